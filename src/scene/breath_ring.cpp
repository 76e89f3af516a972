// SPDX-License-Identifier: MIT
#include "scene/breath_ring.h"

#include "practice/events.h"
#include "scene/layout.h"

#include <algorithm>
#include <utility>

namespace vinyasa {
namespace {

constexpr float strokeShare = 0.075f; // of the ring's outer diameter
constexpr float wordShare = 0.21f;    // its em, of the same: to be read from two metres
constexpr float wordMiddle = 0.41f;   // of the height, with a number below it
constexpr float pausedAlpha = 0.35f;

constexpr int mostCounted = static_cast<int>(longestLeadIn.value);

struct Circle {
    float stroke, radius, widest; // widest: of the disc inside
    Vec2 center;

    explicit Circle(const Rect& rect)
        : stroke{strokeShare * rect.width}, radius{0.5f * (rect.width - stroke)}, widest{radius - 1.5f * stroke},
          center{rect.x + 0.5f * rect.width, rect.y + 0.5f * rect.height}
    {
    }
};

Box discAround(const Vec2& center, float radius, const Color& color)
{
    return {{center.x - radius, center.y - radius, 2.0f * radius, 2.0f * radius}, radius, color};
}

} // namespace

BreathRing breathRing(const Rect& rect, const Theme& theme, const MeasureText& measure, const Words& words)
{
    if (isEmpty(rect)) {
        return {};
    }
    const float inside = 0.74f * rect.width;
    const float word = 0.34f * rect.height;
    const Rect middle{rect.x + 0.5f * (rect.width - inside), rect.y + wordMiddle * rect.height - 0.5f * word, inside,
                      word};
    const LineStyle style{{wordShare * rect.height, TextWeight::bold}, theme.breathInk, Align::center};
    const Rect number{middle.x, middle.y + 0.85f * word, inside, 0.28f * rect.height};
    const auto set = [&](const std::string& text) { return lineIn(middle, text, style, measure); };
    BreathRing ring{
        rect, number, set(words("Inhale")), set(words("Exhale")), set(words("Paused")), set(words("Your turn")), {}};
    const Rect all{middle.x, rect.y, inside, rect.height};
    const LineStyle large{{0.36f * rect.width, TextWeight::bold}, theme.breathInk, Align::center};
    for (int seconds = 0; seconds <= mostCounted; ++seconds) {
        ring.numbers.push_back(lineIn(all, std::to_string(seconds), large, measure));
    }
    return ring;
}

void append(std::vector<OverlayItem>& overlay, const BreathRing& ring, const Breath& breath, RingState state,
            bool hasNumber, const Theme& theme)
{
    if (isEmpty(ring.rect)) {
        return;
    }
    const auto fill = static_cast<float>(breath.fill);
    const float alpha = state == RingState::breathing ? 1.0f : pausedAlpha;
    const Circle circle{ring.rect};
    overlay.emplace_back(discAround(circle.center, (0.6f + 0.4f * fill) * circle.widest, withAlpha(theme.disc, alpha)));
    overlay.emplace_back(Ring{circle.center, circle.radius, circle.stroke, 1.0f, withAlpha(theme.track, alpha)});
    overlay.emplace_back(Ring{circle.center, circle.radius, circle.stroke, fill, withAlpha(theme.breath, alpha)});
    const Text& phase = breath.phase == BreathPhase::inhale ? ring.inhale : ring.exhale;
    Text word = state == RingState::paused ? ring.paused : state == RingState::waiting ? ring.waiting : phase;
    word.at.y += hasNumber ? 0.0f : (0.5f - wordMiddle) * ring.rect.height;
    overlay.emplace_back(std::move(word));
}

void append(std::vector<OverlayItem>& overlay, const BreathRing& ring, const Countdown& countdown, const Theme& theme)
{
    if (isEmpty(ring.rect)) {
        return;
    }
    const Circle circle{ring.rect};
    overlay.emplace_back(discAround(circle.center, 0.6f * circle.widest, theme.disc));
    overlay.emplace_back(Ring{circle.center, circle.radius, circle.stroke, 1.0f, theme.track});
    overlay.emplace_back(Ring{circle.center, circle.radius, circle.stroke, countdown.part, theme.breath});
    overlay.emplace_back(ring.numbers[static_cast<std::size_t>(std::clamp(countdown.seconds, 0, mostCounted))]);
}

} // namespace vinyasa
