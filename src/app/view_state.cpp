// SPDX-License-Identifier: MIT
#include "app/view_state.h"

#include <array>
#include <cmath>
#include <type_traits>

namespace vinyasa {
namespace {

constexpr float keyTurn = 0.1309f; // radians: seven and a half degrees
constexpr float keyPan = 0.05f, keyZoom = 1.1f;
constexpr float clickReach = 6.0f;     // pixels of a page 720 high that a hand trembles by
constexpr float turnOfAPage = 3.1416f; // radians for a drag as long as the page is high

void orbit(UserView& user, float turn, float lift)
{
    user.turn = std::remainder(user.turn + turn, 2.0f * pi);
    user.lift = std::clamp(user.lift + lift, -highestLift, highestLift);
}

void zoom(UserView& user, float factor)
{
    user.zoom = std::clamp(user.zoom * factor, smallestZoom, largestZoom);
}

void pan(UserView& user, const Vec2& by)
{
    user.pan = glm::clamp(user.pan + by, Vec2{-largestPan}, Vec2{largestPan});
}

void look(ViewState& view, ViewName name, const Words& words, std::string& notice)
{
    constexpr std::array<std::string_view, viewNames.size()> sentences{"The asana's own view", "Seen from the side",
                                                                       "Seen from the front", "Seen from above"};
    view.name = name;
    view.user.fixed = viewNamed(name);
    view.user.turn = view.user.lift = 0.0f;
    notice = words(sentences[static_cast<std::size_t>(name)]);
}

// Dragged by so many pixels, as if one had taken hold of the figure.
void dragOrbit(UserView& user, const Vec2& by, const Vec2& page)
{
    const float perPixel = turnOfAPage / std::max(page.y, 1.0f);
    orbit(user, (user.mirrored ? 1.0f : -1.0f) * perPixel * by.x, perPixel * by.y);
}

struct ViewReaction {
    ViewState& view;
    const Vec2& page;

    void operator()(const PointerPress& press) const
    {
        const Vec2 at{press.x, press.y};
        view.grip = Grip{press.button, at, at, press.clicks};
    }

    void operator()(const PointerMove& move) const
    {
        const Vec2 at{move.x, move.y};
        view.pointer = at;
        if (!view.grip) {
            return;
        }
        Grip& grip = *view.grip;
        grip.drags = grip.drags || glm::distance(at, grip.from) > clickReach * std::max(page.y, 1.0f) / 720.0f;
        if (!grip.drags) {
            return;
        }
        const Vec2 by = at - grip.last;
        grip.last = at;
        if (grip.button == PointerButton::middle) {
            pan(view.user, by / std::max(page.y, 1.0f));
        } else {
            dragOrbit(view.user, by, page);
        }
    }

    void operator()(const PointerRelease&) const { view.grip.reset(); }

    void operator()(const FocusLost&) const
    {
        view.grip.reset();
        view.pointer.reset();
    }

    void operator()(const Wheel& wheel) const { zoom(view.user, std::pow(keyZoom, wheel.y)); }
    void operator()(const Pinch& pinch) const { zoom(view.user, pinch.factor); }

    void operator()(const Drag& drag) const
    {
        if (!view.finger) {
            view.finger = Vec2{drag.fromX, drag.fromY};
            view.beforeDrag = view.user;
        }
        dragOrbit(view.user, Vec2{drag.x, drag.y} - *view.finger, page);
        view.finger = Vec2{drag.x, drag.y};
    }

    void operator()(const Swipe&) const
    {
        view.user = view.beforeDrag.value_or(view.user);
        operator()(DragEnd{});
    }

    void operator()(const DragEnd&) const
    {
        view.finger.reset();
        view.beforeDrag.reset();
    }

