// SPDX-License-Identifier: MIT
#include "practice/timeline.h"

#include <algorithm>

namespace vinyasa {

std::size_t spanAt(const Timeline& timeline, Beat beat)
{
    const auto after = std::ranges::upper_bound(timeline.spans, beat, {}, &Span::begin);
    return after == timeline.spans.begin() ? 0 : static_cast<std::size_t>(after - timeline.spans.begin()) - 1;
}

std::vector<KeyPoseMark> keyPoseMarks(const Timeline& timeline)
{
    std::vector<KeyPoseMark> marks{{Beat{0.0}, timeline.spans.front().fromKeyPose}};
    for (const Span& span : timeline.spans) {
        if (!isHold(span) && (span.last == 0.0f || span.last == 1.0f)) {
            marks.push_back({span.end, span.last == 0.0f ? span.fromKeyPose : span.toKeyPose});
        }
    }
    return marks;
}

} // namespace vinyasa
