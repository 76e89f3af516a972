// SPDX-License-Identifier: MIT
#include "motion/clearance.h"
#include "motion/lay_down.h"
#include "practice/breathing_pose.h"
#include "practice/timeline.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <iterator>
#include <utility>

namespace vinyasa {
namespace {

bool holds(std::span<const Contact> contacts, const ContactTarget& target)
{
    return std::ranges::any_of(contacts, [&](const Contact& contact) {
        return contact.point == target.point && contact.surface == target.surface &&
               (contact.surface == Surface::wall || contact.height == target.position.y);
    });
}

bool holds(std::span<const ContactTarget> targets, ContactPoint point)
{
    return std::ranges::find(targets, point, &ContactTarget::point) != targets.end();
}

bool anyPinned(std::span<const ContactTarget> targets)
{
    return std::ranges::any_of(targets, [](const ContactTarget& target) { return info(target.point).pinned; });
}

// How near the hips come to the wall's plane at z = 0.
float backOfHips(const Body& body, const Pose& pose)
{
    const JointTransforms world = forwardKinematics(body, pose);
    return gapOf(body, world, {.point = ContactPoint::pelvis, .surface = Surface::wall}, 0.0f);
}

// A pair that steps does so one after the other, the left one first; what slides does so together.
ContactMove moveOf(const ContactTarget& from, const ContactTarget& to, Travel travel, bool inAPair)
{
    ContactMove move{from, to, travel};
    move.lift = travel == Travel::step ? 0.05f : 0.0f;
    if (travel == Travel::step && inAPair) {
        const bool first = index(from.point) < index(info(from.point).mirror);
        (first ? move.end : move.begin) = 0.5f;
    }
    return move;
}

// A body that moves about on its bolster does not move the bolster.
bool isSame(const PlacedProp& a, const PlacedProp& b)
{
    constexpr float farthest = 0.25f; // metres
    return a.kind == b.kind && a.top.y == b.top.y && glm::distance(a.top, b.top) < farthest;
}

// Walks through steps and ways and settles each key pose on the contacts that the one before left.
class Composer {
public:
    Composer(const Body& body, const Library& library) : body_{body}, library_{library} {}

    void choose(const std::string& variant) { variant_ = variant; }

    void start(std::size_t keyPose)
    {
        state_.keyPose = keyPose;
        arriveIn(postureAt(keyPose), poseFrom(postureAt(keyPose).angles), {});
        layProps(end_, end_);
    }

    Span add(const Move& move)
    {
        if (move.path >= paths_.size()) {
            paths_.resize(move.path + 1);
        }
        Path& path = paths_[move.path];
        if (!path.composed) {
            path.composed = true;
            path.before = state_;
            path.span = whole(move);
            path.after = state_;
        }
        state_ = move.last == 0.0f ? path.before : path.after;
        Span span = path.span;
        span.begin = end_;
        span.end = end_ = end_ + move.length;
        span.first = move.first;
        span.last = move.last;
        span.eased = move.eased;
        layProps(span.begin, span.end);
        span.name = move.name;
        span.instruction = move.instruction;
        span.part = move.part;
        span.round = move.round;
        span.rounds = move.rounds;
        return span;
    }

    [[nodiscard]] Beat end() const { return end_; }
    [[nodiscard]] const std::vector<PlacedProp>& props() const { return props_; }

private:
    // What the contacts and the pose are between two paths.
    struct State {
        std::vector<ContactTarget> contacts;
        Pose pose;
        std::size_t keyPose = 0;
    };

    struct Path {
        bool composed = false;
        Span span;
        State before, after;
    };

    Span whole(const Move& move)
    {
        Span span;
        span.fromKeyPose = state_.keyPose;
        span.from = poseAt(end_);
        moveTo(move.to, span);
        span.toKeyPose = state_.keyPose;
        span.to = poseAt(end_ + move.whole);
        return span;
    }

