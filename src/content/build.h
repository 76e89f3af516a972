// SPDX-License-Identifier: MIT
// From definitions to the library. They are sound: all of them could be read, and checkDefinitions had nothing to
// report.
#pragma once

#include "content/definitions.h"
#include "content/library.h"

#include <cstddef>
#include <vector>

namespace vinyasa {

[[nodiscard]] Library build(const Definitions& definitions);

[[nodiscard]] Viewpoint buildView(const ViewDefinition& definition);

// The key pose as it is written, with all its variants.
[[nodiscard]] KeyPose buildKeyPose(const KeyPoseDefinition& definition);

// The same with left and right exchanged, under the name and id that the definition has for it.
[[nodiscard]] KeyPose buildMirrored(const KeyPoseDefinition& definition);

// From each key pose of the library to its mirrored one and back; to itself where it has none.
using MirrorOfKeyPose = std::vector<std::size_t>;

[[nodiscard]] Routine buildRoutine(const RoutineDefinition& definition, const Library& library);

// All ways that the definition opens: there, back, and both on the other side. `library` holds all key poses.
[[nodiscard]] std::vector<Transition> buildTransitions(const TransitionDefinition& definition, const Library& library,
                                                       const MirrorOfKeyPose& mirrors);

// The index of a key pose, which the library holds.
[[nodiscard]] std::size_t indexOfKeyPose(const Library& library, std::string_view id);

} // namespace vinyasa
