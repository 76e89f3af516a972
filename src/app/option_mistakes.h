// SPDX-License-Identifier: MIT
#pragma once

#include "core/message.h"

#include <CLI/CLI.hpp>

namespace vinyasa {

// All that is wrong with the words of a command line, in our own sentences; nothing where all is well.
// command: the sub-command that has been read. wrongValues: see Reading. refusal: why CLI11 would not go on, or null.
[[nodiscard]] Message mistakesOf(const CLI::App& command, const Message& wrongValues, const CLI::ParseError* refusal);

} // namespace vinyasa
