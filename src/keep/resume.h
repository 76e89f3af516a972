// SPDX-License-Identifier: MIT
// Where a practice was broken off, so that it can be taken up there.
#pragma once

#include "core/failure.h"
#include "core/result.h"
#include "core/units.h"
#include "practice/manner.h"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace vinyasa {

struct Resume {
    std::string what;                // the id of the asana or routine
    std::string variant{};           // of the asana, or the first of the routine; empty: the full range
    std::optional<double> minutes{}; // that were wanted
    Manner manner{};
    std::string pace{}; // that it was laid out for, as --pace takes it; empty: the person's usual one
    Beat beat;          // a whole number of breaths, as the practice was planned: the end of the last exhale

    bool operator==(const Resume&) const = default;
};

[[nodiscard]] std::string printResume(const Resume& resume);
[[nodiscard]] Result<Resume> readResume(std::string_view text, const std::string& file);

// Of the folder with the person's data; nothing where nothing was broken off, or where what was kept can't be read.
[[nodiscard]] std::optional<Resume> loadResume(const std::filesystem::path& folder);

[[nodiscard]] std::optional<Failure> keepResume(const std::filesystem::path& folder, const Resume& resume);

// The practice has come to its end. No failure where there is nothing to forget.
void forgetResume(const std::filesystem::path& folder);

// The log and what was broken off. Fails where something is there and stays.
[[nodiscard]] std::optional<Failure> forgetEverything(const std::filesystem::path& folder);

} // namespace vinyasa
