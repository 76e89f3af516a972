// SPDX-License-Identifier: MIT
// How a window and its OpenGL context come about. Included inside platform only.
#pragma once

#include "core/failure.h"
#include "platform/window.h"

#include <SDL_video.h>

#include <memory>
#include <optional>

namespace vinyasa {

struct DestroyWindow {
    void operator()(SDL_Window* window) const { SDL_DestroyWindow(window); }
};
struct DeleteContext {
    void operator()(void* context) const { SDL_GL_DeleteContext(context); }
};

// SDL's video system from its start to its end.
class Video {
public:
    Video() = default;
    Video(const Video&) = delete;
    Video& operator=(const Video&) = delete;
    ~Video();

    // driver: nullptr leaves the choice to SDL. False where it does not start, see SDL_GetError().
    [[nodiscard]] bool start(const char* driver);
    [[nodiscard]] bool runs() const { return runs_; }
    void stop();

    // Ahead of a window that needs it, and keeps it until the end; what goes wrong shows when that window opens.
    void loadDriver(Graphics graphics);

private:
    bool runs_ = false, driverLoaded_ = false;
};

// Members are destroyed from the last to the first.
struct OpenedWindow {
    std::unique_ptr<Video> video = std::make_unique<Video>();
    std::unique_ptr<SDL_Window, DestroyWindow> window;
    std::unique_ptr<void, DeleteContext> context;
};

// The whole screen at its own size, or no flag.
[[nodiscard]] constexpr Uint32 fullscreenFlag(bool fullscreen)
{
    return fullscreen ? Uint32{SDL_WINDOW_FULLSCREEN_DESKTOP} : Uint32{0};
}

// Both fill `opened`, which is empty but for a video system that may run, and return why they could not.
[[nodiscard]] std::optional<Failure> openOnScreen(OpenedWindow& opened, const WindowOptions& options);
[[nodiscard]] std::optional<Failure> openWithoutScreen(OpenedWindow& opened, Graphics graphics);

} // namespace vinyasa
