// SPDX-License-Identifier: MIT
#pragma once

#include "app/keymap.h"
#include "app/pad_map.h"
#include "content/values.h"

#include <vector>

namespace vinyasa {

// The map with the changes that an object of a file asks for: {"next-step": ["A"], "ease-off": ["B", "X"]}. The action
// then has these buttons and no others; a button that another action had is taken from it. An action is what a key can
// do, of those that lead a practice, or "breathe-in". What is wrong is told, and changes nothing.
[[nodiscard]] std::vector<PadRow> padsRebound(std::vector<PadRow> map, const std::vector<KeymapRow>& keys,
                                              const JsonNode& node, FileReport report);

} // namespace vinyasa
