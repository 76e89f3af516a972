// SPDX-License-Identifier: MIT
#include "content/check_routine.h"

#include <algorithm>

namespace vinyasa {
namespace {

using Names = std::vector<std::string_view>;

const KnownAsana* findKnown(const RoutineContext& context, const std::string& id)
{
    const auto found = std::ranges::find(context.asanas, id, &KnownAsana::id);
    return found == context.asanas.end() ? nullptr : &*found;
}

// Null, and reported, where there is none of that id.
const KnownAsana* checkAsanaExists(const PlacedText& id, const RoutineContext& context, Report& report)
{
    Names ids;
    for (const KnownAsana& asana : context.asanas) {
        ids.emplace_back(asana.id);
    }
    checkExists(id, "asana", ids, report);
    return findKnown(context, id.value);
}

void checkVariantExists(const PlacedText& variant, const KnownAsana& asana, Report& report)
{
    if (!variant.value.empty() && std::ranges::find(asana.variants, variant.value) == asana.variants.end()) {
        const Names ids{asana.variants.begin(), asana.variants.end()};
        report.addUnknown(variant.place, inQuotes(asana.id) + " has no variant " + inQuotes(variant.value),
                          variant.value, ids);
    }
}

bool checkRestExists(const PlacedText& rest, const RoutineContext& context, Report& report)
{
    const Names ids{context.keyPoses.begin(), context.keyPoses.end()};
    return checkExists(rest, "key pose", ids, report) && !rest.value.empty();
}

void checkWayTo(const std::string& to, const Place& place, const KnownAsana& from, const RoutineContext& context,
                Report& report)
{
    if (!reachableFrom(from.end, context.ways).contains(to)) {
        report.add(place, "no way leads here from the end of " + inQuotes(from.id) + " (" + inQuotes(from.end) +
                              "); add one to a file in transitions/");
    }
}

} // namespace

RoutineContext routineContextOf(const Definitions& definitions, const std::set<Way>& ways)
{
    RoutineContext context{.asanas = {}, .keyPoses = {}, .ways = ways};
    for (const AsanaDefinition& asana : definitions.asanas) {
        KnownAsana known{asana.id.value, {}, asana.start.value, endOf(asana)};
        for (const VariantDefinition& variant : asana.variants) {
            known.variants.push_back(variant.id.value);
        }
        context.asanas.push_back(std::move(known));
    }
    for (const PlacedText* id : idsOf(definitions.keyPoses)) {
        context.keyPoses.push_back(id->value);
    }
    return context;
}

RoutineContext routineContextOf(const Library& library)
{
    RoutineContext context;
    for (const KeyPose& keyPose : library.keyPoses) {
        context.keyPoses.push_back(keyPose.id);
    }
    for (const Asana& asana : library.asanas) {
        KnownAsana known{asana.id, {}, context.keyPoses[asana.start], context.keyPoses[asana.end()]};
        for (const Variant& variant : asana.variants) {
            known.variants.push_back(variant.id);
        }
        context.asanas.push_back(std::move(known));
    }
    for (const Transition& transition : library.transitions) {
        context.ways.emplace(context.keyPoses[transition.from], context.keyPoses[transition.to]);
    }
    return context;
}

void checkRoutine(const RoutineDefinition& routine, const RoutineContext& context, Report& report)
{
    const KnownAsana* before = nullptr;
    for (const RoutineItemDefinition& item : routine.items) {
        const KnownAsana* asana = checkAsanaExists(item.asana, context, report);
        if (asana != nullptr) {
            checkVariantExists(item.variant, *asana, report);
        }
        if (asana != nullptr && before != nullptr) {
            checkWayTo(asana->start, item.place, *before, context, report);
        }
        before = asana;
    }
    if (checkRestExists(routine.restKeyPose, context, report) && before != nullptr) {
        checkWayTo(routine.restKeyPose.value, routine.restKeyPose.place, *before, context, report);
    }
}

} // namespace vinyasa
