// SPDX-License-Identifier: MIT
#pragma once

#include "body/joint.h"
#include "core/units.h"
