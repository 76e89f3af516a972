// SPDX-License-Identifier: MIT
#include "scene/bounds.h"

#include <algorithm>
#include <cassert>

namespace vinyasa {
namespace {

Bounds boundsOf(const Cone& cone)
{
    return {glm::min(cone.from - cone.fromRadius, cone.to - cone.toRadius),
            glm::max(cone.from + cone.fromRadius, cone.to + cone.toRadius)};
}

} // namespace

Bounds joined(const Bounds& a, const Bounds& b)
{
    return {glm::min(a.low, b.low), glm::max(a.high, b.high)};
}

Bounds boundsOf(std::span<const Cone> cones)
{
    assert(!cones.empty());
    Bounds bounds = boundsOf(cones.front());
    for (const Cone& cone : cones.subspan(1)) {
        bounds = joined(bounds, boundsOf(cone));
    }
    return bounds;
}

} // namespace vinyasa
