// SPDX-License-Identifier: MIT
// A person's own keys: a file that says by name which keys an action has.
#pragma once

#include "app/keymap.h"
#include "app/pad_map.h"
#include "core/result.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace vinyasa {

struct ReadKeymap {
    std::vector<KeymapRow> keymap;
    Problems problems{}; // with the file; what they concern is as it was
    std::vector<PadRow> pads = padMap();
};

// The keymap with the changes that the text of a file asks for: {"pause": ["Space", "P"], "loop": []}. The action then
// has these keys and no others; a key that another action had is taken from it. Where all keys of a list are wrong the
// old ones stay. "pad" in it says the same of the buttons of a gamepad: see pad_keys.h. An empty text changes nothing.
// file: for the problems.
[[nodiscard]] ReadKeymap rebound(std::vector<KeymapRow> keymap, std::string_view text, const std::string& file);

// The default keymap with the changes of keys.json in that folder, if there is one.
[[nodiscard]] ReadKeymap loadKeymap(const std::filesystem::path& folder);

} // namespace vinyasa
