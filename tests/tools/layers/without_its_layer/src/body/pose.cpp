// SPDX-License-Identifier: MIT
#include "../core/units.h"
#include "pose.h"
