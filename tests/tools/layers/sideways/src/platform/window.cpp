// SPDX-License-Identifier: MIT
#include "core/units.h"
#include "body/pose.h"
