// SPDX-License-Identifier: MIT
#include "content/check.h"

#include "content/check_routine.h"

#include <algorithm>
#include <map>
#include <string_view>

namespace vinyasa {
namespace {

using Names = std::vector<std::string_view>;

template <typename Definition>
std::vector<const PlacedText*> idsIn(const std::vector<Definition>& definitions)
{
    std::vector<const PlacedText*> ids;
    ids.reserve(definitions.size());
    for (const Definition& definition : definitions) {
        ids.push_back(&definition.id);
    }
    return ids;
}

Names valuesOf(const std::vector<const PlacedText*>& texts)
{
    Names values;
    for (const PlacedText* text : texts) {
        values.emplace_back(text->value);
    }
    return values;
}

bool checkKeyPoseExists(const PlacedText& id, const Names& ids, Report& report)
{
    return checkExists(id, "key pose", ids, report);
}

bool checkKeyPosesExist(const TransitionDefinition& transition, const Names& ids, Report& report)
{
    const bool from = checkKeyPoseExists(transition.from, ids, report);
    return checkKeyPoseExists(transition.to, ids, report) && from;
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

// Nobody could choose a variant of a key pose that no asana offers.
void checkVariantsAreOffered(const Definitions& definitions, Report& report)
{
    Names offered;
    for (const AsanaDefinition& asana : definitions.asanas) {
        const Names ids = valuesOf(idsIn(asana.variants));
        offered.insert(offered.end(), ids.begin(), ids.end());
    }
    for (const KeyPoseDefinition& keyPose : definitions.keyPoses) {
        for (const PostureVariantDefinition& variant : keyPose.variants) {
            const std::string& id = variant.id.value;
            if (!id.empty() && std::ranges::find(offered, id) == offered.end()) {
                report.addUnknown(variant.id.place, "no asana offers a variant " + inQuotes(id), id, offered);
            }
        }
    }
}

void checkIds(const Definitions& definitions, Report& report)
{
    checkUnique(idsOf(definitions.keyPoses), "a key pose", report);
    checkUnique(idsIn(definitions.asanas), "an asana", report);
    checkUnique(idsIn(definitions.breathPatterns), "a breath pattern", report);
    checkUnique(idsIn(definitions.routines), "a routine", report);
    for (const AsanaDefinition& asana : definitions.asanas) {
        checkUnique(idsIn(asana.variants), "a variant", report);
    }
}

void checkWays(const Definitions& definitions, Report& report)
{
    const std::set<Way> ways = checkTransitions(definitions, report);
    if (!definitions.allKeyPoses) {
        return;
    }
    const Names keyPoses = valuesOf(idsOf(definitions.keyPoses));
    bool known = definitions.allTransitions;
    for (const TransitionDefinition& transition : definitions.transitions) {
        known &= checkKeyPosesExist(transition, keyPoses, report);
    }
    for (const AsanaDefinition& asana : definitions.asanas) {
        const bool knowsItsOwn = checkKeyPosesExist(asana, keyPoses, report);
        if (knowsItsOwn && definitions.allTransitions) {
            checkWaysOf(asana, ways, report);
        }
        known &= knowsItsOwn;
    }
    if (known) {
        checkReach(definitions, ways, report);
    }
    if (known && definitions.allAsanas) {
        const RoutineContext context = routineContextOf(definitions, ways);
        for (const RoutineDefinition& routine : definitions.routines) {
            checkRoutine(routine, context, report);
        }
    }
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

std::string inWords(const Place& place)
{
    return format({place, "line"}).substr(0, format({place, ""}).size() - 2);
}

std::vector<const PlacedText*> idsOf(const std::vector<KeyPoseDefinition>& keyPoses)
{
    std::vector<const PlacedText*> ids = idsIn(keyPoses);
    for (const KeyPoseDefinition& keyPose : keyPoses) {
        if (!keyPose.mirrorId.value.empty()) {
            ids.push_back(&keyPose.mirrorId);
        }
    }
    return ids;
}

bool checkExists(const PlacedText& id, const std::string& what, std::span<const std::string_view> known, Report& report)
{
    const bool exists = id.value.empty() || std::ranges::find(known, id.value) != known.end();
    if (!exists) {
        report.addUnknown(id.place, "there is no " + what + ' ' + inQuotes(id.value), id.value, known);
    }
    return exists;
}

void checkUnique(const std::vector<const PlacedText*>& ids, const std::string& what, Report& report)
{
    std::map<std::string_view, const Place*> first;
    for (const PlacedText* id : ids) {
        const auto [owner, isNew] = first.try_emplace(id->value, &id->place);
        if (!isNew && !id->value.empty()) {
            report.add(id->place,
                       "there is " + what + " " + inQuotes(id->value) + " already, in " + inWords(*owner->second));
        }
    }
}

void checkDefinitions(const Definitions& definitions, Report& report)
{
    checkIds(definitions, report);
    for (const KeyPoseDefinition& keyPose : definitions.keyPoses) {
        checkKeyPose(keyPose, report);
    }
    for (const AsanaDefinition& asana : definitions.asanas) {
        checkBreathOf(asana, report);
    }
    checkWays(definitions, report);
    if (definitions.allAsanas) {
        checkVariantsAreOffered(definitions, report);
    }
    if (definitions.allBreathPatterns) {
        checkStandardPattern(definitions.breathPatterns, report);
    }
}

} // namespace vinyasa
