// SPDX-License-Identifier: MIT
#include "practice/cues.h"

#include <algorithm>

namespace vinyasa {

std::vector<Cue> cuesOf(const Timeline& timeline)
{
    std::vector<Cue> cues;
    for (const Span& span : timeline.spans) {
        cues.push_back({span.begin, CueKind::instruction, span.instruction});
    }
    for (Beat breath; breath < timeline.length; breath.value += 1.0) {
        cues.push_back({breath, CueKind::inhale, ""});
        cues.push_back({breath + Beat{0.5}, CueKind::exhale, ""});
    }
    cues.push_back({timeline.length, CueKind::end, ""});
    std::ranges::stable_sort(cues, {}, &Cue::beat);
    return cues;
}

} // namespace vinyasa
