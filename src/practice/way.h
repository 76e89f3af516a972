// SPDX-License-Identifier: MIT
// The graph of key poses: how a body gets from one to another.
#pragma once

#include "content/library.h"

#include <optional>
#include <vector>

namespace vinyasa {

// The transitions of the shortest way in breaths, as indices into Library::transitions; empty where both are the same,
// nothing where there is none. Of ways of equal length it is the one through transitions that come first in the
// library.
[[nodiscard]] std::optional<std::vector<std::size_t>> wayBetween(const Library& library, std::size_t from,
                                                                 std::size_t to);

// In breaths, added up.
[[nodiscard]] Beat lengthOf(const Library& library, const std::vector<std::size_t>& way);

} // namespace vinyasa
