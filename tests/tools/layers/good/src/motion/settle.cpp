// SPDX-License-Identifier: MIT
#include "body/pose.h"
#include "core/units.h"
#include "motion/settle.h"
