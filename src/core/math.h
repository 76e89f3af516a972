// SPDX-License-Identifier: MIT
// The short names of the few GLM types that the program passes around.
// World: right-handed, +Y up, the floor is y = 0; the figure's left is +X when it stands facing +Z. Metres.
#pragma once

#include <glm/gtc/quaternion.hpp>
#include <glm/mat4x4.hpp>
#include <glm/vec2.hpp>
#include <glm/vec3.hpp>
#include <glm/vec4.hpp>

namespace vinyasa {

using Vec2 = glm::vec2;
using Vec3 = glm::vec3;
using Vec4 = glm::vec4;
using Quat = glm::quat;
using Mat4 = glm::mat4;

// A rigid motion: parentFromChild.rotation * pointInChild + parentFromChild.position.
struct Transform {
    Quat rotation{1.0f, 0.0f, 0.0f, 0.0f};
    Vec3 position{0.0f};
};

[[nodiscard]] inline Vec3 operator*(const Transform& parentFromChild, const Vec3& pointInChild)
{
    return parentFromChild.rotation * pointInChild + parentFromChild.position;
}

[[nodiscard]] inline Transform operator*(const Transform& parentFromChild, const Transform& childFromGrandchild)
{
    return {parentFromChild.rotation * childFromGrandchild.rotation, parentFromChild * childFromGrandchild.position};
}

} // namespace vinyasa
