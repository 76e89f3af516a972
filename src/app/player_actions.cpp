// SPDX-License-Identifier: MIT
#include "app/player_actions.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace vinyasa {
namespace {

constexpr float sizeStep = 0.1f;

void changeTextSize(PlayerState& state, float by, const Words& words)
{
    const float wanted = std::round((state.textScale + by) * 10.0f) / 10.0f;
    state.textScale = std::clamp(wanted, 1.0f, 2.0f);
    state.notice = filled(words("Text at {1} %"), {std::to_string(std::lround(100.0f * state.textScale))});
}

void stepBack(PlayerState& state)
{
    bool& open = state.showsKeys ? state.showsKeys : state.fullscreen;
    open = false;
}

// From the full range through the variants and back.
void nextVariant(PlayerState& state, const PlayerContext& context)
{
    const Asana* asana = findAsana(context.library, state.guide.score.parts[partAt(state.guide)].id);
    if (asana == nullptr) {
        return; // the rest at the end
    }
    const Variant* now = findVariant(*asana, variantOf(state));
    const std::size_t next = now == nullptr ? 0 : static_cast<std::size_t>(now - asana->variants.data()) + 1;
    const bool full = next == asana->variants.size();
    obey(state, GuideCommands::ChooseVariant{full ? "" : asana->variants[next].id}, context);
}

template <typename Enum, std::size_t N>
Enum nextOf(Enum value, const std::array<std::string_view, N>& names)
{
    return static_cast<Enum>((static_cast<std::size_t>(value) + 1) % names.size());
}

} // namespace

void obey(PlayerState& state, const GuideCommand& command, const PlayerContext& context)
{
    state.guide = apply(std::move(state.guide), context.library, command);
    const Notice& notice = state.guide.notice;
    if (!notice.sentence.empty()) {
        state.notice = filled(context.words(notice.sentence), {notice.value});
    }
    state.quits = state.quits || state.guide.stage == Stage::quit;
}

void obey(PlayerState& state, PlayerAction action, const PlayerContext& context)
{
    switch (action) {
    case PlayerAction::toggleFullscreen:
        state.fullscreen = !state.fullscreen;
        break;
    case PlayerAction::stepBack:
        stepBack(state);
        break;
    case PlayerAction::toggleKeys:
        state.showsKeys = !state.showsKeys;
        break;
    case PlayerAction::nextVariant:
        nextVariant(state, context);
        break;
    case PlayerAction::nextTheme:
        state.look.theme = nextOf(state.look.theme, themeNames);
        break;
    case PlayerAction::nextStyle:
        state.look.style = nextOf(state.look.style, styleNames);
        break;
    case PlayerAction::toggleSpine:
        state.look.spine = !showsSpine(state);
        break;
    case PlayerAction::toggleGhost:
        state.showsGhost = !state.showsGhost;
        break;
    case PlayerAction::toggleTrails:
        state.showsTrails = !state.showsTrails;
        break;
    case PlayerAction::largerText:
        changeTextSize(state, sizeStep, context.words);
        break;
    case PlayerAction::smallerText:
        changeTextSize(state, -sizeStep, context.words);
        break;
    case PlayerAction::screenshot:
        state.wantsScreenshot = true;
        break;
    case PlayerAction::quit:
        state.quits = true;
        break;
    }
}

} // namespace vinyasa
