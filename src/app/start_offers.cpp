// SPDX-License-Identifier: MIT
#include "app/start_offers.h"

#include "app/routine.h"

#include <algorithm>
#include <cmath>

namespace vinyasa {
namespace {

std::string nameOf(const Manner& manner, const Words& words)
{
    const bool isEasy = manner.level == Level::easy;
    const std::string level = isEasy ? words("Easier") : words("Full");
    switch (manner.props) {
    case PropsAtHand::none:
        return level + ", " + words("without props");
    case PropsAtHand::block:
        return level + ", " + words("with a block");
    case PropsAtHand::bolster:
        return level + ", " + words("with a bolster");
    case PropsAtHand::all:
        return level + ", " + words("with block and bolster");
    case PropsAtHand::planned:
        break;
    }
    return isEasy ? level : words("Full range");
}

std::vector<std::string> variantsIn(const Routine& routine)
{
    std::vector<std::string> variants;
    std::ranges::transform(routine.items, std::back_inserter(variants), &RoutineItem::variant);
    return variants;
}

constexpr std::array levels{Level::full, Level::easy};
constexpr std::array allProps{PropsAtHand::planned, PropsAtHand::none, PropsAtHand::block, PropsAtHand::bolster,
                              PropsAtHand::all};

Offer offerOf(const Library& library, const Routine& routine, const Words& words)
{
    Offer offer{.id = routine.id,
                .name = routine.name,
                .summary = routine.summary,
                .isRoutine = true,
                .minutes = static_cast<int>(std::lround(routine.minutes))};
    std::vector<std::vector<std::string>> known;
    for (const Level level : levels) {
        for (const PropsAtHand props : allProps) {
            const auto variants = variantsIn(inManner(library, routine, {level, props}));
            const auto same = std::ranges::find(known, variants);
            offer.variantFor.push_back(static_cast<std::size_t>(same - known.begin()));
            if (same == known.end()) {
                known.push_back(variants);
                offer.manners.push_back({level, props});
                offer.variantNames.push_back(nameOf(offer.manners.back(), words));
            }
        }
    }
    return offer;
}

Offer offerOf(const Asana& asana, const Words& words)
{
    Offer offer{.id = asana.id,
                .name = asana.name,
                .summary = asana.summary,
                .variants = {""},
                .variantNames = {words("Full range")}};
    for (const Variant& variant : asana.variants) {
        offer.variants.push_back(variant.id);
        offer.variantNames.push_back(variant.name);
    }
    for (const Level level : levels) { // "easier" is the first of its variants
        offer.variantFor.insert(offer.variantFor.end(), allProps.size(), level == Level::easy ? 1 : 0);
    }
    return offer;
}

std::optional<BrokenOff> offerOf(const Library& library, const Resume& place, const std::string& pace,
                                 const Words& words)
{
    const auto routine = chooseRoutine(library, place.what, place.variant);
    const auto breath = choosePace(library, place.pace.empty() ? pace : place.pace);
    if (troubleOf(routine) || troubleOf(breath)) {
        return std::nullopt;
    }
    constexpr double secondsInMinute = 60.0;
    const double minutes = timeOf(std::get<Pace>(breath), place.beat).value / secondsInMinute;
    return BrokenOff{place, filled(words("Go on: {1}, minute {2}"),
                                   {std::get<Routine>(routine).name, std::to_string(1 + static_cast<int>(minutes))})};
}

PaceOffer offerOf(const BreathPattern& pattern, const Words& words)
{
    return {pattern.id, filled(words("{1}: {2} s in, {3} s out"), {pattern.name, shortNumber(pattern.pace.inhale.value),
                                                                   shortNumber(pattern.pace.exhale.value)})};
}

} // namespace

StartOffers offersOf(const Library& library, const std::string& pace, const std::optional<Resume>& brokenOff,
                     const Words& words)
{
    StartOffers offers;
    for (const Routine& routine : library.routines) {
        offers.practices.push_back(offerOf(library, routine, words));
    }
    for (const Asana& asana : library.asanas) {
        offers.practices.push_back(offerOf(asana, words));
    }
    for (const BreathPattern& pattern : library.breathPatterns) {
        offers.paces.push_back(offerOf(pattern, words));
    }
    if (std::ranges::find(offers.paces, pace, &PaceOffer::id) == offers.paces.end()) {
        offers.paces.push_back({pace, filled(words("{1} breaths a minute"), {pace})});
    }
    if (brokenOff) {
        offers.brokenOff = offerOf(library, *brokenOff, pace, words);
    }
    return offers;
}

} // namespace vinyasa
