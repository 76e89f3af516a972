// SPDX-License-Identifier: MIT
#include "practice/timeline.h"

#include <algorithm>
#include <cassert>
#include <iterator>

namespace vinyasa {
namespace {

const Angles& anglesAt(const KeyPose& keyPose, Level level)
{
    return level == Level::easier && keyPose.easier ? *keyPose.easier : keyPose.angles;
}

// Walks through the steps of an asana and settles each key pose on the contacts that the one before left.
class Composer {
public:
    Composer(const Body& body, const Library& library, Level level) : body_{body}, library_{library}, level_{level} {}

    void start(std::size_t keyPose)
    {
        const Pose pose = poseFrom(anglesAt(library_.keyPoses[keyPose], level_));
        contacts_ = layOnFloor(body_, pose, library_.keyPoses[keyPose].contacts);
        pose_ = settle(body_, movedOnto(body_, pose, contacts_), contacts_).pose;
        keyPose_ = keyPose;
    }

    std::vector<Span> add(const Round& round, int turn)
    {
        std::vector<Span> spans;
        for (const Step& step : round.steps) {
            spans.push_back(add(step));
            if (round.count > 1) {
                spans.back().round = turn;
                spans.back().rounds = round.count;
            }
        }
        return spans;
    }

    [[nodiscard]] Beat end() const { return end_; }

private:
    Span add(const Step& step)
    {
        Span span;
        span.begin = end_;
        span.end = end_ = end_ + step.length;
        span.fromKeyPose = keyPose_;
        span.from = pose_;
        moveTo(step.keyPose, span);
        span.toKeyPose = keyPose_;
        span.to = pose_;
        span.name = step.name;
        span.instruction = step.instruction;
        return span;
    }

    void moveTo(std::size_t keyPose, Span& span)
    {
        if (keyPose == keyPose_) {
            span.contacts = contacts_;
            return;
        }
        const Transition* way = findTransition(library_, keyPose_, keyPose);
        assert(way != nullptr); // content/check refuses steps without a way between them
        const KeyPose& next = library_.keyPoses[keyPose];
        std::erase_if(contacts_, [&](const ContactTarget& contact) {
            return std::ranges::find(next.contacts, contact.point) == next.contacts.end();
        });
        span.contacts = contacts_;
        span.wave = way->wave;
        const Pose wanted = poseFrom(anglesAt(next, level_));
        pose_ = settle(body_, movedOnto(body_, wanted, contacts_), contacts_).pose;
        keyPose_ = keyPose;
        layWhatIsNew(next);
    }

    // A contact that the key pose adds is laid where the body arrives, and holds from then on.
    void layWhatIsNew(const KeyPose& reached)
    {
        std::vector<ContactPoint> added;
        std::ranges::copy_if(reached.contacts, std::back_inserter(added), [&](ContactPoint point) {
            return std::ranges::find(contacts_, point, &ContactTarget::point) == contacts_.end();
        });
        if (!added.empty()) {
            std::ranges::move(layOnFloor(body_, pose_, added), std::back_inserter(contacts_));
            pose_ = settle(body_, pose_, contacts_).pose;
        }
    }

    const Body& body_;
    const Library& library_;
    Level level_;
    std::vector<ContactTarget> contacts_;
    Pose pose_;
    std::size_t keyPose_ = 0;
    Beat end_;
};

} // namespace

Timeline compose(const Body& body, const Library& library, const Asana& asana, Level level)
{
    Timeline timeline;
    timeline.id = asana.id;
    timeline.name = asana.name;
    timeline.sanskrit = asana.sanskrit;
    for (const KeyPose& keyPose : library.keyPoses) {
        timeline.keyPoseIds.push_back(keyPose.id);
        timeline.keyPoseNames.push_back(keyPose.name);
    }
    Composer composer{body, library, level};
    composer.start(asana.start);
    for (const Round& round : asana.rounds) {
        for (int turn = 1; turn <= round.count; ++turn) {
            std::ranges::move(composer.add(round, turn), std::back_inserter(timeline.spans));
        }
    }
    timeline.length = composer.end();
    return timeline;
}

std::size_t spanAt(const Timeline& timeline, Beat beat)
{
    const auto after = std::ranges::upper_bound(timeline.spans, beat, {}, &Span::begin);
    return after == timeline.spans.begin() ? 0 : static_cast<std::size_t>(after - timeline.spans.begin()) - 1;
}

std::vector<KeyPoseMark> keyPoseMarks(const Timeline& timeline)
{
    std::vector<KeyPoseMark> marks{{Beat{0.0}, timeline.spans.front().fromKeyPose}};
    for (const Span& span : timeline.spans) {
        if (span.toKeyPose != span.fromKeyPose) {
            marks.push_back({span.end, span.toKeyPose});
        }
    }
    return marks;
}

} // namespace vinyasa
