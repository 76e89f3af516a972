// SPDX-License-Identifier: MIT
// What a yoga teacher would look at in each asana of the library.
#include "body/self_contact.h"
#include "motion/clearance.h"
#include "support/cat_cow.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <random>

using namespace vinyasa;

namespace {

const Body& body()
{
    static const Body usual = makeBody(defaultStature);
    return usual;
}

Timeline timelineOf(const std::string& asana, const std::string& variant = "")
{
    const Library library = loadAssets();
    const Asana* found = findAsana(library, asana);
    REQUIRE(found != nullptr);
    return compose(body(), library, *found, variant);
}

struct Held {
    Moment moment;
    Figure figure;
};

// The middle of the longest hold in a key pose, or where it is reached if it is not held.
Held heldIn(const Timeline& timeline, const std::string& keyPose)
{
    const Span* longest = nullptr;
    for (const Span& span : timeline.spans) {
        const bool hold = isHold(span) && timeline.keyPoseIds[span.toKeyPose] == keyPose;
        if (hold && (longest == nullptr || longest->end - longest->begin < span.end - span.begin)) {
            longest = &span;
        }
    }
    REQUIRE(longest != nullptr);
    const Moment moment = momentAt(timeline, {std::floor(0.5 * (longest->begin.value + longest->end.value))});
    return {moment, figureAt(body(), moment)};
}

Vec3 placeOf(const Held& held, Joint joint)
{
    return held.figure.world[index(joint)].position;
}

double angleOf(const Held& held, std::string_view name)
{
    return static_cast<double>(toDegrees({anglesOf(held.figure.pose)[*findAngle(name)]}));
}

double gapAt(const Held& held, ContactPoint part)
{
    return static_cast<double>(
        gapOf(body(), held.figure.world, {.point = part}, static_cast<float>(held.moment.breath.fill)));
}

// Whether a part rests on the floor or on the wall.
bool bears(const Held& held, ContactPoint part)
{
    const float fill = static_cast<float>(held.moment.breath.fill), rests = 0.01f; // metres
    const auto gap = [&](const ContactTarget& plane) { return gapOf(body(), held.figure.world, plane, fill); };
    return gap({.point = part}) < rests ||
           (held.moment.wall &&
            gap({.point = part, .position = {0.0f, 0.0f, *held.moment.wall}, .surface = Surface::wall}) < rests);
}

// Metres between the nearest flesh of two kinds, below 0 where they press into each other.
double gapBetween(const Held& held, std::string_view a, std::string_view b)
{
    const std::vector<Flesh> flesh = fleshOf(body(), held.figure.world, static_cast<float>(held.moment.breath.fill));
    double nearest = 1e9;
    for (std::size_t i = 0; i < flesh.size(); ++i) {
        for (std::size_t j = 0; j < flesh.size(); ++j) {
            if (i != j && body().shapes[i].name == a && body().shapes[j].name == b) {
                nearest = std::min(nearest, -static_cast<double>(overlap(flesh[i], flesh[j])));
            }
        }
    }
    return nearest;
}

// How high above the mat the lowest ribs are in front: level with the third lumbar vertebra, where the costal margin
// ends.
double heightOfLowestRibs(const Timeline& timeline, Beat beat)
{
    const Moment moment = momentAt(timeline, beat);
    const std::vector<Flesh> flesh =
        fleshOf(body(), figureAt(body(), moment).world, static_cast<float>(moment.breath.fill));
    double lowest = 1e9;
    for (std::size_t i = 0; i < flesh.size(); ++i) {
        if (body().shapes[i].name == "loin.3") {
            lowest = std::min(lowest, static_cast<double>(flesh[i].from.y - flesh[i].fromRadius));
        }
    }
    return lowest;
}

double degreesBetween(const Vec3& a, const Vec3& b)
{
    return static_cast<double>(toDegrees({std::acos(glm::dot(glm::normalize(a), glm::normalize(b)))}));
}

const std::array<std::string, 5> asanas{"cat-cow", "childs-pose", "sphinx", "supine-twist", "legs-up-the-wall"};

} // namespace

TEST_CASE("Child's Pose: buttocks on the heels, forehead on the mat, arms long")
{
    const Held child = heldIn(timelineOf("childs-pose"), "child");
    CHECK(std::min(gapBetween(child, "buttock", "heel"), gapBetween(child, "buttock", "sole")) < 0.005);
    CHECK(gapAt(child, ContactPoint::head) < 0.001);
    CHECK(placeOf(child, Joint::wristLeft).z > placeOf(child, Joint::head).z + 0.1f);
    const Held armsBack = heldIn(timelineOf("childs-pose", "arms-back"), "child");
    CHECK(placeOf(armsBack, Joint::wristLeft).z < placeOf(armsBack, Joint::shoulderLeft).z - 0.3f);
    CHECK(gapAt(armsBack, ContactPoint::head) < 0.001);
}

