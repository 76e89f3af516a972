// SPDX-License-Identifier: MIT
// What a person has chosen once and need not choose again, as a value and as the text of a file.
#pragma once

#include "body/body.h"
#include "core/result.h"
#include "practice/events.h"
#include "practice/guide.h"
#include "practice/manner.h"
#include "scene/figure_shapes.h"
#include "scene/theme.h"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace vinyasa {

enum class WindowState : std::uint8_t { normal, maximized, fullscreen };

// By WindowState.
inline constexpr std::array<std::string_view, 3> windowStateNames{"normal", "maximized", "fullscreen"};

struct Settings {
    std::string language{}; // "de"; empty: what the system says
    ThemeName theme = ThemeName::day;
    FigureStyle style = FigureStyle::body;
    std::string pace = "standard";                    // as --pace takes it
    Manner manner{};                                  // of routines; of asanas the level
    float textScale = 1.0f;                           // in [1,2]
    float stature = defaultStature;                   // metres, in [1.2,2.2]
    int leadIn = static_cast<int>(usualLeadIn.value); // whole seconds to get ready in
    bool reducedMotion = false;
    Lead lead = Lead::flow;
    std::string practice{};              // the id of what was chosen last
    int minutes = 0;                     // of that; 0: as long as it is
    std::vector<std::string> easedOff{}; // where the person goes less far: "supine-twist twist-right"
    int width = 1280, height = 720;      // of the window where it is neither maximized nor on the whole screen
    WindowState window = WindowState::normal;

    bool operator==(const Settings&) const = default;
};

[[nodiscard]] std::string printSettings(const Settings& settings);

struct ReadSettings {
    Settings settings;   // as the text says; the default for whatever is wrong or not told
    Problems problems{}; // all that is wrong with the text
    bool newer = false;  // written by a later version: what is not understood is no problem, but must not be lost
};

// file: for the problems. An empty text is no problem: everything is as it was from the start.
[[nodiscard]] ReadSettings readSettings(std::string_view text, const std::string& file);

} // namespace vinyasa
