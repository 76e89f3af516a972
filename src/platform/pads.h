// SPDX-License-Identifier: MIT
// The gamepads that are plugged in. Included inside platform and tests only.
#pragma once

#include "platform/event.h"

#include <SDL_events.h>
#include <SDL_gamecontroller.h>

#include <memory>
#include <optional>
#include <vector>

namespace vinyasa {

struct CloseController {
    void operator()(SDL_GameController* controller) const { SDL_GameControllerClose(controller); }
};

// SDL's controllers from their start to their end. A machine where they don't start has none.
class Pads {
public:
    Pads() = default;
    Pads(const Pads&) = delete;
    Pads& operator=(const Pads&) = delete;
    ~Pads();

    // Pads that are there already are told as if they had just come.
    void start();

    // Begins or ends to listen to a pad that has come or gone, and tells it; nothing for other events.
    [[nodiscard]] std::optional<Event> take(const SDL_ControllerDeviceEvent& event);

private:
    [[nodiscard]] std::optional<Event> connected(int index);
    [[nodiscard]] std::optional<Event> disconnected(SDL_JoystickID id);

    bool runs_ = false;
    std::vector<std::unique_ptr<SDL_GameController, CloseController>> open_;
};

} // namespace vinyasa
