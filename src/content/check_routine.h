// SPDX-License-Identifier: MIT
// What a routine says about the rest of a library, which may still be definitions or built already.
#pragma once

#include "content/check.h"
#include "content/library.h"

namespace vinyasa {

struct KnownAsana {
    std::string id;
    std::vector<std::string> variants;
    std::string start, end; // key poses
};

struct RoutineContext {
    std::vector<KnownAsana> asanas;
    std::vector<std::string> keyPoses;
    std::set<Way> ways;
};

[[nodiscard]] RoutineContext routineContextOf(const Definitions& definitions, const std::set<Way>& ways);
[[nodiscard]] RoutineContext routineContextOf(const Library& library);

// Asanas and variants that there are, and ways from each asana to the next and to the rest.
void checkRoutine(const RoutineDefinition& routine, const RoutineContext& context, Report& report);

} // namespace vinyasa
