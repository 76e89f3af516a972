// SPDX-License-Identifier: MIT
#include "content/decode.h"

#include "content/check.h"
#include "content/values.h"

namespace vinyasa {
namespace {

constexpr std::size_t longestName = 40;

// Any number: how far a joint bends is judged once the angle is known by name.
constexpr Range anyDegrees{-1e300, 1e300};

void decodeAnglesOfPart(const JsonNode& part, FileReport report, std::vector<AngleDefinition>& angles)
{
    if (!isA(JsonKind::object, &part, report)) {
        return;
    }
    for (const JsonNode& angle : part.children) {
        if (const std::optional<double> degrees = numberOf(&angle, anyDegrees, report)) {
            angles.push_back({.part = {part.key, report.place(part.keySpot)},
                              .name = {angle.key, report.place(angle.keySpot)},
                              .degrees = *degrees,
                              .place = report.place(angle.spot)});
        }
    }
}

std::vector<AngleDefinition> anglesOf(const JsonNode* node, FileReport report)
{
    std::vector<AngleDefinition> angles;
    if (isA(JsonKind::object, node, report)) {
        for (const JsonNode& part : node->children) {
            decodeAnglesOfPart(part, report, angles);
        }
    }
    return angles;
}

TransitionDefinition transitionOf(const JsonNode& node, FileReport report)
{
    checkEntries(node, "a transition", transitionEntries, report);
    TransitionDefinition transition{.from = idOf(find(node, "from"), report),
                                    .to = idOf(find(node, "to"), report),
                                    .place = report.place(node.spot)};
    constexpr Range nearlyOne{-0.99, 0.99};
    transition.wave = numberOf(find(node, "wave"), nearlyOne, report).value_or(0.0);
    const JsonNode* oneWay = find(node, "oneWay");
    transition.oneWay = isA(JsonKind::boolean, oneWay, report) && oneWay->boolean;
    return transition;
}

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

void decodeKeyPose(const JsonNode& root, FileReport report, Definitions& definitions)
{
    if (!checkEntries(root, "a key pose", keyPoseEntries, report)) {
        definitions.allKeyPoses = false;
        return;
    }
    definitions.keyPoses.push_back({.id = idOf(find(root, "id"), report),
                                    .name = lineOf(find(root, "name"), longestName, report),
                                    .angles = anglesOf(find(root, "angles"), report),
                                    .easier = anglesOf(find(root, "easier"), report),
                                    .contacts = linesOf(find(root, "contacts"), longestName, report)});
    definitions.allKeyPoses &= !definitions.keyPoses.back().id.value.empty();
}

void decodeTransitions(const JsonNode& root, FileReport report, Definitions& definitions)
{
    if (!checkEntries(root, "a file of transitions", transitionFileEntries, report)) {
        definitions.allTransitions = false;
        return;
    }
    for (const JsonNode& node : itemsOf(find(root, "transitions"), report)) {
        definitions.transitions.push_back(transitionOf(node, report));
        definitions.allTransitions &= !waysOf(definitions.transitions.back()).empty();
    }
}

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
