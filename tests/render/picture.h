// SPDX-License-Identifier: MIT
// Small pictures for tests: a context, a renderer with a stand-in for fonts, and a look at single pixels.
#pragma once

#include "gl_context.h"
#include "render/offscreen_target.h"
#include "render/renderer.h"
#include "support/catch.h"

#include <glm/gtc/matrix_transform.hpp>

#include <optional>
#include <string>

namespace vinyasa::test {

// Every line is a white block, as wide as it has letters times half its size, that stands on the baseline.
inline TextSource blocks()
{
    const auto measure = [](std::string_view words, const TextStyle& style) {
        return TextExtent{0.5f * style.pixels * static_cast<float>(words.size()), style.pixels, 0.0f};
    };
    const auto rasterize = [measure](std::string_view words, const TextStyle& style) {
        Bitmap bitmap = blankBitmap(static_cast<int>(measure(words, style).width), static_cast<int>(style.pixels));
        for (std::uint8_t& byte : bitmap.pixels) {
            byte = 255;
        }
        return bitmap;
    };
    return {measure, rasterize};
}

// A grey room, seen from 4 m in front of the origin: one pixel at the origin is 4 * 0.5 / height metres.
inline DrawList room(int width, int height)
{
    const Vec3 eye{0.0f, 0.5f, 4.0f};
    const Mat4 view = glm::lookAt(eye, {0.0f, 0.5f, 0.0f}, {0.0f, 1.0f, 0.0f});
    const float ratio = static_cast<float>(width) / static_cast<float>(height);
    DrawList list;
    list.width = width;
    list.height = height;
    list.camera = {eye, glm::perspective(2.0f * std::atan(0.25f), ratio, 0.1f, 50.0f) * view};
    const float level = 128.0f / 255.0f; // none between two: the grain leaves it as it is
    const Color grey{level, level, level, 1.0f};
    list.backdrop = {grey, grey, grey, Vec3{0.0f}, 3.0f};
    return list;
}

inline constexpr Vec3 middle{0.0f, 0.5f, 0.0f}; // what stands in the middle of that room's picture

struct Pixel {
    int r = 0, g = 0, b = 0, a = 0;
    bool operator==(const Pixel&) const = default;
};

inline std::ostream& operator<<(std::ostream& out, const Pixel& p)
{
    return out << '(' << p.r << ' ' << p.g << ' ' << p.b << ' ' << p.a << ')';
}

inline Pixel pixelAt(const Bitmap& bitmap, int x, int y)
{
    const auto* const p = bitmap.pixels.data() + 4 * (static_cast<std::ptrdiff_t>(y) * bitmap.width + x);
    return {p[0], p[1], p[2], p[3]};
}

inline constexpr Pixel background{128, 128, 128, 255};

// Black shaded is black: how much of a pixel such a thing covers shows in how dark the pixel is.
inline constexpr Color black{0.0f, 0.0f, 0.0f, 1.0f};

inline float coverageAt(const Bitmap& bitmap, int x, int y)
{
    return 1.0f - static_cast<float>(pixelAt(bitmap, x, y).g) / 128.0f;
}

inline float coveredInRow(const Bitmap& bitmap, int y)
{
    float sum = 0.0f;
    for (int x = 0; x < bitmap.width; ++x) {
        sum += coverageAt(bitmap, x, y);
    }
    return sum;
}

// In pixels.
inline float covered(const Bitmap& bitmap)
{
    float sum = 0.0f;
    for (int y = 0; y < bitmap.height; ++y) {
        sum += coveredInRow(bitmap, y);
    }
    return sum;
}

// Where there is no OpenGL the test warns and gets none.
inline std::optional<GlContext> contextHere(GlKind kind = GlKind::desktop)
{
    auto context = GlContext::make(kind);
    if (!context) {
        WARN("skipped: no OpenGL here");
    }
    return context;
}

// Draws lists into pictures; one a test case. Where there is no OpenGL there is none.
class Studio {
public:
    static std::optional<Studio> open(GlKind kind = GlKind::desktop)
    {
        auto context = contextHere(kind);
        if (!context) {
            return std::nullopt;
        }
        return Studio{std::move(*context), newRenderer()};
    }

    Bitmap draw(const DrawList& list) { return draw(list, renderer_); }

    // Into what is bound, which holds what was drawn there last.
    std::vector<PixelArea> drawKept(const DrawList& list) { return renderer_.draw(list, {true, true}); }

    // By a renderer that has never drawn before.
    Bitmap drawAfresh(const DrawList& list)
    {
        Renderer renderer = newRenderer();
        return draw(list, renderer);
    }

private:
    static Renderer newRenderer()
    {
        auto renderer = Renderer::make(VINYASA_SOURCE_DIR "/shaders", blocks());
        if (const auto* failure = std::get_if<Failure>(&renderer)) {
            FAIL(failure->cause.in(inEnglish()));
        }
        return std::move(std::get<Renderer>(renderer));
    }

    static Bitmap draw(const DrawList& list, Renderer& renderer)
    {
        auto made = OffscreenTarget::make(list.width, list.height);
        if (const auto* failure = std::get_if<Failure>(&made)) {
            FAIL(failure->cause.in(inEnglish()));
        }
        auto& target = std::get<OffscreenTarget>(made);
        target.bind();
        renderer.draw(list);
        return target.read();
    }

    Studio(GlContext context, Renderer renderer) : context_{std::move(context)}, renderer_{std::move(renderer)} {}

    GlContext context_;
    Renderer renderer_;
};

} // namespace vinyasa::test
