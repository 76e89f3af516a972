// SPDX-License-Identifier: MIT
// A practice that leads a person on a mat and obeys: where it is, how fast it goes, and the score that is still to
// come. Plain data; every change returns a new guide. Whenever `revision` differs, compose the score anew: what lies
// before the beat is the same, bit for bit, so the figure goes on where it is.
#pragma once

#include "motion/breath.h"
#include "practice/score.h"

#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace vinyasa {

// Who leads: the clock; a key that each step waits for; or the breath, by a key that is held while breathing in.
enum class Lead : std::uint8_t { flow, steps, breath };

// Getting ready, before the first breath; practising; on the way out to rest; at the end; gone.
enum class Stage : std::uint8_t { gettingReady, practising, stopping, over, quit };

struct EasedPlace {
    std::string asana;       // its id
    std::size_t keyPose = 0; // tells the side
    bool operator==(const EasedPlace&) const = default;
};

// What has been learned of a person's breath, and how it is followed.
struct FollowedBreath {
    bool inhaling = false;
    Seconds sinceTurn{0.0};
    Seconds inhale{4.0}, exhale{4.0}; // running means
    double rate = 0.0;                // beats a second
    // Since the last turn to an inhale: how full at least and at most, from 0 to 0.5; whether the beat came to the end
    // of a breath.
    double emptiest = 0.5, fullest = 0.0;
    bool ended = false;
    bool owed = false; // a breath is over that the beat has not counted yet
};

// Moves that are gone there and back until the loop is left: [begin, end) of the score.
struct Loop {
    Beat begin, end;
};

struct Guide {
    Score score;
    unsigned revision = 0; // counts changes of the score
    Pace basePace;
    double speed = 1.0;
    Beat beat;
    Seconds inPause{0.0}; // how long the breath has been standing still at this beat
    Stage stage = Stage::gettingReady;
    Seconds leadIn{0.0};    // left
    Seconds countdown{0.0}; // left, after a pause
    bool paused = false;
    Lead lead = Lead::flow;
    bool waiting = false; // at the end of a step, for Go
    FollowedBreath followed;
    std::optional<Loop> loop;
    std::vector<EasedPlace> easedOff;
    std::string notice; // what the last command did, in words
};

inline constexpr Seconds countdownLength{3.0};

struct GuideCommands {
    struct TogglePause {}; // going on counts down three seconds
    struct Go {};          // the next step, where one waits; else nothing
    struct RestartStep {};
    struct NextStep {};
    struct PreviousStep {};
    struct NextAsana {};
    struct PreviousAsana {}; // to the begin of this one when that is behind
    struct HoldLonger {};    // by a breath, or a round
    struct HoldShorter {};
    struct Faster {}; // by a tenth, within what a person can follow
    struct Slower {};
    struct ResetSpeed {};
    struct RepeatSide {};
    struct ToggleLoop {}; // there and back on the present path
    struct SkipAsana {};
    struct EaseOff {};
    struct Stop {}; // the safe way out, then rest; a second time: quit
    struct LeadBy {
        Lead lead = Lead::flow; // from breath to flow: at the pace that was learned
    };
    struct BreatheIn {}; // the key is pressed
    struct BreatheOut {};
    using Any = std::variant<TogglePause, Go, RestartStep, NextStep, PreviousStep, NextAsana, PreviousAsana, HoldLonger,
                             HoldShorter, Faster, Slower, ResetSpeed, RepeatSide, ToggleLoop, SkipAsana, EaseOff, Stop,
                             LeadBy, BreatheIn, BreatheOut>;
};
using GuideCommand = GuideCommands::Any;

// leadIn is clamped to what it may be (see events.h).
[[nodiscard]] Guide startGuide(Score score, const Pace& pace, Seconds leadIn);

[[nodiscard]] Guide apply(Guide guide, const Library& library, const GuideCommand& command);

// Lets time pass. dt below 0 counts as 0, above 0.1 s as 0.1 s; above 2 s the guide comes back paused.
[[nodiscard]] Guide advance(Guide guide, Seconds dt);

[[nodiscard]] Pace paceOf(const Guide& guide);

// The pace of the person's breath as far as it is known.
[[nodiscard]] Pace learnedPace(const FollowedBreath& followed);

// Which way the breath goes: the person's where the breath leads, else the beat's.
[[nodiscard]] BreathPhase phaseOf(const Guide& guide);

} // namespace vinyasa
