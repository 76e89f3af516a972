// SPDX-License-Identifier: MIT
#pragma once

#include "render/program.h"

#include <optional>
#include <string>

namespace vinyasa {

// One program a pass, named like its two files.
struct Programs {
    GlProgram backdrop, mat, shade, cone, skin, shadow, overlay;
};

[[nodiscard]] std::variant<Programs, Failure> loadPrograms(const std::filesystem::path& folder);

// One that few pictures need: a third of a megabyte and 2 ms that most can do without.
class LateProgram {
public:
    LateProgram(std::filesystem::path folder, std::string name);

    // Makes it, once. True where it has just been tried.
    bool make();

    [[nodiscard]] bool isMade() const { return program_.name() != 0; }
    [[nodiscard]] const GlProgram& program() const { return program_; }
    [[nodiscard]] const std::optional<Failure>& failure() const { return failure_; }

private:
    std::filesystem::path folder_;
    std::string name_;
    GlProgram program_;
    std::optional<Failure> failure_;
};

} // namespace vinyasa
