// SPDX-License-Identifier: MIT
// Key poses out of their files: what is written once and meant for both sides, and what a variant leaves out.
#include "folder.h"

#include <vector>

using namespace vinyasa;

namespace {

using enum ContactPoint;

float degrees(const Angles& angles, std::string_view name)
{
    return toDegrees({angles[findAngle(name).value()]});
}

struct PropIs {
    PropKind kind;
    ContactPoint under;
    float height;
};

void checkProps(const Posture& posture, const std::vector<PropIs>& expected)
{
    REQUIRE(posture.props.size() == expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i) {
        CHECK(posture.props[i].kind == expected[i].kind);
        CHECK(posture.props[i].under == expected[i].under);
        CHECK(posture.props[i].height == expected[i].height);
    }
}

void checkMirrored(const Posture& mirror, const Posture& original)
{
    CHECK(mirror.angles == mirrored(original.angles));
    CHECK(mirror.angles != original.angles);
    CHECK(mirror.wallGap == original.wallGap);
    REQUIRE(mirror.contacts.size() == original.contacts.size());
    for (std::size_t i = 0; i < mirror.contacts.size(); ++i) {
        Contact expected = original.contacts[i];
        expected.point = info(expected.point).mirror;
        CHECK(mirror.contacts[i] == expected);
    }
    REQUIRE(mirror.props.size() == original.props.size());
    for (std::size_t i = 0; i < mirror.props.size(); ++i) {
        CHECK(mirror.props[i].under == info(original.props[i].under).mirror);
        CHECK(mirror.props[i].kind == original.props[i].kind);
        CHECK(mirror.props[i].height == original.props[i].height);
    }
}

} // namespace

TEST_CASE("one side's own angle wins, wherever it stands, and easier angles win over both")
{
    const Folder folder;
    folder.writeKeyPose("low", R"(, "contacts": ["knee.right", "palm"], "angles": { "hip.left": { "flexion": 10 },
        "hip": { "flexion": 50, "abduction": 5 }, "lumbar": { "extension": 20 } },
        "easier": { "hip": { "flexion": 40 }, "lumbar": { "flexion": 3 } })");
    const Library library = folder.load();
    const Angles& low = keyPose(library, "low").posture.angles;
    CHECK(degrees(low, "hip.left.flexion") == Approx(10));
    CHECK(degrees(low, "hip.right.flexion") == Approx(50));
    CHECK(degrees(low, "hip.left.abduction") == Approx(5));
    CHECK(degrees(low, "lumbar.flexion") == Approx(-20));
    const Angles& easier = postureOf(keyPose(library, "low"), "easier").angles;
    CHECK(degrees(easier, "hip.left.flexion") == Approx(40));
    CHECK(degrees(easier, "hip.right.flexion") == Approx(40));
    CHECK(degrees(easier, "hip.right.abduction") == Approx(5));
    CHECK(degrees(easier, "lumbar.flexion") == Approx(3));
}

TEST_CASE("contacts come in the order of the file, first those on the floor, a name for both sides as two")
{
    const Folder folder;
    folder.writeKeyPose("low", R"(, "contacts": ["knee.right", "palm", "pelvis"], "angles": {},
        "wallContacts": ["sole"], "wallGap": 0.25)");
    const Library library = folder.load();
    const Posture& low = keyPose(library, "low").posture;
    CHECK(low.contacts == std::vector<Contact>{{kneeRight, Surface::floor},
                                               {palmLeft, Surface::floor},
                                               {palmRight, Surface::floor},
                                               {pelvis, Surface::floor},
                                               {soleLeft, Surface::wall},
                                               {soleRight, Surface::wall}});
    CHECK(low.wallGap == 0.25f);
    CHECK_FALSE(keyPose(library, "high").posture.wallGap);
}

TEST_CASE("a key pose may say from where it is best seen, and is seen from the other side where it is mirrored")
{
    const Folder folder;
    folder.writeKeyPose("low", R"(, "contacts": ["palm"], "angles": {}, "view": { "turn": 130, "lift": 20 },
        "mirror": { "id": "low-left", "name": "Low, left" })");
    const Library library = folder.load();
    const std::optional<Viewpoint> view = keyPose(library, "low").view, mirrored = keyPose(library, "low-left").view;
    REQUIRE((view && mirrored));
    CHECK(glm::degrees(view->turn) == Approx(130));
    CHECK(glm::degrees(view->lift) == Approx(20));
    CHECK(glm::degrees(mirrored->turn) == Approx(50));
    CHECK(mirrored->lift == view->lift);
    CHECK_FALSE(keyPose(library, "high").view);
}

TEST_CASE("a prop lifts what lies on it, and nothing else")
{
    const Folder folder;
    folder.writeKeyPose("low", R"(, "contacts": ["palm", "thigh", "head"], "angles": {}, "props": [
        { "kind": "bolster", "under": "thigh", "height": 0.2 }, { "kind": "blanket", "under": "palm.right", "height": 0.05 }])");
    const Posture low = keyPose(folder.load(), "low").posture;
    CHECK(low.contacts == std::vector<Contact>{{palmLeft, Surface::floor, 0.0f},
                                               {palmRight, Surface::floor, 0.05f},
                                               {thighLeft, Surface::floor, 0.2f},
                                               {thighRight, Surface::floor, 0.2f},
                                               {head, Surface::floor, 0.0f}});
    checkProps(low, {{PropKind::bolster, thighLeft, 0.2f},
                     {PropKind::bolster, thighRight, 0.2f},
                     {PropKind::blanket, palmRight, 0.05f}});
}

