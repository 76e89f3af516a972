// SPDX-License-Identifier: MIT
#include "practice/way.h"

#include <algorithm>
#include <limits>

namespace vinyasa {

std::optional<std::vector<std::size_t>> wayBetween(const Library& library, std::size_t from, std::size_t to)
{
    // A handful of key poses: going over all transitions until none shortens a way is enough.
    constexpr double far = std::numeric_limits<double>::infinity();
    std::vector<double> distance(library.keyPoses.size(), far);
    std::vector<std::size_t> arrival(library.keyPoses.size());
    distance[from] = 0.0;
    for (bool shortened = true; shortened;) {
        shortened = false;
        for (std::size_t i = 0; i < library.transitions.size(); ++i) {
            const Transition& way = library.transitions[i];
            const double through = distance[way.from] + way.length.value;
            if (through < distance[way.to]) {
                distance[way.to] = through;
                arrival[way.to] = i;
                shortened = true;
            }
        }
    }
    if (distance[to] == far) {
        return std::nullopt;
    }
    std::vector<std::size_t> way;
    for (std::size_t at = to; at != from; at = library.transitions[way.back()].from) {
        way.push_back(arrival[at]);
    }
    std::ranges::reverse(way);
    return way;
}

Beat lengthOf(const Library& library, const std::vector<std::size_t>& way)
{
    Beat sum;
    for (const std::size_t i : way) {
        sum = sum + library.transitions[i].length;
    }
    return sum;
}

} // namespace vinyasa
