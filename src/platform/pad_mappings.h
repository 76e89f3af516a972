// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace vinyasa {

// Tells SDL which button of a gamepad is which: a line a pad, in the format of gamecontrollerdb.txt. Empty lines,
// comments (#) and other systems' lines are passed over. Returns the numbers of the lines, from 1, that are no such
// mapping; the others count.
std::vector<std::size_t> addPadMappings(std::string_view text);

} // namespace vinyasa
