// SPDX-License-Identifier: MIT
#include "cat_cow.h"
#include "scene/inset.h"
#include "scene/inset_place.h"
#include "support/catch.h"

#include <algorithm>

using namespace vinyasa;

namespace {

Vec2 pixelOf(const DrawList& list, const Vec3& place)
{
    const Vec4 clip = list.camera.clipFromWorld * Vec4{place, 1.0f};
    return {0.5f * (clip.x / clip.w + 1.0f) * static_cast<float>(list.width),
            0.5f * (1.0f - clip.y / clip.w) * static_cast<float>(list.height)};
}

} // namespace

TEST_CASE("the small figure lies in its frame, nearer to the eye than the large one, whatever the window")
{
    const CatCow& practice = catCow();
    for (const auto& [width, height] : {std::pair{1280, 720}, {1920, 1080}, {720, 1280}, {640, 480}}) {
        CAPTURE(width, height);
        const Page page = pageFor(settingsFor(width, height, 1.0f));
        DrawList list = drawListAt(page, Beat{1.0});
        const std::vector<Cone> cones =
            conesOf(practice.body, figureAt(practice.body, momentAt(practice.timeline, Beat{1.5})), 1.0f, calmDay());
        const std::size_t before = list.cones.size(), overlay = list.overlay.size();
        const Rect frame = insetFrame(page.layout);
        Silhouette shown;
        append(shown, cones);
        addInset(list, {frame, shown}, page.layout.figure, cones, calmDay());
        if (isEmpty(frame)) {
            CHECK(list.cones.size() == before);
            continue;
        }
        REQUIRE(list.cones.size() == before + cones.size());
        CHECK(list.overlay.size() == overlay + 4);
        Vec2 low{1e6f}, high{-1e6f};
        for (std::size_t i = before; i < list.cones.size(); ++i) {
            const Cone& cone = list.cones[i];
            const Vec2 pixel = pixelOf(list, cone.from);
            CAPTURE(i, pixel.x, pixel.y);
            CHECK(pixel.x > frame.x);
            CHECK(pixel.x < frame.x + frame.width);
            CHECK(pixel.y > frame.y);
            CHECK(pixel.y < frame.y + frame.height);
            CHECK(glm::distance(cone.from, list.camera.eye) < glm::distance(list.cones[0].from, list.camera.eye));
            low = glm::min(low, pixel);
            high = glm::max(high, pixel);
        }
        CHECK(std::max((high.x - low.x) / frame.width, (high.y - low.y) / frame.height) > 0.7f);
    }
}

TEST_CASE("a window that is too small for two figures has no frame")
{
    CHECK(isEmpty(insetFrame(layoutFor(200, 120, 1.0f))));
    CHECK(!isEmpty(insetFrame(layoutFor(1280, 720, 1.0f))));
}

TEST_CASE("the frame goes where it covers nothing, smaller if it must, and covers little where all is taken")
{
    const Layout layout = layoutFor(1280, 720, 1.0f);
    const Rect& area = layout.figure;
    const Rect usual = insetFrame(layout);
    CHECK(usual.x + usual.width == Approx(area.x + area.width));
    CHECK(usual.y == area.y);
    const Rect head{area.x + area.width - 100.0f, area.y + 20.0f, 60.0f, 60.0f};
    const Rect elsewhere = insetFrame(layout, std::vector{head});
    CHECK(elsewhere.x + elsewhere.width < head.x);
    CHECK(elsewhere.width == usual.width);
    CHECK_FALSE(isEmpty(insetFrame(layout, std::vector{area})));
}

TEST_CASE("where words of twice the size leave no room for two figures, the look ahead takes the place of the first")
{
    PageSettings settings = settingsFor(1280, 720, 2.0f);
    settings.events = {{Beat{0.0}, EventKind::getReady, "Get ready.", 0, Preview{Beat{0.0}, Beat{2.0}}}};
    const Page page = pageFor(settings);
    const Inset inset = insetAt(settings.events, catCow().timeline, catCow().body, page, {}, Beat{0.0});
    CHECK(inset.alone);
    CHECK(inset.frame == page.layout.figure);
    DrawList list = drawListAt(page, Beat{0.0});
    REQUIRE(list.skin);
    const std::vector<Cone> cones =
        conesOf(catCow().body, figureAt(catCow().body, momentAt(catCow().timeline, Beat{0.0})), 1.0f, calmDay());
    addInset(list, inset, page.layout.figure, cones, calmDay());
    CHECK_FALSE(list.skin);
    CHECK(list.cones.size() == cones.size());
}

TEST_CASE("a look ahead leaves the figure and the legend alone, from wherever they are looked at")
{
    PageSettings settings = settingsFor(1280, 720, 1.0f);
    settings.events = {{Beat{0.0}, EventKind::getReady, "Get ready.", 0, Preview{Beat{0.0}, Beat{2.0}}},
                       {Beat{3.0}, EventKind::look, "Look.", 0, Preview{Beat{4.0}, Beat{6.0}}}};
    const Page page = pageFor(settings);
    const auto place = [&](const UserView& view, Beat beat) {
        return insetAt(settings.events, catCow().timeline, catCow().body, page, view, beat).frame;
    };
    CHECK(isEmpty(place({}, Beat{-1.0})));
    for (const ViewName name : {ViewName::own, ViewName::side, ViewName::front, ViewName::above}) {
        PageState state;
        state.view.fixed = viewNamed(name);
        for (const double beat : {0.0, 3.0, 3.4, 4.0}) {
            CAPTURE(name, beat);
            const Rect frame = place(state.view, Beat{beat});
            REQUIRE_FALSE(isEmpty(frame));
            const Figure figure = figureAt(catCow().body, momentAt(catCow().timeline, Beat{beat}));
            const DrawList list = drawListAt(page, Beat{beat}, state);
            for (const Transform& joint : figure.world) {
                const Vec2 pixel = pixelOf(list, joint.position);
                const bool inside = pixel.x > frame.x && pixel.x < frame.x + frame.width && pixel.y > frame.y &&
                                    pixel.y < frame.y + frame.height;
                CHECK_FALSE(inside);
            }
        }
    }
}
