// SPDX-License-Identifier: MIT
#include "practice/moment.h"

#include <algorithm>

namespace vinyasa {

Moment momentAt(const Timeline& timeline, Beat beat)
{
    Moment moment;
    moment.beat = std::clamp(beat, Beat{0.0}, timeline.length);
    moment.span = spanAt(timeline, moment.beat);
    const Span& span = timeline.spans[moment.span];
    const double part = (moment.beat - span.begin).value / (span.end - span.begin).value;
    moment.pose = between(span.from, span.to, static_cast<float>(part), span.wave);
    moment.contacts = span.contacts;
    moment.breath = breathAt(moment.beat);
    moment.stepName = span.name;
    moment.instruction = span.instruction;
    if (moment.span + 1 < timeline.spans.size()) {
        moment.nextStepName = timeline.spans[moment.span + 1].name;
    }
    moment.round = span.round;
    moment.rounds = span.rounds;
    return moment;
}

Figure figureAt(const Body& body, const Moment& moment)
{
    return settle(body, moment.pose, moment.contacts);
}

} // namespace vinyasa
