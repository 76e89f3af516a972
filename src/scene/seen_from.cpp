// SPDX-License-Identifier: MIT
#include "scene/seen_from.h"

#include <cmath>

namespace vinyasa {

SeenFrom seenFrom(const JointTransforms& world, const Vec3& eye)
{
    constexpr float steep = 0.78f; // sine of about 51 degrees
    const Transform& chest = world[index(Joint::thoracic6)];
    const Vec3 towards = glm::normalize(eye - chest.position);
    if (towards.y > steep) {
        return SeenFrom::above;
    }
    const Vec3 front = chest.rotation * Vec3{0.0f, 0.0f, 1.0f}, up = chest.rotation * Vec3{0.0f, 1.0f, 0.0f};
    // Of a body that lies, what shows beside the side is the head or the feet, though the eye is above it; of one that
    // sits or leans, its front or its back.
    const bool lies = std::abs(front.y) > 0.8f, sits = std::abs(up.y) > 0.5f;
    const float ahead = lies ? 0.0f : glm::dot(towards, front), head = sits && !lies ? 0.0f : glm::dot(towards, up);
    const float left = glm::dot(towards, chest.rotation * Vec3{1.0f, 0.0f, 0.0f});
    if (std::abs(left) >= std::abs(ahead) && std::abs(left) >= std::abs(head)) {
        return left > 0.0f ? SeenFrom::theLeft : SeenFrom::theRight;
    }
    if (std::abs(ahead) >= std::abs(head)) {
        return ahead > 0.0f ? SeenFrom::theFront : SeenFrom::behind;
    }
    // Along the spine: who looks down or stands on hands and knees shows the face; who lies on the back, the crown.
    const bool facesUp = front.y > 0.3f;
    if (head > 0.0f) {
        return facesUp ? SeenFrom::theHead : SeenFrom::theFront;
    }
    return facesUp ? SeenFrom::theFeet : SeenFrom::behind;
}

} // namespace vinyasa
