// SPDX-License-Identifier: MIT
// What the passes derive from the camera. Pure: no OpenGL.
#pragma once

#include "scene/draw_list.h"

#include <glm/mat3x3.hpp>

namespace vinyasa {

// A perspective camera taken apart. A point p of the world stands at the normalised device coordinates
// x = dot(xRow, p - eye) / w and y = dot(yRow, p - eye) / w, where w = dot(wRow, p - eye) is its depth.
struct View {
    Vec3 eye{0.0f};
    Vec3 xRow{0.0f}, yRow{0.0f}, wRow{0.0f};
    glm::mat3 rayFromDevice{1.0f};               // (x, y, 1) to the ray of depth 1 through that point
    float depthOffset = 0.0f, depthScale = 0.0f; // device depth = depthOffset + depthScale / w
    Vec2 halfPixels{1.0f};                       // half the drawable, in pixels
    float pixelSize = 0.0f;                      // metres that one pixel covers at depth 1
};

// Width and height in pixels, positive. The camera is a perspective one.
[[nodiscard]] View viewOf(const Camera& camera, int width, int height);

// A part of the drawable, whole pixels from the bottom left as OpenGL counts.
struct PixelArea {
    int x = 0, y = 0, width = 0, height = 0;
};

// least and most: in pixels from the middle of the screen, y up. Empty where most is not above least.
[[nodiscard]] PixelArea pixelsBetween(const Vec2& least, const Vec2& most, const View& view);

[[nodiscard]] PixelArea joined(const PixelArea& a, const PixelArea& b);

// What a cone covers on the screen: two circles and what lies between. In pixels from the middle of the screen, y up.
struct Outline {
    Vec2 from{0.0f}, to{0.0f};
    float fromRadius = 0.0f, toRadius = 0.0f;
    float stray = 0.0f;      // how far the true outline may be from that, as a part of the radius
    bool everywhere = false; // it reaches the eye, and the rest means nothing
    float pixelsPerMetre = 0.0f;
};

// False where nothing of the cone can be seen, as it lies behind the eye or is not made of numbers.
[[nodiscard]] bool outlineOf(const Cone& cone, const View& view, Outline& outline);

} // namespace vinyasa
