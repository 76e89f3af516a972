// SPDX-License-Identifier: MIT
// Every button of a gamepad and what it does: what the player obeys and what the key sheet says are one table.
#pragma once

#include "core/words.h"
#include "platform/event.h"
#include "practice/guide.h"
#include "scene/key_sheet.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace vinyasa {

struct PadBinding {
    PadButton button{};
    GuideCommand pressed;
    std::optional<GuideCommand> released{}; // for what lasts as long as the button is held
};

// Buttons that belong together: one row of the key sheet.
struct PadRow {
    std::vector<PadBinding> bindings;
    std::string meaning;
};

[[nodiscard]] std::vector<PadRow> padMap();

// Nothing for a button that is not bound, or let go where only pressing counts.
[[nodiscard]] std::optional<GuideCommand> commandFor(const std::vector<PadRow>& map, PadPress press);
[[nodiscard]] std::optional<GuideCommand> commandFor(const std::vector<PadRow>& map, PadRelease release);

[[nodiscard]] std::string_view nameOf(PadButton button); // "A", "Left trigger"

// "Left shoulder / Right shoulder": the names of the buttons, and what they mean.
[[nodiscard]] std::vector<KeyRow> padRows(const std::vector<PadRow>& map, const Words& words = inEnglish());

} // namespace vinyasa
