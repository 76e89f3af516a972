// SPDX-License-Identifier: MIT
#pragma once

#include "content/library.h"

namespace vinyasa {

// Adds one for each asana of the library, which must outlive the benchmarks.
void registerSettleBenchmarks(const Library& library);

} // namespace vinyasa
