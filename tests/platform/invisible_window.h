// SPDX-License-Identifier: MIT
#pragma once

#include "driver_leaks.h"
#include "platform/window.h"
#include "support/catch.h"

#include <cstdlib>
#include <optional>
#include <string>

namespace vinyasa::test {

// Sets a variable of the environment, or removes it, and puts back what was there.
class Environment {
public:
    Environment(const char* name, const char* value) : name_{name}
    {
        if (const char* const before = std::getenv(name)) {
            before_ = before;
        }
        put(value);
    }
    Environment(const Environment&) = delete;
    Environment& operator=(const Environment&) = delete;
    ~Environment() { put(before_ ? before_->c_str() : nullptr); }

private:
    void put(const char* value)
    {
        if (value != nullptr) {
            setenv(name_, value, 1);
        } else {
            unsetenv(name_);
        }
    }

    const char* name_;
    std::optional<std::string> before_;
};

// A window as a test may have it: SDL takes its invisible driver because that was asked for by name.
inline std::optional<Window> invisibleWindow()
{
    const Environment driver{"SDL_VIDEODRIVER", "offscreen"};
    const DriversMayLeak driversMayLeak;
    auto opened = openWindow({.title = "test", .width = 320, .height = 200, .fullscreen = false, .maximized = false});
    if (auto* window = std::get_if<Window>(&opened)) {
        return std::move(*window);
    }
    WARN("skipped: " << std::get<Failure>(opened).cause.in(inEnglish()));
    return std::nullopt;
}

} // namespace vinyasa::test
