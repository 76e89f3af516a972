// SPDX-License-Identifier: MIT
#include "motion/settle.h"

#include "motion/clearance.h"
#include "motion/freedoms.h"

#include <glm/gtx/quaternion.hpp>

#include <Eigen/Cholesky>
#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

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

// One wish, in the neighbourhood of a pose: dot(slope, movement) = wanted, within what `give` allows. A wish that only
// pushes is content with more.
struct Wish {
    Freedoms slope{};
    float wanted = 0.0f;
    double give = 0.0;
    bool pushes = false;
};

// Room for more than any pose asks; what does not fit is left to the next step.
class Wishes {
public:
    void add(const Wish& wish)
    {
        if (count_ < wishes_.size()) {
            wishes_[count_++] = wish;
        }
    }

    // Whether nobody wishes for more than nothing: a nearly straight elbow makes much of little.
    [[nodiscard]] bool granted() const
    {
        return std::none_of(wishes_.begin(), wishes_.begin() + static_cast<std::ptrdiff_t>(count_),
                            [](const Wish& wish) { return std::abs(wish.wanted) > 2e-7f; });
    }

    // The least movement that grants all wishes. One that only pushes must not pull: then it is left out.
    [[nodiscard]] Freedoms leastMovement()
    {
        constexpr int mostTries = 4;
        Forces forces = solve();
        for (int tries = 1; tries < mostTries && dropPullers(forces); ++tries) {
            forces = solve();
        }
        return movementBy(forces);
    }

private:
    static constexpr int most = 48;
    static constexpr float longestStep = 0.08f; // metres; what is further away is reached in several
    using Slopes = Eigen::Matrix<double, Eigen::Dynamic, freedomCount, Eigen::RowMajor, most, freedomCount>;
    using Forces = Eigen::Matrix<double, Eigen::Dynamic, 1, 0, most, 1>;
    using Gram = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, 0, most, most>;

    [[nodiscard]] Slopes slopes() const
    {
        Slopes slopes(static_cast<Eigen::Index>(count_), static_cast<Eigen::Index>(freedomCount));
        for (Eigen::Index i = 0; i < slopes.rows(); ++i) {
            const Freedoms& slope = wishes_[static_cast<std::size_t>(i)].slope;
            slopes.row(i) = Eigen::Map<const Eigen::Matrix<float, 1, freedomCount>>(slope.data()).cast<double>();
        }
        return slopes;
    }

    // Minimum norm in its dual form: one unknown a wish.
    [[nodiscard]] Forces solve() const
    {
        const Slopes all = slopes();
        Gram gram = all.lazyProduct(all.transpose());
        Forces wanted(all.rows());
        for (Eigen::Index i = 0; i < all.rows(); ++i) {
            const Wish& wish = wishes_[static_cast<std::size_t>(i)];
            gram(i, i) += wish.give;
            wanted[i] = static_cast<double>(std::clamp(wish.wanted, -longestStep, longestStep));
        }
        return gram.llt().solve(wanted);
    }

    bool dropPullers(const Forces& forces)
    {
        std::size_t kept = 0;
        for (std::size_t i = 0; i < count_; ++i) {
            if (!wishes_[i].pushes || forces[static_cast<Eigen::Index>(i)] >= 0.0) {
                wishes_[kept++] = wishes_[i];
            }
        }
        const bool dropped = kept < count_;
        count_ = kept;
        return dropped;
    }

    [[nodiscard]] Freedoms movementBy(const Forces& forces) const
    {
        const Eigen::Matrix<float, freedomCount, 1> movement = (slopes().transpose() * forces).cast<float>();
        // Near a straight limb a small wish can ask for a leap: no step leads further than this.
        constexpr float longestWay = 0.15f; // metres
        const float shorter = std::min(1.0f, longestWay / std::max(movement.norm(), 1e-6f));
        Freedoms result{};
        std::ranges::transform(movement, result.begin(), [&](float each) { return shorter * each; });
        return result;
    }

    std::array<Wish, most> wishes_;
    std::size_t count_ = 0;
};

// Keeps the system solvable where wishes say the same or nothing.
constexpr double firm = 1e-6;
// A guard yields where it contradicts a contact.
constexpr double yielding = 1e-3;

// The body as it is between two steps of the solution.
struct State {
    const Body& body;
    const Support& support;
    FreeLimbs freeLimbs;
    JointTransforms world;
};

Freedoms slopeOf(const State& state, Joint joint, const Vec3& point, const Vec3& direction)
{
    return slopeOf(state.world, state.freeLimbs, joint, point, direction);
}

// By how much the ball joint of a pinned limb is too far from its goal.
void wishReach(const State& state, const Limb& limb, const Reach& reach, Wishes& wishes)
{
    const Vec3 ball = state.world[index(limb.ball)].position;
    const Vec3 way = ball - reach.goal;
    const float distance = glm::length(way);
    const Vec3 direction = way / std::max(distance, 1e-6f);
    wishes.add({slopeOf(state, limb.ball, ball, direction), reach.distance - distance, firm, false});
}

