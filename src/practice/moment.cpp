// SPDX-License-Identifier: MIT
#include "practice/moment.h"

#include "core/easing.h"
#include "practice/breathing_pose.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace vinyasa {
namespace {

// Where a travelling contact is: at rest at both ends of its way, lifted in the middle unless it slides. Hands and feet
// are early, so that the body never waits for them.
ContactTarget targetAt(const ContactMove& move, float part)
{
    const float t = easeInOut(leadBy(std::clamp((part - move.begin) / (move.end - move.begin), 0.0f, 1.0f), 0.4f));
    ContactTarget target = move.to;
    target.moving = move.travel != Travel::slide;
    target.position = glm::mix(move.from.position, move.to.position, t);
    target.orientation = glm::normalize(glm::slerp(move.from.orientation, move.to.orientation, t));
    if (move.travel == Travel::step) {
        const float high = std::sin(pi * t);
        target.position += move.lift * high * high * normalOf(move.to.surface);
    }
    return target;
}

// How far along its movement a span is.
double partOf(const Span& span, double t)
{
    if (span.first == 0.0f && span.last == 1.0f && !span.eased) {
        return t;
    }
    return std::lerp(double{span.first}, double{span.last}, span.eased ? double{easeInOut(static_cast<float>(t))} : t);
}

// The beat of the same half of the same breath at which the lungs are as full as the nearest step.
Beat inSteps(Beat beat)
{
    constexpr double steps = 20.0;
    const double number = std::floor(beat.value), fill = breathAt(beat).fill;
    const double part = std::acos(1.0 - 2.0 * std::round(steps * fill) / steps) / (2.0 * std::numbers::pi);
    return {number + (beat.value - number < 0.5 ? part : 1.0 - part)};
}

// Where the body is at a beat of a span, and what it breathes.
void place(Moment& moment, const Span& span, Beat beat)
{
    const double part = partOf(span, (beat - span.begin).value / (span.end - span.begin).value);
    moment.bodyFill = breathAt(beat).fill;
    moment.pose =
        breathed(between(span.from, span.to, static_cast<float>(part), span.wave), static_cast<float>(moment.bodyFill));
    moment.contacts = span.contacts;
    for (const ContactMove& move : span.moves) {
        moment.contacts.push_back(targetAt(move, static_cast<float>(part)));
    }
    moment.wall = span.wall;
}

Moment momentAt(const Timeline& timeline, Beat beat, bool steady)
{
    Moment moment;
    moment.beat = std::clamp(beat, Beat{0.0}, timeline.length);
    moment.span = spanAt(timeline, moment.beat);
    const Span& span = timeline.spans[moment.span];
    place(moment, span, steady && isHold(span) ? std::clamp(inSteps(moment.beat), span.begin, span.end) : moment.beat);
    moment.breath = breathAt(moment.beat);
    if (moment.beat == timeline.length) {
        moment.breath.phase = BreathPhase::exhale; // of which it is the end; no inhale follows
    }
    moment.stepName = span.name;
    moment.instruction = span.instruction;
    if (moment.span + 1 < timeline.spans.size()) {
        moment.nextStepName = timeline.spans[moment.span + 1].name;
    }
    moment.round = span.round;
    moment.rounds = span.rounds;
    return moment;
}

} // namespace

Moment momentAt(const Timeline& timeline, Beat beat)
{
    return momentAt(timeline, beat, false);
}

Moment steadyMomentAt(const Timeline& timeline, Beat beat)
{
    return momentAt(timeline, beat, true);
}

Figure figureAt(const Body& body, const Moment& moment)
{
    return settle(body, moment.pose, {moment.contacts, moment.wall, static_cast<float>(moment.bodyFill)});
}

} // namespace vinyasa
