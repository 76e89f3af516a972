// SPDX-License-Identifier: MIT
#include "app/player_state.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace vinyasa {
namespace {

constexpr float textStep = 0.1f;

void changeText(PlayerState& state, float by, const Words& words)
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
void nextVariant(PlayerState& state, const Asana& asana, const Words& words)
{
    const Variant* now = findVariant(asana, state.variant);
    const std::size_t next = now == nullptr ? 0 : static_cast<std::size_t>(now - asana.variants.data()) + 1;
    const bool full = next == asana.variants.size();
    state.variant = full ? "" : asana.variants[next].id;
    state.notice = full ? words("Full range") : asana.variants[next].name;
}

template <typename Enum, std::size_t N>
Enum nextOf(Enum value, const std::array<std::string_view, N>& names)
{
    return static_cast<Enum>((static_cast<std::size_t>(value) + 1) % names.size());
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
        nextVariant(state, context.asana, context.words);
        break;
    case PlayerAction::nextTheme:
        state.look.theme = nextOf(state.look.theme, themeNames);
        break;
    case PlayerAction::nextStyle:
        state.look.style = nextOf(state.look.style, styleNames);
        break;
    case PlayerAction::toggleSpine:
        state.showsSpine = !state.showsSpine;
        break;
    case PlayerAction::toggleGhost:
        state.showsGhost = !state.showsGhost;
        break;
    case PlayerAction::toggleTrails:
        state.showsTrails = !state.showsTrails;
        break;
    case PlayerAction::largerText:
        changeText(state, textStep, context.words);
        break;
    case PlayerAction::smallerText:
        changeText(state, -textStep, context.words);
        break;
    case PlayerAction::screenshot:
        state.wantsScreenshot = true;
        break;
    case PlayerAction::quit:
        state.quits = true;
        break;
    }
}

void obey(PlayerState& state, const Command& command, const PlayerContext& context)
{
    state.session = apply(state.session, context.timeline, command);
    if (std::holds_alternative<ToggleLoop>(command)) {
        state.notice =
            state.session.looping ? context.words("Starts over at the end") : context.words("Ends at the end");
    }
}

// One handler an event; what has none changes nothing.
struct Reaction {
    PlayerState state;
    const PlayerContext& context;

    void operator()(const KeyPress& press)
    {
        const auto action = actionFor(context.keymap, press);
        if (!action) {
            return;
        }
        if (const auto* command = std::get_if<Command>(&*action)) {
            obey(state, *command, context);
        } else {
            obey(state, std::get<PlayerAction>(*action), context);
        }
    }

    void operator()(const PointerPress& press)
    {
        if (press.button != PointerButton::left) {
            return;
        }
        if (state.showsKeys) {
            state.showsKeys = false;
            return;
        }
        if (const auto beat = beatUnder(context.bar, {press.x, press.y})) {
            state.dragging = true;
            obey(state, GoToBeat{*beat}, context);
            return;
        }
        // The second click of a double click takes back the pause of the first.
        obey(state, TogglePause{}, context);
        state.fullscreen = state.fullscreen != (press.clicks == 2);
    }

    void operator()(const PointerMove& move)
    {
        state.dragging = state.dragging && move.held;
        if (state.dragging) {
            obey(state, GoToBeat{beatAtX(context.bar, move.x)}, context);
        }
    }

    void operator()(const PointerRelease&) { state.dragging = false; }
    void operator()(const FocusLost&) { state.dragging = false; }
    void operator()(const QuitRequest&) { state.quits = true; }

    template <typename Other>
    void operator()(const Other&)
    {
    }
};

} // namespace

PlayerState react(const PlayerState& state, const Event& event, const PlayerContext& context)
{
    Reaction reaction{state, context};
    std::visit(reaction, event);
    return reaction.state;
}

PlayerState advance(const PlayerState& state, const Timeline& timeline, Seconds dt)
{
    PlayerState next = state;
    next.session = state.dragging ? state.session : advance(state.session, timeline, dt);
    return next;
}

} // namespace vinyasa
