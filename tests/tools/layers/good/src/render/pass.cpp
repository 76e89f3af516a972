// SPDX-License-Identifier: MIT
#include "core/units.h"
#include "render/gl.h"
