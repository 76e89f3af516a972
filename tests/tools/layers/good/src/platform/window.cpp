// SPDX-License-Identifier: MIT
#include "core/units.h"

#include <SDL.h>
#include <SDL_ttf.h>
