// SPDX-License-Identifier: MIT
#include "scene/hold_beads.h"

#include <algorithm>
#include <cmath>
#include <string>

namespace vinyasa {
namespace {

constexpr double shortestCounted = 2.0; // breaths: what is shorter is a step

Box discAt(const Vec2& center, float diameter, const Color& color)
{
    return {{center.x - 0.5f * diameter, center.y - 0.5f * diameter, diameter, diameter}, 0.5f * diameter, color};
}

} // namespace

int breathsOfHold(const Timeline& timeline, std::size_t span)
{
    const Span& hold = timeline.spans[span];
    const double length = (hold.end - hold.begin).value;
    return isHold(hold) && hold.rounds == 0 && length >= shortestCounted
               ? static_cast<int>(std::lround(std::ceil(length)))
               : 0;
}

HoldBeads holdBeads(const Timeline& timeline, const Layout& layout, const Rect& number, const Theme& theme,
                    const MeasureText& measure)
{
    HoldBeads beads{layout.round, layout.column ? Align::left : Align::center, {}};
    if (isEmpty(number)) {
        return beads;
    }
    const LineStyle style{{0.28f * layout.ring.height, TextWeight::bold}, theme.breathInk, Align::center};
    for (std::size_t i = 0; i < timeline.spans.size(); ++i) {
        const auto all = static_cast<std::size_t>(breathsOfHold(timeline, i));
        beads.counts.resize(std::max(beads.counts.size(), all));
        for (std::size_t now = 1; now <= all && beads.counts[all - 1].size() < all; ++now) {
            const std::string words = std::to_string(now) + '/' + std::to_string(all);
            beads.counts[all - 1].push_back(lineIn(number, words, style, measure));
        }
    }
    return beads;
}

void append(std::vector<OverlayItem>& overlay, const HoldBeads& beads, int breaths, double gone, bool counts,
            const Theme& theme)
{
    if (breaths == 0) {
        return;
    }
    const auto all = static_cast<std::size_t>(breaths);
    if (counts && all <= beads.counts.size()) {
        const int now = std::clamp(static_cast<int>(std::floor(gone)), 0, breaths - 1);
        overlay.emplace_back(beads.counts[all - 1][static_cast<std::size_t>(now)]);
    }
    if (isEmpty(beads.row)) {
        return;
    }
    const float pitch = std::min(beads.row.height, beads.row.width / static_cast<float>(breaths));
    const float diameter = 0.62f * pitch;
    const float middle = beads.row.x + 0.5f * (beads.row.width - pitch * static_cast<float>(breaths - 1));
    const float first = beads.align == Align::left ? beads.row.x + 0.5f * diameter : middle;
    for (int i = 0; i < breaths; ++i) {
        const Vec2 center{first + pitch * static_cast<float>(i), beads.row.y + 0.5f * beads.row.height};
        const auto filled = static_cast<float>(std::clamp(gone - i, 0.0, 1.0));
        overlay.emplace_back(discAt(center, diameter, theme.track));
        if (filled > 0.0f) {
            overlay.emplace_back(discAt(center, std::sqrt(filled) * diameter, theme.breath)); // by its area
        }
    }
}

} // namespace vinyasa
