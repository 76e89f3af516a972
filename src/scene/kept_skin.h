// SPDX-License-Identifier: MIT
#pragma once

#include "scene/skin.h"

namespace vinyasa {

// The last skin, and what it was found for. To begin with there is none.
struct KeptSkin {
    JointTransforms world{};
    float stature = 0.0f, fill = 0.0f; // stature in metres; 0 where none is kept
    SkinColors colors;
    Skin skin;
};

// The skin, found anew only where another one is kept, or nothing at all.
[[nodiscard]] Skin skinOf(KeptSkin* kept, const Body& body, const JointTransforms& world, float fill,
                          const SkinColors& colors);

} // namespace vinyasa
