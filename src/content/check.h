// SPDX-License-Identifier: MIT
// What takes several values, or several files, to see.
#pragma once

#include "content/definitions.h"
#include "content/report.h"

#include <set>
#include <string>
#include <utility>

namespace vinyasa {

// Angles that a body has, within their ranges of motion and not contradicting each other; contact points that it has.
void checkKeyPose(const KeyPoseDefinition& keyPose, Report& report);

// Breath: an inhale begins where the breath does, and the asana ends at the end of an exhale.
void checkBreathOf(const AsanaDefinition& asana, Report& report);

// A way between two key poses, by their ids and in this direction.
using Way = std::pair<std::string, std::string>;

// The ways that transitions open; both directions, unless one says that it has only one.
[[nodiscard]] std::set<Way> waysOf(const TransitionDefinition& transition);

// Whether the key poses that follow each other in the asana have transitions between them.
void checkWaysOf(const AsanaDefinition& asana, const std::set<Way>& ways, Report& report);

// All of it, and what files say about each other: ids that are unique and exist, a breath pattern called "standard".
void checkDefinitions(const Definitions& definitions, Report& report);

} // namespace vinyasa
