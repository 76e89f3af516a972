// SPDX-License-Identifier: MIT
#include "platform/open_window.h"

#include "platform/x_errors.h"

#include <SDL.h>

#include <algorithm>
#include <string>
#include <string_view>

namespace vinyasa {
namespace {

Message installDriver()
{
    return Message{"Install or update the graphics driver (on Debian: libgl1-mesa-dri), or draw in software: "
                   "LIBGL_ALWAYS_SOFTWARE=1."};
}

void wishForContext(int major, int minor, int profile)
{
    SDL_GL_ResetAttributes();
    SDL_GL_SetAttribute(SDL_GL_CONTEXT_MAJOR_VERSION, major);
    SDL_GL_SetAttribute(SDL_GL_CONTEXT_MINOR_VERSION, minor);
    SDL_GL_SetAttribute(SDL_GL_CONTEXT_PROFILE_MASK, profile);
    SDL_GL_SetAttribute(SDL_GL_DEPTH_SIZE, 0); // the renderer has its own; another would be as large as the picture
    SDL_GL_SetAttribute(SDL_GL_MULTISAMPLEBUFFERS, 0);
}

// A window whose edges nobody could reach would be of no use.
SDL_Point fittingOnScreen(int width, int height)
{
    SDL_Rect room{};
    if (SDL_GetDisplayUsableBounds(0, &room) != 0 || room.w <= 0 || room.h <= 0) {
        return {width, height};
    }
    return {std::min(width, room.w), std::min(height, room.h)};
}

bool openBoth(OpenedWindow& opened, const WindowOptions& options, Uint32 flags)
{
    const bool hidden = (flags & SDL_WINDOW_HIDDEN) != 0; // its size is that of a picture
    const SDL_Point size =
        hidden ? SDL_Point{options.width, options.height} : fittingOnScreen(options.width, options.height);
    opened.context.reset();
    opened.window.reset(SDL_CreateWindow(options.title.c_str(), SDL_WINDOWPOS_UNDEFINED, SDL_WINDOWPOS_UNDEFINED,
                                         size.x, size.y, SDL_WINDOW_OPENGL | flags));
    if (opened.window) {
        opened.context.reset(SDL_GL_CreateContext(opened.window.get()));
    }
    return opened.context != nullptr;
}

void wishFor(Graphics graphics)
{
    if (graphics == Graphics::openGlEs) {
        wishForContext(3, 0, SDL_GL_CONTEXT_PROFILE_ES);
    } else {
        wishForContext(3, 3, SDL_GL_CONTEXT_PROFILE_CORE);
    }
}

bool openAsAsked(OpenedWindow& opened, const WindowOptions& options, Uint32 flags)
{
    wishFor(options.graphics);
    return openBoth(opened, options, flags);
}

// What the driver offers where it is not asked for anything in particular; empty where it offers nothing.
std::string openGlOffered(OpenedWindow& opened)
{
    wishForContext(1, 0, 0);
    if (!openBoth(opened, {}, SDL_WINDOW_HIDDEN)) {
        return {};
    }
    using GetString = const unsigned char* (*)(unsigned int);
    const auto getString = reinterpret_cast<GetString>(SDL_GL_GetProcAddress("glGetString"));
    constexpr unsigned int version = 0x1F02;
    const auto* const text = getString != nullptr ? getString(version) : nullptr;
    return text != nullptr ? reinterpret_cast<const char*>(text) : "";
}

// SDL knows no name for the format of a screen with a palette: it then has no bits at all.
std::optional<Failure> tooFewColors()
{
    SDL_DisplayMode mode{};
    if (SDL_GetCurrentDisplayMode(0, &mode) != 0 || SDL_BITSPERPIXEL(mode.format) > 8) {
        return std::nullopt;
    }
    return Failure{ExitCode::noOpenGl, Message{"The screen shows no more than 256 colours; OpenGL needs thousands."},
                   Message{"Set the screen to 16 bits a pixel or more."}};
}

Failure openGlFailure(OpenedWindow& opened, Graphics graphics)
{
    const std::string reason = SDL_GetError();
    if (const auto failure = tooFewColors()) {
        return *failure;
    }
    if (graphics == Graphics::openGlEs) {
        return {ExitCode::noOpenGl, Message{"The graphics driver offers no OpenGL ES 3.0: {1}.", {reason}},
                Message{"Start it without --gles."}};
    }
    const std::string offered = openGlOffered(opened);
    if (offered.empty()) {
        return {ExitCode::noOpenGl, Message{"No usable OpenGL driver: {1}.", {reason}}, installDriver()};
    }
    return {ExitCode::noOpenGl, Message{"The graphics driver offers OpenGL {1}; OpenGL 3.3 is needed.", {offered}},
            installDriver()};
}

// Without a display SDL takes a driver that shows nothing and says so nowhere. Whoever names one gets it.
bool isInvisible(std::string_view driver)
{
    const char* const asked = SDL_GetHint(SDL_HINT_VIDEODRIVER);
    return (driver == "offscreen" || driver == "dummy") && (asked == nullptr || driver != asked);
}

bool hasScreen(Video& video)
{
    if (!video.runs() && !video.start(nullptr)) {
        return false;
    }
    const char* const driver = SDL_GetCurrentVideoDriver();
    return driver != nullptr && !isInvisible(driver) && SDL_GetNumVideoDisplays() > 0;
}

Failure noScreen()
{
    return {ExitCode::noDisplay, Message{"There is no display to open a window on."},
            Message{"Start it in a graphical session; the sub-commands render, sheet, film and export need none."}};
}

// GLX first: a frame in software costs a quarter of what it costs over EGL. EGL works where the server has no GLX.
bool openEitherWay(OpenedWindow& opened, const WindowOptions& options, Uint32 flags)
{
    if (openAsAsked(opened, options, flags)) {
        return true;
    }
    if (std::string_view{SDL_GetCurrentVideoDriver()} != "x11") {
        return false;
    }
    opened.window.reset();
    opened.video->stop();
    SDL_SetHint(SDL_HINT_VIDEO_X11_FORCE_EGL, "1");
    // By name: a server that is just starting over after its last client must not lead to a driver without a screen.
    return opened.video->start("x11") && openAsAsked(opened, options, flags);
}

} // namespace

bool Video::start(const char* driver)
{
    if (driver != nullptr) {
        SDL_SetHintWithPriority(SDL_HINT_VIDEODRIVER, driver, SDL_HINT_OVERRIDE);
    }
    SDL_SetHint(SDL_HINT_VIDEO_X11_NET_WM_BYPASS_COMPOSITOR, "0"); // the other windows keep their shadows
    runs_ = SDL_InitSubSystem(SDL_INIT_VIDEO) == 0;
    if (driver != nullptr) {
        SDL_ResetHint(SDL_HINT_VIDEODRIVER);
    }
    return runs_;
}

void Video::loadDriver(Graphics graphics)
{
    const XErrorsPass errorsPass;
    wishFor(graphics);
    driverLoaded_ = SDL_GL_LoadLibrary(nullptr) == 0;
}

void Video::stop()
{
    if (driverLoaded_) {
        SDL_GL_UnloadLibrary();
    }
    if (runs_) {
        SDL_QuitSubSystem(SDL_INIT_VIDEO);
    }
    runs_ = driverLoaded_ = false;
}

Video::~Video()
{
    stop();
}

std::optional<Failure> openOnScreen(OpenedWindow& opened, const WindowOptions& options)
{
    if (!hasScreen(*opened.video)) {
        return noScreen();
    }
    const XErrorsPass errorsPass;
    const Uint32 flags = SDL_WINDOW_RESIZABLE | SDL_WINDOW_ALLOW_HIGHDPI | fullscreenFlag(options.fullscreen) |
                         (options.maximized ? Uint32{SDL_WINDOW_MAXIMIZED} : Uint32{0});
    if (!openEitherWay(opened, options, flags)) {
        return openGlFailure(opened, options.graphics);
    }
    if (SDL_GL_SetSwapInterval(-1) != 0) {
        SDL_GL_SetSwapInterval(1);
    }
    SDL_EnableScreenSaver();
    return std::nullopt;
}

std::optional<Failure> openWithoutScreen(OpenedWindow& opened, Graphics graphics)
{
    SDL_SetHint(SDL_HINT_NO_SIGNAL_HANDLERS, "1");
    const bool started = opened.video->start("offscreen");
    SDL_ResetHint(SDL_HINT_NO_SIGNAL_HANDLERS);
    const WindowOptions tiny{.title = "", .width = 16, .height = 16, .graphics = graphics};
    if (!started || !openAsAsked(opened, tiny, SDL_WINDOW_HIDDEN)) {
        return openGlFailure(opened, graphics);
    }
    return std::nullopt;
}

} // namespace vinyasa
