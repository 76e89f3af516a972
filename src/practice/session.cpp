// SPDX-License-Identifier: MIT
#include "practice/session.h"

#include "practice/tempo.h"

#include <algorithm>
#include <cmath>

namespace vinyasa {
namespace {

Session atBeat(Session session, const Timeline& timeline, Beat beat)
{
    session.clock = timeOf(paceOf(session), std::clamp(beat, Beat{0.0}, timeline.length));
    return session;
}

// The beat stays; only how fast it goes on changes.
Session atSpeed(Session session, const Timeline& timeline, double speed)
{
    const Beat beat = beatOf(session, timeline);
    session.speed = followableSpeed(session.basePace, speed);
    return atBeat(session, timeline, beat);
}

// Landing on a beat and coming back from it must agree even when seconds in between round it off.
constexpr double nearEnough = 1e-6;

Beat firstAfter(std::span<const Beat> beats, Beat now, Beat otherwise)
{
    const auto found = std::ranges::find_if(beats, [&](Beat b) { return b.value > now.value + nearEnough; });
    return found == beats.end() ? otherwise : *found;
}

Beat lastBefore(std::span<const Beat> beats, double limit)
{
    Beat best{0.0};
    for (const Beat beat : beats) {
        if (beat.value < limit) {
            best = beat;
        }
    }
    return best;
}

std::vector<Beat> keyPoseBeats(const Timeline& timeline)
{
    std::vector<Beat> beats;
    for (const KeyPoseMark& mark : keyPoseMarks(timeline)) {
        beats.push_back(mark.beat);
    }
    return beats;
}

std::vector<Beat> stepBeats(const Timeline& timeline)
{
    std::vector<Beat> beats;
    for (const Span& span : timeline.spans) {
        beats.push_back(span.begin);
    }
    return beats;
}

// What each command does.

Session obey(Session session, const Timeline& timeline, TogglePause)
{
    session.playing = !session.playing;
    const bool restart = session.playing && beatOf(session, timeline) == timeline.length;
    return restart ? atBeat(session, timeline, Beat{0.0}) : session;
}

Session obey(Session session, const Timeline&, Pause)
{
    session.playing = false;
    return session;
}

Session obey(const Session& session, const Timeline& timeline, GoToBeat go)
{
    return atBeat(session, timeline, go.beat);
}

Session obey(Session session, const Timeline& timeline, NudgeSeconds nudge)
{
    const Seconds end = timeOf(paceOf(session), timeline.length);
    session.clock = std::clamp(session.clock + nudge.by, Seconds{0.0}, end);
    session.playing = false;
    return session;
}

Session obey(const Session& session, const Timeline& timeline, NextKeyPose)
{
    const Beat now = beatOf(session, timeline);
    return atBeat(session, timeline, firstAfter(keyPoseBeats(timeline), now, timeline.length));
}

Session obey(const Session& session, const Timeline& timeline, PreviousKeyPose)
{
    const Beat now = beatOf(session, timeline);
    return atBeat(session, timeline, lastBefore(keyPoseBeats(timeline), now.value - nearEnough));
}

Session obey(const Session& session, const Timeline& timeline, NextStep)
{
    const Beat now = beatOf(session, timeline);
    return atBeat(session, timeline, firstAfter(stepBeats(timeline), now, timeline.length));
}

Session obey(const Session& session, const Timeline& timeline, PreviousStep)
{
    constexpr double grace = 0.1;
    const Beat now = beatOf(session, timeline);
    return atBeat(session, timeline, lastBefore(stepBeats(timeline), now.value - grace));
}

Session obey(const Session& session, const Timeline& timeline, Faster)
{
    return atSpeed(session, timeline, session.speed * speedStep);
}

Session obey(const Session& session, const Timeline& timeline, Slower)
{
    return atSpeed(session, timeline, session.speed / speedStep);
}

Session obey(const Session& session, const Timeline& timeline, ResetSpeed)
{
    return atSpeed(session, timeline, 1.0);
}

Session obey(Session session, const Timeline&, ToggleLoop)
{
    session.looping = !session.looping;
    return session;
}

} // namespace

Session startSession(const Pace& pace)
{
    Session session;
    session.basePace = pace;
    return session;
}

Pace paceOf(const Session& session)
{
    return paceAt(session.basePace, session.speed);
}

Beat beatOf(const Session& session, const Timeline& timeline)
{
    return std::min(beatAt(paceOf(session), session.clock), timeline.length);
}

Session apply(const Session& session, const Timeline& timeline, const Command& command)
{
    return std::visit([&](const auto& given) { return obey(session, timeline, given); }, command);
}

Session advance(const Session& session, const Timeline& timeline, Seconds dt)
{
    if (!session.playing) {
        return session;
    }
    Session next = session;
    if (dt > longestSleep) {
        next.playing = false;
        return next;
    }
    next.clock = session.clock + std::clamp(dt, Seconds{0.0}, longestStep);
    const Seconds end = timeOf(paceOf(session), timeline.length);
    if (next.clock >= end) {
        next.playing = session.looping;
        next.clock = session.looping ? next.clock - end : end;
    }
    return next;
}

} // namespace vinyasa
