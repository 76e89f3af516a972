// SPDX-License-Identifier: MIT
// Where a person goes less far, as it is kept and told: "supine-twist twist-right".
#pragma once

#include "practice/guide.h"

#include <string>
#include <vector>

namespace vinyasa {

[[nodiscard]] std::vector<std::string> easedPlaces(const Guide& guide, const Library& library);

// What the library does not know is passed over.
[[nodiscard]] std::vector<EasedPlace> placesFrom(const std::vector<std::string>& kept, const Library& library);

// Those that are kept, and of the asanas of this practice those of the guide.
[[nodiscard]] std::vector<std::string> withPlaces(const std::vector<std::string>& kept, const Guide& guide,
                                                  const Library& library);

// For people: the names of the key poses.
[[nodiscard]] std::vector<std::string> easedNames(const Guide& guide, const Library& library);

} // namespace vinyasa
