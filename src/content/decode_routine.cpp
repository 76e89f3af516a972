// SPDX-License-Identifier: MIT
#include "content/decode.h"
#include "content/values.h"

#include <cmath>

namespace vinyasa {
namespace {

constexpr Range minutesOfARoutine{1.0, 120.0};
constexpr Range breathsOfAHold{1.0, 200.0};

double wholeBreathsOf(const JsonNode* node, FileReport report)
{
    const double breaths = numberOf(node, breathsOfAHold, report).value_or(0.0);
    if (breaths != std::floor(breaths)) {
        report.add(node->spot, "\"breaths\" is " + printed(breaths) + "; it must be a whole number");
        return 0.0;
    }
    return breaths;
}

RoutineItemDefinition itemOf(const JsonNode& node, FileReport report)
{
    checkEntries(node, "an asana of a routine", routineItemEntries, report);
    return {.asana = idOf(find(node, "asana"), report),
            .variant = idOf(find(node, "variant"), report),
            .breaths = wholeBreathsOf(find(node, "breaths"), report),
            .place = report.place(node.spot)};
}

void decodeRest(const JsonNode& node, FileReport report, RoutineDefinition& routine)
{
    if (checkEntries(node, "\"rest\"", restEntries, report)) {
        routine.restName = lineOf(find(node, "name"), longestName, report);
        routine.restInstruction = lineOf(find(node, "instruction"), longestInstruction, report);
        routine.restKeyPose = idOf(find(node, "keyPose"), report);
        routine.restBreaths = wholeBreathsOf(find(node, "breaths"), report);
    }
}

} // namespace

void decodeRoutine(const JsonNode& root, FileReport report, Definitions& definitions)
{
    if (!checkEntries(root, "a routine", routineEntries, report)) {
        definitions.allRoutines = false;
        return;
    }
    RoutineDefinition routine{.id = idOf(find(root, "id"), report),
                              .name = lineOf(find(root, "name"), longestName, report),
                              .summary = lineOf(find(root, "summary"), longestSentence, report),
                              .minutes = numberOf(find(root, "minutes"), minutesOfARoutine, report).value_or(0.0),
                              .items = {},
                              .restName = {},
                              .restInstruction = {},
                              .restKeyPose = {}};
    for (const JsonNode& node : itemsOf(find(root, "asanas"), report)) {
        routine.items.push_back(itemOf(node, report));
    }
    if (const JsonNode* rest = find(root, "rest")) {
        decodeRest(*rest, report, routine);
    }
    definitions.routines.push_back(std::move(routine));
}

} // namespace vinyasa
