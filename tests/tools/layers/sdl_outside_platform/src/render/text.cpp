// SPDX-License-Identifier: MIT
#include "SDL_ttf.h"
