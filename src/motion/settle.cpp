// SPDX-License-Identifier: MIT
#include "motion/settle.h"

#include "motion/clearance.h"
#include "motion/wishes.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>
#include <vector>

namespace vinyasa {
namespace {

using Goals = std::array<LimbGoal, limbs.size()>;

// worldFromJoint of the joint that carries a pinned contact, when the contact is kept.
Transform carrierOf(const Body& body, const ContactTarget& contact)
{
    return {contact.orientation, contact.position - contact.orientation * placeOf(body, contact.point)};
}

Goals goalsFrom(const Body& body, std::span<const ContactTarget> contacts)
{
    Goals goals;
    for (const ContactTarget& contact : contacts) {
        for (std::size_t i = 0; info(contact.point).pinned && i < limbs.size(); ++i) {
            if (info(contact.point).joint == limbs[i].end) {
                goals[i].end = carrierOf(body, contact);
                goals[i].moving = contact.moving;
            } else if (info(contact.point).joint == limbs[i].hinge) {
                goals[i].hinge = carrierOf(body, contact);
            }
        }
    }
    return goals;
}

FreeLimbs freeLimbs(const Goals& goals)
{
    FreeLimbs free{};
    for (std::size_t i = 0; i < limbs.size(); ++i) {
        free[i] = !goals[i].hinge && !goals[i].end;
    }
    return free;
}

// Keeps the system solvable where wishes say the same or nothing.
constexpr double firm = 1e-6;
// A guard yields where it contradicts a contact.
constexpr double yielding = 1e-3;
// Two legs that are not quite parallel can't both have their way.
constexpr double lenient = 1e-2;

// The body as it is between two steps of the solution.
struct State {
    const Body& body;
    const Support& support;
    FreeLimbs freeLimbs;
    Pose pose;
    JointTransforms world;
    std::vector<WorldBall> flesh; // of each of the body's balls
};

State stateOf(const Body& body, const Support& support, const FreeLimbs& free, const Pose& pose)
{
    const JointTransforms world = forwardKinematics(body, pose);
    return {body, support, free, pose, world, ballsInWorld(body, world, support.fill)};
}

Freedoms slopeOf(const State& state, Joint joint, const Vec3& point, const Vec3& direction)
{
    return slopeOf(state.world, state.freeLimbs, joint, point, direction);
}

// By how much the ball joint of a pinned limb is too far from its goal, and how far aside of a straight one.
void wishReach(const State& state, const Limb& limb, const Reach& reach, Wishes& wishes)
{
    const Vec3 ball = state.world[index(limb.ball)].position;
    const Vec3 way = ball - reach.goal;
    const float distance = glm::length(way);
    const Vec3 direction = way / std::max(distance, 1e-6f);
    wishes.add({slopeOf(state, limb.ball, ball, direction), reach.distance - distance, firm, false});
    if (reach.straight > 0.0f) {
        const double give = lenient / static_cast<double>(reach.straight * reach.straight);
        wishes.add({slopeOf(state, limb.ball, ball, reach.axis), -glm::dot(reach.axis, way), give, false});
    }
}

// A resting part touches its plane with its nearest ball. Where several are near, each counts by how near it is, so
// that a part which rolls from one onto the next moves smoothly.
void wishRest(const State& state, const ContactTarget& resting, Wishes& wishes)
{
    constexpr float corner = 0.0003f; // metres over which balls share the load
    const float nearest = gapOf(state.body, state.flesh, resting);
    // Slopes are linear in the point: all that a joint carries counts as one load at the middle of it.
    std::array<glm::vec4, jointCount> loads{}; // center times share; share
    float load = 0.0f;
    for (std::size_t i = 0; i < state.flesh.size(); ++i) {
        const Ball& ball = state.body.balls[i];
        if ((ball.parts & bitOf(resting.point)) == 0) {
            continue;
        }
        const WorldBall& placed = state.flesh[i];
        const float share = std::exp((nearest - gapOf(placed, resting.surface, resting.position)) / corner);
        if (share >= 1e-4f) {
            loads[index(ball.joint)] += share * glm::vec4{placed.center, 1.0f};
            load += share;
        }
    }
    Wish wish{{}, corner * std::log(load) - nearest, firm, false};
    for (std::size_t joint = 0; joint < jointCount; ++joint) {
        if (loads[joint].w > 0.0f) {
            const Vec3 middle = Vec3{loads[joint]} / loads[joint].w;
            const Freedoms slope = slopeOf(state, static_cast<Joint>(joint), middle, normalOf(resting.surface));
            for (std::size_t i = 0; i < freedomCount; ++i) {
                wish.slope[i] += loads[joint].w / load * slope[i];
            }
        }
    }
    wishes.add(wish);
}

// The joints whose place is settled by a pinned limb's contacts, not by the trunk.
bool isPinned(const State& state, Joint joint)
{
    for (std::size_t i = 0; i < limbs.size(); ++i) {
        const Limb& limb = limbs[i];
        if (!state.freeLimbs[i] && index(joint) >= index(limb.hinge) && index(joint) <= index(limb.end) + 1) {
            return true;
        }
    }
    return false;
}

// Flesh in the ground that is no contact.
struct Intruder {
    Surface surface = Surface::floor;
    std::size_t ball = 0;
    bool operator==(const Intruder&) const = default;
};

float depthOf(const State& state, const Intruder& intruder)
{
    const Vec3 place{0.0f, 0.0f, intruder.surface == Surface::wall ? *state.support.wall : 0.0f};
    return -gapOf(state.flesh[intruder.ball], intruder.surface, place);
}

void findIntruders(const State& state, Surface surface, std::vector<Intruder>& found)
{
    std::uint32_t resting = 0;
    for (const ContactTarget& contact : state.support.contacts) {
        resting |= contact.surface == surface && !info(contact.point).pinned ? bitOf(contact.point) : 0u;
    }
    for (std::size_t i = 0; i < state.flesh.size(); ++i) {
        const Ball& ball = state.body.balls[i];
        const Intruder intruder{surface, i};
        if (depthOf(state, intruder) > 0.0f && (ball.parts & resting) == 0 && !isPinned(state, ball.joint)) {
            found.push_back(intruder);
        }
    }
}

std::vector<Intruder> intrudersOf(const State& state)
{
    std::vector<Intruder> found;
    findIntruders(state, Surface::floor, found);
    if (state.support.wall) {
        findIntruders(state, Surface::wall, found);
    }
    return found;
}

// Stays out of the ground, or gets out of it.
Wish clearWish(const State& state, const Intruder& intruder)
{
    const Vec3 normal = normalOf(intruder.surface);
    const Joint joint = state.body.balls[intruder.ball].joint;
    return {slopeOf(state, joint, state.flesh[intruder.ball].center, normal), depthOf(state, intruder), yielding, true};
}

Wishes wishesOf(const State& state, std::span<const std::optional<Reach>> reaches)
{
    Wishes wishes;
    for (std::size_t i = 0; i < limbs.size(); ++i) {
        if (reaches[i]) {
            wishReach(state, limbs[i], *reaches[i], wishes);
        }
    }
    for (const ContactTarget& contact : state.support.contacts) {
        // A part of a pinned limb rests where that limb's contacts hold it; the trunk can do nothing about it.
        if (!info(contact.point).pinned && !isPinned(state, info(contact.point).joint)) {
            wishRest(state, contact, wishes);
        }
    }
    return wishes;
}

// One step of the solution; nothing where all wishes are granted. What this step itself would push into the ground has
// its say as well: else it would be pushed out by the next one, and where it just touches the figure would jump.
std::optional<State> stepFrom(const State& here, std::span<const std::optional<Reach>> reaches)
{
    constexpr int mostTries = 4;
    Wishes wishes = wishesOf(here, reaches);
    std::vector<Intruder> heard;
    std::optional<State> next;
    for (int tries = 0; tries < mostTries; ++tries) {
        const std::size_t before = heard.size();
        for (const Intruder& intruder : intrudersOf(next ? *next : here)) {
            if (std::ranges::find(heard, intruder) == heard.end()) {
                wishes.add(clearWish(here, intruder));
                heard.push_back(intruder);
            }
        }
        if (next && heard.size() == before) {
            break;
        }
        if (wishes.granted()) {
            return std::nullopt;
        }
        const Pose pose = movedBy(here.pose, here.world, wishes.leastMovement());
        next.emplace(stateOf(here.body, here.support, here.freeLimbs, pose));
    }
    return next;
}

// settle of a body of usual stature.
Figure settleUsual(const Body& body, const Pose& wanted, const Support& support)
{
    // Enough to converge from anywhere between two key poses, so that the result does not jump.
    constexpr int steps = 8;
    const Goals goals = goalsFrom(body, support.contacts);
    std::array<std::optional<Reach>, limbs.size()> reaches;
    for (std::size_t i = 0; i < limbs.size(); ++i) {
        reaches[i] = reachOf(body, wanted, limbs[i], goals[i]);
    }
    std::optional<State> state{stateOf(body, support, freeLimbs(goals), wanted)};
    for (int step = 0; step < steps; ++step) {
        std::optional<State> next = stepFrom(*state, reaches);
        if (!next) {
            break;
        }
        state.emplace(std::move(*next));
    }
    Figure figure{state->pose, state->world};
    for (std::size_t i = 0; i < limbs.size(); ++i) {
        bendLimb(body, figure.pose, figure.world, limbs[i], goals[i]);
    }
    figure.world = forwardKinematics(body, figure.pose);
    return figure;
}

Pose scaled(Pose pose, float factor)
{
    pose.root *= factor;
    return pose;
}

} // namespace

Figure settle(const Body& body, const Pose& wanted, const Support& support)
{
    // Levers, steps and corners are those of a body of usual stature: so all statures move alike.
    const float up = body.stature / defaultStature, down = 1.0f / up;
    if (up == 1.0f) {
        return settleUsual(body, wanted, support);
    }
    std::vector<ContactTarget> contacts{support.contacts.begin(), support.contacts.end()};
    for (ContactTarget& contact : contacts) {
        contact.position *= down;
    }
    const auto wall = support.wall ? std::optional{down * *support.wall} : std::nullopt;
    Figure figure = settleUsual(scaled(body, down), scaled(wanted, down), {contacts, wall, support.fill});
    figure.pose = scaled(figure.pose, up);
    figure.world = forwardKinematics(body, figure.pose);
    return figure;
}

} // namespace vinyasa
