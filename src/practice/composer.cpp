// SPDX-License-Identifier: MIT
#include "practice/composer.h"

#include "motion/clearance.h"
#include "motion/lay_down.h"
#include "practice/breathing_pose.h"

#include <algorithm>
#include <cassert>
#include <iterator>
#include <utility>

namespace vinyasa {
namespace {

// A key pose may come to rest far from where the file has it; composing has the time.
constexpr int passes = 6;

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

bool isForearm(ContactPoint point)
{
    return point == ContactPoint::forearmLeft || point == ContactPoint::forearmRight;
}

// A hand or a foot clears the floor; a hand whose forearm comes along only skims it.
float liftOf(ContactPoint point, std::span<const MovingContact> moving)
{
    constexpr float clears = 0.05f, skims = 0.02f; // metres
    const bool withForearm = std::ranges::any_of(moving, [&](const MovingContact& each) {
        return isForearm(each.point) && info(each.point).joint == info(info(point).joint).parent;
    });
    return withForearm ? skims : clears;
}

// A pair that steps does so one after the other, the left one first; what slides does so together.
ContactMove moveOf(const ContactTarget& from, const ContactTarget& to, Travel travel,
                   std::span<const MovingContact> moving)
{
    ContactMove move{from, to, travel};
    if (travel != Travel::step) {
        return move;
    }
    move.lift = liftOf(from.point, moving);
    const ContactPoint mirror = info(from.point).mirror;
    if (mirror != from.point && std::ranges::find(moving, mirror, &MovingContact::point) != moving.end()) {
        (index(from.point) < index(mirror) ? move.end : move.begin) = 0.5f;
    }
    return move;
}

} // namespace

void Composer::start(std::size_t keyPose)
{
    state_.keyPose = keyPose;
    arriveIn(postureAt(keyPose), poseFrom(postureAt(keyPose).angles), {});
    layProps(end_, end_);
}

Span Composer::add(const Move& move)
{
    const Path& path = pathOf(move);
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

Composer::Path& Composer::pathOf(const Move& move)
{
    if (move.path >= paths_.size()) {
        paths_.resize(move.path + 1);
    }
    Path& path = paths_[move.path];
    if (!path.composed) {
        walk(path, move);
    } else if (lastPath_ != move.path && move.first == 1.0f) {
        // Back from a stay, in whatever breath: what rests there and not on the way has raised the body. So it does
        // where the way back ends.
        path.span.to = poseAt(state_, end_);
        if (move.last == 0.0f) {
            path.span.from = poseAt(path.before, end_ + move.length);
        }
    }
    lastPath_ = move.path;
    return path;
}

// All of the path, by what is known of it or by settling.
void Composer::walk(Path& path, const Move& move)
{
    path.composed = true;
    path.before = state_;
    PathQuestion question{state_, move.to, variant_, wall_, breathAt(end_).fill, breathAt(end_ + move.whole).fill};
    if (const PathAnswer* known = known_.find(question)) {
        path.span = known->span;
        state_ = known->after;
        wall_ = known->wall;
    } else {
        path.span = whole(move);
    }
    path.after = state_;
    used_.add(std::move(question), {path.span, path.after, wall_});
}

Span Composer::whole(const Move& move)
{
    Span span;
    span.fromKeyPose = state_.keyPose;
    if (move.to == state_.keyPose) {
        // One pose for all of the stay, in whatever breath; a way that begins in the midst of it begins with this
        // figure.
        span.from = span.to = state_.pose;
        span.contacts = state_.contacts;
        span.wall = wallBeside(postureAt(state_.keyPose));
    } else {
        span.from = poseAt(state_, end_);
        moveTo(move.to, span);
        span.to = poseAt(state_, end_ + move.whole);
    }
    span.toKeyPose = state_.keyPose;
    return span;
}

void Composer::moveTo(std::size_t keyPose, Span& span)
{
    const bool fromWall = postureAt(state_.keyPose).wallGap.has_value();
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
        if (isForearm(moving.point) && moving.travel == Travel::step) {
            continue; // where its hand takes it
        }
        if (info(moving.point).pinned && from != left.end() && to != state_.contacts.end()) {
            span.moves.push_back(moveOf(*from, *to, moving.travel, way->moving));
        }
    }
    span.wall = fromWall || posture.wallGap ? wall_ : std::nullopt;
    state_.keyPose = keyPose;
}

// Settles the posture on the contacts that are left, and lays those that it adds where the body arrives.
void Composer::arriveIn(const Posture& posture, Pose pose, const Vec2& travel)
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
        pose = settled(pose, posture);
    }
    std::ranges::move(layDown(body_, pose, added, wall_), std::back_inserter(state_.contacts));
    state_.pose = carried ? pose : movedOnto(body_, pose, state_.contacts);
    for (int pass = 0; pass < passes; ++pass) {
        state_.pose = settled(state_.pose, posture);
    }
}

// The wall stands where it is first needed; from then on the body goes to the wall. How far the pose has to shift.
float Composer::besideWall(const Pose& pose, float gap)
{
    const float back = backOfHips(body_, pose);
    if (!wall_) {
        wall_ = back - gap;
    }
    return *wall_ + gap - back;
}

void Composer::layProps(Beat begin, Beat end)
{
    props_.lay(postureAt(state_.keyPose).props, state_.pose, begin, end);
}

const Posture& Composer::postureAt(std::size_t keyPose) const
{
    return postureOf(library_.keyPoses[keyPose], variant_);
}

// The key pose as the contacts hold it at this point of the breath, the breath's own part taken out: what a moment
// adds to it again.
Pose Composer::poseAt(const Stand& stand, Beat beat) const
{
    const auto fill = static_cast<float>(breathAt(beat).fill);
    const std::optional<float> wall = wallBeside(postureAt(stand.keyPose));
    return breathed(settle(body_, breathed(stand.pose, fill), {stand.contacts, wall, fill}).pose, -fill);
}

std::optional<float> Composer::wallBeside(const Posture& posture) const
{
    return posture.wallGap ? wall_ : std::nullopt;
}

Pose Composer::settled(const Pose& pose, const Posture& posture) const
{
    return settle(body_, pose, {state_.contacts, wallBeside(posture), 0.0f}).pose;
}

} // namespace vinyasa
