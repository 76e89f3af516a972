// SPDX-License-Identifier: MIT
#include "content/check.h"

#include <algorithm>
#include <map>
#include <string_view>

namespace vinyasa {
namespace {

using Names = std::vector<std::string_view>;

std::string spotInWords(const Place& place)
{
    return format({place, "line"}).substr(0, format({place, ""}).size() - 2);
}

// Ids by their first owner; reports every later one.
template <typename Definition>
void checkUnique(const std::vector<Definition>& definitions, const std::string& what, Report& report)
{
    std::map<std::string_view, const Place*> first;
    for (const Definition& definition : definitions) {
        const auto [owner, isNew] = first.try_emplace(definition.id.value, &definition.id.place);
        if (!isNew && !definition.id.value.empty()) {
            report.add(definition.id.place, "there is " + what + " " + inQuotes(definition.id.value) + " already, in " +
                                                spotInWords(*owner->second));
        }
    }
}

Names idsOf(const std::vector<KeyPoseDefinition>& keyPoses)
{
    Names ids;
    for (const KeyPoseDefinition& keyPose : keyPoses) {
        ids.push_back(keyPose.id.value);
    }
    return ids;
}

// An id that is not there has been reported already and counts as known.
bool checkKeyPoseExists(const Text& id, const Names& ids, Report& report)
{
    const bool known = id.value.empty() || std::ranges::find(ids, id.value) != ids.end();
    if (!known) {
        report.addUnknown(id.place, "there is no key pose " + inQuotes(id.value), id.value, ids);
    }
    return known;
}

bool checkKeyPosesExist(const AsanaDefinition& asana, const Names& ids, Report& report)
{
    bool all = checkKeyPoseExists(asana.start, ids, report);
    for (const RoundDefinition& round : asana.rounds) {
        for (const StepDefinition& step : round.steps) {
            all &= checkKeyPoseExists(step.keyPose, ids, report);
        }
    }
    return all;
}

// All ways, and a report where one leads nowhere or is opened twice.
std::set<Way> checkTransitions(const std::vector<TransitionDefinition>& transitions, Report& report)
{
    std::map<Way, const Place*> opened;
    for (const TransitionDefinition& transition : transitions) {
        const std::string inWords = inQuotes(transition.from.value) + " to " + inQuotes(transition.to.value);
        if (!transition.from.value.empty() && transition.from.value == transition.to.value) {
            report.add(transition.place, "this transition leads from " + inWords + ": it goes nowhere");
            continue;
        }
        const Place* earlier = nullptr;
        for (const Way& way : waysOf(transition)) {
            const auto [other, isNew] = opened.try_emplace(way, &transition.place);
            earlier = isNew ? earlier : other->second;
        }
        if (earlier != nullptr) {
            report.add(transition.place, "the way from " + inWords + " is given already, in " + spotInWords(*earlier) +
                                             " (a transition goes both ways unless it is \"oneWay\")");
        }
    }
    std::set<Way> ways;
    for (const auto& [way, place] : opened) {
        ways.insert(way);
    }
    return ways;
}

void checkStandardPattern(const std::vector<BreathPatternDefinition>& patterns, Report& report)
{
    const auto isStandard = [](const BreathPatternDefinition& pattern) { return pattern.id.value == "standard"; };
    if (!patterns.empty() && std::ranges::none_of(patterns, isStandard)) {
        report.add({patterns.front().id.place.file, 0, 0},
                   "no breath pattern is called \"standard\"; the program starts with that one");
    }
}

} // namespace

std::set<Way> waysOf(const TransitionDefinition& transition)
{
    if (transition.from.value.empty() || transition.to.value.empty()) {
        return {};
    }
    std::set<Way> ways{{transition.from.value, transition.to.value}};
    if (!transition.oneWay) {
        ways.emplace(transition.to.value, transition.from.value);
    }
    return ways;
}

void checkDefinitions(const Definitions& definitions, Report& report)
{
    checkUnique(definitions.keyPoses, "a key pose", report);
    checkUnique(definitions.asanas, "an asana", report);
    checkUnique(definitions.breathPatterns, "a breath pattern", report);
    for (const KeyPoseDefinition& keyPose : definitions.keyPoses) {
        checkKeyPose(keyPose, report);
    }
    const std::set<Way> ways = checkTransitions(definitions.transitions, report);
    const Names keyPoses = idsOf(definitions.keyPoses);
    for (const TransitionDefinition& transition : definitions.transitions) {
        if (definitions.allKeyPoses) {
            checkKeyPoseExists(transition.from, keyPoses, report);
            checkKeyPoseExists(transition.to, keyPoses, report);
        }
    }
    for (const AsanaDefinition& asana : definitions.asanas) {
        checkBreathOf(asana, report);
        const bool known = definitions.allKeyPoses && checkKeyPosesExist(asana, keyPoses, report);
        if (known && definitions.allTransitions) {
            checkWaysOf(asana, ways, report);
        }
    }
    if (definitions.allBreathPatterns) {
        checkStandardPattern(definitions.breathPatterns, report);
    }
}

} // namespace vinyasa
