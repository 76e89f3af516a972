// SPDX-License-Identifier: MIT
#include "scene/stage_shots.h"

#include "scene/bounds.h"

#include <algorithm>
#include <utility>

namespace vinyasa {
namespace {

// From one place along the mat to another.
Bounds strip(const Mat& mat, float from, float to)
{
    return {{mat.center.x - mat.halfSize.x, 0.0f, from}, {mat.center.x + mat.halfSize.x, 0.0f, to}};
}

// How large the shot's body is where this much is in the picture, pixels.
float bodySize(const Shot& shot, const Silhouette& whole, const Layout& layout)
{
    const Camera camera = fitCamera(whole, shot.view, layout.figure, layout.width, layout.height);
    const Rect body = rectOf(shot.silhouette, camera, layout.width, layout.height);
    return body.width + body.height;
}

// The mat's sides where the body is, so that its near edge keeps clear of the words, and its end at the left where
// words stand there. All of it where the body hardly becomes smaller for that: else an end may leave the picture.
void addMat(Shot& shot, const Mat& mat, const Layout& layout)
{
    constexpr float hardly = 0.92f;
    const Bounds body = boundsOf(shot.silhouette);
    const float ends[] = {mat.center.y - mat.halfSize.y, mat.center.y + mat.halfSize.y};
    float from = std::clamp(body.low.z, ends[0], ends[1]), to = std::clamp(body.high.z, ends[0], ends[1]);
    if (layout.column) {
        (axesOf(shot.view).right.z > 0.0f ? from : to) = axesOf(shot.view).right.z > 0.0f ? ends[0] : ends[1];
    }
    Silhouette some = shot.silhouette, all = shot.silhouette;
    append(some, strip(mat, from, to));
    append(all, strip(mat, ends[0], ends[1]));
    const bool isWorth = bodySize(shot, all, layout) >= hardly * bodySize(shot, some, layout);
    shot.silhouette = isWorth ? std::move(all) : std::move(some);
}

void addProps(Silhouette& silhouette, const Shot& shot, std::span<const PropStretch> props)
{
    for (const PropStretch& prop : props) {
        if (prop.stretch.end < shot.begin || shot.end + cameraMove < prop.stretch.begin) {
            continue;
        }
        for (const Cuboid& cuboid : prop.shapes.cuboids) {
            append(silhouette, Bounds{cuboid.center - cuboid.halfSize, cuboid.center + cuboid.halfSize});
        }
        append(silhouette, prop.shapes.cones);
    }
}

} // namespace

std::vector<Shot> withStage(std::vector<Shot> shots, std::span<const MatStretch> mats,
                            std::span<const PropStretch> props, const Layout& layout)
{
    for (Shot& shot : shots) {
        for (const Mat& mat : matsAt(mats, Beat{0.5 * (shot.begin.value + shot.end.value)})) {
            addMat(shot, mat, layout);
        }
        addProps(shot.silhouette, shot, props);
    }
    return shots;
}

} // namespace vinyasa