// A resting part touches its plane with its nearest ball. Where several are near, each counts by how near it is, so
// that a part which rolls from one onto the next moves smoothly.
void wishRest(const State& state, const ContactTarget& resting, Wishes& wishes)
{
    constexpr float corner = 0.0003f; // metres over which balls share the load
    const Vec3 normal = normalOf(resting.surface);
    const float nearest = gapOf(state.body, state.world, resting, state.support.fill);
    Wish wish{{}, 0.0f, firm, false};
    float load = 0.0f;
    for (const Ball& ball : state.body.balls) {
        if ((ball.parts & bitOf(resting.point)) == 0) {
            continue;
        }
        const WorldBall placed = ballInWorld(ball, state.world, state.support.fill);
        const float share = std::exp((nearest - gapOf(placed, resting.surface, resting.position)) / corner);
        if (share < 1e-4f) {
            continue;
        }
        const Freedoms slope = slopeOf(state, ball.joint, placed.center, normal);
        for (std::size_t i = 0; i < freedomCount; ++i) {
            wish.slope[i] += share * slope[i];
        }
        load += share;
    }
    for (float& each : wish.slope) {
        each /= load;
    }
    wish.wanted = corner * std::log(load) - nearest;
    wishes.add(wish);
}

// How hard the ground pushes flesh out that is `depth` deep in it: not at all at the skin, fully from a millimetre on.
struct Push {
    float way = 0.0f, slope = 0.0f;
};

Push pushFrom(float depth)
{
    constexpr float soft = 0.001f; // metres
    return depth < soft ? Push{0.5f * depth * depth / soft, depth / soft} : Push{depth - 0.5f * soft, 1.0f};
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

// Whatever is not a contact stays out of the floor and the wall.
void wishClear(const State& state, Surface surface, const Vec3& place, Wishes& wishes)
{
    std::uint32_t resting = 0;
    for (const ContactTarget& contact : state.support.contacts) {
        resting |= contact.surface == surface && !info(contact.point).pinned ? bitOf(contact.point) : 0u;
    }
    for (const Ball& ball : state.body.balls) {
        const WorldBall placed = ballInWorld(ball, state.world, state.support.fill);
        const float depth = -gapOf(placed, surface, place);
        if (depth <= 0.0f || (ball.parts & resting) != 0 || isPinned(state, ball.joint)) {
            continue;
        }
        const Push push = pushFrom(depth);
        Wish wish{slopeOf(state, ball.joint, placed.center, normalOf(surface)), push.way, yielding, true};
        for (float& each : wish.slope) {
            each *= push.slope;
        }
        wishes.add(wish);
    }
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
        if (!info(contact.point).pinned) {
            wishRest(state, contact, wishes);
        }
    }
    wishClear(state, Surface::floor, {}, wishes);
    if (state.support.wall) {
        wishClear(state, Surface::wall, {0.0f, 0.0f, *state.support.wall}, wishes);
    }
    return wishes;
}

// The smallest turn that lays the skin around a contact flat on its surface.
Quat laidFlat(const Quat& orientation, const Contact& contact)
{
    const Vec3 outward = orientation * info(contact.point).outward;
    return glm::normalize(glm::rotation(outward, -normalOf(contact.surface)) * orientation);
}

float lowestFlesh(const Body& body, const JointTransforms& world)
{
    float lowest = std::numeric_limits<float>::max();
    for (const Ball& ball : body.balls) {
        lowest = std::min(lowest, gapOf(ballInWorld(ball, world, 0.0f), Surface::floor, {}));
    }
    return lowest;
}

// How far above the floor the pose lies that is to be put down.
float heightOf(const Body& body, const JointTransforms& world, std::span<const Contact> contacts)
{
    float sum = 0.0f;
    int count = 0;
    for (const Contact& contact : contacts) {
        if (info(contact.point).pinned && contact.surface == Surface::floor) {
            sum += placeInWorld(body, world, contact.point).y - contact.height;
            ++count;
        }
    }
    return count > 0 ? sum / static_cast<float>(count) : lowestFlesh(body, world);
}

// Where the carrier comes to rest on a level `height` above the floor without its limb growing or shrinking: a limb
// that lies rather than stands sinks by turning about its ball joint. A standing one is put down vertically.
Vec3 sunkTo(float height, const Vec3& carrier, const Vec3& ball)
{
    const Vec3 way = carrier - ball;
    const Vec2 across{way.x, way.z};
    const float drop = height - ball.y;
    const float reach = glm::length(across);
    if (reach < std::abs(way.y) || glm::length(way) < std::abs(drop)) {
        return {carrier.x, height, carrier.z};
    }
    const float kept = std::sqrt(glm::dot(way, way) - drop * drop) / reach;
    return {ball.x + kept * way.x, height, ball.z + kept * way.z};
}

