// SPDX-License-Identifier: MIT
// Each row of the key sheet's part for the pad, tried out on a pad that SDL plays: the buttons that the row names do
// what the row says.
#include "app/pad_map.h"
#include "app/player_state.h"
#include "platform/invisible_window.h"
#include "platform/virtual_pad.h"
#include "support/cat_cow.h"

#include <algorithm>
#include <array>
#include <map>
#include <string>
#include <string_view>
#include <vector>

using namespace vinyasa;

namespace {

constexpr std::array<std::pair<PadButton, SDL_GameControllerButton>, 12> buttons{{
    {PadButton::faceDown, SDL_CONTROLLER_BUTTON_A},
    {PadButton::faceRight, SDL_CONTROLLER_BUTTON_B},
    {PadButton::faceLeft, SDL_CONTROLLER_BUTTON_X},
    {PadButton::faceUp, SDL_CONTROLLER_BUTTON_Y},
    {PadButton::left, SDL_CONTROLLER_BUTTON_DPAD_LEFT},
    {PadButton::right, SDL_CONTROLLER_BUTTON_DPAD_RIGHT},
    {PadButton::up, SDL_CONTROLLER_BUTTON_DPAD_UP},
    {PadButton::down, SDL_CONTROLLER_BUTTON_DPAD_DOWN},
    {PadButton::leftShoulder, SDL_CONTROLLER_BUTTON_LEFTSHOULDER},
    {PadButton::rightShoulder, SDL_CONTROLLER_BUTTON_RIGHTSHOULDER},
    {PadButton::start, SDL_CONTROLLER_BUTTON_START},
    {PadButton::back, SDL_CONTROLLER_BUTTON_BACK},
}};

const Move& moveOf(const PlayerState& state)
{
    return state.guide.score.moves[moveAt(state.guide.score, state.guide.beat)];
}

// What a person sees happen between a state and a later one.
using Effect = bool (*)(const PlayerState& before, const PlayerState& after);

bool nextStep(const PlayerState& before, const PlayerState& after)
{
    return after.guide.beat == moveOf(before).end();
}
bool previousStep(const PlayerState& before, const PlayerState& after)
{
    return after.guide.beat < before.guide.beat && after.guide.beat == moveOf(after).begin;
}
bool longer(const PlayerState& before, const PlayerState& after)
{
    return lengthOf(after.guide.score) == lengthOf(before.guide.score) + Beat{1.0};
}
bool shorter(const PlayerState& before, const PlayerState& after)
{
    return longer(after, before);
}
bool nextAsana(const PlayerState& before, const PlayerState& after)
{
    return moveOf(after).part == moveOf(before).part + 1;
}
bool previousAsana(const PlayerState& before, const PlayerState& after)
{
    return after.guide.beat < before.guide.beat && moveOf(after).part == moveOf(before).part;
}
bool breathesIn(const PlayerState& before, const PlayerState& after)
{
    return !before.guide.followed.inhaling && after.guide.followed.inhaling;
}
bool pauses(const PlayerState&, const PlayerState& after)
{
    return after.guide.paused;
}
bool stops(const PlayerState&, const PlayerState& after)
{
    return after.guide.stage == Stage::stopping;
}

// What the words of the sheet promise of each button of their row; one for all where there is only one.
const std::map<std::string, std::vector<Effect>>& promises()
{
    static const std::map<std::string, std::vector<Effect>> all{
        {"Next step, or go on", {nextStep}},
        {"Previous step, next step", {previousStep, nextStep}},
        {"Hold longer, hold shorter", {longer, shorter}},
        {"Previous asana, next asana", {previousAsana, nextAsana}},
        {"Held while you breathe in", {breathesIn}},
        {"Pause or go on", {pauses}},
        {"The safe way out, then rest", {stops}},
    };
    return all;
}

// In the hold of an asana in the middle of a routine, with a pad in the person's hands.
struct Player {
    Window window;
    test::VirtualPad pad{};
    Library library = loadAssets();
    TimelineBar bar{};
    std::vector<KeymapRow> keymap = defaultKeymap();
    std::vector<PadRow> pads = padMap();
    PlayerState begin = beginOf(library);
    PlayerState state = begin;

    static PlayerState beginOf(const Library& library)
    {
        PlayerState state{.guide = startGuide(scoreOf(library, *findRoutine(library, "back-relief")), Pace{}, {})};
        const auto& moves = state.guide.score.moves;
        const auto hold = std::ranges::find_if(
            moves, [](const Move& one) { return one.role == Role::hold && one.stays() && one.part > 0; });
        state.guide.beat = hold->begin + Beat{1.2};
        return state;
    }

    void take()
    {
        for (const Event& event : window.pollEvents()) {
            state = react(state, event, {library, bar, keymap, pads, EndPage{}});
        }
    }

    // By the name that the sheet gives it.
    void hold(const std::string& name, bool down)
    {
        if (name == nameOf(PadButton::leftTrigger) || name == nameOf(PadButton::rightTrigger)) {
            const bool left = name == nameOf(PadButton::leftTrigger);
            pad.pull(left ? SDL_CONTROLLER_AXIS_TRIGGERLEFT : SDL_CONTROLLER_AXIS_TRIGGERRIGHT, down ? 32767 : -32768);
        } else {
            const auto* const button =
                std::ranges::find_if(buttons, [&](const auto& one) { return nameOf(one.first) == name; });
            REQUIRE(button != buttons.end());
            pad.press(button->second, down);
        }
        take();
    }
};

// "Left trigger / Right trigger"
std::vector<std::string> namesIn(const std::string& keys)
{
    constexpr std::string_view between = " / ";
    std::vector<std::string> names{keys};
    for (std::size_t at = names.back().find(between); at != std::string::npos; at = names.back().find(between)) {
        std::string rest = names.back().substr(at + between.size());
        names.back().resize(at);
        names.push_back(std::move(rest));
    }
    return names;
}

} // namespace

TEST_CASE("each button of a pad does what the key sheet says of it")
{
    const test::Environment background{SDL_HINT_JOYSTICK_ALLOW_BACKGROUND_EVENTS, "1"}; // this window has no focus
    auto window = test::invisibleWindow();
    if (!window) {
        return;
    }
    Player player{std::move(*window)};
    player.take();
    CHECK(player.state.hasPad);
    for (const KeyRow& row : padRows(padMap())) {
        CAPTURE(row.keys, row.meaning);
        const auto promised = promises().find(row.meaning);
        REQUIRE(promised != promises().end());
        const std::vector<Effect>& effects = promised->second;
        const std::vector<std::string> names = namesIn(row.keys);
        for (std::size_t i = 0; i < names.size(); ++i) {
            CAPTURE(names[i]);
            player.state = player.begin;
            const bool breathes = effects.front() == breathesIn;
            player.state.guide.lead = breathes ? Lead::breath : Lead::flow;
            const PlayerState before = player.state;
            player.hold(names[i], true);
            CHECK(effects[effects.size() == 1 ? 0 : i](before, player.state));
            const PlayerState held = player.state;
            player.hold(names[i], false);
            CHECK((breathes ? !player.state.guide.followed.inhaling : player.state == held));
        }
    }
    player.pad.unplug();
    player.take();
    CHECK(!player.state.hasPad);
    CHECK(player.state.guide.paused);
}
