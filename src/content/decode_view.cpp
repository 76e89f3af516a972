// SPDX-License-Identifier: MIT
#include "content/decode.h"
#include "content/values.h"

namespace vinyasa {

// Never from behind, where a wall could stand between.
std::optional<ViewDefinition> viewOf(const JsonNode* node, FileReport report)
{
    constexpr Range turns{0.0, 180.0, " degrees"}, lifts{2.0, 80.0, " degrees"};
    if (node == nullptr || !checkEntries(*node, "a view", viewEntries, report)) {
        return std::nullopt;
    }
    const auto turn = numberOf(find(*node, "turn"), turns, report);
    const auto lift = numberOf(find(*node, "lift"), lifts, report);
    return turn && lift ? std::optional{ViewDefinition{*turn, *lift}} : std::nullopt;
}

} // namespace vinyasa