const Limb* limbWith(Joint carrier)
{
    const auto found =
        std::ranges::find_if(limbs, [&](const Limb& limb) { return carrier == limb.hinge || carrier == limb.end; });
    return found == limbs.end() ? nullptr : &*found;
}

// Whether only the ball joint holds the carrier: a foot below a kneeling knee is held by the knee.
bool hangsFreely(Joint carrier, const Limb& limb, std::span<const Contact> contacts)
{
    return carrier == limb.hinge || std::ranges::none_of(contacts, [&](const Contact& contact) {
               return info(contact.point).pinned && info(contact.point).joint == limb.hinge;
           });
}

// The pose with the limb turned about its ball joint so that the carrier comes as near to `goal` as it can.
Pose turnedTo(Pose pose, const JointTransforms& world, const Limb& limb, const Vec3& carrier, const Vec3& goal)
{
    const Transform& ball = world[index(limb.ball)];
    const Quat turn = glm::rotation(glm::normalize(carrier - ball.position), glm::normalize(goal - ball.position));
    const Quat parent = world[index(info(limb.ball).parent)].rotation;
    pose.rotation[index(limb.ball)] = glm::normalize(glm::conjugate(parent) * turn * ball.rotation);
    return pose;
}

Vec3 placeOn(const Contact& contact, Vec3 place, std::optional<float> wall)
{
    if (contact.surface == Surface::floor) {
        place.y = contact.height;
    } else {
        place.z = wall.value_or(place.z);
    }
    return place;
}

} // namespace

Figure settle(const Body& body, const Pose& wanted, const Support& support)
{
    // Enough to converge from anywhere between two key poses, so that the result does not jump.
    constexpr int steps = 8;
    const Goals goals = goalsFrom(body, support.contacts);
    std::array<std::optional<Reach>, limbs.size()> reaches;
    for (std::size_t i = 0; i < limbs.size(); ++i) {
        reaches[i] = reachOf(body, wanted, limbs[i], goals[i]);
    }
    Figure figure{wanted, {}};
    for (int step = 0; step < steps; ++step) {
        const State state{body, support, freeLimbs(goals), forwardKinematics(body, figure.pose)};
        Wishes wishes = wishesOf(state, reaches);
        if (wishes.granted()) {
            break;
        }
        figure.pose = movedBy(figure.pose, state.world, wishes.leastMovement());
    }
    figure.world = forwardKinematics(body, figure.pose);
    for (std::size_t i = 0; i < limbs.size(); ++i) {
        bendLimb(body, figure.pose, figure.world, limbs[i], goals[i]);
    }
    figure.world = forwardKinematics(body, figure.pose);
    return figure;
}

std::vector<ContactTarget> layDown(const Body& body, const Pose& pose, std::span<const Contact> contacts,
                                   std::optional<float> wall)
{
    Pose laid = pose;
    laid.root.y -= heightOf(body, forwardKinematics(body, pose), contacts);
    std::vector<ContactTarget> targets;
    for (const Contact& contact : contacts) {
        // Each contact is laid on the body as the ones before it left it: a shin that lies flat moves its foot.
        const JointTransforms world = forwardKinematics(body, laid);
        const Joint carrier = info(contact.point).joint;
        const Transform& here = world[index(carrier)];
        if (!info(contact.point).pinned) {
            targets.push_back({contact.point, placeOn(contact, here.position, wall), {1, 0, 0, 0}, contact.surface});
            continue;
        }
        const Quat flat = laidFlat(here.rotation, contact);
        const Vec3 offset = flat * placeOf(body, contact.point);
        const Limb* limb = limbWith(carrier);
        Vec3 place = here.position;
        if (contact.surface == Surface::floor && limb != nullptr && hangsFreely(carrier, *limb, contacts)) {
            place = sunkTo(contact.height - offset.y, place, world[index(limb->ball)].position);
            laid = turnedTo(laid, world, *limb, here.position, place);
        }
        const Quat parent = forwardKinematics(body, laid)[index(info(carrier).parent)].rotation;
        laid.rotation[index(carrier)] = glm::conjugate(parent) * flat;
        targets.push_back({contact.point, placeOn(contact, place + offset, wall), flat, contact.surface});
    }
    return targets;
}

Pose movedOnto(const Body& body, const Pose& pose, std::span<const ContactTarget> contacts)
{
    const JointTransforms world = forwardKinematics(body, pose);
    Vec3 shift{0.0f};
    int count = 0;
    for (const ContactTarget& contact : contacts) {
        if (info(contact.point).pinned) {
            shift += contact.position - placeInWorld(body, world, contact.point);
            ++count;
        }
    }
    Pose moved = pose;
    moved.root += shift / static_cast<float>(std::max(count, 1));
    return moved;
}

} // namespace vinyasa
