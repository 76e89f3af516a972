// SPDX-License-Identifier: MIT
#include "practice/judge.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace vinyasa {
namespace {

using Findings = std::array<Finding, measureCount>; // in the order of Measure

// A failure is worse than a pass, the further from its limit the worse; of two that pass it is the larger.
bool isWorse(const Verdict& a, const Verdict& b)
{
    if (a.passed() != b.passed()) {
        return b.passed();
    }
    return a.passed() ? a.worst > b.worst : a.worst - a.limit > b.worst - b.limit;
}

void keepWorse(Verdict& verdict, Verdict other)
{
    if (isWorse(other, verdict)) {
        verdict = std::move(other);
    }
}

Verdicts verdictsOn(Findings findings, Beat beat, const Span& span, float stature)
{
    Verdicts verdicts;
    for (std::size_t i = 0; i < measureCount; ++i) {
        const auto measure = static_cast<Measure>(i);
        verdicts[i] = {measure, findings[i].value, limitOf(measure, span, stature), beat, std::move(findings[i].where)};
    }
    return verdicts;
}

void keepWorse(Verdicts& verdicts, Verdicts others)
{
    for (std::size_t i = 0; i < measureCount; ++i) {
        keepWorse(verdicts[i], std::move(others[i]));
    }
}

struct Frame {
    Moment moment;
    Figure figure;
};

// The frames of a stretch, counted from its first; those before and after it count too.
class Frames {
public:
    Frames(const Body& body, const Timeline& timeline, Beat begin, const JudgeOptions& options)
        : body_{body}, timeline_{timeline}, options_{options}, begin_{timeOf(options.pace, begin)}
    {
    }

    [[nodiscard]] Frame at(int frame) const
    {
        const Seconds time = begin_ + Seconds{frame / options_.framesPerSecond};
        Moment moment = momentAt(timeline_, beatAt(options_.pace, time));
        Figure figure = figureAt(body_, moment);
        return {std::move(moment), figure};
    }

    // How many begin before a beat.
    [[nodiscard]] int countUntil(Beat end) const
    {
        const Seconds length = timeOf(options_.pace, end) - begin_;
        // A frame that falls on the end up to rounding belongs to what follows.
        return static_cast<int>(std::ceil(length.value * options_.framesPerSecond - 1e-6));
    }

private:
    const Body& body_;
    const Timeline& timeline_;
    const JudgeOptions& options_;
    Seconds begin_;
};

Findings findingsAt(const Body& body, const Frame& frame, std::span<const FleshPair> pairs)
{
    const auto& [moment, figure] = frame;
    const std::vector<Flesh> flesh = fleshOf(body, figure.world, static_cast<float>(moment.breath.fill));
    return {contactError(body, figure, moment),
            depthInFloor(body, flesh),
            depthInWall(body, flesh, moment.wall),
            outOfRange(figure.pose),
            depthInItself(body, flesh, pairs),
            imbalance(figure, flesh, moment),
            {}};
}

std::string wayOf(const Timeline& timeline, const Span& span)
{
    const std::string& to = timeline.keyPoseIds[span.toKeyPose];
    return isHold(span) ? to : timeline.keyPoseIds[span.fromKeyPose] + " to " + to;
}

std::size_t stepsOf(const Asana& asana)
{
    std::size_t count = 0;
    for (const Round& round : asana.rounds) {
        count += static_cast<std::size_t>(round.count) * round.steps.size();
    }
    return count;
}

// pairs: judgedPairs of the body.
Verdicts judgeStretch(const Body& body, const Timeline& timeline, Beat begin, Beat end, const JudgeOptions& options,
                      std::span<const FleshPair> pairs)
{
    const Frames frames{body, timeline, begin, options};
    const Seconds interval{1.0 / options.framesPerSecond};
    const int count = frames.countUntil(end) + (end == timeline.length ? 1 : 0);
    Frame here = frames.at(0);
    Pose before = frames.at(-1).figure.pose;
    Verdicts verdicts;
    for (int i = 0; i < count; ++i) {
        Frame next = frames.at(i + 1);
        Findings findings = findingsAt(body, here, pairs);
        findings[static_cast<std::size_t>(Measure::smoothness)] =
            acceleration({before, here.figure.pose, next.figure.pose}, interval);
        Verdicts now =
            verdictsOn(std::move(findings), here.moment.beat, timeline.spans[here.moment.span], body.stature);
        if (i == 0) {
            verdicts = std::move(now);
        } else {
            keepWorse(verdicts, std::move(now));
        }
        before = here.figure.pose;
        here = std::move(next);
    }
    return verdicts;
}

std::vector<Judgement> judgeSpans(const Body& body, const Timeline& timeline, std::span<const Span> spans,
                                  const JudgeOptions& options)
{
    const std::vector<FleshPair> pairs = judgedPairs(body);
    std::vector<Judgement> judgements;
    for (const Span& span : spans) {
        Verdicts verdicts = judgeStretch(body, timeline, span.begin, span.end, options, pairs);
        const std::string way = wayOf(timeline, span);
        const auto known = std::ranges::find(judgements, way, &Judgement::way);
        if (known == judgements.end()) {
            judgements.push_back({way, std::move(verdicts)});
        } else {
            keepWorse(known->verdicts, std::move(verdicts));
        }
    }
    return judgements;
}

} // namespace

bool passed(const Verdicts& verdicts)
{
    return std::ranges::all_of(verdicts, &Verdict::passed);
}

Verdicts judge(const Body& body, const Timeline& timeline, Beat begin, Beat end, const JudgeOptions& options)
{
    return judgeStretch(body, timeline, begin, end, options, judgedPairs(body));
}

std::vector<Judgement> judgeWays(const Body& body, const Timeline& timeline, const JudgeOptions& options)
{
    return judgeSpans(body, timeline, timeline.spans, options);
}

std::vector<Judgement> judgeWayBetween(const Body& body, const Library& library, const Asana& from, const Asana& to,
                                       const JudgeOptions& options)
{
    const std::array choices{Choice{&from, ""}, Choice{&to, ""}};
    const Timeline timeline = compose(body, library, choices);
    const std::size_t before = stepsOf(from), after = stepsOf(to);
    assert(before + after <= timeline.spans.size()); // content/check refuses asanas without a way between them
    const std::span<const Span> all{timeline.spans};
    return judgeSpans(body, timeline, all.subspan(before, all.size() - before - after), options);
}

} // namespace vinyasa