TEST_CASE("a bolster along a limb lifts both parts that lie on it, on each side")
{
    const Folder folder;
    folder.writeKeyPose("low", R"(, "contacts": ["thigh", "foot", "head"], "angles": {}, "props": [
        { "kind": "bolster", "under": "thigh", "along": "foot", "height": 0.2 }],
        "mirror": { "id": "other-low", "name": "Other low" })");
    const Library library = folder.load();
    const Posture &low = keyPose(library, "low").posture, &mirror = keyPose(library, "other-low").posture;
    checkProps(low, {{PropKind::bolster, thighLeft, 0.2f}, {PropKind::bolster, thighRight, 0.2f}});
    CHECK(low.contacts == std::vector<Contact>{{thighLeft, Surface::floor, 0.2f},
                                               {thighRight, Surface::floor, 0.2f},
                                               {footLeft, Surface::floor, 0.2f},
                                               {footRight, Surface::floor, 0.2f},
                                               {head, Surface::floor, 0.0f}});
    CHECK(low.props[0].along == footLeft);
    CHECK(low.props[1].along == footRight);
    CHECK(mirror.props[0].along == footRight);
}

TEST_CASE("a variant has the key pose's support but for what it gives itself")
{
    const std::string base =
        R"(, "angles": { "knee": { "flexion": 20 }, "hip": { "flexion": 30 } }, "contacts": ["palm",
        "thigh.left"], "wallContacts": ["foot"], "wallGap": 0.1,
        "props": [{ "kind": "block", "under": "thigh.left", "height": 0.1 }], "variants": [{ "id": "other", )";
    const auto variantWith = [&](const std::string& entries) {
        const Folder folder;
        folder.writeKeyPose("low", base + entries + " }]");
        return postureOf(keyPose(folder.load(), "low"), "other");
    };
    const Contact left{palmLeft, Surface::floor}, right{palmRight, Surface::floor};
    const Contact onBlock{thighLeft, Surface::floor, 0.1f}, onFloor{thighLeft, Surface::floor};
    const Contact footOnWall{footLeft, Surface::wall}, otherOnWall{footRight, Surface::wall};
    SECTION("angles: the rest stays")
    {
        const Posture variant = variantWith(R"("angles": { "knee.left": { "flexion": 40 } })");
        CHECK(degrees(variant.angles, "knee.left.flexion") == Approx(40));
        CHECK(degrees(variant.angles, "knee.right.flexion") == Approx(20));
        CHECK(degrees(variant.angles, "hip.left.flexion") == Approx(30));
        CHECK(variant.contacts == std::vector{left, right, onBlock, footOnWall, otherOnWall});
        CHECK(variant.wallGap == 0.1f);
        checkProps(variant, {{PropKind::block, thighLeft, 0.1f}});
    }
    SECTION("a higher prop lifts further")
    {
        const Posture variant =
            variantWith(R"("props": [{ "kind": "bolster", "under": "thigh.left", "height": 0.3 }])");
        CHECK(variant.contacts ==
              std::vector{left, right, Contact{thighLeft, Surface::floor, 0.3f}, footOnWall, otherOnWall});
        checkProps(variant, {{PropKind::bolster, thighLeft, 0.3f}});
    }
    SECTION("a prop elsewhere lets go of the one that was")
    {
        const Posture variant =
            variantWith(R"("props": [{ "kind": "blanket", "under": "palm.left", "height": 0.03 }])");
        CHECK(variant.contacts ==
              std::vector{Contact{palmLeft, Surface::floor, 0.03f}, right, onFloor, footOnWall, otherOnWall});
    }
    SECTION("contacts: no prop of the key pose is left under them, the wall stays")
    {
        const Posture variant = variantWith(R"("contacts": ["thigh.left"])");
        CHECK(variant.contacts == std::vector{onFloor, footOnWall, otherOnWall});
        CHECK(variant.wallGap == 0.1f);
        checkProps(variant, {});
    }
    SECTION("wall: the floor stays")
    {
        const Posture variant = variantWith(R"("wallContacts": ["foot.left"], "wallGap": 0.3)");
        CHECK(variant.contacts == std::vector{left, right, onBlock, footOnWall});
        CHECK(variant.wallGap == 0.3f);
    }
}

TEST_CASE("what a key pose knows no variant of is itself")
{
    const KeyPose low = keyPose(Folder{}.load(), "low");
    CHECK(&postureOf(low, "easier") == &low.posture);
    CHECK(&postureOf(low, "") == &low.posture);
}

TEST_CASE("a mirrored key pose is exactly the mirror, in its variants too")
{
    const Folder folder;
    folder.writeKeyPose("low", lopsided);
    const Library library = folder.load();
    const KeyPose &low = keyPose(library, "low"), &mirror = keyPose(library, "other-low");
    CHECK(mirror.name == "Other low");
    checkMirrored(mirror.posture, low.posture);
    REQUIRE(mirror.variants.size() == 1);
    CHECK(mirror.variants[0].first == "other");
    checkMirrored(mirror.variants[0].second, low.variants[0].second);
    CHECK(degrees(mirror.posture.angles, "hip.right.flexion") == Approx(10));
    CHECK(degrees(mirror.posture.angles, "lumbar.rotation") == Approx(-5));
    CHECK(mirror.posture.contacts[0] == Contact{kneeLeft, Surface::floor});
    CHECK(mirror.posture.props[0].under == thighRight);
}
