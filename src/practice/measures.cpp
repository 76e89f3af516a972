// SPDX-License-Identifier: MIT
#include "practice/measures.h"

#include "body/angles.h"
#include "body/balance.h"
#include "core/turn.h"
#include "motion/clearance.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace vinyasa {
namespace {

constexpr std::array<MeasureInfo, measureCount> infos{{
    {"contact", "mm", 1.0},
    {"floor", "mm", 2.0},
    {"wall", "mm", 2.0},
    {"range", "deg", 0.01}, // an angle set to its very limit comes back through quaternions with this much noise
    {"self-contact", "mm", 10.0},
    {"balance", "mm", 50.0},
    {"smoothness", "deg/s2", 300.0},
}};

// How far a momentary way may be out of balance: as far as a hand and an elbow push the chest up from lying on the
// side. Rolling down from an elbow with both feet in the air is more.
constexpr double momentarily = 190.0; // mm

constexpr float millimetres = 1000.0f;

double toMillimetres(float metres)
{
    return static_cast<double>(metres * millimetres);
}

// The shape that is deepest below some level, when each is given by how low its skin reaches there.
template <typename Lowest>
Finding deepest(const Body& body, std::span<const Flesh> flesh, Lowest lowest)
{
    float worst = 0.0f;
    std::size_t at = 0;
    for (std::size_t i = 0; i < flesh.size(); ++i) {
        const float depth = -lowest(flesh[i]);
        if (depth > worst) {
            worst = depth;
            at = i;
        }
    }
    return worst > 0.0f ? Finding{toMillimetres(worst), fullName(body.shapes[at])} : Finding{};
}

// The places where the body rests on the floor: below all flesh that nearly touches it.
std::vector<Vec3> supportsOf(std::span<const Flesh> flesh)
{
    constexpr float nearly = 0.010f; // metres; more than a contact may be off, less than a lifted hand
    std::vector<Vec3> supports;
    for (const Flesh& each : flesh) {
        if (each.from.y - each.fromRadius < nearly) {
            supports.push_back(each.from);
        }
        if (each.to.y - each.toRadius < nearly) {
            supports.push_back(each.to);
        }
    }
    return supports;
}

// In the joint's own frame.
Vec3 turnBetween(const Quat& from, const Quat& to)
{
    return toTurnVector(glm::conjugate(from) * to);
}

// For a body of usual stature.
double usualLimitOf(Measure measure, const Span& span)
{
    const double limit = infos[static_cast<std::size_t>(measure)].limit;
    if (measure != Measure::balance) {
        return limit;
    }
    return span.momentary ? momentarily : isHold(span) ? 0.0 : limit;
}

} // namespace

const MeasureInfo& info(Measure measure)
{
    return infos[static_cast<std::size_t>(measure)];
}

double limitOf(Measure measure, const Span& span, float stature)
{
    const double usual = usualLimitOf(measure, span);
    return info(measure).unit == "mm" ? usual * static_cast<double>(stature / defaultStature) : usual;
}

Finding contactError(const Body& body, const Figure& figure, const Moment& moment)
{
    Finding worst;
    for (const ContactTarget& contact : moment.contacts) {
        const float error = errorOf(body, figure.world, contact, static_cast<float>(moment.breath.fill));
        if (toMillimetres(error) > worst.value) {
            worst = {toMillimetres(error), std::string{info(contact.point).name}};
        }
    }
    return worst;
}

Finding depthInFloor(const Body& body, std::span<const Flesh> flesh)
{
    return deepest(body, flesh, [](const Flesh& each) {
        return std::min(each.from.y - each.fromRadius, each.to.y - each.toRadius);
    });
}

Finding depthInWall(const Body& body, std::span<const Flesh> flesh, std::optional<float> wall)
{
    if (!wall) {
        return {};
    }
    return deepest(body, flesh, [plane = *wall](const Flesh& each) {
        return std::min(each.from.z - each.fromRadius, each.to.z - each.toRadius) - plane;
    });
}

Finding outOfRange(const Pose& pose)
{
    constexpr Radians overhead = fromDegrees(120.0f);
    const Angles angles = anglesOf(pose);
    float worst = 0.0f;
    std::size_t at = 0;
    for (std::size_t i = 0; i < angleCount; ++i) {
        const AngleInfo& range = angleInfos[i];
        if (range.name.ends_with("internalRotation") && range.name.starts_with("shoulder") &&
            std::hypot(angles[i - 1], angles[i - 2]) > overhead.value) {
            continue;
        }
        const float outside = std::max(range.low.value - angles[i], angles[i] - range.high.value);
        if (outside > worst) {
            worst = outside;
            at = i;
        }
    }
    return worst > 0.0f ? Finding{static_cast<double>(toDegrees({worst})), std::string{angleInfos[at].name}}
                        : Finding{};
}

Finding depthInItself(const Body& body, std::span<const Flesh> flesh, std::span<const FleshPair> pairs)
{
    const std::vector<SelfContact> contacts = selfContacts(flesh, pairs);
    if (contacts.empty()) {
        return {};
    }
    const SelfContact& worst = contacts.front();
    return {toMillimetres(worst.depth),
            fullName(body.shapes[worst.first]) + ", " + fullName(body.shapes[worst.second])};
}

Finding imbalance(const Figure& figure, std::span<const Flesh> flesh, const Moment& moment)
{
    std::vector<Vec3> supports = supportsOf(flesh);
    for (const ContactTarget& contact : moment.contacts) {
        if (contact.surface == Surface::wall || contact.position.y > 0.0f) {
            supports.push_back(figure.world[index(info(contact.point).joint)].position);
        }
    }
    const float outside = distanceOutside(centerOfMass(figure.world), supports);
    return outside > 0.0f ? Finding{toMillimetres(outside), "centre of mass"} : Finding{};
}

Finding acceleration(const std::array<Pose, 3>& poses, Seconds interval)
{
    float worst = 0.0f;
    std::size_t at = 0;
    for (std::size_t i = 0; i < jointCount; ++i) {
        const Vec3 before = turnBetween(poses[0].rotation[i], poses[1].rotation[i]);
        const Vec3 after = turnBetween(poses[1].rotation[i], poses[2].rotation[i]);
        const float change = glm::distance(before, after);
        if (change > worst) {
            worst = change;
            at = i;
        }
    }
    const double degrees = static_cast<double>(toDegrees({worst}));
    return worst > 0.0f ? Finding{degrees / (interval.value * interval.value), std::string{joints[at].name}}
                        : Finding{};
}

} // namespace vinyasa
