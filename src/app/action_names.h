// SPDX-License-Identifier: MIT
#pragma once

#include "app/keymap.h"

#include <string_view>

namespace vinyasa {

// What a file of keys calls an action: "previous-step". Part of the program's interface: never changed, never reused.
[[nodiscard]] std::string_view nameOf(const Action& action);

} // namespace vinyasa
