// SPDX-License-Identifier: MIT
#include <GL/gl.h>
#include <epoxy/gl.h>
