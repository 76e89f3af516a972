// SPDX-License-Identifier: MIT
// What there is to choose from before a practice.
#pragma once

#include "content/library.h"
#include "core/words.h"

#include <string>
#include <vector>

namespace vinyasa {

// Something that can be practised.
struct Offer {
    std::string id, name, summary;
    bool isRoutine = false;
    int minutes = 0;                                 // as its file says; of an asana 0
    std::vector<std::string> variants, variantNames; // of an asana, by id; of a routine the levels
};

struct PaceOffer {
    std::string id, name; // id: as --pace takes it
};

struct StartOffers {
    std::vector<Offer> practices; // routines first
    std::vector<PaceOffer> paces; // breath patterns, and the person's own number
};

// At least one of each. In the language of the library and of words. pace: the one in force, as --pace takes it.
[[nodiscard]] StartOffers offersOf(const Library& library, const std::string& pace, const Words& words);

} // namespace vinyasa
