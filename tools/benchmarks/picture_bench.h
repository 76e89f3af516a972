// SPDX-License-Identifier: MIT
#pragma once

namespace vinyasa {

// Adds the benchmarks that need a window. Ends the program with a word where none can be opened.
void registerPictureBenchmarks();

} // namespace vinyasa
