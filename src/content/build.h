// SPDX-License-Identifier: MIT
#pragma once

#include "content/definitions.h"
#include "content/library.h"

namespace vinyasa {

// The library that the definitions describe. They are sound: all of them could be read, and checkDefinitions had
// nothing to report.
[[nodiscard]] Library build(const Definitions& definitions);

} // namespace vinyasa
