// SPDX-License-Identifier: MIT
// How a person does a routine: how far they go, and what they have beside the mat.
#pragma once

#include "content/library.h"

#include <array>
#include <cstdint>
#include <string_view>

namespace vinyasa {

enum class Level : std::uint8_t { full, easy };

inline constexpr std::array<std::string_view, 2> levelNames{"full", "easy"};

// A blanket is always at hand. planned: whatever the routine asks for.
enum class PropsAtHand : std::uint8_t { planned, none, block, bolster, all };

inline constexpr std::array<std::string_view, 5> propsNames{"planned", "none", "block", "bolster", "all"};

struct Manner {
    Level level = Level::full;
    PropsAtHand props = PropsAtHand::planned;

    bool operator==(const Manner&) const = default;
};

// Each asana in the variant that this asks for: at the easy level in "easier". Where that needs a prop that is not at
// hand, in the first variant that does without. At the full level a variant that makes more use of the props at hand is
// preferred. An asana of which no variant does with what is at hand stays as it was planned.
[[nodiscard]] Routine inManner(const Library& library, Routine routine, const Manner& manner);

} // namespace vinyasa
