// SPDX-License-Identifier: MIT
#include "app/start_offers.h"

#include "practice/score.h"

#include <algorithm>
#include <cmath>

namespace vinyasa {
namespace {

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

PaceOffer offerOf(const BreathPattern& pattern, const Words& words)
{
    return {pattern.id, filled(words("{1}: {2} s in, {3} s out"), {pattern.name, shortNumber(pattern.pace.inhale.value),
                                                                   shortNumber(pattern.pace.exhale.value)})};
}

} // namespace

StartOffers offersOf(const Library& library, const std::string& pace, const Words& words)
{
    StartOffers offers;
    for (const Routine& routine : library.routines) {
        offers.practices.push_back(offerOf(routine, words));
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
    return offers;
}

} // namespace vinyasa
