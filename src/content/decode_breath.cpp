// SPDX-License-Identifier: MIT
#include "content/decode.h"
#include "content/values.h"

namespace vinyasa {
namespace {

BreathPatternDefinition breathPatternOf(const JsonNode& node, FileReport report)
{
    checkEntries(node, "a breath pattern", breathPatternEntries, report);
    constexpr Range breathing{0.5, 30.0, " seconds"}, pause{0.0, 30.0, " seconds"};
    return {.id = idOf(find(node, "id"), report),
            .name = lineOf(find(node, "name"), longestName, report),
            .inhale = numberOf(find(node, "inhale"), breathing, report).value_or(0.0),
            .pauseFull = numberOf(find(node, "pauseFull"), pause, report).value_or(0.0),
            .exhale = numberOf(find(node, "exhale"), breathing, report).value_or(0.0),
            .pauseEmpty = numberOf(find(node, "pauseEmpty"), pause, report).value_or(0.0)};
}

} // namespace

void decodeBreath(const JsonNode& root, FileReport report, Definitions& definitions)
{
    if (!checkEntries(root, "a file of breath patterns", breathFileEntries, report)) {
        definitions.allBreathPatterns = false;
        return;
    }
    for (const JsonNode& node : itemsOf(find(root, "patterns"), report)) {
        definitions.breathPatterns.push_back(breathPatternOf(node, report));
        definitions.allBreathPatterns &= !definitions.breathPatterns.back().id.value.empty();
    }
}

} // namespace vinyasa
