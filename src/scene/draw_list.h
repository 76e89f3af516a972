// SPDX-License-Identifier: MIT
// The border with OpenGL: one picture as plain data. What is drawn is decided to the left of it and tested here,
// without a window; the render layer adds no decision of its own.
#pragma once

#include "core/math.h"
#include "core/text.h"

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace vinyasa {

// sRGB, each in [0,1], alpha not premultiplied.
struct Color {
    float r = 0.0f, g = 0.0f, b = 0.0f, a = 1.0f;
    bool operator==(const Color&) const = default;
};

// ---- In the world: metres, see core/math.h. ----

// The eye. clipFromWorld is projection * view; a shift that moves the figure into its part of the window is inside it.
struct Camera {
    Vec3 eye{0.0f, 1.0f, 4.0f};
    Mat4 clipFromWorld{1.0f};
};

// A rounded cone: the hull of two spheres. Radii are positive; from and to may coincide (a sphere).
struct Cone {
    Vec3 from{0.0f}, to{0.0f};
    float fromRadius = 0.0f, toRadius = 0.0f;
    Color color;
};

// A point of a skin. outward: off the surface, about of length 1.
struct SkinPoint {
    Vec3 place{0.0f}, outward{0.0f};
    Color color;
};

// A net over a part of a skin: rings of points, each ring closed and counted counter-clockwise as seen from the last.
struct SkinPatch {
    int rings = 0, around = 0;
    bool operator==(const SkinPatch&) const = default;
};

// A smooth surface out of nets that lie over each other where they meet: two nets of one surface show no seam.
struct Skin {
    std::vector<SkinPatch> patches;
    std::vector<SkinPoint> points; // patch by patch, ring by ring
    float opacity = 1.0f;          // of its front; what lies behind that is not seen through it
    float line = 1.0f;             // pixels over which its outline fades; wider, it is seen as a line
    float lineOpacity = 1.0f;
};

// A parallelogram that carries a shadow's picture.
struct ShadowSheet {
    Vec3 corner{0.0f}, across{0.0f}, along{0.0f}; // metres
    float strength = 1.0f;                        // in [0,1]
};

// One picture of a shadow, laid on the floor and on walls. Nothing of a wall's sheet shows below the floor.
struct CastShadow {
    ShadowSheet floor;
    std::vector<ShadowSheet> walls;
    int width = 0, height = 0;
    std::vector<std::uint8_t> cover; // row by row along `across`; 255 is black
};

// A soft shade or a glow on the floor, such as a body part leaves below it: the footprint of a capsule on y = 0, or on
// a wall. softness: metres over which its edge fades; strength in [0,1]: how much of its colour there is in the middle.
struct Shade {
    Vec2 from{0.0f}, to{0.0f}; // x and z; on a wall x and y
    float radius = 0.0f;
    float softness = 0.0f;
    float strength = 0.0f;
    Color color{};               // without its alpha
    std::optional<float> wall{}; // the wall's z, metres; else it is on the floor
};

// A rectangle with rounded corners that lies on the floor, its sides along x and z.
struct Mat {
    Vec2 center{0.0f};   // x and z
    Vec2 halfSize{0.0f}; // along x and z
    float cornerRadius = 0.0f;
    Color color, edgeColor;
};

// A part of a wall that stands on the floor across z and faces +z. It fades away to both sides and upwards; behind it
// nothing on the floor shows. An eye that is not in front of it must not be given one.
struct Wall {
    float z = 0.0f;
    float fromX = 0.0f, toX = 0.0f; // fromX < toX
    float height = 0.0f;
    float fade = 0.0f;      // metres over which it fades
    float baseboard = 0.0f; // metres above the floor that have its colour
    Color color, baseboardColor;
};

// A box along the axes with soft edges.
struct Cuboid {
    Vec3 center{0.0f}, halfSize{0.0f};
    float edgeRadius = 0.0f;
    Color color;
};

// What lies behind everything: a floor of one colour that fades with distance from its centre into a wall of light,
// which goes from `horizon` to `zenith` upwards.
struct Backdrop {
    Color floor, horizon, zenith;
    Vec3 floorCenter{0.0f};
    float floorRadius = 3.0f; // metres at which the floor has faded away
};

// ---- On the screen: pixels of the drawable, origin at the top left, y down. Drawn in the order of the list. ----

struct Rect {
    float x = 0.0f, y = 0.0f, width = 0.0f, height = 0.0f;
    bool operator==(const Rect&) const = default;
};

// A filled rectangle with rounded corners; a disc where the radius is half of both sides.
struct Box {
    Rect rect;
    float cornerRadius = 0.0f;
    Color color;
};

// Part of a ring, clockwise from the top. turns in [0,1]: 1 is the closed ring; the ends are round.
// radius: to the middle of the stroke.
struct Ring {
    Vec2 center{0.0f};
    float radius = 0.0f, thickness = 0.0f;
    float turns = 1.0f;
    Color color;
};

// One line of UTF-8, already wrapped. at: its left end on the baseline.
struct Text {
    std::string words;
    TextStyle style;
    Vec2 at{0.0f};
    Color color;
};

using OverlayItem = std::variant<Box, Ring, Text>;

struct DrawList {
    int width = 0, height = 0; // the drawable, in pixels
    // By which all of the picture, camera and overlay, is turned clockwise on the drawable: it is made for a page that
    // is as high as the drawable is wide where this is odd.
    int quarterTurns = 0;
    Camera camera;
    Backdrop backdrop;
    std::vector<Mat> mats;
    std::vector<Shade> shades; // the later over the earlier
    std::vector<Shade> marks;  // over the shades and the walls
    std::vector<Wall> walls;
    std::vector<Cuboid> cuboids;
    std::vector<Cone> cones;         // any order: the renderer sorts by distance
    std::optional<Skin> skin, ghost; // the ghost behind all that is solid
    std::optional<CastShadow> shadow;
    std::vector<OverlayItem> overlay;
};

} // namespace vinyasa
