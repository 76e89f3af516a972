// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace vinyasa {

// Where the first byte stands that does not belong to well-formed UTF-8; nothing if all is well.
[[nodiscard]] std::optional<std::size_t> firstBadUtf8(std::string_view text);

// Bytes of the character that begins at `at`, at least 1; 1 where none begins. `at` is inside the text.
[[nodiscard]] std::size_t lengthOfCharacter(std::string_view text, std::size_t at);

// Of well-formed text, in code points.
[[nodiscard]] std::size_t countCharacters(std::string_view text);

// Whether one character moves the cursor or the reading direction instead of showing: controls, line separators,
// direction overrides.
[[nodiscard]] bool isControl(std::string_view character);

} // namespace vinyasa
