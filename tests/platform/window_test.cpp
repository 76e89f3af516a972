// SPDX-License-Identifier: MIT
// What of the window can be seen without a display. The tests of the whole program drive a real one.
#include "driver_leaks.h"
#include "invisible_window.h"
#include "platform/clock.h"
#include "platform/window.h"
#include "support/catch.h"

#include <SDL.h>

#include <algorithm>
#include <csignal>

using namespace vinyasa;
using test::Environment;
using test::invisibleWindow;

namespace {

bool asksToQuit(const std::vector<Event>& events)
{
    return std::find(events.begin(), events.end(), Event{QuitRequest{}}) != events.end();
}

} // namespace

TEST_CASE("without a display no window opens, and the way out is named")
{
    const Environment x11{"DISPLAY", nullptr}, wayland{"WAYLAND_DISPLAY", nullptr}, driver{"SDL_VIDEODRIVER", nullptr};
    const auto opened = openWindow({});
    REQUIRE(std::holds_alternative<Failure>(opened));
    CHECK(std::get<Failure>(opened).code == ExitCode::noDisplay);
    CHECK(std::get<Failure>(opened).remedy.in(inEnglish()).find("render") != std::string::npos);
}

TEST_CASE("off the screen a context opens again and again, without a display")
{
    const Environment x11{"DISPLAY", nullptr}, wayland{"WAYLAND_DISPLAY", nullptr};
    for (int i = 0; i < 3; ++i) {
        const test::DriversMayLeak driversMayLeak;
        const auto opened = openOffscreen();
        if (const auto* failure = std::get_if<Failure>(&opened)) {
            CHECK(failure->code == ExitCode::noOpenGl);
            WARN("skipped: " << failure->cause.in(inEnglish()));
            return;
        }
        CHECK(std::get<Window>(opened).drawableSize().width > 0);
        CHECK(SDL_GL_GetCurrentContext() != nullptr);
    }
    CHECK(SDL_WasInit(SDL_INIT_VIDEO) == 0);
}

TEST_CASE("a window has the size that was asked for")
{
    auto window = invisibleWindow();
    if (!window) {
        return;
    }
    CHECK(window->drawableSize() == DrawableSize{320, 200});
    CHECK(window->pixelRatio() == 1.0f);
    const Window moved = std::move(*window);
    CHECK(moved.drawableSize() == DrawableSize{320, 200});
}

TEST_CASE("signals that end programs become a wish to quit")
{
    // The test framework has handlers of its own; SDL takes only signals that nobody has claimed.
    for (const int signal : {SIGTERM, SIGHUP, SIGINT}) {
        std::signal(signal, SIG_DFL);
    }
    auto window = invisibleWindow();
    if (!window) {
        return;
    }
    (void)window->pollEvents();
    for (const int signal : {SIGTERM, SIGHUP, SIGINT}) {
        CAPTURE(signal);
        CHECK_FALSE(asksToQuit(window->pollEvents()));
        std::raise(signal);
        CHECK(asksToQuit(window->pollEvents()));
    }
}

TEST_CASE("a hundred thousand keys at once are taken in one go and thinned out")
{
    auto window = invisibleWindow();
    if (!window) {
        return;
    }
    (void)window->pollEvents();
    SDL_Event event{};
    event.type = SDL_KEYDOWN;
    event.key.keysym.sym = 'a';
    for (int i = 0; i < 100'000; ++i) {
        SDL_PushEvent(&event);
    }
    const Seconds start = now();
    CHECK(window->pollEvents().size() == 256);
    CHECK(window->pollEvents().empty());
    CHECK((now() - start).value < 0.5);
}

TEST_CASE("waiting ends at the time that was given, or with the first event")
{
    auto window = invisibleWindow();
    if (!window) {
        return;
    }
    (void)window->pollEvents();
    const Seconds start = now();
    CHECK(window->waitEvents(Seconds{0.05}).empty());
    CHECK((now() - start).value >= 0.045);
    SDL_Event event{};
    event.type = SDL_QUIT;
    SDL_PushEvent(&event);
    CHECK(asksToQuit(window->waitEvents()));
}
