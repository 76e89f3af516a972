// SPDX-License-Identifier: MIT
// A gamepad that SDL itself plays: plugged in, pressed, pulled and unplugged while a window lives.
#include "invisible_window.h"
#include "platform/pad_mappings.h"
#include "virtual_pad.h"

using namespace vinyasa;
using test::Environment;
using test::invisibleWindow;
using test::VirtualPad;

namespace {

// What the pad has to do with; a window has its own size and visibility to tell of.
std::vector<Event> padEvents(Window& window)
{
    std::vector<Event> events = window.pollEvents();
    std::erase_if(events, [](const Event& event) {
        return !std::holds_alternative<PadConnected>(event) && !std::holds_alternative<PadDisconnected>(event) &&
               !std::holds_alternative<PadPress>(event) && !std::holds_alternative<PadRelease>(event);
    });
    return events;
}

} // namespace

TEST_CASE("a pad comes, is pressed and pulled, and goes")
{
    const Environment background{SDL_HINT_JOYSTICK_ALLOW_BACKGROUND_EVENTS, "1"}; // nobody gives this window the focus
    auto window = invisibleWindow();
    if (!window) {
        return;
    }
    (void)window->pollEvents();
    VirtualPad pad;
    const auto came = padEvents(*window);
    REQUIRE(came.size() == 1);
    CHECK(!std::get<PadConnected>(came.front()).name.empty());

    pad.press(SDL_CONTROLLER_BUTTON_A, true);
    CHECK(padEvents(*window) == std::vector<Event>{PadPress{PadButton::faceDown}});
    pad.press(SDL_CONTROLLER_BUTTON_A, false);
    CHECK(padEvents(*window) == std::vector<Event>{PadRelease{PadButton::faceDown}});
    pad.pull(SDL_CONTROLLER_AXIS_TRIGGERLEFT, 32767);
    CHECK(padEvents(*window) == std::vector<Event>{PadPress{PadButton::leftTrigger}});

    pad.unplug();
    const auto gone = padEvents(*window);
    REQUIRE(!gone.empty());
    CHECK(std::get<PadDisconnected>(gone.back()).name == std::get<PadConnected>(came.front()).name);
    CHECK(padEvents(*window).empty());
}

TEST_CASE("pads come and go many times, and each is told once")
{
    auto window = invisibleWindow();
    if (!window) {
        return;
    }
    for (int i = 0; i < 20; ++i) {
        VirtualPad pad;
        CHECK(padEvents(*window).size() == 1);
        pad.unplug();
        CHECK(padEvents(*window).size() == 1);
    }
}

TEST_CASE("of a file of pads the lines that are none are named, and the others count")
{
    const std::string good = "030000005e0400008e02000010010000,Some Pad,a:b0,b:b1,start:b7,platform:Linux,";
    const std::string other = "not a pad but of another system,platform:Windows,";
    const std::string text = "# pads\n\n" + good + "\ngarbage\n" + other + "\r\n \n030000005e,";
    CHECK(addPadMappings(text) == std::vector<std::size_t>{4, 7});
    CHECK(addPadMappings("").empty());
    CHECK(addPadMappings(std::string(100'000, 'x')) == std::vector<std::size_t>{1});
}
