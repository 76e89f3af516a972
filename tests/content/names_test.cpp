// SPDX-License-Identifier: MIT
#include "body/limits.h"
#include "content/angle_names.h"
#include "content/contact_names.h"
#include "support/catch.h"

#include <algorithm>

using namespace vinyasa;

TEST_CASE("every angle has one name and its opposite the other sign")
{
    for (std::size_t i = 0; i < angleCount; ++i) {
        const std::string_view name = angleInfos[i].name;
        const std::string_view part = name.substr(0, name.rfind('.')), angle = name.substr(name.rfind('.') + 1);
        CAPTURE(std::string{name});
        const auto named = findNamedAngle(part, angle);
        REQUIRE(named);
        CHECK(named->angles == std::vector{i});
        CHECK(named->sign == 1.0f);
        if (!angleInfos[i].opposite.empty()) {
            const auto opposite = findNamedAngle(part, angleInfos[i].opposite);
            REQUIRE(opposite);
            CHECK(opposite->angles == std::vector{i});
            CHECK(opposite->sign == -1.0f);
        }
    }
    CHECK(findNamedAngle("hip", "flexion")->angles.size() == 2);
    CHECK_FALSE(findNamedAngle("hip", ""));
    CHECK_FALSE(findNamedAngle("", "flexion"));
    CHECK_FALSE(findNamedAngle("left", "flexion"));
}

TEST_CASE("every contact has one name, and a pair one for both")
{
    const std::vector<std::string_view> names = contactNames();
    for (std::size_t i = 0; i < contactPointCount; ++i) {
        const auto point = static_cast<ContactPoint>(i);
        const std::string_view name = info(point).name, both = name.substr(0, name.find('.'));
        CAPTURE(std::string{name});
        CHECK(pointsOf(name) == std::vector{point});
        CHECK(std::ranges::count(names, name) == 1);
        CHECK(std::ranges::count(names, both) == 1);
        CHECK(pointsOf(both).size() == (name == both ? 1 : 2));
        CHECK(std::ranges::count(pointsOf(both), point) == 1);
    }
    CHECK(pointsOf("").empty());
    CHECK(pointsOf("left").empty());
    CHECK(pointsOf("palm.").empty());
    CHECK(pointsOf("pelvis.left").empty());
}
