// SPDX-License-Identifier: MIT
#include "platform/window.h"

#include "platform/open_window.h"
#include "platform/pads.h"
#include "platform/part_copier.h"
#include "platform/signals.h"
#include "platform/translate.h"

#include <SDL.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace vinyasa {
namespace {

// What the screen has of what was drawn, since the system last asked for all of it.
enum class Shown { nothing, swapped, kept };

} // namespace

struct Window::Parts {
    [[nodiscard]] std::optional<Event> eventOf(const SDL_Event& event, const DrawableScale& scale);

    OpenedWindow opened;
    std::optional<PartCopier> copier; // none where the driver has a rhythm of its own
    Shown shown = Shown::nothing;
    Pads pads;
    Translator translator;
};

std::optional<Event> Window::Parts::eventOf(const SDL_Event& event, const DrawableScale& scale)
{
    const auto translated = translator.translate(event, scale);
    return translated ? translated : pads.take(event.cdevice);
}

void composeNoCharacters()
{
    constexpr int unlessSet = 0;
    SDL_setenv("XCOMPOSEFILE", "/dev/null", unlessSet);
}

// Where no display is named, the search for one is left to openWindow: libraries complain on the terminal meanwhile.
WindowStart::WindowStart(Graphics graphics) : video_{std::make_unique<Video>()}
{
    const bool named = SDL_getenv("DISPLAY") != nullptr || SDL_getenv("WAYLAND_DISPLAY") != nullptr;
    if (named && video_->start(nullptr)) {
        video_->loadDriver(graphics);
    }
}

WindowStart::WindowStart(WindowStart&&) noexcept = default;
WindowStart& WindowStart::operator=(WindowStart&&) noexcept = default;
WindowStart::~WindowStart() = default;

std::variant<Window, Failure> openWindow(const WindowOptions& options)
{
    return openWindow(options, WindowStart{options.graphics});
}

std::variant<Window, Failure> openWindow(const WindowOptions& options, WindowStart start)
{
    auto parts = std::make_unique<Window::Parts>();
    parts->opened.video = std::move(start.video_);
    if (const auto failure = openOnScreen(parts->opened, options)) {
        return *failure;
    }
    parts->copier = PartCopier::ofCurrentContext();
    hangUpLikeTerminate();
    parts->pads.start();
    return Window{std::move(parts)};
}

std::variant<Window, Failure> openOffscreen(Graphics graphics)
{
    auto parts = std::make_unique<Window::Parts>();
    if (const auto failure = openWithoutScreen(parts->opened, graphics)) {
        return *failure;
    }
    return Window{std::move(parts)};
}

Window::Window(std::unique_ptr<Parts> parts) : parts_{std::move(parts)} {}
Window::Window(Window&&) noexcept = default;
Window& Window::operator=(Window&&) noexcept = default;
Window::~Window() = default;

DrawableSize Window::drawableSize() const
{
    DrawableSize size;
    SDL_GL_GetDrawableSize(parts_->opened.window.get(), &size.width, &size.height);
    return size;
}

float Window::pixelRatio() const
{
    int width = 0, height = 0;
    SDL_GetWindowSize(parts_->opened.window.get(), &width, &height);
    return width > 0 ? static_cast<float>(drawableSize().width) / static_cast<float>(width) : 1.0f;
}

bool Window::keepsPicture() const
{
    return parts_->copier && parts_->shown == Shown::kept;
}

bool Window::keepsPictures() const
{
    return parts_->copier.has_value();
}

void Window::show()
{
    parts_->shown = Shown::nothing;
    show({});
}

// A swap finds out how large the window is, and may leave anything behind it: so the next picture is drawn whole once
// more, and from then on copied.
void Window::show(std::span<const DrawablePart> changed)
{
    if (!parts_->copier || parts_->shown == Shown::nothing) {
        SDL_GL_SwapWindow(parts_->opened.window.get());
        parts_->shown = Shown::swapped;
        return;
    }
    parts_->copier->show(changed);
    parts_->shown = Shown::kept;
}

void Window::setTitle(const std::string& title)
{
    SDL_SetWindowTitle(parts_->opened.window.get(), title.c_str());
}

void Window::setFullscreen(bool fullscreen)
{
    SDL_SetWindowFullscreen(parts_->opened.window.get(), fullscreenFlag(fullscreen));
}

bool Window::fullscreen() const
{
    return (SDL_GetWindowFlags(parts_->opened.window.get()) & SDL_WINDOW_FULLSCREEN) != 0;
}

WindowShape Window::shape() const
{
    WindowShape shape;
    SDL_GetWindowSize(parts_->opened.window.get(), &shape.width, &shape.height);
    shape.maximized = (SDL_GetWindowFlags(parts_->opened.window.get()) & SDL_WINDOW_MAXIMIZED) != 0;
    shape.fullscreen = fullscreen();
    return shape;
}

void Window::allowScreensaver(bool allow)
{
    if (allow) {
        SDL_EnableScreenSaver();
    } else {
        SDL_DisableScreenSaver();
    }
}

// One look at the system and then only what is queued, so that a flood can't keep this from returning.
std::vector<Event> Window::pollEvents()
{
    std::vector<Event> events;
    std::array<SDL_Event, 64> chunk;
    const DrawableSize size = drawableSize();
    const DrawableScale scale{pixelRatio(), static_cast<float>(size.width), static_cast<float>(size.height)};
    SDL_PumpEvents();
    int count = 0;
    do {
        count =
            SDL_PeepEvents(chunk.data(), static_cast<int>(chunk.size()), SDL_GETEVENT, SDL_FIRSTEVENT, SDL_LASTEVENT);
        for (int i = 0; i < count; ++i) {
            if (const auto event = parts_->eventOf(chunk[static_cast<std::size_t>(i)], scale)) {
                const bool asks = std::holds_alternative<Exposed>(*event) || std::holds_alternative<Resized>(*event);
                parts_->shown = asks ? Shown::nothing : parts_->shown;
                addBounded(events, *event);
            }
        }
    } while (count > 0);
    return events;
}

std::vector<Event> Window::waitEvents(std::optional<Seconds> timeout)
{
    if (timeout) {
        SDL_WaitEventTimeout(nullptr, std::max(0, static_cast<int>(std::ceil(1000.0 * timeout->value))));
    } else {
        // SDL looks for a signal before it falls asleep; one that comes just then would be slept through.
        constexpr int longestSleep = 500; // milliseconds
        while (SDL_WaitEventTimeout(nullptr, longestSleep) == 0) {
        }
    }
    return pollEvents();
}

} // namespace vinyasa
