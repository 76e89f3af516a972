// SPDX-License-Identifier: MIT
// An asana in words, for terminals and for those who listen to them.
#pragma once

#include "content/library.h"
#include "core/words.h"

#include <string>

namespace vinyasa {

// One line an asana, and one a routine.
[[nodiscard]] std::string listText(const Library& library, const Words& words = inEnglish());
[[nodiscard]] std::string listJson(const Library& library);

// Everything there is to read: names, summary, steps, benefits, cautions, the easier variant and the general advice.
[[nodiscard]] std::string printText(const Asana& asana, const Words& words = inEnglish());

[[nodiscard]] Beat lengthOf(const Asana& asana);

[[nodiscard]] std::string breaths(Beat length, const Words& words = inEnglish()); // "1 breath", "2.5 breaths"

} // namespace vinyasa