    void moveTo(std::size_t keyPose, Span& span)
    {
        const bool fromWall = postureAt(state_.keyPose).wallGap.has_value();
        if (keyPose == state_.keyPose) {
            span.contacts = state_.contacts;
            span.wall = wallBeside(state_.keyPose);
            return;
        }
        const Transition* way = findTransition(library_, state_.keyPose, keyPose);
        assert(way != nullptr); // content/check refuses steps without a way between them
        const Posture& posture = postureAt(keyPose);
        const std::vector<ContactTarget> left = state_.contacts;
        std::erase_if(state_.contacts, [&](const ContactTarget& contact) {
            return !holds(posture.contacts, contact) ||
                   std::ranges::find(way->moving, contact.point, &MovingContact::point) != way->moving.end();
        });
        span.contacts = state_.contacts;
        span.wave = way->wave;
        span.momentary = way->momentary;
        arriveIn(posture, poseFrom(posture.angles), way->travel);
        for (const MovingContact& moving : way->moving) {
            const auto from = std::ranges::find(left, moving.point, &ContactTarget::point);
            const auto to = std::ranges::find(state_.contacts, moving.point, &ContactTarget::point);
            if (info(moving.point).pinned && from != left.end() && to != state_.contacts.end()) {
                const bool inAPair = std::ranges::any_of(way->moving, [&](const MovingContact& other) {
                    return other.point == info(moving.point).mirror && other.point != moving.point;
                });
                span.moves.push_back(moveOf(*from, *to, moving.travel, inAPair));
            }
        }
        span.wall = fromWall || posture.wallGap ? wall_ : std::nullopt;
        state_.keyPose = keyPose;
    }

    [[nodiscard]] const Posture& postureAt(std::size_t keyPose) const
    {
        return postureOf(library_.keyPoses[keyPose], variant_);
    }

    // Settles the posture on the contacts that are left, and lays those that it adds where the body arrives.
    void arriveIn(const Posture& posture, Pose pose, const Vec2& travel)
    {
        pose.root = {state_.pose.root.x + body_.stature * travel.x, state_.pose.root.y,
                     state_.pose.root.z + body_.stature * travel.y};
        pose = movedOnto(body_, pose, state_.contacts);
        if (posture.wallGap) {
            pose.root.z += besideWall(pose, *posture.wallGap);
        }
        std::vector<Contact> added;
        std::ranges::copy_if(posture.contacts, std::back_inserter(added),
                             [&](const Contact& contact) { return !holds(state_.contacts, contact.point); });
        const bool carried = anyPinned(state_.contacts);
        if (carried) {
            pose = settled(pose);
        }
        std::ranges::move(layDown(body_, pose, added, wall_), std::back_inserter(state_.contacts));
        state_.pose = carried ? pose : movedOnto(body_, pose, state_.contacts);
        for (int pass = 0; pass < passes; ++pass) {
            state_.pose = settled(state_.pose);
        }
    }

    // The key pose as the contacts hold it at this point of the breath, the breath's own part taken out: what a moment
    // adds to it again.
    [[nodiscard]] Pose poseAt(Beat beat) const
    {
        const auto fill = static_cast<float>(breathAt(beat).fill);
        Pose pose = breathed(state_.pose, fill);
        for (int pass = 0; pass < passes; ++pass) {
            pose = settle(body_, pose, {state_.contacts, wallBeside(state_.keyPose), fill}).pose;
        }
        return breathed(pose, -fill);
    }

    [[nodiscard]] std::optional<float> wallBeside(std::size_t keyPose) const
    {
        return postureAt(keyPose).wallGap ? wall_ : std::nullopt;
    }

    [[nodiscard]] Pose settled(const Pose& pose) const
    {
        return settle(body_, pose, {state_.contacts, std::nullopt, 0.0f}).pose;
    }

    // The wall stands where it is first needed; from then on the body goes to the wall. How far the pose has to shift.
    float besideWall(const Pose& pose, float gap)
    {
        const float back = backOfHips(body_, pose);
        if (!wall_) {
            wall_ = back - gap;
        }
        return *wall_ + gap - back;
    }

    // Those of the key pose that a span leaves, and those of the one where it arrives: there only while the body is
    // near to resting on them, since on its way it passes through where they lie. A prop of both is one.
    void layProps(Beat begin, Beat end)
    {
        const std::vector<std::size_t> before = std::exchange(inUse_, {});
        for (const std::size_t prop : before) {
            props_[prop].end = std::min(begin + propMoves, end);
        }
        for (const Prop& prop : postureAt(state_.keyPose).props) {
            const PlacedProp placed = placedOf(prop, std::max(begin, end - propMoves), end);
            const auto same = std::ranges::find_if(before, [&](std::size_t i) {
                return isSame(props_[i], placed) && std::ranges::find(inUse_, i) == inUse_.end();
            });
            inUse_.push_back(same == before.end() ? props_.size() : *same);
            if (same == before.end()) {
                props_.push_back(placed);
            } else {
                props_[*same].end = end;
            }
        }
    }

