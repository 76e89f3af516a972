// SPDX-License-Identifier: MIT
// An entry of a kept file that is one of a few names.
#pragma once

#include "content/report.h"
#include "content/values.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace vinyasa {

// names: by Enum. The value stays where the node says nothing, or a name that is none of them, which is reported.
template <typename Enum, std::size_t N>
void readName(Enum& value, const JsonNode* node, const std::array<std::string_view, N>& names, FileReport report)
{
    const PlacedText name = lineOf(node, longestName, report);
    const auto found = std::ranges::find(names, name.value);
    if (found != names.end()) {
        value = static_cast<Enum>(found - names.begin());
    } else if (!name.value.empty()) {
        report.whole().addUnknown(name.place, inQuotes(node->key) + " can't be " + inQuotes(name.value), name.value,
                                  names);
    }
}

} // namespace vinyasa
