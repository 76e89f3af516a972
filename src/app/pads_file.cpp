// SPDX-License-Identifier: MIT
#include "app/pads_file.h"

#include "keep/kept_file.h"
#include "platform/pad_mappings.h"

namespace vinyasa {

Problems loadPadMappings(const std::filesystem::path& folder)
{
    const std::filesystem::path file = keptPath(folder, "gamecontrollerdb.txt");
    Report report;
    const std::string text = readKept(file, report);
    Problems problems = report.sorted();
    for (const std::size_t line : addPadMappings(text)) {
        problems.push_back({{file.string(), static_cast<int>(line), 1},
                            "this is no mapping of a gamepad: a line has an identifier, a name and the buttons"});
    }
    return problems;
}

} // namespace vinyasa
