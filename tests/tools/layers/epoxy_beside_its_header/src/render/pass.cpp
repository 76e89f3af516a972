// SPDX-License-Identifier: MIT
#include "render/gl.h"

#include <epoxy/gl.h>
