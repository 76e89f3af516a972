// SPDX-License-Identifier: MIT
// What the passes derive from the camera. Pure: no OpenGL.
#pragma once

#include "scene/draw_list.h"

#include <glm/mat3x3.hpp>

#include <span>
#include <vector>

namespace vinyasa {

// A perspective camera taken apart. A point p of the world stands at the normalised device coordinates
// x = dot(xRow, p - eye) / w and y = dot(yRow, p - eye) / w, where w = dot(wRow, p - eye) is its depth.
struct View {
    Mat4 clipFromWorld{1.0f};
    float up = 1.0f;            // -1 where the picture stands upside down: device y then grows downwards
    int quarterTurns = 0;       // see DrawList; the rows have them in them
    Vec2 pageRight{1.0f, 0.0f}; // in the device, where the page's right is
    Vec3 eye{0.0f};
    Vec3 xRow{0.0f}, yRow{0.0f}, wRow{0.0f};
    glm::mat3 rayFromDevice{1.0f};               // (x, y, 1) to the ray of depth 1 through that point
    float depthOffset = 0.0f, depthScale = 0.0f; // device depth = depthOffset + depthScale / w
    Vec2 halfPixels{1.0f};                       // half the drawable, in pixels
    float pixelSize = 0.0f;                      // metres that one pixel covers at depth 1
};

// Width and height in pixels, positive. The camera is a perspective one.
[[nodiscard]] View viewOf(const Camera& camera, int width, int height, bool upsideDown = false, int quarterTurns = 0);

// Whether what turns counter-clockwise in the world, as seen from the eye, turns clockwise in the picture.
[[nodiscard]] bool isMirrored(const View& view);

// A part of the drawable, whole pixels from the bottom left as OpenGL counts.
struct PixelArea {
    int x = 0, y = 0, width = 0, height = 0;
    bool operator==(const PixelArea&) const = default;
};

// least and most: in pixels from the middle of the screen, y as in the device. Empty where most is not above least; all
// where they are no numbers.
[[nodiscard]] PixelArea pixelsBetween(const Vec2& least, const Vec2& most, const View& view);

// The whole drawable.
[[nodiscard]] PixelArea wholeOf(const View& view);

// Where these points of the world and what lies between them may be.
[[nodiscard]] PixelArea pixelsAround(std::span<const Vec3> points, const View& view);

[[nodiscard]] PixelArea joined(const PixelArea& a, const PixelArea& b);
[[nodiscard]] PixelArea common(const PixelArea& a, const PixelArea& b);
[[nodiscard]] bool overlap(const PixelArea& a, const PixelArea& b);
[[nodiscard]] bool holds(const PixelArea& outer, const PixelArea& inner); // an empty one, always

// What of an area lies outside of another: up to four that do not overlap, none empty.
[[nodiscard]] std::vector<PixelArea> without(const PixelArea& area, const PixelArea& hole);

// The same rows, counted from the other end of the whole.
[[nodiscard]] PixelArea turnedOver(const PixelArea& area, const PixelArea& whole);

// Areas that hold these and do not overlap; none is empty.
[[nodiscard]] std::vector<PixelArea> apart(std::vector<PixelArea> areas);

// What a cone covers on the screen: two circles and what lies between. In pixels from the middle of the screen, y as in
// the device.
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
