// SPDX-License-Identifier: MIT
// The one place that says where OpenGL's declarations come from.
#pragma once

#include <epoxy/gl.h>
