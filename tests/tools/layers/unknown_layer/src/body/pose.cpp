// SPDX-License-Identifier: MIT
#include "muscle/biceps.h"
