// SPDX-License-Identifier: MIT
// Every text of a library that people read or hear.
#pragma once

#include "content/library.h"
#include "core/words.h"

#include <cstddef>
#include <functional>
#include <string>
#include <vector>

namespace vinyasa {

struct Said {
    std::string english;
    std::size_t longest = 0; // characters that a translation may have
    bool translated = true;  // false: a Sanskrit name, which most languages leave as it is
};

// In the order of the library, each as often as it stands there; none is empty.
[[nodiscard]] std::vector<Said> textsOf(const Library& library);

[[nodiscard]] Library translated(Library library, const Words& words);

} // namespace vinyasa