TEST_CASE("Sphinx: elbows under the shoulders or clearly ahead, forearms parallel, pelvis and lower ribs down at every "
          "breath")
{
    const std::string variant = GENERATE("", "easier");
    const Timeline timeline = timelineOf("sphinx", variant);
    const Held sphinx = heldIn(timeline, "sphinx");
    for (double part = 0.0; part <= 1.0; part += 0.125) {
        CAPTURE(variant, part);
        const Moment moment = momentAt(timeline, sphinx.moment.beat + Beat{part});
        const Held now{moment, figureAt(body(), moment)};
        for (const auto& [shoulder, elbow] :
             {std::pair{Joint::shoulderLeft, Joint::elbowLeft}, std::pair{Joint::shoulderRight, Joint::elbowRight}}) {
            const float ahead = placeOf(now, elbow).z - placeOf(now, shoulder).z;
            CHECK(ahead > (variant.empty() ? -0.02f : 0.05f));
            CHECK(ahead < (variant.empty() ? 0.02f : 0.10f));
        }
        const Vec3 left = placeOf(now, Joint::wristLeft) - placeOf(now, Joint::elbowLeft);
        const Vec3 right = placeOf(now, Joint::wristRight) - placeOf(now, Joint::elbowRight);
        CHECK(degreesBetween({left.x, 0.0f, left.z}, {right.x, 0.0f, right.z}) < 3.0);
        CHECK(gapAt(now, ContactPoint::pelvis) < 0.001);
        CHECK(heightOfLowestRibs(timeline, moment.beat) < 0.005);
        CHECK(placeOf(now, Joint::head).y > 0.4f);
    }
}

TEST_CASE("the easier Sphinx is lower and bends the back less")
{
    const Held sphinx = heldIn(timelineOf("sphinx"), "sphinx"),
               easier = heldIn(timelineOf("sphinx", "easier"), "sphinx");
    CHECK(placeOf(easier, Joint::shoulderLeft).y < placeOf(sphinx, Joint::shoulderLeft).y - 0.01f);
    CHECK(angleOf(easier, "lumbar.flexion") > angleOf(sphinx, "lumbar.flexion") + 2.0);
    CHECK(angleOf(easier, "thoracic.flexion") > angleOf(sphinx, "thoracic.flexion") + 2.0);
}

TEST_CASE("Supine Twist: the turn is in the ribs, both shoulder blades stay down, the gaze goes the other way")
{
    const Timeline timeline = timelineOf("supine-twist");
    const Held right = heldIn(timeline, "twist-right");
    CHECK(std::abs(angleOf(right, "lumbar.rotation")) <= 10.0);
    CHECK(angleOf(right, "thoracic.rotation") > 25.0);
    CHECK(angleOf(right, "cervical.rotation") > 45.0);
    CHECK(gapAt(right, ContactPoint::shoulderLeft) < 0.002);
    CHECK(gapAt(right, ContactPoint::shoulderRight) < 0.002);
    CHECK(placeOf(right, Joint::kneeRight).x > 0.2f);   // its own right, as it lies
    CHECK(gapBetween(right, "shank", "shank") < 0.012); // knee on knee
    for (const ContactPoint part : {ContactPoint::thighRight, ContactPoint::footRight}) {
        CHECK(gapAt(right, part) == Approx(timeline.props[0].top.y).margin(0.001)); // on the bolster
    }
    const Held floor = heldIn(timelineOf("supine-twist", "floor"), "twist-right");
    CHECK(gapAt(floor, ContactPoint::thighRight) < 0.001);
    CHECK(gapAt(floor, ContactPoint::shoulderLeft) < 0.045);
}

