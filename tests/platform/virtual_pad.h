// SPDX-License-Identifier: MIT
// A gamepad that SDL itself plays.
#pragma once

#include <SDL.h>

namespace vinyasa::test {

// A pad with every button and axis that SDL knows; unplugged with its end.
class VirtualPad {
public:
    VirtualPad()
        : index_{SDL_JoystickAttachVirtual(SDL_JOYSTICK_TYPE_GAMECONTROLLER, SDL_CONTROLLER_AXIS_MAX,
                                           SDL_CONTROLLER_BUTTON_MAX, 0)},
          joystick_{SDL_JoystickOpen(index_)}
    {
    }
    VirtualPad(const VirtualPad&) = delete;
    VirtualPad& operator=(const VirtualPad&) = delete;
    ~VirtualPad() { unplug(); }

    void press(SDL_GameControllerButton button, bool down)
    {
        SDL_JoystickSetVirtualButton(joystick_, button, down ? 1 : 0);
        SDL_JoystickUpdate();
    }
    void pull(SDL_GameControllerAxis axis, int value)
    {
        SDL_JoystickSetVirtualAxis(joystick_, axis, static_cast<Sint16>(value));
        SDL_JoystickUpdate();
    }
    void unplug()
    {
        if (joystick_ != nullptr) {
            SDL_JoystickClose(joystick_);
            SDL_JoystickDetachVirtual(index_);
            joystick_ = nullptr;
        }
    }

private:
    int index_;
    SDL_Joystick* joystick_;
};

} // namespace vinyasa::test
