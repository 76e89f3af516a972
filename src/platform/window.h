// SPDX-License-Identifier: MIT
#pragma once

#include "core/failure.h"
#include "core/units.h"
#include "platform/event.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <variant>
#include <vector>

namespace vinyasa {

// What is drawn with: OpenGL 3.3 core, or OpenGL ES 3.0.
enum class Graphics : std::uint8_t { openGl, openGlEs };

struct WindowOptions {
    std::string title = "Vinyasa";
    // In units of the screen, at most as large as it is; on a HiDPI screen the drawable has more pixels.
    int width = 1280, height = 720;
    bool fullscreen = false;
    bool maximized = false;
    Graphics graphics = Graphics::openGl;
};

// In units of the screen, as WindowOptions.
struct WindowShape {
    int width = 0, height = 0;
    bool maximized = false, fullscreen = false;

    // Its size is its own and not the screen's.
    [[nodiscard]] bool ordinary() const { return !maximized && !fullscreen; }
};

struct DrawableSize {
    int width = 0, height = 0; // pixels
    bool operator==(const DrawableSize&) const = default;
};

class Video;
class Window;

// No accents will be composed from several keys. Where X asks for a table of thousands of them, that spares half a
// megabyte and some milliseconds of the start. Call it before there are other threads: it sets a variable of the
// environment, unless the person has.
void composeNoCharacters();

// What takes longest before a window opens: finding the screen and the driver. Begun early, it leaves other threads
// time to work meanwhile. Opens nothing, and what goes wrong is told by openWindow.
class WindowStart {
public:
    explicit WindowStart(Graphics graphics);
    WindowStart(WindowStart&&) noexcept;
    WindowStart& operator=(WindowStart&&) noexcept;
    ~WindowStart();

private:
    friend std::variant<Window, Failure> openWindow(const WindowOptions& options, WindowStart start);
    std::unique_ptr<Video> video_;
};

// Pixels, from the bottom left as OpenGL counts.
struct DrawablePart {
    int x = 0, y = 0, width = 0, height = 0;
};

// A window with a context (no depth buffer, no multisampling) that is current while the window lives. One
// at a time.
class Window {
public:
    Window(Window&&) noexcept;
    Window& operator=(Window&&) noexcept;
    ~Window();

    [[nodiscard]] DrawableSize drawableSize() const;
    // Pixels of the drawable per unit of the window: 1, or more on a HiDPI screen.
    [[nodiscard]] float pixelRatio() const;

    // Whether what has been drawn is still there to be drawn on, and show() of a part is enough: so it is where OpenGL
    // works in software, until the system asks for the picture again.
    [[nodiscard]] bool keepsPicture() const;

    // Whether that is so as a rule.
    [[nodiscard]] bool keepsPictures() const;

    // Shows what has been drawn, at the screen's next refresh. changed: all of it that differs from what was shown
    // before; counts only where the picture is kept.
    void show(std::span<const DrawablePart> changed);
    void show(); // all of it

    void setTitle(const std::string& title);
    void setFullscreen(bool fullscreen);
    [[nodiscard]] bool fullscreen() const;
    [[nodiscard]] WindowShape shape() const;

    // The screen may go dark on its own: yes until told otherwise.
    void allowScreensaver(bool allow);

    // What has happened since the last call, in order; a flood is thinned out to a few hundred.
    [[nodiscard]] std::vector<Event> pollEvents();

    // The same, but sleeps until something happens or the timeout is over.
    [[nodiscard]] std::vector<Event> waitEvents(std::optional<Seconds> timeout = std::nullopt);

private:
    struct Parts;
    explicit Window(std::unique_ptr<Parts> parts);
    friend std::variant<Window, Failure> openWindow(const WindowOptions& options, WindowStart start);
    friend std::variant<Window, Failure> openOffscreen(Graphics graphics);

    std::unique_ptr<Parts> parts_;
};

// Fails with noDisplay where there is no screen, with noOpenGl where the screen or the driver is no use.
[[nodiscard]] std::variant<Window, Failure> openWindow(const WindowOptions& options, WindowStart start);
[[nodiscard]] std::variant<Window, Failure> openWindow(const WindowOptions& options);

// A context without a screen, for rendering into pictures: the drawable is tiny, bind a target of your own. Signals
// keep their default effect, so Ctrl+C ends a long export.
[[nodiscard]] std::variant<Window, Failure> openOffscreen(Graphics graphics = Graphics::openGl);

} // namespace vinyasa
