// SPDX-License-Identifier: MIT
// From a key pose to the places where it touches the ground.
#pragma once

#include "motion/support.h"

#include <optional>
#include <span>
#include <vector>

namespace vinyasa {

// The pinned points, each turned flat on its surface, where they would come to rest if this pose were put down: those
// nearer to the trunk first. The pose is lowered or lifted so that pinned contacts are on the floor on the average; in
// a pose without any, the lowest flesh is. Resting parts get the floor, or the wall, under them.
[[nodiscard]] std::vector<ContactTarget> layDown(const Body& body, const Pose& pose, std::span<const Contact> contacts,
                                                 std::optional<float> wall);

// The pose, moved as a whole so that its pinned points meet their targets on the average; unmoved where there are none.
[[nodiscard]] Pose movedOnto(const Body& body, const Pose& pose, std::span<const ContactTarget> contacts);

} // namespace vinyasa
