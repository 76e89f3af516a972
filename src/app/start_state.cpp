// SPDX-License-Identifier: MIT
#include "app/start_state.h"

#include "practice/events.h"

#include <algorithm>
#include <cmath>

namespace vinyasa {
namespace {

constexpr int mostMinutes = 60, leastStature = 120, mostStature = 220, leadInStep = 5, mostPain = 10;
constexpr int textStep = 10, leastText = 100, mostText = 200;
constexpr int mostLeadIn = static_cast<int>(longestLeadIn.value);

std::size_t stepped(std::size_t value, int by, std::size_t count)
{
    const auto wanted = static_cast<std::ptrdiff_t>(value) + by;
    return static_cast<std::size_t>(std::clamp(wanted, std::ptrdiff_t{0}, static_cast<std::ptrdiff_t>(count) - 1));
}

// Another offer has its own length, and its own variants.
void choose(StartState& state, std::size_t offer, const StartOffers& offers)
{
    if (offer != state.offer) {
        state.offer = offer;
        state.minutes = offers.practices[offer].minutes;
        state.variant = offers.practices[offer].variantFor[indexOf(state.manner)];
    }
}

void changeText(StartState& state, int by)
{
    state.text = std::clamp(state.text + textStep * by, leastText, mostText);
}

void change(StartState& state, int by, const StartOffers& offers)
{
    const Offer& offer = offers.practices[state.offer];
    const int least = offer.isRoutine ? 1 : 0;
    switch (state.row) {
    case StartRow::length:
        state.minutes = std::clamp(state.minutes + by, least, mostMinutes);
        break;
    case StartRow::variant:
        state.variant = stepped(state.variant, by, offer.variantNames.size());
        state.manner = offer.isRoutine ? offer.manners[state.variant]
                                       : Manner{state.variant == 1 ? Level::easy : Level::full, state.manner.props};
        break;
    case StartRow::pace:
        state.pace = stepped(state.pace, by, offers.paces.size());
        break;
    case StartRow::stature:
        state.stature = std::clamp(state.stature + by, leastStature, mostStature);
        break;
    case StartRow::leadIn:
        state.leadIn = std::clamp(state.leadIn + leadInStep * by, 0, mostLeadIn);
        break;
    case StartRow::lead:
        state.lead = static_cast<Lead>(stepped(static_cast<std::size_t>(state.lead), by, leadNames.size()));
        break;
    case StartRow::pain: {
        const int pain = std::min(state.pain.value_or(-1) + by, mostPain);
        state.pain = pain < 0 ? std::nullopt : std::optional{pain};
        break;
    }
    case StartRow::text:
        changeText(state, by);
        break;
    case StartRow::colours:
        state.theme = static_cast<ThemeName>(stepped(static_cast<std::size_t>(state.theme), by, themeNames.size()));
        break;
    case StartRow::begin:
    case StartRow::goOn:
        break;
    }
}

// Through the list and the rows below it, in a circle.
void moveFocus(StartState& state, int by, int rows)
{
    const int place = state.inList ? 0 : static_cast<int>(state.row) + 1;
    const int next = (place + by + rows + 1) % (rows + 1);
    state.inList = next == 0;
    state.row = state.inList ? state.row : static_cast<StartRow>(next - 1);
}

struct StartReaction {
    StartState state;
    const StartOffers& offers;
    const StartPage& page;

    void operator()(const KeyPress& press)
    {
        if (press.alt || (press.ctrl && press.key != keyFor('q'))) {
            return;
        }
        switch (press.key) {
        case Key::up:
        case Key::pageUp:
            vertically(-1);
            break;
        case Key::down:
        case Key::pageDown:
            vertically(1);
            break;
        case Key::left:
            sideways(-1);
            break;
        case Key::right:
            sideways(1);
            break;
        case Key::tab:
            moveFocus(state, press.shift ? -1 : 1, startRows(offers));
            break;
        case Key::enter:
        case Key::space:
            state.begins = state.begins || !press.repeat;
            break;
        case Key::escape:
            leave();
            break;
        default:
            byCharacter(press);
        }
    }

