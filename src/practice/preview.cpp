// SPDX-License-Identifier: MIT
#include "practice/preview.h"

#include <algorithm>
#include <cmath>

namespace vinyasa {
namespace {

constexpr Beat look{1.0};           // as long as events.h announces it before
constexpr Seconds oneLook{8.0};     // while getting ready
constexpr double ofAHold = 1.0;     // breaths that are shown
constexpr double longestMove = 2.0; // breaths that a movement counts for

// What of a span is shown, and how much of the time that takes.
struct Piece {
    Beat begin, length;
    double weight = 0.0;
};

std::vector<Piece> piecesOf(const Timeline& timeline, const Preview& preview)
{
    std::vector<Piece> pieces;
    for (const Span& span : timeline.spans) {
        const Beat begin = std::max(span.begin, preview.begin), end = std::min(span.end, preview.end);
        if (begin >= end) {
            continue;
        }
        const Beat length = isHold(span) ? Beat{std::min((end - begin).value, ofAHold)} : end - begin;
        pieces.push_back({begin, length, std::min(length.value, longestMove)});
    }
    return pieces;
}

} // namespace

Beat previewBeat(const Timeline& timeline, const Preview& preview, double part)
{
    const std::vector<Piece> pieces = piecesOf(timeline, preview);
    double total = 0.0;
    for (const Piece& piece : pieces) {
        total += piece.weight;
    }
    double rest = std::clamp(part, 0.0, 1.0) * total;
    for (const Piece& piece : pieces) {
        if (rest < piece.weight) {
            return {piece.begin.value + rest / piece.weight * piece.length.value};
        }
        rest -= piece.weight;
    }
    return preview.end;
}

Beat stillBeat(const Timeline& timeline, const Preview& preview)
{
    Beat shown = preview.end, longest{0.0};
    for (const Span& span : timeline.spans) {
        const Beat begin = std::max(span.begin, preview.begin), length = std::min(span.end, preview.end) - begin;
        if (isHold(span) && length > longest) {
            shown = begin;
            longest = length;
        }
    }
    return shown;
}

std::optional<Beat> lookAt(const std::vector<PracticeEvent>& events, const Timeline& timeline, Beat beat, bool still)
{
    for (const PracticeEvent& event : events) {
        if (event.kind == EventKind::look && event.preview && event.beat <= beat && beat < event.beat + look) {
            return still ? stillBeat(timeline, *event.preview)
                         : previewBeat(timeline, *event.preview, (beat - event.beat).value / look.value);
        }
    }
    return std::nullopt;
}

std::optional<Beat> firstLook(const std::vector<PracticeEvent>& events, const Timeline& timeline, Seconds since,
                              bool still)
{
    if (events.empty() || !events.front().preview) {
        return std::nullopt;
    }
    if (still) {
        return stillBeat(timeline, *events.front().preview);
    }
    const double looks = since.value / oneLook.value;
    return previewBeat(timeline, *events.front().preview, looks - std::floor(looks));
}

} // namespace vinyasa
