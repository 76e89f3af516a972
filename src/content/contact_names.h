// SPDX-License-Identifier: MIT
// The names under which files speak of contacts: "palm" for both palms, "palm.left" for one, "pelvis" in the midline.
#pragma once

#include "body/contact.h"

#include <string_view>
#include <vector>

namespace vinyasa {

// First pairs and the midline, then one side each: "palm", ..., "pelvis", ..., "palm.left", ...
[[nodiscard]] std::vector<std::string_view> contactNames();

// One point, or the left and the right one; none for what is no contact.
[[nodiscard]] std::vector<ContactPoint> pointsOf(std::string_view contact);

} // namespace vinyasa
