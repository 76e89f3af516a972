// SPDX-License-Identifier: MIT
#include <GLES3/gl3.h>
