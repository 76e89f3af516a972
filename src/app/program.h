// SPDX-License-Identifier: MIT
#pragma once

#include "core/failure.h"

#include <span>
#include <string>

namespace vinyasa {

// The whole program: reads the arguments (without the program's name), does what they say and tells what went wrong.
[[nodiscard]] ExitCode runProgram(std::span<const std::string> arguments);

} // namespace vinyasa
