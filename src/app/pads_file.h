// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"

#include <filesystem>

namespace vinyasa {

// Tells the system which button is which of the pads that gamecontrollerdb.txt in that folder names, if there is one.
// Lines that are wrong are told and passed over.
[[nodiscard]] Problems loadPadMappings(const std::filesystem::path& folder);

} // namespace vinyasa
