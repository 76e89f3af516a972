// SPDX-License-Identifier: MIT
// The graph of key poses by their ids, as definitions tell it.
#pragma once

#include "content/definitions.h"

#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace vinyasa {

// From one key pose to another, in this direction.
using Way = std::pair<std::string, std::string>;

// From each key pose to its mirrored one and back. What has none is not in it.
using Mirrors = std::map<std::string, std::string, std::less<>>;

[[nodiscard]] Mirrors mirrorsOf(const std::vector<KeyPoseDefinition>& keyPoses);

// The ways that a transition opens on the side that it is written for: both directions, unless it has only one. None
// where an id is missing.
[[nodiscard]] std::set<Way> waysOf(const TransitionDefinition& transition);

// Those that it opens on the other side: none unless it says that it is mirrored. A key pose without a mirror is its
// own.
[[nodiscard]] std::set<Way> mirroredWaysOf(const TransitionDefinition& transition, const Mirrors& mirrors);

// The key poses to which ways lead from this one, itself among them.
[[nodiscard]] std::set<std::string> reachableFrom(const std::string& keyPose, const std::set<Way>& ways);

} // namespace vinyasa
