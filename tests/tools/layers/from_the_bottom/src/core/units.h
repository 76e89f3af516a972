// SPDX-License-Identifier: MIT
#pragma once

#  include "body/pose.h"
