// SPDX-License-Identifier: MIT
// A practice as GLB: binary glTF 2.0 (Khronos), the format of viewers, game engines and the web.
#pragma once

#include "core/failure.h"
#include "exchange/frames.h"

#include <optional>

namespace vinyasa {

// A node for each joint under its exported name, a skinned mesh of the flesh with the breath as its one morph target,
// and one animation that is named after the timeline and has a key at every frame. Metres and the program's own axes,
// which are glTF's. Unanimated it stands on the floor in the anatomical position. The same arguments give the same
// bytes. The file is put together in memory. Fails with wrongInput, before anything is written, where the frames are
// more than a GLB holds.
[[nodiscard]] std::optional<Failure> writeGlb(const Body& body, const Timeline& timeline, const MotionOptions& options,
                                              const Sink& sink);

} // namespace vinyasa
