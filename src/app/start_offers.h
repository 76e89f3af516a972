// SPDX-License-Identifier: MIT
// What there is to choose from before a practice.
#pragma once

#include "content/library.h"
#include "core/words.h"
#include "keep/resume.h"
#include "practice/manner.h"

#include <optional>
#include <string>
#include <vector>

namespace vinyasa {

// Something that can be practised.
struct Offer {
    std::string id, name, summary;
    bool isRoutine = false;
    int minutes = 0;                         // as its file says; of an asana 0
    std::vector<std::string> variants{};     // of an asana, by id
    std::vector<Manner> manners{};           // of a routine: one for each that makes a difference
    std::vector<std::string> variantNames{}; // of either
    std::vector<std::size_t> variantFor{};   // by indexOf(Manner)
};

[[nodiscard]] constexpr std::size_t indexOf(const Manner& manner)
{
    return static_cast<std::size_t>(manner.level) * propsNames.size() + static_cast<std::size_t>(manner.props);
}

struct PaceOffer {
    std::string id, name; // id: as --pace takes it
};

// A practice that was broken off, and what going on with it is called.
struct BrokenOff {
    Resume place;
    std::string name; // "Go on: Back relief, minute 6"
};

struct StartOffers {
    std::vector<Offer> practices; // routines first
    std::vector<PaceOffer> paces; // breath patterns, and the person's own number
    std::optional<BrokenOff> brokenOff;
};

// At least one practice and one pace. In the language of the library and of words. pace: the one in force, as --pace
// takes it. brokenOff: left out where the library knows no such practice any more.
[[nodiscard]] StartOffers offersOf(const Library& library, const std::string& pace,
                                   const std::optional<Resume>& brokenOff, const Words& words);

} // namespace vinyasa
