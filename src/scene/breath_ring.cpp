// SPDX-License-Identifier: MIT
#include "scene/breath_ring.h"

#include "scene/layout.h"

namespace vinyasa {
namespace {

constexpr float strokeShare = 0.075f; // of the ring's outer diameter
constexpr float pausedAlpha = 0.35f;

Box discAround(const Vec2& center, float radius, const Color& color)
{
    return {{center.x - radius, center.y - radius, 2.0f * radius, 2.0f * radius}, radius, color};
}

} // namespace

BreathRing breathRing(const Rect& rect, float em, const Theme& theme, const MeasureText& measure, const Words& words)
{
    if (isEmpty(rect)) {
        return {};
    }
    const float inside = 0.68f * rect.width;
    const float word = 0.34f * rect.height; // above the number
    const Rect middle{rect.x + 0.5f * (rect.width - inside), rect.y + 0.24f * rect.height, inside, word};
    const LineStyle style{{em, TextWeight::bold}, theme.breathInk, Align::center};
    const Rect number{middle.x, middle.y + 0.85f * word, inside, 0.28f * rect.height};
    return {rect, number, lineIn(middle, words("Inhale"), style, measure),
            lineIn(middle, words("Exhale"), style, measure), lineIn(middle, words("Paused"), style, measure)};
}

void append(std::vector<OverlayItem>& overlay, const BreathRing& ring, const Breath& breath, bool paused,
            const Theme& theme)
{
    if (isEmpty(ring.rect)) {
        return;
    }
    const auto fill = static_cast<float>(breath.fill);
    const float alpha = paused ? pausedAlpha : 1.0f;
    const float stroke = strokeShare * ring.rect.width;
    const float radius = 0.5f * (ring.rect.width - stroke);
    const Vec2 center{ring.rect.x + 0.5f * ring.rect.width, ring.rect.y + 0.5f * ring.rect.height};
    const float widest = radius - 1.5f * stroke;
    overlay.emplace_back(discAround(center, (0.6f + 0.4f * fill) * widest, withAlpha(theme.disc, alpha)));
    overlay.emplace_back(Ring{center, radius, stroke, 1.0f, withAlpha(theme.track, alpha)});
    overlay.emplace_back(Ring{center, radius, stroke, fill, withAlpha(theme.breath, alpha)});
    const Text& word = breath.phase == BreathPhase::inhale ? ring.inhale : ring.exhale;
    overlay.emplace_back(paused ? ring.paused : word);
}

} // namespace vinyasa
