// SPDX-License-Identifier: MIT
// The library that comes with the program: its shape, not its numbers, which may be tuned at any time.
#include "content/load.h"
#include "reading.h"
#include "support/catch.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <set>

using namespace vinyasa;

namespace {

Library assets()
{
    const Result<Library> library = loadLibrary(sourceFolder / "assets");
    if (!library) {
        FAIL(inLines(library.problems()));
    }
    return library.value();
}

float degrees(const Angles& angles, std::string_view name)
{
    return toDegrees({angles[findAngle(name).value()]});
}

void checkWithinLimits(const Angles& angles)
{
    for (std::size_t i = 0; i < angleCount; ++i) {
        CAPTURE(std::string{angleInfos[i].name});
        CHECK(angles[i] >= angleInfos[i].low.value);
        CHECK(angles[i] <= angleInfos[i].high.value);
    }
}

void checkPosture(const Posture& posture)
{
    checkWithinLimits(posture.angles);
    CHECK_FALSE(posture.contacts.empty());
    for (const Contact& contact : posture.contacts) {
        CHECK((contact.surface == Surface::floor || posture.wallGap));
        const bool onProp = std::ranges::any_of(posture.props, [&](const Prop& prop) {
            return prop.under == contact.point || prop.along == contact.point;
        });
        CHECK((contact.height > 0.0f) == onProp);
    }
}

// The key poses that transitions lead to, one after another, with no other help than the library's.
std::set<std::size_t> reachable(const Library& library, std::size_t from)
{
    std::set<std::size_t> reached{from};
    for (std::size_t before = 0; before < reached.size();) {
        before = reached.size();
        for (const Transition& transition : library.transitions) {
            if (reached.contains(transition.from)) {
                reached.insert(transition.to);
            }
        }
    }
    return reached;
}

} // namespace

TEST_CASE("the library that comes with the program is sound")
{
    CHECK(inLines(checkPaths(std::array{sourceFolder / "assets"})).empty());
}

TEST_CASE("every key pose and its variants stay within the ranges of motion and rest on something")
{
    for (const KeyPose& keyPose : assets().keyPoses) {
        CAPTURE(keyPose.id);
        checkPosture(keyPose.posture);
        for (const auto& [id, posture] : keyPose.variants) {
            CAPTURE(id);
            checkPosture(posture);
        }
    }
}

TEST_CASE("no way is opened twice, and each takes half breaths")
{
    const Library library = assets();
    std::set<std::pair<std::size_t, std::size_t>> ways;
    for (const Transition& transition : library.transitions) {
        CAPTURE(library.keyPoses[transition.from].id, library.keyPoses[transition.to].id);
        CHECK(transition.from != transition.to);
        CHECK(ways.emplace(transition.from, transition.to).second);
        CHECK(transition.length.value >= 0.5);
        CHECK(2.0 * transition.length.value == std::floor(2.0 * transition.length.value));
    }
}

TEST_CASE("any asana can follow any other, and every key pose leads to rest")
{
    const Library library = assets();
    for (const Asana& asana : library.asanas) {
        const std::set<std::size_t> reached = reachable(library, asana.end());
        for (const Asana& next : library.asanas) {
            CAPTURE(asana.id, next.id);
            CHECK(reached.contains(next.start));
        }
    }
    const KeyPose* rest = findKeyPose(library, "supine");
    REQUIRE(rest != nullptr);
    for (std::size_t i = 0; i < library.keyPoses.size(); ++i) {
        CAPTURE(library.keyPoses[i].id);
        CHECK(reachable(library, i).contains(static_cast<std::size_t>(rest - library.keyPoses.data())));
    }
}

TEST_CASE("every asana is made of whole breaths and its key poses have transitions between them")
{
    const Library library = assets();
    for (const Asana& asana : library.asanas) {
        CAPTURE(asana.id);
        double beat = 0.0;
        std::size_t from = asana.start;
        for (const Round& round : asana.rounds) {
            for (int i = 0; i < round.count; ++i) {
                for (const Step& step : round.steps) {
                    CHECK((from == step.keyPose || findTransition(library, from, step.keyPose) != nullptr));
                    from = step.keyPose;
                    beat += step.length.value;
                }
            }
        }
        CHECK(beat == std::floor(beat));
    }
}

TEST_CASE("Cat-Cow is as its file says")
{
    const Library library = assets();
    const Asana* asana = findAsana(library, "cat-cow");
    REQUIRE(asana != nullptr);
    CHECK(asana->sanskrit == "Mārjāryāsana–Bitilāsana");
    REQUIRE(asana->rounds.size() == 3);
    CHECK(asana->rounds[0].steps[0].length == Beat{1.0});
    CHECK(asana->rounds[1].count == 6);
    CHECK(library.keyPoses[asana->rounds[1].steps[0].keyPose].id == "cow");
    CHECK(asana->rounds[1].steps[0].length == Beat{0.5});
    CHECK(asana->rounds[2].count == 1);
    CHECK(asana->rounds[2].steps.size() == 2);
    REQUIRE(findVariant(*asana, "easier") != nullptr);
    CHECK(findVariant(*asana, "easier")->name == "Small waves");

    const KeyPose* cow = findKeyPose(library, "cow");
    REQUIRE(cow != nullptr);
    const Angles &full = cow->posture.angles, &easier = postureOf(*cow, "easier").angles;
    CHECK(degrees(full, "lumbar.flexion") < 0); // the file says extension
    CHECK(degrees(full, "knee.left.flexion") == degrees(full, "knee.right.flexion"));
    CHECK(degrees(easier, "lumbar.flexion") > degrees(full, "lumbar.flexion"));
    CHECK(degrees(easier, "knee.left.flexion") == degrees(full, "knee.left.flexion"));

    const BreathPattern* standard = findBreathPattern(library, "standard");
    REQUIRE(standard != nullptr);
    CHECK(breathsPerMinute(standard->pace) == Approx(6));
}

TEST_CASE("what is not there is not found")
{
    const Library library = assets();
    CHECK(findKeyPose(library, "cat-cow") == nullptr);
    CHECK(findAsana(library, "cow") == nullptr);
    CHECK(findVariant(library.asanas.front(), "harder") == nullptr);
    CHECK(findBreathPattern(library, "") == nullptr);
    CHECK(findTransition(library, 0, 0) == nullptr);
    CHECK(findTransition(library, 99, 0) == nullptr);
    CHECK_FALSE(findPropKind("Block"));
    for (std::size_t i = 0; i < propKindNames.size(); ++i) {
        CHECK(findPropKind(propKindNames[i]) == static_cast<PropKind>(i));
    }
}
