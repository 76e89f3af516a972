// SPDX-License-Identifier: MIT
#pragma once

#include "core/words.h"
#include "practice/events.h"
#include "scene/layout.h"
#include "scene/theme.h"
#include "scene/typeset.h"

#include <functional>
#include <string>
#include <vector>

namespace vinyasa {

// The words of a span, set into the layout's instruction and round.
struct StepWords {
    std::vector<Text> heading; // the step's name and, where there is room, what comes next
    std::vector<Text> lines;   // of the instruction, and "Round 2 of 6"
};

// Of each span of the timeline. All instructions have one size, the largest up to the layout's at which the longest
// fits, so that nothing jumps from step to step.
[[nodiscard]] std::vector<StepWords> stepWords(const Timeline& timeline, const Layout& layout, const Theme& theme,
                                               const MeasureText& measure, const Words& say = inEnglish());

// What the practice says for a while beside its steps: [begin, end).
struct Announcement {
    Beat begin, end;
    std::vector<Text> words; // its lines; none where there is no room
    bool alone = false;      // in place of the step's name, which has no room beside it
};

struct Announcements {
    Announcement getReady;            // as long as somebody gets ready
    std::vector<Announcement> coming; // beside the step's name: what comes next, a last look, the other side
};

// The same words as those of the events, from the timeline's beats on.
[[nodiscard]] Announcements announcementsOf(const std::vector<PracticeEvent>& events, const Timeline& timeline,
                                            const Layout& layout, const Theme& theme, const MeasureText& measure);

// The same, each set by a function.
using SetAnnouncement = std::function<Announcement(const PracticeEvent&)>;
[[nodiscard]] Announcements announcementsOf(const std::vector<PracticeEvent>& events, const SetAnnouncement& set);

// The one that holds at a beat; null where none does.
[[nodiscard]] const Announcement* announcementAt(const std::vector<Announcement>& announcements, Beat beat);

// "Round 2 of 6"
[[nodiscard]] std::string roundWords(int round, int rounds, const Words& say);

} // namespace vinyasa