    void operator()(const PadPress& press)
    {
        switch (press.button) {
        case PadButton::up:
            return vertically(-1);
        case PadButton::down:
            return vertically(1);
        case PadButton::left:
            return sideways(-1);
        case PadButton::right:
            return sideways(1);
        case PadButton::leftShoulder:
            return moveFocus(state, -1, startRows(offers));
        case PadButton::rightShoulder:
            return moveFocus(state, 1, startRows(offers));
        case PadButton::back:
            return leave();
        case PadButton::leftTrigger:
        case PadButton::rightTrigger:
            return;
        default:
            state.begins = true;
        }
    }

    void operator()(const PointerPress& press)
    {
        if (press.button == PointerButton::left) {
            touch({press.x, press.y}, press.clicks == 2);
        }
    }

    void operator()(const Tap& tap) { touch({tap.x, tap.y}, false); }

    void operator()(const Wheel& wheel)
    {
        if (wheel.y != 0.0f) {
            choose(state, stepped(state.offer, wheel.y > 0.0f ? -1 : 1, offers.practices.size()), offers);
        }
    }

    void operator()(const QuitRequest&) { state.quits = true; }

    template <typename Other>
    void operator()(const Other&)
    {
    }

private:
    void byCharacter(const KeyPress& press)
    {
        if (press.key == keyFor('q')) {
            state.quits = true;
        } else if (press.key == Key::f11 || press.key == Key::f5 || press.key == keyFor('f')) {
            state.fullscreen = state.fullscreen == press.repeat;
        } else if (press.key == keyFor('n')) {
            state.theme = static_cast<ThemeName>((static_cast<std::size_t>(state.theme) + 1) % themeNames.size());
        } else if (press.key == keyFor('+') || press.key == keyFor('-')) {
            changeText(state, press.key == keyFor('+') ? 1 : -1);
        } else if (press.key >= keyFor('1') && press.key <= keyFor('9')) {
            const auto number = static_cast<std::size_t>(press.key) - static_cast<std::size_t>('1');
            choose(state, std::min(number, offers.practices.size() - 1), offers);
        }
    }

    void vertically(int by)
    {
        if (state.inList) {
            choose(state, stepped(state.offer, by, offers.practices.size()), offers);
        } else {
            state.row = static_cast<StartRow>(
                stepped(static_cast<std::size_t>(state.row), by, static_cast<std::size_t>(startRows(offers))));
        }
    }

    void sideways(int by)
    {
        if (!state.inList) {
            change(state, by, offers);
        } else if (by > 0) {
            state.inList = false;
        }
    }

    // Back to the list, then out of the whole screen; never out of the program.
    void leave()
    {
        if (!state.inList) {
            state.inList = true;
        } else {
            state.fullscreen = false;
        }
    }

    // What lies at the left half of a row becomes less, at the right half more.
    void touch(const Vec2& place, bool twice)
    {
        if (const auto offer = indexUnder(page.offers, place)) {
            state.inList = true;
            choose(state, *offer, offers);
            state.begins = twice;
        } else if (const auto row = indexUnder(page.rows, place)) {
            state.inList = false;
            state.row = static_cast<StartRow>(*row);
            const Rect& rect = page.values[*row];
            change(state, place.x < rect.x + 0.5f * rect.width ? -1 : 1, offers);
            state.begins = state.row >= StartRow::begin;
        }
    }
};

} // namespace

int startRows(const StartOffers& offers)
{
    return static_cast<int>(offers.brokenOff ? StartRow::goOn : StartRow::begin) + 1;
}

StartState react(StartState state, const Event& event, const StartOffers& offers, const StartPage& page)
{
    StartReaction reaction{std::move(state), offers, page};
    std::visit(reaction, event);
    return reaction.state;
}

} // namespace vinyasa
