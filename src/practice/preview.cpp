// SPDX-License-Identifier: MIT
#include "practice/preview.h"

#include <algorithm>
#include <cmath>

namespace vinyasa {
namespace {

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

const PracticeEvent* lookBegun(std::span<const PracticeEvent> events, Beat beat)
{
    const PracticeEvent* look = nullptr;
    for (const PracticeEvent& event : events) {
        look = event.preview && event.beat <= beat ? &event : look;
    }
    return look;
}

std::optional<Beat> lookAt(const std::vector<PracticeEvent>& events, const Timeline& timeline, Beat beat, bool still)
{
    const PracticeEvent* look = lookBegun(events, beat);
    if (look == nullptr || look->kind != EventKind::look || beat >= look->beat + lookLength) {
        return std::nullopt;
    }
    return still ? stillBeat(timeline, *look->preview)
                 : previewBeat(timeline, *look->preview, (beat - look->beat).value / lookLength.value);
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
