// SPDX-License-Identifier: MIT
#include <SDL2/SDL_timer.h>