TEST_CASE("the arms go out to the T and back along the mat")
{
    const Timeline timeline = timelineOf("supine-twist", GENERATE("", "floor"));
    int slides = 0;
    for (const Span& span : timeline.spans) {
        const std::string& from = timeline.keyPoseIds[span.fromKeyPose];
        const std::string& to = timeline.keyPoseIds[span.toKeyPose];
        if ((from == "hook-lying" && to == "hook-wide") || (from == "hook-wide" && to == "hook-lying")) {
            ++slides;
            for (double part = 0.0; part <= 1.0; part += 0.1) {
                const Moment moment = momentAt(timeline, span.begin + Beat{part * (span.end - span.begin).value});
                const Held now{moment, figureAt(body(), moment)};
                CAPTURE(from, to, part);
                CHECK(placeOf(now, Joint::wristLeft).y < 0.05f);
                CHECK(placeOf(now, Joint::wristRight).y < 0.05f);
            }
        }
    }
    CHECK(slides == 2);
}

TEST_CASE("from the side to the back and over again the head lies on the arm or on the mat, or is within two fingers")
{
    const Library library = loadAssets();
    const auto [from, to] =
        GENERATE(std::pair{"side-lying-right", "knees-fallen"}, std::pair{"knees-fallen", "side-lying-right"});
    const auto indexOf = [&](std::string_view id) {
        return static_cast<std::size_t>(std::ranges::find(library.keyPoses, id, &KeyPose::id) -
                                        library.keyPoses.begin());
    };
    const std::optional<Timeline> way = composeWay(body(), library, indexOf(from), indexOf(to));
    REQUIRE(way);
    for (double beat = 0.0; beat <= way->length.value; beat += 0.04) {
        const Moment moment = momentAt(*way, {beat});
        const Held now{moment, figureAt(body(), moment)};
        double nearest = gapAt(now, ContactPoint::head);
        for (const char* const of : {"skull", "face", "chin"}) {
            nearest = std::min(nearest, gapBetween(now, of, "upper-arm"));
        }
        CAPTURE(from, to, beat);
        CHECK(nearest < 0.025);
    }
}

TEST_CASE("the left twist is the mirror of the right one to a tenth of a millimetre")
{
    const Timeline timeline = timelineOf("supine-twist", GENERATE(std::string{}, std::string{"easier"}));
    const Held right = heldIn(timeline, "twist-right"), left = heldIn(timeline, "twist-left");
    for (std::size_t i = 0; i < jointCount; ++i) {
        const Vec3 p = right.figure.world[index(joints[i].mirror)].position;
        CAPTURE(joints[i].name);
        CHECK(glm::distance(left.figure.world[i].position, Vec3{-p.x, p.y, p.z}) < 1e-4f);
    }
}

TEST_CASE("Legs Up the Wall: the gap to the wall decides how far the legs lean")
{
    const auto lean = [](const std::string& variant) {
        const Held up = heldIn(timelineOf("legs-up-the-wall", variant), "legs-up");
        const Vec3 leg = placeOf(up, Joint::ankleLeft) - placeOf(up, Joint::hipLeft);
        CHECK(angleOf(up, "knee.left.flexion") < 6.0);
        return degreesBetween({0.0f, 0.0f, -1.0f}, leg);
    };
    CHECK(lean("") > 78.0);
    CHECK(lean("") < 86.0);
    CHECK(lean("easier") >= 75.0);
    CHECK(lean("easier") < lean(""));
    const Held bolster = heldIn(timelineOf("legs-up-the-wall", "bolster"), "legs-up");
    CHECK(gapAt(bolster, ContactPoint::pelvis) == Approx(0.1).margin(0.002));
}

TEST_CASE("every asana gives the same figure at a beat, in whatever order its beats are asked for")
{
    const Timeline timeline = timelineOf(GENERATE(from_range(asanas)));
    std::vector<Beat> beats;
    std::vector<Figure> played;
    for (double beat = 0.0; beat <= timeline.length.value; beat += 0.0537) {
        beats.push_back({beat});
        played.push_back(figureAt(body(), timeline, {beat}));
    }
    std::vector<std::size_t> order(beats.size());
    std::iota(order.begin(), order.end(), 0u);
    std::shuffle(order.begin(), order.end(), std::mt19937{1});
    for (const std::size_t i : order) {
        const Figure figure = figureAt(body(), timeline, beats[i]);
        CHECK(figure.pose.rotation == played[i].pose.rotation);
        CHECK(figure.pose.root == played[i].pose.root);
    }
}

TEST_CASE("a hold is not frozen: the spine moves with the breath")
{
    const Timeline timeline = timelineOf(GENERATE(from_range(asanas)));
    const auto longest = std::ranges::max_element(
        timeline.spans, {}, [](const Span& span) { return isHold(span) ? (span.end - span.begin).value : 0.0; });
    const double breath = std::floor(longest->begin.value + 0.5);
    const Figure empty = figureAt(body(), timeline, {breath}), full = figureAt(body(), timeline, {breath + 0.5});
    // The upper back follows by a degree or two, in every one of them.
    const std::size_t at = *findAngle("thoracic.flexion");
    const float change = std::abs(toDegrees({anglesOf(full.pose)[at] - anglesOf(empty.pose)[at]}));
    CHECK(change > 1.0f);
    CHECK(change < 3.0f);
}

