// SPDX-License-Identifier: MIT
#include "body/self_contact.h"

#include <algorithm>

namespace vinyasa {
namespace {

bool inTrunk(Joint joint)
{
    return joint <= Joint::head || joint == Joint::clavicleLeft || joint == Joint::clavicleRight;
}

bool areNeighbours(Joint a, Joint b)
{
    return a == b || info(a).parent == b || info(b).parent == a || (inTrunk(a) && inTrunk(b));
}

bool isBelly(Joint joint)
{
    return joint >= Joint::lumbar1 && joint <= Joint::lumbar5;
}

bool isThigh(Joint joint)
{
    return joint == Joint::hipLeft || joint == Joint::hipRight;
}

// Folded to the end of their range, as with the buttocks on the heels, thigh and belly of the model overlap by 4 cm
// more than they do upright; of a person, the belly yields. As a fraction of stature.
constexpr float bellyGivesWay = 0.024f;

float givesWay(const Body& body, Joint a, Joint b)
{
    const bool fold = (isBelly(a) && isThigh(b)) || (isThigh(a) && isBelly(b));
    return fold ? bellyGivesWay * body.stature : 0.0f;
}

// A sphere around a piece: most pairs are so far apart that nothing finer needs to be asked.
struct Sphere {
    Vec3 center{0.0f};
    float radius = 0.0f;
};

Sphere sphereAround(const Flesh& flesh)
{
    return {(flesh.from + flesh.to) / 2.0f,
            glm::distance(flesh.from, flesh.to) / 2.0f + std::max(flesh.fromRadius, flesh.toRadius)};
}

bool apart(const Sphere& a, const Sphere& b)
{
    const Vec3 way = a.center - b.center;
    const float reach = a.radius + b.radius;
    return glm::dot(way, way) > reach * reach;
}

} // namespace

std::vector<FleshPair> judgedPairs(const Body& body)
{
    // With full lungs, so that a breath alone is never a fault.
    const std::vector<Flesh> standing = fleshOf(body, forwardKinematics(body, Pose{}), 1.0f);
    std::vector<FleshPair> pairs;
    for (std::size_t i = 0; i < body.shapes.size(); ++i) {
        for (std::size_t j = i + 1; j < body.shapes.size(); ++j) {
            const Joint a = body.shapes[i].joint, b = body.shapes[j].joint;
            if (!areNeighbours(a, b)) {
                pairs.push_back({i, j, std::max(overlap(standing[i], standing[j]), 0.0f) + givesWay(body, a, b)});
            }
        }
    }
    return pairs;
}

std::vector<SelfContact> selfContacts(std::span<const Flesh> flesh, std::span<const FleshPair> pairs)
{
    std::vector<Sphere> spheres;
    spheres.reserve(flesh.size());
    std::ranges::transform(flesh, std::back_inserter(spheres), sphereAround);
    std::vector<SelfContact> contacts;
    for (const FleshPair& pair : pairs) {
        if (apart(spheres[pair.first], spheres[pair.second])) {
            continue;
        }
        const float depth = overlap(flesh[pair.first], flesh[pair.second]) - pair.allowed;
        if (depth > 0.0f) {
            contacts.push_back({pair.first, pair.second, depth});
        }
    }
    std::ranges::sort(contacts, std::ranges::greater{}, &SelfContact::depth);
    return contacts;
}

} // namespace vinyasa
