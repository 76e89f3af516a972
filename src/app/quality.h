// SPDX-License-Identifier: MIT
// What is left out of a picture that takes too long: never anything of its layout.
#pragma once

#include "core/units.h"
#include "scene/page.h"

#include <cstdint>

namespace vinyasa {

enum class Quality : std::uint8_t {
    full,
    plain, // no shadow of the key light, no trails
    bare   // no outline of the next key pose either
};

// What is remembered of frames past. Begin with a fresh one.
struct QualityControl {
    Quality quality = Quality::full;
    int late = 0;       // frames, less those in time
    int quick = 0;      // in a row
    int patience = 300; // quick frames in a row before something is added again
};

// After another frame. taken: what it took from its beginning until it was shown; wanted: how long it may take. Steps
// down where most of a few dozen frames are late, up after a long run of quick ones: the longer, the oftener that was
// tried in vain.
[[nodiscard]] QualityControl after(QualityControl control, Seconds taken, Seconds wanted);

// The page's state without what the quality leaves out.
[[nodiscard]] PageState reducedTo(Quality quality, PageState state);
[[nodiscard]] bool allowsTrails(Quality quality);

} // namespace vinyasa
