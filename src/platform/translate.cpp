// SPDX-License-Identifier: MIT
#include "platform/translate.h"

#include "platform/key_codes.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cmath>

namespace vinyasa {
namespace {

std::optional<PointerButton> buttonOf(Uint8 button)
{
    switch (button) {
    case SDL_BUTTON_LEFT:
        return PointerButton::left;
    case SDL_BUTTON_MIDDLE:
        return PointerButton::middle;
    case SDL_BUTTON_RIGHT:
        return PointerButton::right;
    default:
        return std::nullopt;
    }
}

// SDL tells a finger also as a mouse; Fingers has told it already.
bool isFinger(Uint32 mouse)
{
    return mouse == SDL_TOUCH_MOUSEID;
}

std::optional<PadButton> padButtonOf(Uint8 button)
{
    switch (button) {
    case SDL_CONTROLLER_BUTTON_A:
        return PadButton::faceDown;
    case SDL_CONTROLLER_BUTTON_B:
        return PadButton::faceRight;
    case SDL_CONTROLLER_BUTTON_X:
        return PadButton::faceLeft;
    case SDL_CONTROLLER_BUTTON_Y:
        return PadButton::faceUp;
    case SDL_CONTROLLER_BUTTON_DPAD_LEFT:
        return PadButton::left;
    case SDL_CONTROLLER_BUTTON_DPAD_RIGHT:
        return PadButton::right;
    case SDL_CONTROLLER_BUTTON_DPAD_UP:
        return PadButton::up;
    case SDL_CONTROLLER_BUTTON_DPAD_DOWN:
        return PadButton::down;
    case SDL_CONTROLLER_BUTTON_LEFTSHOULDER:
        return PadButton::leftShoulder;
    case SDL_CONTROLLER_BUTTON_RIGHTSHOULDER:
        return PadButton::rightShoulder;
    case SDL_CONTROLLER_BUTTON_START:
        return PadButton::start;
    case SDL_CONTROLLER_BUTTON_BACK:
        return PadButton::back;
    default:
        return std::nullopt;
    }
}

std::optional<Event> padButton(const SDL_ControllerButtonEvent& event)
{
    const auto button = padButtonOf(event.button);
    if (!button) {
        return std::nullopt;
    }
    return event.type == SDL_CONTROLLERBUTTONDOWN ? Event{PadPress{*button}} : Event{PadRelease{*button}};
}

std::optional<Event> trigger(Triggers& triggers, const SDL_ControllerAxisEvent& event)
{
    const float pulled = static_cast<float>(event.value) / static_cast<float>(SDL_JOYSTICK_AXIS_MAX);
    switch (event.axis) {
    case SDL_CONTROLLER_AXIS_TRIGGERLEFT:
        return pulledTrigger(triggers, PadButton::leftTrigger, pulled);
    case SDL_CONTROLLER_AXIS_TRIGGERRIGHT:
        return pulledTrigger(triggers, PadButton::rightTrigger, pulled);
    default:
        return std::nullopt;
    }
}

std::optional<Event> finger(Fingers& fingers, const SDL_TouchFingerEvent& event, const DrawableScale& scale)
{
    const Seconds at{static_cast<double>(event.timestamp) / 1000.0};
    const Finger one{event.fingerId, scale.width * event.x, scale.height * event.y};
    const float least = std::min(scale.width, scale.height);
    switch (event.type) {
    case SDL_FINGERDOWN:
        return fingerDown(fingers, one, at);
    case SDL_FINGERUP:
        return fingerUp(fingers, one, at, least);
    default:
        return fingerMoved(fingers, one, least);
    }
}

std::optional<Event> pointerPress(const SDL_MouseButtonEvent& event, float scale)
{
    const auto button = buttonOf(event.button);
    if (!button || isFinger(event.which)) {
        return std::nullopt;
    }
    const float x = scale * static_cast<float>(event.x), y = scale * static_cast<float>(event.y);
    if (event.type == SDL_MOUSEBUTTONUP) {
        return PointerRelease{x, y, *button};
    }
    return PointerPress{x, y, *button, event.clicks};
}

std::optional<Event> pointerMove(const SDL_MouseMotionEvent& event, float scale)
{
    if (isFinger(event.which)) {
        return std::nullopt;
    }
    return PointerMove{scale * static_cast<float>(event.x), scale * static_cast<float>(event.y),
                       (event.state & SDL_BUTTON_LMASK) != 0};
}

std::optional<Event> windowEvent(const SDL_WindowEvent& event, float scale)
{
    const auto pixels = [scale](Sint32 units) {
        return static_cast<int>(std::lround(scale * static_cast<float>(units)));
    };
    switch (event.event) {
    case SDL_WINDOWEVENT_SIZE_CHANGED:
        return Resized{pixels(event.data1), pixels(event.data2)};
    case SDL_WINDOWEVENT_EXPOSED:
    case SDL_WINDOWEVENT_SHOWN:
    case SDL_WINDOWEVENT_RESTORED:
        return Exposed{};
    case SDL_WINDOWEVENT_FOCUS_LOST:
        return FocusLost{};
    default:
        return std::nullopt;
    }
}

std::optional<Event> keyUp(const SDL_KeyboardEvent& event)
{
    const auto key = keyOf(event.keysym.sym, false);
    return key ? std::optional<Event>{KeyRelease{*key}} : std::nullopt;
}

// What a flood must not drown, and as what it is told then.
std::optional<Event> notToBeMissed(const Event& event)
{
    if (std::holds_alternative<QuitRequest>(event) || std::holds_alternative<Resized>(event) ||
        std::holds_alternative<FocusLost>(event) || std::holds_alternative<PadConnected>(event) ||
        std::holds_alternative<PadDisconnected>(event)) {
        return event;
    }
    if (std::holds_alternative<KeyRelease>(event) || std::holds_alternative<PadRelease>(event) ||
        std::holds_alternative<PointerRelease>(event) || std::holds_alternative<DragEnd>(event)) {
        return FocusLost{};
    }
    return std::nullopt;
}

} // namespace

std::optional<Event> Translator::translate(const SDL_Event& event, const DrawableScale& scale)
{
    switch (event.type) {
    case SDL_QUIT:
        return QuitRequest{};
    case SDL_KEYDOWN:
        return keyDown(event.key);
    case SDL_KEYUP:
        return keyUp(event.key);
    case SDL_TEXTINPUT:
        return typed(event.text);
    case SDL_WINDOWEVENT:
        fingers_ = event.window.event == SDL_WINDOWEVENT_FOCUS_LOST ? Fingers{} : fingers_;
        return windowEvent(event.window, scale.perUnit);
    case SDL_MOUSEBUTTONDOWN:
    case SDL_MOUSEBUTTONUP:
        return pointerPress(event.button, scale.perUnit);
    case SDL_MOUSEMOTION:
        return pointerMove(event.motion, scale.perUnit);
    case SDL_MOUSEWHEEL:
        return Wheel{event.wheel.preciseX, event.wheel.preciseY};
    case SDL_FINGERDOWN:
    case SDL_FINGERMOTION:
    case SDL_FINGERUP:
        return finger(fingers_, event.tfinger, scale);
    case SDL_CONTROLLERBUTTONDOWN:
    case SDL_CONTROLLERBUTTONUP:
        return padButton(event.cbutton);
    case SDL_CONTROLLERAXISMOTION:
        return trigger(triggers_, event.caxis);
    case SDL_CONTROLLERDEVICEREMOVED:
        triggers_ = {};
        return std::nullopt;
    default:
        return std::nullopt;
    }
}

std::optional<Event> Translator::keyDown(const SDL_KeyboardEvent& event)
{
    repeating_ = event.repeat != 0;
    const Uint16 held = event.keysym.mod;
    const bool ctrl = (held & KMOD_CTRL) != 0;
    const auto key = keyOf(event.keysym.sym, ctrl);
    if (!key) {
        return std::nullopt;
    }
    return KeyPress{*key, ctrl, (held & KMOD_SHIFT) != 0, (held & KMOD_ALT) != 0, repeating_};
}

std::optional<Event> Translator::typed(const SDL_TextInputEvent& event) const
{
    const auto character = static_cast<unsigned char>(event.text[0]);
    if (character >= 0x80 || std::ispunct(character) == 0 || event.text[1] != '\0') {
        return std::nullopt;
    }
    return KeyPress{static_cast<Key>(character), false, false, false, repeating_};
}

void addBounded(std::vector<Event>& events, const Event& event)
{
    const bool replaces = std::holds_alternative<PointerMove>(event) || std::holds_alternative<Drag>(event) ||
                          std::holds_alternative<Resized>(event);
    if (replaces && !events.empty() && events.back().index() == event.index()) {
        events.back() = event;
        return;
    }
    constexpr std::size_t most = 256;
    if (events.size() < most) {
        events.push_back(event);
    } else if (const auto late = notToBeMissed(event)) {
        const auto tail = events.begin() + static_cast<std::ptrdiff_t>(most);
        events.erase(std::remove_if(tail, events.end(), [&](const Event& one) { return one.index() == late->index(); }),
                     events.end());
        events.push_back(*late);
    }
}

} // namespace vinyasa
