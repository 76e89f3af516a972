// SPDX-License-Identifier: MIT
#include "cat_cow.h"
#include "library_practices.h"
#include "scene/camera.h"
#include "support/catch.h"

#include <algorithm>

using namespace vinyasa;

namespace {

constexpr Rect area{40.0f, 60.0f, 800.0f, 500.0f};

Camera cameraOf(const FilmedPractice& practice, Beat beat, const UserView& user = {}, bool still = false)
{
    return cameraAt(practice.footage.shots, cutAt(practice.footage.shots, beat, still), user, area, 900, 640);
}

// How far the picture of the middle of the practice moves from one camera to another; pixels.
float shift(const FilmedPractice& practice, const Camera& a, const Camera& b)
{
    const Bounds& bounds = practice.footage.bounds;
    Silhouette corners;
    append(corners, bounds);
    float most = 0.0f;
    for (const Sphere& corner : corners) {
        const Rect from = rectOf({corner}, a, 900, 640), to = rectOf({corner}, b, 900, 640);
        most = std::max(most, glm::length(Vec2{from.x - to.x, from.y - to.y}));
    }
    return most;
}

} // namespace

TEST_CASE("the body stays in the picture at every beat of every asana, however a person has turned it")
{
    for (const FilmedPractice& practice : filmedPractices()) {
        for (double beat = 0.0; beat <= practice.timeline.length.value; beat += 0.083) {
            const Silhouette body = bodyAt(practice, {beat});
            for (const UserView& user : {UserView{}, UserView{.turn = 2.0f, .lift = 0.5f}, UserView{.mirrored = true},
                                         UserView{.fixed = topView}}) {
                CAPTURE(practice.timeline.id, beat, user.turn);
                CHECK(isInside(rectOf(body, cameraOf(practice, {beat}, user), 900, 640), area));
                CHECK(isInside(rectOf(body, cameraOf(practice, {beat}, user, true), 900, 640), area));
            }
        }
    }
}

TEST_CASE("the figure fills the picture: over a shot it reaches the edges that hold it")
{
    for (const FilmedPractice& practice : filmedPractices()) {
        for (const Shot& shot : practice.footage.shots) {
            CAPTURE(practice.timeline.id, shot.begin.value);
            Vec2 low{1e9f}, high{-1e9f};
            for (double beat = shot.begin.value; beat < shot.end.value + 0.5; beat += 0.083) {
                const Cut standing = cutAt(practice.footage.shots, shot.end - Beat{1e-6});
                const Camera camera = cameraAt(practice.footage.shots, standing, {}, area, 900, 640);
                const Rect body = rectOf(bodyAt(practice, {beat}), camera, 900, 640);
                low = glm::min(low, Vec2{body.x, body.y});
                high = glm::max(high, Vec2{body.x + body.width, body.y + body.height});
            }
            CHECK(std::max((high.x - low.x) / area.width, (high.y - low.y) / area.height) > 0.91f);
        }
    }
}

TEST_CASE("the camera moves without a jump, from view to view, and stands still for most of the time")
{
    for (const FilmedPractice& practice : filmedPractices()) {
        constexpr double step = 1.0 / 120.0;
        double moving = 0.0;
        Camera before = cameraOf(practice, {0.0});
        for (double beat = step; beat <= practice.timeline.length.value; beat += step) {
            const Camera now = cameraOf(practice, {beat});
            const float moved = shift(practice, before, now);
            CAPTURE(practice.timeline.id, beat);
            CHECK(moved < 60.0f); // of 900 pixels, in a twelfth of a second
            moving += moved > 0.0f ? step : 0.0;
            before = now;
        }
        CAPTURE(practice.timeline.id);
        CHECK(moving < 0.25 * practice.timeline.length.value);
    }
}

TEST_CASE("each step is filmed from where its key pose is best seen")
{
    for (const FilmedPractice& practice : filmedPractices()) {
        for (const Span& span : practice.timeline.spans) {
            const Cut cut = cutAt(practice.footage.shots, span.begin);
            CAPTURE(practice.timeline.id, span.name);
            CHECK(practice.footage.shots[cut.to].view == span.view);
        }
    }
    const auto& spans = filmedPractices().back().timeline.spans;
    const auto sitting = std::ranges::find(spans, "Beside the wall", &Span::name);
    const auto resting = std::ranges::find(spans, "Rest, legs up", &Span::name);
    REQUIRE((sitting != spans.end() && resting != spans.end()));
    CHECK(sitting->view.turn > resting->view.turn + 0.5f); // seen from the side, and not from behind
}

TEST_CASE("with reduced motion the camera is in one place until a shot begins, and then in another")
{
    for (const FilmedPractice& practice : filmedPractices()) {
        for (const Shot& shot : practice.footage.shots) {
            const Camera first = cameraOf(practice, shot.begin, {}, true);
            for (double part : {0.1, 0.5, 0.999}) {
                const Beat beat{shot.begin.value + part * (shot.end - shot.begin).value};
                CHECK(cameraOf(practice, beat, {}, true).clipFromWorld == first.clipFromWorld);
            }
        }
    }
}

TEST_CASE("shots follow each other without gaps, and rounds and holds are in one")
{
    for (const FilmedPractice& practice : filmedPractices()) {
        const std::vector<Shot>& shots = practice.footage.shots;
        CHECK(shots.front().begin == Beat{0.0});
        CHECK(shots.back().end == practice.timeline.length);
        for (std::size_t i = 1; i < shots.size(); ++i) {
            CHECK(shots[i].begin == shots[i - 1].end);
        }
        for (const Span& span : practice.timeline.spans) {
            const auto begins = [&](const Shot& shot) { return shot.begin > span.begin && shot.begin < span.end; };
            CHECK(std::ranges::none_of(shots, begins));
            const bool inRounds = span.round > 1;
            CHECK(
                (!inRounds || std::ranges::none_of(shots, [&](const Shot& shot) { return shot.begin == span.begin; })));
        }
    }
}

TEST_CASE("the eye stays above the floor and outside of the body, however far a person turns it")
{
    for (const FilmedPractice& practice : filmedPractices()) {
        for (float lift = -3.0f; lift <= 3.0f; lift += 0.5f) {
            for (const Shot& shot : practice.footage.shots) {
                const Camera camera = cameraOf(practice, shot.begin, {.turn = 1.3f, .lift = lift});
                CHECK(camera.eye.y > 0.0f);
                for (const Sphere& sphere : shot.silhouette) {
                    CHECK(glm::distance(camera.eye, sphere.center) > sphere.radius + 1.0f);
                }
            }
        }
    }
}

TEST_CASE("an asana's own view never stands behind a wall")
{
    for (const FilmedPractice& practice : filmedPractices()) {
        for (double beat = 0.0; beat <= practice.timeline.length.value; beat += 0.05) {
            const Moment moment = momentAt(practice.timeline, {beat});
            CHECK((!moment.wall || cameraOf(practice, {beat}).eye.z > *moment.wall + 0.5f));
        }
    }
}
