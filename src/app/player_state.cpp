// SPDX-License-Identifier: MIT
#include "app/player_actions.h"

#include <utility>

namespace vinyasa {
namespace {

// Where the breath leads, the space bar is what one holds while breathing in.
bool breathesBy(const Guide& guide, Key key)
{
    return key == Key::space && guide.lead == Lead::breath && !guide.paused && guide.stage == Stage::practising;
}

// One handler an event; what has none changes nothing.
struct Reaction {
    PlayerState state;
    const PlayerContext& context;

    void operator()(const KeyPress& press)
    {
        if (breathesBy(state.guide, press.key)) {
            lead(GuideCommands::BreatheIn{});
            return;
        }
        const auto action = actionFor(context.keymap, press);
        if (!action) {
            return;
        }
        if (const auto* command = std::get_if<GuideCommand>(&*action)) {
            lead(*command);
        } else if (const auto* view = std::get_if<ViewAction>(&*action)) {
            state.view = apply(state.view, *view, context.words, state.notice);
        } else {
            obey(state, std::get<PlayerAction>(*action), context);
        }
    }

    void operator()(const KeyRelease& release)
    {
        if (breathesBy(state.guide, release.key)) {
            lead(GuideCommands::BreatheOut{});
        }
    }

    void operator()(const PadPress& press) { obeyPad(press); }
    void operator()(const PadRelease& release) { obeyPad(release); }

    void operator()(const PadConnected& pad)
    {
        state.hasPad = true;
        state.notice = pad.name;
    }

    // Whoever leads with it can't any more.
    void operator()(const PadDisconnected&)
    {
        state.hasPad = false;
        letGo();
        lead(GuideCommands::Pause{});
        state.notice = context.words("The gamepad is gone: paused");
    }

    void operator()(const PointerPress& press)
    {
        if (press.button != PointerButton::left || !touches({press.x, press.y})) {
            look(press);
        }
    }

    void operator()(const Tap& tap)
    {
        if (!touches({tap.x, tap.y})) {
            lead(GuideCommands::TogglePause{});
        }
        state.dragging = false;
        look(tap);
    }

    // As one turns a page.
    void operator()(const Swipe& swipe)
    {
        look(swipe);
        if (std::exchange(state.dragging, false) || beatAt({swipe.fromX, swipe.fromY})) {
            return;
        }
        if (swipe.direction == SwipeDirection::left) {
            lead(GuideCommands::NextStep{});
        } else if (swipe.direction == SwipeDirection::right) {
            lead(GuideCommands::PreviousStep{});
        }
    }

    void operator()(const Drag& drag)
    {
        state.dragging = state.dragging || beatAt({drag.fromX, drag.fromY});
        if (state.dragging) {
            lead(GuideCommands::GoTo{beatAtX(context.bar, drag.x)});
        } else {
            look(drag);
        }
    }

    void operator()(const DragEnd& end)
    {
        state.dragging = false;
        look(end);
    }

    void operator()(const PointerMove& move)
    {
        state.dragging = state.dragging && move.held;
        if (state.dragging) {
            lead(GuideCommands::GoTo{beatAtX(context.bar, move.x)});
        }
        look(move);
    }

    // What has not become a drag is a click.
    void operator()(const PointerRelease& release)
    {
        state.dragging = false;
        const std::optional<Grip> grip = state.view.grip;
        if (grip && grip->button == PointerButton::left && release.button == grip->button && !grip->drags) {
            // The second click of a double click takes back the pause of the first.
            lead(GuideCommands::TogglePause{});
            state.fullscreen = state.fullscreen != (grip->clicks == 2);
        }
        look(release);
    }

    void operator()(const Wheel& wheel) { look(wheel); }
    void operator()(const Pinch& pinch) { look(pinch); }

    void operator()(const FocusLost& lost)
    {
        letGo();
        look(lost);
    }

    void operator()(const QuitRequest&) { state.quits = true; }

    template <typename Other>
    void operator()(const Other&)
    {
    }

private:
    // Where the practice is over, only its page says what comes now.
    void lead(const GuideCommand& command)
    {
        if (!state.end) {
            obey(state, command, context);
        }
    }

    // Of the timeline, under a place.
    [[nodiscard]] std::optional<Beat> beatAt(const Vec2& place) const
    {
        return state.end ? std::nullopt : beatUnder(context.bar, place);
    }

    // What mouse and fingers do to the figure.
    void look(const Event& event)
    {
        const bool onItsSide = state.view.user.quarterTurns % 2 != 0;
        const Vec2& size = context.drawable;
        state.view = react(state.view, event, onItsSide ? Vec2{size.y, size.x} : size);
        // Elsewhere the picture does not ask where the mouse is, so nothing has changed and nothing is drawn.
        if (state.view.pointer && !beatUnder(context.bar, *state.view.pointer)) {
            state.view.pointer.reset();
        }
    }

    // Of everything that is held.
    void letGo()
    {
        state.dragging = false;
        if (state.guide.lead == Lead::breath) {
            lead(GuideCommands::BreatheOut{});
        }
    }

    template <typename Button>
    void obeyPad(const Button& button)
    {
        if (const auto command = commandFor(context.pads, button)) {
            lead(*command);
        }
    }

    // Whether there is something at that place, which then has been touched.
    bool touches(const Vec2& place)
    {
        if (std::exchange(state.showsKeys, false)) {
            return true;
        }
        const auto beat = beatAt(place);
        if (beat) {
            state.dragging = true;
            lead(GuideCommands::GoTo{*beat});
        }
        return beat.has_value();
    }
};

} // namespace

PlayerState react(const PlayerState& state, const Event& event, const PlayerContext& context)
{
    if (state.end && !state.showsKeys) {
        if (const auto end = react(*state.end, event, context.end)) {
            PlayerState next = state;
            next.end = *end;
            return next;
        }
    }
    Reaction reaction{state, context};
    std::visit(reaction, onPage(event, state.view.user.quarterTurns, context.drawable));
    return reaction.state;
}

bool showsSpine(const PlayerState& state)
{
    return state.look.spine.value_or(state.guide.score.parts[partAt(state.guide)].spine);
}

PlayerState advance(PlayerState state, Seconds dt)
{
    if (!state.dragging) {
        state.guide = advance(std::move(state.guide), dt);
    }
    if (state.guide.stage != Stage::over) {
        state.end.reset();
    } else if (!state.end) {
        state.end = EndState{};
    }
    return state;
}

std::vector<KeyRow> stateRows(const PlayerState& state, const Words& words)
{
    const Guide& guide = state.guide;
    const std::string lead = guide.lead == Lead::flow    ? words("The clock")
                             : guide.lead == Lead::steps ? words("Your key")
                                                         : words("Your breath");
    const std::string loop = guide.loop         ? words("This movement, there and back")
                             : guide.startsOver ? words("Starts over at the end")
                                                : words("Ends at the end");
    const std::string pace =
        counted(breathsPerMinute(paceOf(guide)), "{1} breath a minute", "{1} breaths a minute", words);
    const std::string& variant = variantOf(state);
    return {{words("Who leads"), lead + ", " + pace},
            {words("The end"), loop},
            {words("Level"), variant.empty() ? words("Full range") : variant}};
}

const std::string& variantOf(const PlayerState& state)
{
    return state.guide.score.parts[partAt(state.guide)].variant;
}

} // namespace vinyasa
