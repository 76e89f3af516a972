// SPDX-License-Identifier: MIT
#pragma once

#include "scene/camera.h"
#include "scene/layout.h"
#include "scene/props.h"
#include "scene/stage.h"

#include <span>
#include <vector>

namespace vinyasa {

// The shots, each with what of mat and props is there meanwhile: the mat at the wall would make a figure small that
// practises away from it.
[[nodiscard]] std::vector<Shot> withStage(std::vector<Shot> shots, std::span<const MatStretch> mats,
                                          std::span<const PropStretch> props, const Layout& layout);

} // namespace vinyasa
