// SPDX-License-Identifier: MIT
#include "app/start_state.h"

#include "app/options.h"

#include <algorithm>
#include <cmath>

namespace vinyasa {
namespace {

constexpr int mostMinutes = 60, leastStature = 120, mostStature = 220, leadInStep = 5, mostPain = 10;
constexpr int mostLeadIn = static_cast<int>(longestLeadIn.value);

Offer offerOf(const Routine& routine, const Words& words)
{
    return {routine.id,
            routine.name,
            routine.summary,
            true,
            static_cast<int>(std::lround(routine.minutes)),
            {std::string{levelNames[0]}, std::string{levelNames[1]}},
            {words("Full range"), words("Easier")}};
}

Offer offerOf(const Asana& asana, const Words& words)
{
    Offer offer{asana.id, asana.name, asana.summary, false, 0, {""}, {words("Full range")}};
    for (const Variant& variant : asana.variants) {
        offer.variants.push_back(variant.id);
        offer.variantNames.push_back(variant.name);
    }
    return offer;
}

std::size_t stepped(std::size_t value, int by, std::size_t count)
{
    const auto wanted = static_cast<std::ptrdiff_t>(value) + by;
    return static_cast<std::size_t>(std::clamp(wanted, std::ptrdiff_t{0}, static_cast<std::ptrdiff_t>(count) - 1));
}

// Another offer has its own length, and its own variants.
void choose(StartState& state, std::size_t offer, const std::vector<Offer>& offers)
{
    if (offer != state.offer) {
        state.offer = offer;
        state.minutes = offers[offer].minutes;
        state.variant = std::min<std::size_t>(state.variant, 1);
    }
}

void change(StartState& state, int by, const Offer& offer)
{
    const int least = offer.isRoutine ? 1 : 0;
    switch (state.row) {
    case StartRow::length:
        state.minutes = std::clamp(state.minutes + by, least, mostMinutes);
        break;
    case StartRow::variant:
        state.variant = stepped(state.variant, by, offer.variants.size());
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
    case StartRow::begin:
        break;
    }
}

// Through the list and the rows below it, in a circle.
void moveFocus(StartState& state, int by)
{
    const int place = state.inList ? 0 : static_cast<int>(state.row) + 1;
    const int next = (place + by + startRows + 1) % (startRows + 1);
    state.inList = next == 0;
    state.row = state.inList ? state.row : static_cast<StartRow>(next - 1);
}

struct Reaction {
    StartState state;
    const std::vector<Offer>& offers;
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
            moveFocus(state, press.shift ? -1 : 1);
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
            return moveFocus(state, -1);
        case PadButton::rightShoulder:
            return moveFocus(state, 1);
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
            choose(state, stepped(state.offer, wheel.y > 0.0f ? -1 : 1, offers.size()), offers);
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
        } else if (press.key >= keyFor('1') && press.key <= keyFor('9')) {
            const auto number = static_cast<std::size_t>(press.key) - static_cast<std::size_t>('1');
            choose(state, std::min(number, offers.size() - 1), offers);
        }
    }

    void vertically(int by)
    {
        if (state.inList) {
            choose(state, stepped(state.offer, by, offers.size()), offers);
        } else {
            state.row = static_cast<StartRow>(stepped(static_cast<std::size_t>(state.row), by, startRows));
        }
    }

    void sideways(int by)
    {
        if (!state.inList) {
            change(state, by, offers[state.offer]);
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
            change(state, place.x < rect.x + 0.5f * rect.width ? -1 : 1, offers[state.offer]);
            state.begins = state.row == StartRow::begin;
        }
    }
};

std::string lengthWords(const StartState& state, const Words& words)
{
    return state.minutes == 0 ? words("As long as it is") : counted(state.minutes, "{1} minute", "{1} minutes", words);
}

std::string leadWords(Lead lead, const Words& words)
{
    return lead == Lead::flow ? words("The clock") : lead == Lead::steps ? words("Your key") : words("Your breath");
}

} // namespace

std::vector<Offer> offersOf(const Library& library, const Words& words)
{
    std::vector<Offer> offers;
    for (const Routine& routine : library.routines) {
        offers.push_back(offerOf(routine, words));
    }
    for (const Asana& asana : library.asanas) {
        offers.push_back(offerOf(asana, words));
    }
    return offers;
}

StartState startFrom(const Settings& settings, const std::vector<Offer>& offers)
{
    StartState state;
    const auto kept = std::ranges::find(offers, settings.practice, &Offer::id);
    state.offer = kept == offers.end() ? 0 : static_cast<std::size_t>(kept - offers.begin());
    const bool known = kept != offers.end() && settings.minutes > 0;
    state.minutes = known ? settings.minutes : offers[state.offer].minutes;
    state.variant = settings.easier ? 1 : 0;
    state.stature = static_cast<int>(std::lround(100.0f * settings.stature));
    state.leadIn = settings.leadIn;
    state.lead = settings.lead;
    state.fullscreen = settings.window == WindowState::fullscreen;
    return state;
}

StartChoice choiceOf(const StartState& state, const std::vector<Offer>& offers)
{
    const Offer& offer = offers[state.offer];
    const std::string& variant = offer.variants[state.variant];
    const bool easy = offer.isRoutine && state.variant == 1;
    return {offer.id,
            state.minutes > 0 ? std::optional<double>{state.minutes} : std::nullopt,
            offer.isRoutine   ? ""
            : variant.empty() ? "full"
                              : variant,
            easy ? Level::easy : Level::full,
            static_cast<float>(state.stature) / 100.0f,
            {static_cast<double>(state.leadIn)},
            state.lead,
            state.pain};
}

Settings withChoice(Settings settings, const StartState& state, const std::vector<Offer>& offers)
{
    settings.practice = offers[state.offer].id;
    settings.minutes = state.minutes;
    settings.easier = state.variant == 1;
    settings.stature = static_cast<float>(state.stature) / 100.0f;
    settings.leadIn = state.leadIn;
    settings.lead = state.lead;
    return settings;
}

StartState react(StartState state, const Event& event, const std::vector<Offer>& offers, const StartPage& page)
{
    Reaction reaction{std::move(state), offers, page};
    std::visit(reaction, event);
    return reaction.state;
}

StartWords wordsOf(const StartState& state, const std::vector<Offer>& offers, const Words& words)
{
    StartWords said{"Vinyasa", words(adviceForEverybody), words("Routines"), words("Asanas"), {}, 0, {}, {}};
    for (const Offer& offer : offers) {
        said.offers.push_back(offer.name);
        said.routines += offer.isRoutine ? 1 : 0;
    }
    const Offer& offer = offers[state.offer];
    said.summary = offer.summary;
    said.rows = {{words("Length"), lengthWords(state, words)},
                 {words(offer.isRoutine ? "Level" : "Variant, props"), offer.variantNames[state.variant]},
                 {words("Your height"), filled(words("{1} cm"), {std::to_string(state.stature)})},
                 {words("To get ready"), counted(state.leadIn, "{1} second", "{1} seconds", words)},
                 {words("Who leads"), leadWords(state.lead, words)},
                 {words("Pain now, 0 to 10"), state.pain ? std::to_string(*state.pain) : words("Not said")},
                 {words("Begin"), ""}};
    return said;
}

} // namespace vinyasa