    template <typename Other>
    void operator()(const Other&) const
    {
    }
};

// The page is turned clockwise on the drawable.
Vec2 placeOnPage(const Vec2& at, int quarterTurns, const Vec2& drawable)
{
    switch (quarterTurns & 3) {
    case 1:
        return {at.y, drawable.x - at.x};
    case 2:
        return drawable - at;
    case 3:
        return {drawable.y - at.y, at.x};
    default:
        return at;
    }
}

SwipeDirection turnedBack(SwipeDirection direction, int quarterTurns)
{
    constexpr std::array clockwise{SwipeDirection::left, SwipeDirection::up, SwipeDirection::right,
                                   SwipeDirection::down};
    const auto at = std::find(clockwise.begin(), clockwise.end(), direction) - clockwise.begin();
    return clockwise[static_cast<std::size_t>((at + 4 - (quarterTurns & 3)) % 4)];
}

} // namespace

// NOLINTNEXTLINE(readability-function-size): a line or two for each action, and nothing between them
ViewState apply(ViewState view, ViewAction action, const Words& words, std::string& notice)
{
    UserView& user = view.user;
    switch (action) {
    case ViewAction::nextView:
        look(view, static_cast<ViewName>((static_cast<std::size_t>(view.name) + 1) % viewNames.size()), words, notice);
        break;
    case ViewAction::front:
        look(view, ViewName::front, words, notice);
        break;
    case ViewAction::side:
        look(view, ViewName::side, words, notice);
        break;
    case ViewAction::above:
        look(view, ViewName::above, words, notice);
        break;
    case ViewAction::reset:
        user = {.quarterTurns = user.quarterTurns, .mirrored = user.mirrored};
        look(view, ViewName::own, words, notice);
        break;
    case ViewAction::orbitLeft:
        orbit(user, -keyTurn, 0.0f);
        break;
    case ViewAction::orbitRight:
        orbit(user, keyTurn, 0.0f);
        break;
    case ViewAction::orbitUp:
        orbit(user, 0.0f, keyTurn);
        break;
    case ViewAction::orbitDown:
        orbit(user, 0.0f, -keyTurn);
        break;
    case ViewAction::panLeft:
        pan(user, {-keyPan, 0.0f});
        break;
    case ViewAction::panRight:
        pan(user, {keyPan, 0.0f});
        break;
    case ViewAction::panUp:
        pan(user, {0.0f, -keyPan});
        break;
    case ViewAction::panDown:
        pan(user, {0.0f, keyPan});
        break;
    case ViewAction::zoomIn:
        zoom(user, keyZoom);
        break;
    case ViewAction::zoomOut:
        zoom(user, 1.0f / keyZoom);
        break;
    case ViewAction::turnPicture:
        user.quarterTurns = (user.quarterTurns + 1) % 4;
        break;
    case ViewAction::mirror:
        user.mirrored = !user.mirrored;
        notice = words(user.mirrored ? "Mirrored, like a teacher who faces you" : "Not mirrored");
        break;
    case ViewAction::distance:
        view.distant = !view.distant;
        break;
    }
    return view;
}

ViewState react(ViewState view, const Event& event, const Vec2& page)
{
    std::visit(ViewReaction{view, page}, event);
    return view;
}

Event onPage(const Event& event, int quarterTurns, const Vec2& drawable)
{
    Event turned = event;
    std::visit(
        [&](auto& one) {
            using One = std::decay_t<decltype(one)>;
            const auto move = [&](float& x, float& y) {
                const Vec2 at = placeOnPage({x, y}, quarterTurns, drawable);
                x = at.x;
                y = at.y;
            };
            if constexpr (requires { one.fromX; }) {
                move(one.fromX, one.fromY);
            }
            if constexpr (requires { one.x; } && !std::is_same_v<One, Wheel>) {
                move(one.x, one.y);
            }
            if constexpr (std::is_same_v<One, Swipe>) {
                one.direction = turnedBack(one.direction, quarterTurns);
            }
        },
        turned);
    return turned;
}

bool stirs(const Event& event)
{
    return !std::holds_alternative<Resized>(event) && !std::holds_alternative<Exposed>(event) &&
           !std::holds_alternative<FocusLost>(event) && !std::holds_alternative<QuitRequest>(event);
}

float controlsAfter(Seconds stillness, bool running)
{
    constexpr double shown = 3.0, fading = 0.6; // seconds
    if (!running) {
        return 1.0f;
    }
    return static_cast<float>(std::clamp(1.0 - (stillness.value - shown) / fading, 0.0, 1.0));
}

} // namespace vinyasa
