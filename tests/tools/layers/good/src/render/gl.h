// SPDX-License-Identifier: MIT
#pragma once

#include <epoxy/gl.h>
