// SPDX-License-Identifier: MIT
// From the tree of a file to definitions. What one value can tell is checked here (entries, types, ranges, lengths);
// what takes several values to see is checked in check.h.
#pragma once

#include "content/definitions.h"
#include "content/json.h"

namespace vinyasa {

// Each adds what the file defines to `definitions`.
void decodeKeyPose(const JsonNode& root, FileReport report, Definitions& definitions);
void decodeTransitions(const JsonNode& root, FileReport report, Definitions& definitions);
void decodeAsana(const JsonNode& root, FileReport report, Definitions& definitions);
void decodeBreath(const JsonNode& root, FileReport report, Definitions& definitions);
void decodeRoutine(const JsonNode& root, FileReport report, Definitions& definitions);

// Nothing where there is none, or where it is at fault.
[[nodiscard]] std::optional<ViewDefinition> viewOf(const JsonNode* node, FileReport report);

} // namespace vinyasa
