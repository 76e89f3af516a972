// SPDX-License-Identifier: MIT
#include "scene/kept_skin.h"

#include <algorithm>

namespace vinyasa {
namespace {

bool isFor(const KeptSkin& kept, const Body& body, const JointTransforms& world, float fill, const SkinColors& colors)
{
    return kept.stature == body.stature && kept.fill == fill && kept.colors.shapes == colors.shapes &&
           kept.colors.hair == colors.hair &&
           std::ranges::equal(kept.world, world, [](const Transform& a, const Transform& b) {
               return a.rotation == b.rotation && a.position == b.position;
           });
}

} // namespace

Skin skinOf(KeptSkin* kept, const Body& body, const JointTransforms& world, float fill, const SkinColors& colors)
{
    if (kept == nullptr) {
        return skinOf(body, world, fill, colors);
    }
    if (!isFor(*kept, body, world, fill, colors)) {
        *kept = {world, body.stature, fill, colors, skinOf(body, world, fill, colors)};
    }
    return kept->skin;
}

} // namespace vinyasa