    [[nodiscard]] PlacedProp placedOf(const Prop& prop, Beat begin, Beat end) const
    {
        const JointTransforms world = forwardKinematics(body_, state_.pose);
        const auto placeOf = [&](ContactPoint part) {
            const Vec3 place = world[index(info(part).joint)].position;
            return Vec2{place.x, place.z};
        };
        const Vec2 one = placeOf(prop.under), other = placeOf(prop.along.value_or(prop.under)),
                   middle = 0.5f * (one + other);
        PlacedProp placed{prop.kind, {middle.x, prop.height, middle.y}, begin, end};
        if (one != other) {
            placed.along = glm::normalize(other - one);
        }
        return placed;
    }

    static constexpr Beat propMoves{0.25};

    // A key pose may come to rest far from where the file has it; composing has the time.
    static constexpr int passes = 6;

    const Body& body_;
    const Library& library_;
    std::string variant_;
    State state_;
    std::vector<Path> paths_;
    Beat end_;
    std::optional<float> wall_;
    std::vector<PlacedProp> props_;
    std::vector<std::size_t> inUse_; // of props_: those that the key pose rests on
};

// All statures move alike: what is composed for the usual one is scaled to the body's.
Body usualOf(const Body& body)
{
    Body usual = scaled(body, defaultStature / body.stature);
    usual.stature = defaultStature; // whatever rounding says
    return usual;
}

Timeline scaled(Timeline timeline, float factor)
{
    const auto scale = [factor](ContactTarget& contact) { contact.position *= factor; };
    for (Span& span : timeline.spans) {
        span.from.root *= factor;
        span.to.root *= factor;
        std::ranges::for_each(span.contacts, scale);
        for (ContactMove& move : span.moves) {
            scale(move.from);
            scale(move.to);
            move.lift *= factor;
        }
        if (span.wall) {
            *span.wall *= factor;
        }
    }
    for (PlacedProp& prop : timeline.props) {
        prop.top *= factor;
    }
    return timeline;
}

Timeline finished(Timeline timeline, const Composer& composer, const Body& body)
{
    timeline.length = composer.end();
    timeline.props = composer.props();
    return scaled(std::move(timeline), body.stature / defaultStature);
}

Timeline emptyTimeline(const Library& library, std::string id, std::string name)
{
    Timeline timeline;
    timeline.id = std::move(id);
    timeline.name = std::move(name);
    for (const KeyPose& keyPose : library.keyPoses) {
        timeline.keyPoseIds.push_back(keyPose.id);
        timeline.keyPoseNames.push_back(keyPose.name);
    }
    return timeline;
}

} // namespace

Timeline compose(const Body& body, const Library& library, const Score& score)
{
    Timeline timeline = emptyTimeline(library, score.id, score.name);
    timeline.sanskrit = score.sanskrit;
    timeline.parts = score.parts;
    const Body usual = usualOf(body);
    Composer composer{usual, library};
    composer.choose(score.moves.front().variant);
    composer.start(score.start);
    for (const Move& move : score.moves) {
        composer.choose(move.variant);
        timeline.spans.push_back(composer.add(move));
    }
    return finished(std::move(timeline), composer, body);
}

Timeline compose(const Body& body, const Library& library, std::span<const Choice> choices)
{
    return compose(body, library, scoreOf(library, choices));
}

Timeline compose(const Body& body, const Library& library, const Asana& asana, const std::string& variant)
{
    const std::array choices{Choice{&asana, variant}};
    return compose(body, library, choices);
}

std::optional<Timeline> composeWay(const Body& body, const Library& library, std::size_t from, std::size_t to,
                                   const std::string& variant)
{
    assert(from != to);
    const Score score = scoreOfWay(library, from, to, variant);
    if (score.moves.empty()) {
        return std::nullopt;
    }
    return compose(body, library, score);
}

} // namespace vinyasa