TEST_CASE("all the way up the wall a foot rests on the floor or on the wall, and both do once a shoulder lies")
{
    const Timeline timeline = timelineOf("legs-up-the-wall", GENERATE("", "easier", "bolster"));
    const Beat up = heldIn(timeline, "legs-up").moment.beat;
    for (double beat = 0.0; beat < up.value; beat += 1.0 / 64.0) {
        const Moment moment = momentAt(timeline, Beat{beat});
        const Held now{moment, figureAt(body(), moment)};
        const bool left = bears(now, ContactPoint::footLeft), right = bears(now, ContactPoint::footRight);
        CAPTURE(beat);
        CHECK((left || right));
        CHECK(((left && right) || gapAt(now, ContactPoint::shoulderRight) > 0.01));
    }
}

TEST_CASE("coming up from the side one hand or the forearm bears at every moment")
{
    const Timeline timeline = timelineOf("legs-up-the-wall");
    constexpr std::array bearing{ContactPoint::palmLeft, ContactPoint::palmRight, ContactPoint::forearmRight};
    bool rising = false;
    for (const Span& span : timeline.spans) {
        rising |= timeline.keyPoseIds[span.toKeyPose] == "side-prop";
        CAPTURE(timeline.keyPoseIds[span.fromKeyPose], timeline.keyPoseIds[span.toKeyPose]);
        const auto bears = [&](ContactPoint point) { return std::ranges::find(bearing, point) != bearing.end(); };
        CHECK((!rising || std::ranges::any_of(span.contacts, bears, &ContactTarget::point) ||
               std::ranges::any_of(span.moves, [&](const ContactMove& move) {
                   return move.travel == Travel::slide && bears(move.to.point);
               })));
    }
    CHECK(rising);
}

TEST_CASE("a prop lies there while the body rests on it, and comes and goes just before and after")
{
    const Timeline twist = timelineOf("supine-twist");
    REQUIRE(twist.props.size() == 2); // a bolster on each side
    for (const PlacedProp& prop : twist.props) {
        for (const Span& span : twist.spans) {
            const std::string& from = twist.keyPoseIds[span.fromKeyPose];
            const std::string& to = twist.keyPoseIds[span.toKeyPose];
            const std::string user =
                (prop.top.x < 0.0f) == (twist.props[0].top.x < 0.0f) ? "twist-right" : "twist-left";
            CAPTURE(from, to, user);
            const bool near = from == user || to == user; // the ways there and back last half a breath
            CHECK(near == (prop.begin <= span.begin && span.end <= prop.end));
            CHECK(near != (span.end <= prop.begin || prop.end <= span.begin));
            if (from != user && to == user) {
                CHECK((span.end - prop.begin).value == Approx(0.5));
            }
            if (from == user && to != user) {
                CHECK((prop.end - span.begin).value == Approx(0.5));
            }
        }
    }
    const Timeline legsUp = timelineOf("legs-up-the-wall", "bolster");
    REQUIRE(legsUp.props.size() == 1); // nobody moves a bolster while lying on it
    CHECK(legsUp.props[0].begin == Beat{0.0});
    CHECK(legsUp.props[0].end < legsUp.length);
    CHECK(timelineOf("legs-up-the-wall").props.empty());
}

TEST_CASE("bodies of every stature move alike")
{
    const Library library = loadAssets();
    const std::string id = GENERATE(from_range(asanas));
    const float stature = GENERATE(1.2f, 1.55f, 1.95f, 2.2f);
    const Body other = makeBody(stature);
    const Timeline usual = compose(body(), library, *findAsana(library, id));
    const Timeline scaled = compose(other, library, *findAsana(library, id));
    const float factor = stature / defaultStature;
    for (double beat = 0.0; beat <= usual.length.value; beat += 0.17) {
        const Figure one = figureAt(body(), momentAt(usual, {beat})), two = figureAt(other, momentAt(scaled, {beat}));
        for (std::size_t i = 0; i < jointCount; ++i) {
            CAPTURE(id, stature, beat, joints[i].name);
            CHECK(glm::distance(factor * one.world[i].position, two.world[i].position) < 0.001f);
        }
    }
}
