// SPDX-License-Identifier: MIT
#include "content/check.h"

namespace vinyasa {
namespace {

constexpr std::string_view restPose = "supine";

// What has no id, start or end has been reported already.
void checkWayOn(const AsanaDefinition& asana, const AsanaDefinition& next, const std::set<std::string>& reached,
                Report& report)
{
    const bool told = !next.id.value.empty() && !next.start.value.empty() && next.id.value != asana.id.value;
    if (told && !reached.contains(next.start.value)) {
        report.add(asana.id.place, "no way leads from the end of this asana (" + inQuotes(endOf(asana)) +
                                       ") to the start of " + inQuotes(next.id.value) + " (" +
                                       inQuotes(next.start.value) + "); add one to a file in transitions/");
    }
}

void checkWaysOn(const std::vector<AsanaDefinition>& asanas, const std::set<Way>& ways, Report& report)
{
    for (const AsanaDefinition& asana : asanas) {
        if (asana.id.value.empty() || endOf(asana).empty()) {
            continue;
        }
        const std::set<std::string> reached = reachableFrom(endOf(asana), ways);
        for (const AsanaDefinition& next : asanas) {
            checkWayOn(asana, next, reached, report);
        }
    }
}

std::set<Way> reversed(const std::set<Way>& ways)
{
    std::set<Way> back;
    for (const auto& [from, to] : ways) {
        back.emplace(to, from);
    }
    return back;
}

void checkWaysToRest(const std::vector<const PlacedText*>& keyPoses, const std::set<Way>& ways, Report& report)
{
    const std::set<std::string> resting = reachableFrom(std::string{restPose}, reversed(ways));
    for (const PlacedText* keyPose : keyPoses) {
        if (!keyPose->value.empty() && !resting.contains(keyPose->value)) {
            report.add(keyPose->place, "no way leads from " + inQuotes(keyPose->value) + " to " + inQuotes(restPose) +
                                           ", where every practice can come to rest; add one to a file in "
                                           "transitions/");
        }
    }
}

} // namespace

std::string endOf(const AsanaDefinition& asana)
{
    const bool hasSteps = !asana.rounds.empty() && !asana.rounds.back().steps.empty();
    return hasSteps ? asana.rounds.back().steps.back().keyPose.value : std::string{};
}

void checkReach(const Definitions& definitions, const std::set<Way>& ways, Report& report)
{
    checkWaysOn(definitions.asanas, ways, report);
    bool hasRestPose = false;
    const std::vector<const PlacedText*> ids = idsOf(definitions.keyPoses);
    for (const PlacedText* id : ids) {
        hasRestPose |= id->value == restPose;
    }
    if (hasRestPose) {
        checkWaysToRest(ids, ways, report);
    }
}

} // namespace vinyasa
