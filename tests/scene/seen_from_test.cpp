// SPDX-License-Identifier: MIT
#include "library_practices.h"
#include "practice/moment.h"
#include "scene/seen_from.h"
#include "support/catch.h"

using namespace vinyasa;

namespace {

// Where the middle of the chest is, with the body's own directions in the world.
JointTransforms chestFacing(const Vec3& front, const Vec3& up)
{
    JointTransforms world{};
    const Vec3 left = glm::cross(up, front);
    world[index(Joint::thoracic6)] = {glm::quat_cast(glm::mat3{left, up, front}), {0.0f, 0.5f, 0.0f}};
    return world;
}

} // namespace

TEST_CASE("what is said of a view is the figure's own side, wherever it lies")
{
    constexpr Vec3 x{1, 0, 0}, y{0, 1, 0}, z{0, 0, 1};
    const JointTransforms standing = chestFacing(z, y), supine = chestFacing(y, z), prone = chestFacing(-y, z);
    const JointTransforms leaning = chestFacing(glm::normalize(z + y), glm::normalize(y - z));
    struct Case {
        const JointTransforms& body;
        Vec3 eye;
        SeenFrom wanted;
    };
    for (const Case& c :
         {Case{standing, 4.0f * z, SeenFrom::theFront}, Case{standing, -4.0f * z, SeenFrom::behind},
          Case{standing, 4.0f * x, SeenFrom::theLeft}, Case{standing, -4.0f * x, SeenFrom::theRight},
          Case{standing, 4.0f * y, SeenFrom::above}, Case{supine, 4.0f * x, SeenFrom::theRight},
          Case{supine, -4.0f * x, SeenFrom::theLeft}, Case{supine, 4.0f * z + 2.0f * y, SeenFrom::theHead},
          Case{supine, -4.0f * z + 2.0f * y, SeenFrom::theFeet}, Case{prone, 4.0f * z, SeenFrom::theFront},
          Case{prone, -4.0f * z + y, SeenFrom::behind}, Case{prone, -4.0f * x + y, SeenFrom::theRight},
          Case{leaning, 4.0f * z, SeenFrom::theFront}, Case{leaning, -4.0f * z, SeenFrom::behind},
          Case{leaning, -4.0f * x - z, SeenFrom::theRight}}) {
        CAPTURE(static_cast<int>(c.wanted));
        CHECK(seenFrom(c.body, c.eye) == c.wanted);
    }
}
