// SPDX-License-Identifier: MIT
#include "scene/timeline_bar.h"

#include "scene/layout.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <string>
#include <utility>

namespace vinyasa {
namespace {

constexpr float trackShare = 0.26f, stepMarkShare = 0.26f, knobShare = 0.74f; // of the bar's height

float xOf(const TimelineBar& bar, Beat beat)
{
    const double part = bar.length.value > 0.0 ? std::clamp(beat.value / bar.length.value, 0.0, 1.0) : 0.0;
    return bar.track.x + static_cast<float>(part) * bar.track.width;
}

Box discAt(float x, const Rect& rect, float diameter, const Color& color)
{
    return {
        {x - 0.5f * diameter, rect.y + 0.5f * (rect.height - diameter), diameter, diameter}, 0.5f * diameter, color};
}

// Below its mark, but not beyond the ends of the rectangle.
Text nameUnder(float x, const Rect& rect, const std::string& words, const LineStyle& style, const MeasureText& measure)
{
    const float width = std::min(measure(words, style.text).width, rect.width);
    const float left = std::clamp(x - 0.5f * width, rect.x, rect.x + rect.width - width);
    return lineIn({left, rect.y, width, rect.height}, words, style, measure);
}

bool allFit(const std::vector<Mark>& marks, float em, const MeasureText& measure)
{
    const auto touches = [&](const Mark& left, const Mark& right) {
        return left.name.at.x + measure(left.name.words, left.name.style).width + 0.6f * em > right.name.at.x;
    };
    return std::ranges::adjacent_find(marks, touches) == marks.end();
}

// "1:05"
std::string minutesText(Seconds time)
{
    const long seconds = std::lround(std::floor(time.value));
    const std::string rest = std::to_string(seconds % 60);
    return std::to_string(seconds / 60) + (rest.size() < 2 ? ":0" : ":") + rest;
}

void appendHovered(std::vector<OverlayItem>& overlay, const TimelineBar& bar, Beat there)
{
    const auto next = std::ranges::upper_bound(bar.marks, there, {}, &Mark::beat);
    if (next != bar.marks.begin() && !std::prev(next)->hover.words.empty()) {
        overlay.emplace_back(std::prev(next)->hover);
    }
}

// One name alone would be read as that of the present step, or of the next, which have names of their own.
void appendNames(std::vector<OverlayItem>& overlay, const TimelineBar& bar)
{
    for (const Mark& mark : bar.marks) {
        if (bar.namesFit && !mark.name.words.empty()) {
            overlay.emplace_back(mark.name);
        }
    }
}

} // namespace

TimelineBar timelineBar(const Timeline& timeline, const Rect& rect, const Rect& names, float em, const Theme& theme,
                        const MeasureText& measure, const Pace& pace)
{
    if (isEmpty(rect)) {
        return {};
    }
    // The knob stays inside at both ends.
    const float inset = 0.5f * knobShare * rect.height;
    const float thickness = trackShare * rect.height;
    TimelineBar bar{rect,
                    {rect.x + inset, rect.y + 0.5f * (rect.height - thickness), rect.width - 2.0f * inset, thickness},
                    timeline.length,
                    {}};
    const LineStyle style{{em, TextWeight::regular}, theme.softInk, Align::left};
    for (const KeyPoseMark& reached : keyPoseMarks(timeline)) {
        const float x = xOf(bar, reached.beat);
        Mark mark{reached.beat, discAt(x, rect, stepMarkShare * rect.height, theme.panel), {}, {}};
        if (!isEmpty(names)) {
            const std::string& name = timeline.keyPoseNames[reached.keyPose];
            mark.name = nameUnder(x, names, name, style, measure);
            mark.hover = nameUnder(x, names, name + " · " + minutesText(timeOf(pace, reached.beat)), style, measure);
        }
        bar.marks.push_back(std::move(mark));
    }
    bar.namesFit = allFit(bar.marks, em, measure);
    return bar;
}

void append(std::vector<OverlayItem>& overlay, const TimelineBar& bar, Beat now, const Theme& theme,
            const std::optional<Vec2>& pointer)
{
    if (isEmpty(bar.rect)) {
        return;
    }
    const float x = xOf(bar, now);
    const float end = 0.5f * bar.track.height;
    Rect elapsed = bar.track;
    elapsed.width = x - bar.track.x;
    overlay.emplace_back(Box{bar.track, end, theme.track});
    overlay.emplace_back(Box{elapsed, std::min(end, 0.5f * elapsed.width), theme.breath});
    for (const Mark& mark : bar.marks) {
        overlay.emplace_back(mark.dot);
    }
    overlay.emplace_back(discAt(x, bar.rect, knobShare * bar.rect.height, theme.breath));
    if (const auto there = pointer ? beatUnder(bar, *pointer) : std::nullopt) {
        appendHovered(overlay, bar, *there);
    } else {
        appendNames(overlay, bar);
    }
}

std::optional<Beat> beatUnder(const TimelineBar& bar, const Vec2& point)
{
    const bool within = point.x >= bar.rect.x && point.x <= bar.rect.x + bar.rect.width && point.y >= bar.rect.y &&
                        point.y <= bar.rect.y + bar.rect.height;
    if (isEmpty(bar.rect) || !within) {
        return std::nullopt;
    }
    return beatAtX(bar, point.x);
}

Beat beatAtX(const TimelineBar& bar, float x)
{
    if (bar.track.width <= 0.0f) {
        return {};
    }
    const double part = static_cast<double>(x - bar.track.x) / static_cast<double>(bar.track.width);
    return {std::clamp(part, 0.0, 1.0) * bar.length.value};
}

} // namespace vinyasa
