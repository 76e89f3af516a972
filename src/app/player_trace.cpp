// SPDX-License-Identifier: MIT
// What of a player scripts and tests may watch.
#include "app/player.h"

#include <array>
#include <cmath>

namespace vinyasa {
namespace {

// By Role.
constexpr std::array<std::string_view, 7> roleNames{"way", "in", "hold", "between", "out", "rest", "look"};
static_assert(roleNames.size() == static_cast<std::size_t>(Role::look) + 1);

// By PlayerState's guide.
constexpr std::array<std::string_view, 5> stages{"getting-ready", "practising", "stopping", "over", "quit"};

using SheetRows = std::vector<std::pair<std::string, std::string>>;

SheetRows namedKeys(const std::vector<KeymapRow>& keymap, const Words& words)
{
    SheetRows rows;
    for (const KeyRow& row : keyRows(keymap, words)) {
        rows.emplace_back(row.keys, row.meaning);
    }
    return rows;
}

} // namespace

TracedState Player::traced() const
{
    const Guide& guide = state_.guide;
    const Move& move = guide.score.moves[moveAt(guide.score, guide.beat)];
    return {.beat = guide.beat.value,
            .playing = isRunning(guide),
            .looping = guide.startsOver || guide.loop,
            .variant = variantOf(state_),
            .stage = std::string{stages.at(static_cast<std::size_t>(guide.stage))},
            .lead = std::string{leadNames.at(static_cast<std::size_t>(guide.lead))},
            .waiting = guide.waiting,
            .asana = guide.score.parts[move.part].id,
            .keyPose = practice_.library.keyPoses[move.last == 0.0f ? move.from : move.to].id,
            .role = std::string{roleNames.at(static_cast<std::size_t>(move.role))},
            .length = lengthOf(guide.score).value,
            .step = move.begin.value,
            .leadIn = std::ceil(guide.countdown.value > 0.0 ? guide.countdown.value : guide.leadIn.value),
            .notice = state_.notice,
            .sheet =
                state_.showsKeys ? namedKeys(keymapFor(personal_->keymap, guide.lead), practice_.words) : SheetRows{},
            .theme = themeNames[static_cast<std::size_t>(state_.look.theme)],
            .style = styleNames[static_cast<std::size_t>(state_.look.style)],
            .spine = showsSpine(state_),
            .ghost = state_.showsGhost,
            .trails = state_.showsTrails,
            .keys = state_.showsKeys,
            .fullscreen = state_.fullscreen,
            .textScale = state_.textScale,
            .breathsPerMinute = breathsPerMinute(paceOf(state_.guide)),
            .width = size_.width,
            .height = size_.height};
}

} // namespace vinyasa
