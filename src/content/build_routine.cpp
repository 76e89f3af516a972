// SPDX-License-Identifier: MIT
#include "content/build.h"

#include <cassert>

namespace vinyasa {
namespace {

RoutineItem buildItem(const RoutineItemDefinition& definition, const Library& library)
{
    const Asana* asana = findAsana(library, definition.asana.value);
    assert(asana != nullptr);
    RoutineItem item{static_cast<std::size_t>(asana - library.asanas.data()), definition.variant.value};
    if (definition.breaths > 0.0) {
        item.holds = Beat{definition.breaths};
    }
    return item;
}

} // namespace

Routine buildRoutine(const RoutineDefinition& definition, const Library& library)
{
    Routine routine{.id = definition.id.value,
                    .name = definition.name.value,
                    .summary = definition.summary.value,
                    .minutes = definition.minutes,
                    .items = {},
                    .rest = {}};
    for (const RoutineItemDefinition& item : definition.items) {
        routine.items.push_back(buildItem(item, library));
    }
    if (!definition.restKeyPose.value.empty()) {
        routine.rest = Rest{definition.restName.value, definition.restInstruction.value,
                            indexOfKeyPose(library, definition.restKeyPose.value), Beat{definition.restBreaths}};
    }
    return routine;
}

} // namespace vinyasa
