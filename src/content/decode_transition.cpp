// SPDX-License-Identifier: MIT
#include "content/decode.h"
#include "content/values.h"

namespace vinyasa {
namespace {

// A way that speaks in one direction speaks in both, so that nobody is led back in silence.
void checkInstructions(const JsonNode& node, bool oneWay, FileReport report)
{
    const JsonNode* there = find(node, "instruction");
    const JsonNode* back = find(node, "backInstruction");
    if (oneWay && back != nullptr) {
        report.add(back->keySpot, R"(a "oneWay" transition has no way back: leave out "backInstruction")");
    } else if (!oneWay && there != nullptr && back == nullptr) {
        report.add(node.spot, R"(this transition has an "instruction" but no "backInstruction" for the way back)");
    } else if (!oneWay && there == nullptr && back != nullptr) {
        report.add(node.spot, R"(this transition has a "backInstruction" but no "instruction" for the way there)");
    }
}

TransitionDefinition transitionOf(const JsonNode& node, FileReport report)
{
    constexpr Range nearlyOne{-0.99, 0.99}, breathsOfAWay{0.5, 10.0}, withinTheRoom{-1.0, 1.0, " statures"};
    checkEntries(node, "a transition", transitionEntries, report);
    TransitionDefinition transition;
    transition.from = idOf(find(node, "from"), report);
    transition.to = idOf(find(node, "to"), report);
    transition.wave = numberOf(find(node, "wave"), nearlyOne, report).value_or(0.0);
    transition.oneWay = flagOf(find(node, "oneWay"), report);
    transition.mirror = flagOf(find(node, "mirror"), report);
    transition.momentary = flagOf(find(node, "momentary"), report);
    transition.breaths = breathsOf(find(node, "breaths"), breathsOfAWay, report).value_or(transition.breaths);
    transition.instruction = lineOf(find(node, "instruction"), longestInstruction, report);
    transition.backInstruction = lineOf(find(node, "backInstruction"), longestInstruction, report);
    transition.steps = linesOf(find(node, "steps"), longestName, report);
    transition.slides = linesOf(find(node, "slides"), longestName, report);
    transition.glides = linesOf(find(node, "glides"), longestName, report);
    transition.travelAcross = numberOf(find(node, "travelAcross"), withinTheRoom, report).value_or(0.0);
    transition.travelAlong = numberOf(find(node, "travelAlong"), withinTheRoom, report).value_or(0.0);
    transition.place = report.place(node.spot);
    checkInstructions(node, transition.oneWay, report);
    return transition;
}

} // namespace

void decodeTransitions(const JsonNode& root, FileReport report, Definitions& definitions)
{
    if (!checkEntries(root, "a file of transitions", transitionFileEntries, report)) {
        definitions.allTransitions = false;
        return;
    }
    for (const JsonNode& node : itemsOf(find(root, "transitions"), report)) {
        const TransitionDefinition& transition = definitions.transitions.emplace_back(transitionOf(node, report));
        definitions.allTransitions &= !transition.from.value.empty() && !transition.to.value.empty();
    }
}

} // namespace vinyasa
