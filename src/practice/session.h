// SPDX-License-Identifier: MIT
// A practice being done: where it is and how fast it goes. Plain data; every change returns a new session.
#pragma once

#include "motion/breath.h"
#include "practice/timeline.h"

#include <variant>

namespace vinyasa {

struct Session {
    Pace basePace;      // as chosen; speed 1
    double speed = 1.0; // times basePace
    Seconds clock{0.0}; // at the present pace, from beat 0; the beat is beatAt(pace, clock)
    bool playing = true;
    bool looping = false; // starts over at the end instead of stopping there

    bool operator==(const Session&) const = default;
};

struct TogglePause {};
struct Pause {};

// Scrubs; clamped to the timeline.
struct GoToBeat {
    Beat beat;
};

// One frame on or back, say; pauses.
struct NudgeSeconds {
    Seconds by;
};

// From key pose to key pose, and from instruction to instruction; playing or paused as before. PreviousStep goes to the
// start of this step when it is more than 0.1 breaths old.
struct NextKeyPose {};
struct PreviousKeyPose {};
struct NextStep {};
struct PreviousStep {};

// By a tenth, within what a person can follow (slowestPace, fastestPace).
struct Faster {};
struct Slower {};
struct ResetSpeed {};

struct ToggleLoop {};

using Command = std::variant<TogglePause, Pause, GoToBeat, NudgeSeconds, NextKeyPose, PreviousKeyPose, NextStep,
                             PreviousStep, Faster, Slower, ResetSpeed, ToggleLoop>;

[[nodiscard]] Session startSession(const Pace& pace);
[[nodiscard]] Pace paceOf(const Session& session);
[[nodiscard]] Beat beatOf(const Session& session, const Timeline& timeline);

[[nodiscard]] Session apply(const Session& session, const Timeline& timeline, const Command& command);

// Lets time pass. dt below 0 counts as 0, above 0.1 s as 0.1 s (a stall is not made up for); above 2 s the session
// comes back paused where it was (the machine slept). At the end it pauses, or starts over where it loops.
[[nodiscard]] Session advance(const Session& session, const Timeline& timeline, Seconds dt);

} // namespace vinyasa
