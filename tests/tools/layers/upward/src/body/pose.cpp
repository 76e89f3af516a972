// SPDX-License-Identifier: MIT
#include "body/pose.h"
#include "motion/settle.h"
