// SPDX-License-Identifier: MIT
// A practice that leads a person on a mat, or is looked through at a desk, and obeys: where it is, how fast it goes,
// and the score that is still to come. Plain data; every change returns a new guide. Whenever `revision` differs,
// compose the score anew: what lies before the beat is the same, bit for bit, so the figure goes on where it is. A
// variant that counts the next time is laid out when the beat has gone back to where its asana begins.
#pragma once

#include "motion/breath.h"
#include "practice/score.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace vinyasa {

// Who leads: the clock; a key that each step waits for; or the breath, by a key that is held while breathing in.
enum class Lead : std::uint8_t { flow, steps, breath };

// By Lead.
inline constexpr std::array<std::string_view, 3> leadNames{"flow", "steps", "breath"};

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
    bool operator==(const FollowedBreath&) const = default;
};

// Moves that are gone there and back until the loop is left: [begin, end) of the score.
struct Loop {
    Beat begin, end;
    bool operator==(const Loop&) const = default;
};

// What the last command did: a sentence in English, the name of its translation, and what stands in place of its {1}.
struct Notice {
    std::string sentence{}, value{};
    bool operator==(const Notice&) const = default;
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
    Lead leadBefore = Lead::flow; // the way out, on which the clock leads
    bool waiting = false;         // at the end of a step, for NextStep
    bool startsOver = false;      // at the end, in place of being over
    FollowedBreath followed;
    std::optional<Loop> loop;
    std::vector<EasedPlace> easedOff;
    Notice notice;
    bool operator==(const Guide&) const = default;
};

inline constexpr Seconds countdownLength{3.0};

// Where the practice is over, those that go somewhere begin it again.
struct GuideCommands {
    struct TogglePause {}; // going on counts down three seconds; from the end it goes on at the start
    struct Pause {};
    struct NextStep {};     // where a step waits: lets it go on
    struct PreviousStep {}; // to the begin of this one when that is behind
    struct NextAsana {};
    struct PreviousAsana {}; // to the begin of this one when that is behind
    struct GoToAsana {
        int number = 1; // of the practice, from 1; one that it does not have is no place to go to
    };
    struct GoTo {
        Beat beat; // clamped
    };
    struct Nudge {
        Seconds by; // at the present pace; pauses
    };
    struct HoldLonger {}; // by a breath, or a round
    struct HoldShorter {};
    struct Faster {}; // by a tenth, within what a person can follow
    struct Slower {};
    struct ResetSpeed {};
    struct RepeatSide {};
    struct ToggleLoop {}; // there and back on the present path
    struct ToggleStartingOver {};
    struct ChooseVariant {
        std::string variant; // of the present asana; empty: the full range
    };
    struct SkipAsana {};
    struct EaseOff {}; // where one has eased off: all the way the next time
    struct Stop {};    // the safe way out, then rest; a second time: quit
    struct LeadBy {
        Lead lead = Lead::flow; // from breath to flow: at the pace that was learned
    };
    struct NextLead {};
    struct BreatheIn {}; // the key is pressed
    struct BreatheOut {};
    using Any =
        std::variant<TogglePause, Pause, NextStep, PreviousStep, NextAsana, PreviousAsana, GoToAsana, GoTo, Nudge,
                     HoldLonger, HoldShorter, Faster, Slower, ResetSpeed, RepeatSide, ToggleLoop, ToggleStartingOver,
                     ChooseVariant, SkipAsana, EaseOff, Stop, LeadBy, NextLead, BreatheIn, BreatheOut>;
};
using GuideCommand = GuideCommands::Any;

// leadIn is clamped to what it may be (see events.h).
[[nodiscard]] Guide startGuide(Score score, const Pace& pace, Seconds leadIn);

// Those of the places that the practice has are done to about 60 % from the start, or, where nobody can turn round on
// the way there, in the easier variant.
[[nodiscard]] Guide easedAgain(Guide guide, const Library& library, const std::vector<EasedPlace>& places);

// The same practice from its first breath: planned, in the variants that were chosen meanwhile, no further than where
// the person has eased off, led as before. guide: at its end.
[[nodiscard]] Guide onceMore(Guide guide, const Library& library, Score planned);

[[nodiscard]] Guide apply(Guide guide, const Library& library, const GuideCommand& command);

// Whether time moves something: the figure, or a countdown.
[[nodiscard]] bool isRunning(const Guide& guide);

// Whether somebody is practising, though the screen may stand still, as where a step waits for its key.
[[nodiscard]] bool isPractised(const Guide& guide);

// Index into Score::parts of the asana that is being done.
[[nodiscard]] std::size_t partAt(const Guide& guide);

// Lets time pass. dt below 0 counts as 0, above 0.1 s as 0.1 s; above 2 s the guide comes back paused,
// unless a step waits.
[[nodiscard]] Guide advance(Guide guide, Seconds dt);

[[nodiscard]] Pace paceOf(const Guide& guide);

// The pace of the person's breath as far as it is known.
[[nodiscard]] Pace learnedPace(const FollowedBreath& followed);

// Which way the breath goes: the person's where the breath leads, else the beat's.
[[nodiscard]] BreathPhase phaseOf(const Guide& guide);

} // namespace vinyasa
