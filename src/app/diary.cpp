// SPDX-License-Identifier: MIT
#include "app/diary.h"

#include <cmath>
#include <utility>

namespace vinyasa {

Diary::Diary(std::filesystem::path folder, LogEntry entry) : folder_{std::move(folder)}, entry_{std::move(entry)} {}

Message Diary::passed(double breathed, const Resume& now)
{
    entry_.breaths += breathed;
    entry_.variant = now.variant;
    const double breath = std::floor(now.beat.value);
    if (breath == kept_ || entry_.breaths == 0.0) {
        return {}; // a practice that has only been looked through does not take the place of another
    }
    kept_ = breath;
    if (breath >= entry_.length) {
        forgetResume(folder_);
        return {};
    }
    Resume whole = now;
    whole.beat = {breath};
    return told(keepResume(folder_, whole));
}

LogEntry Diary::entry(const Ending& ending) const
{
    constexpr double tenth = 10.0;
    LogEntry entry = entry_;
    entry.when = ending.when;
    entry.easedOff = ending.easedOff;
    entry.painAfter = ending.painAfter;
    entry.breaths = std::round(tenth * entry_.breaths) / tenth;
    return entry;
}

Message Diary::end(const Ending& ending)
{
    if (entry_.breaths < 1.0) {
        return {};
    }
    entry_ = entry(ending);
    return told(appendToLog(folder_, entry_));
}

Message Diary::told(const std::optional<Failure>& failure)
{
    if (!failure || std::exchange(told_, true)) {
        return {};
    }
    return Message{"Your practice was not noted."} + failure->cause;
}

Resume resumeOf(const Practice& practice, const PlayOptions& options, Beat beat)
{
    return {practice.score.id,
            practice.variant,
            options.minutes,
            options.manner,
            paceText(practice.library, practice.pace),
            beat};
}

Diary diaryOf(const Practice& practice, const PlayOptions& options, const Folders& folders)
{
    return {folders.data,
            {.when = "",
             .what = practice.timeline.id,
             .variant = practice.variant,
             .length = practice.timeline.length.value,
             .painBefore = options.painBefore}};
}

} // namespace vinyasa
