// SPDX-License-Identifier: MIT
#include "app/pads_file.h"

#include "keep/kept_file.h"
#include "platform/pad_mappings.h"

#include <utility>

namespace vinyasa {

Problems loadPadMappings(const std::filesystem::path& folder)
{
    const std::filesystem::path file = keptPath(folder, "gamecontrollerdb.txt");
    Report report;
    const std::string text = readKept(file, report);
    Problems problems = report.sorted();
    for (const std::size_t line : addPadMappings(text)) {
        std::string sentence = "this is no mapping of a gamepad: a line has an identifier, a name and the buttons";
        Place place{file.string(), static_cast<int>(line), 1};
        problems.push_back({std::move(place), std::move(sentence)});
    }
    return problems;
}

} // namespace vinyasa
