// SPDX-License-Identifier: MIT
#pragma once

#include "app/look.h"
#include "app/outcome.h"

#include <cstdint>
#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace vinyasa {

// What scripts and tests may watch a player by.
struct TracedState {
    double beat = 0.0;
    bool playing = true, looping = false; // looping: there and back, or from the end to the start
    std::string variant{};                // of the present asana
    std::string stage{}, lead{};
    bool waiting = false;
    std::string asana{}, keyPose{};  // the present ones; keyPose: to which the present step leads
    std::string role{};              // what the present step is for
    double length = 0.0, step = 0.0; // of the practice, and where the present step begins; in beats
    double leadIn = 0.0;             // whole seconds that are left, also of the countdown after a pause
    std::string notice{};
    std::vector<std::pair<std::string, std::string>>
        sheet{}; // the keys in force and what they mean, while they are shown
    std::string_view theme = themeNames.front(), style = styleNames.front();
    bool spine = false, ghost = false, trails = false;
    bool keys = false, fullscreen = false;
    float textScale = 1.0f;
    double breathsPerMinute = 6.0;
    int width = 0, height = 0; // the drawable
    bool operator==(const TracedState&) const = default;
};

// Writes a line of JSON whenever the state has changed; the beat alone counts as a change only where it does not move
// by itself. Each line also has "frames", the number drawn until then.
class Trace {
public:
    // An empty path: nothing is written.
    [[nodiscard]] static Tried<Trace> to(const std::filesystem::path& path);

    void note(const TracedState& state, std::int64_t frames);
    void end(std::int64_t frames); // one line more

private:
    void write(std::int64_t frames);

    std::ofstream file_;
    TracedState last_;
    bool begun_ = false;
};

} // namespace vinyasa
