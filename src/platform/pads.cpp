// SPDX-License-Identifier: MIT
#include "platform/pads.h"

#include <SDL.h>

#include <algorithm>
#include <string>

namespace vinyasa {
namespace {

std::string nameOf(SDL_GameController* controller)
{
    const char* const name = SDL_GameControllerName(controller);
    return name != nullptr && *name != '\0' ? name : "Gamepad";
}

SDL_JoystickID idOf(SDL_GameController* controller)
{
    return SDL_JoystickInstanceID(SDL_GameControllerGetJoystick(controller));
}

} // namespace

Pads::~Pads()
{
    open_.clear();
    if (runs_) {
        SDL_QuitSubSystem(SDL_INIT_GAMECONTROLLER);
    }
}

void Pads::start()
{
    runs_ = SDL_InitSubSystem(SDL_INIT_GAMECONTROLLER) == 0;
}

std::optional<Event> Pads::take(const SDL_ControllerDeviceEvent& event)
{
    switch (event.type) {
    case SDL_CONTROLLERDEVICEADDED:
        return connected(event.which);
    case SDL_CONTROLLERDEVICEREMOVED:
        return disconnected(event.which);
    default:
        return std::nullopt;
    }
}

// SDL tells a pad that is there from the start twice where its subsystem starts more than once.
std::optional<Event> Pads::connected(int index)
{
    const SDL_JoystickID id = SDL_JoystickGetDeviceInstanceID(index);
    if (id < 0 || std::ranges::any_of(open_, [id](const auto& one) { return idOf(one.get()) == id; })) {
        return std::nullopt;
    }
    std::unique_ptr<SDL_GameController, CloseController> pad{SDL_GameControllerOpen(index)};
    if (!pad) {
        return std::nullopt; // gone again
    }
    open_.push_back(std::move(pad));
    return PadConnected{nameOf(open_.back().get())};
}

std::optional<Event> Pads::disconnected(SDL_JoystickID id)
{
    const auto gone = std::ranges::find_if(open_, [id](const auto& one) { return idOf(one.get()) == id; });
    if (gone == open_.end()) {
        return std::nullopt;
    }
    PadDisconnected told{nameOf(gone->get())};
    open_.erase(gone);
    return told;
}

} // namespace vinyasa
