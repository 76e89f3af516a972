// SPDX-License-Identifier: MIT
#include "app/view_state.h"
#include "support/catch.h"

#include <array>

using namespace vinyasa;

namespace {

constexpr Vec2 page{1280.0f, 720.0f};

ViewState after(ViewState view, std::initializer_list<Event> events)
{
    for (const Event& event : events) {
        view = react(view, event, page);
    }
    return view;
}

ViewState pressed(ViewState view, std::initializer_list<ViewAction> actions)
{
    std::string notice;
    for (const ViewAction action : actions) {
        view = apply(view, action, inEnglish(), notice);
    }
    return view;
}

} // namespace

TEST_CASE("a press that hardly moves is a click and turns nothing; further on it is a drag")
{
    for (const PointerButton button : {PointerButton::left, PointerButton::right}) {
        ViewState view = after({}, {PointerPress{.x = 500, .y = 300, .button = button}, PointerMove{503, 302, true}});
        CHECK_FALSE(view.grip->drags);
        CHECK(view.user == UserView{});
        view = after(view, {PointerMove{560, 300, true}});
        CHECK(view.grip->drags);
        CHECK(view.user.turn < 0.0f);
        CHECK(after(view, {PointerRelease{560, 300, button}}).grip == std::nullopt);
    }
}

TEST_CASE("the middle button moves the picture, the wheel and two fingers make it larger, and there is an end to it")
{
    const ViewState moved = after({}, {PointerPress{.x = 500, .y = 300, .button = PointerButton::middle},
                                       PointerMove{572, 300, false}, PointerMove{572, 372, false}});
    CHECK(moved.user.pan == Vec2{0.1f, 0.1f});
    CHECK(after({}, {Wheel{0.0f, 1.0f}}).user.zoom > 1.0f);
    CHECK(after({}, {Pinch{2.0f, 100, 100}}).user.zoom == 2.0f);
    CHECK(after({}, {Wheel{0.0f, 1000.0f}}).user.zoom == largestZoom);
    CHECK(after({}, {Wheel{0.0f, -1000.0f}}).user.zoom == smallestZoom);
    CHECK(after({}, {PointerPress{.x = 0, .y = 0, .button = PointerButton::middle}, PointerMove{1e9f, 1e9f, false}})
              .user.pan == Vec2{largestPan});
}

TEST_CASE("a finger turns the figure, and a swipe takes back what its drag has turned")
{
    const ViewState turned = after({}, {Drag{100, 100, 160, 100}, Drag{100, 100, 220, 100}});
    CHECK(turned.user.turn < 0.0f);
    CHECK(after(turned, {DragEnd{}}).user.turn == turned.user.turn);
    CHECK(after(turned, {Swipe{SwipeDirection::right, 100, 100}}).user == UserView{});
}

TEST_CASE("v goes through the views and comes back to the asana's own; Home takes back all but how the picture lies")
{
    ViewState view;
    for (const ViewName wanted : {ViewName::side, ViewName::front, ViewName::above, ViewName::own}) {
        view = pressed(view, {ViewAction::orbitLeft, ViewAction::nextView});
        CHECK(view.name == wanted);
        CHECK(view.user.fixed == viewNamed(wanted));
        CHECK(view.user.turn == 0.0f);
    }
    view = pressed(view, {ViewAction::zoomIn, ViewAction::panUp, ViewAction::orbitUp, ViewAction::above,
                          ViewAction::turnPicture, ViewAction::mirror, ViewAction::reset});
    CHECK(view.user == UserView{.quarterTurns = 1, .mirrored = true});
}

TEST_CASE("four quarter turns are none, and a place goes to the page and back")
{
    CHECK(pressed({}, {ViewAction::turnPicture, ViewAction::turnPicture, ViewAction::turnPicture,
                       ViewAction::turnPicture}) == ViewState{});
    const Vec2 drawable{1280.0f, 720.0f};
    // The page's top left corner: turned clockwise it comes to the right, then to the bottom, then to the left.
    const std::array<Vec2, 4> corners{Vec2{0, 0}, Vec2{1280, 0}, Vec2{1280, 720}, Vec2{0, 720}};
    for (int turns = 0; turns < 4; ++turns) {
        CAPTURE(turns);
        const Vec2& corner = corners[static_cast<std::size_t>(turns)];
        const Event event = onPage(PointerPress{.x = corner.x, .y = corner.y}, turns, drawable);
        CHECK(event == Event{PointerPress{.x = 0.0f, .y = 0.0f}});
    }
    CHECK(onPage(Swipe{SwipeDirection::up, 1280, 0}, 1, drawable) == Event{Swipe{SwipeDirection::left, 0, 0}});
    CHECK(onPage(Wheel{0.0f, 2.0f}, 3, drawable) == Event{Wheel{0.0f, 2.0f}});
}

TEST_CASE("the controls are there for three seconds, then fade, and stay while nothing moves")
{
    CHECK(controlsAfter(Seconds{2.9}, true) == 1.0f);
    CHECK(controlsAfter(Seconds{3.3}, true) == Approx(0.5f));
    CHECK(controlsAfter(Seconds{60.0}, true) == 0.0f);
    CHECK(controlsAfter(Seconds{60.0}, false) == 1.0f);
    CHECK(stirs(PointerMove{}));
    CHECK_FALSE(stirs(Resized{}));
}
