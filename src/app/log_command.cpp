// SPDX-License-Identifier: MIT
#include "app/commands.h"
#include "keep/log.h"
#include "keep/resume.h"

#include <iostream>

namespace vinyasa {

Outcome log(const LogOptions& options, const Personal& personal, std::ostream& out)
{
    if (options.forget) {
        const auto failure = forgetEverything(personal.folders.data);
        return failure ? Outcome{*failure} : std::nullopt;
    }
    const ReadLog read = loadLog(personal.folders.data);
    out << logTable(read.entries);
    for (const Problem& problem : read.problems) {
        std::cerr << format(problem) << '\n'; // the rest is there
    }
    return std::nullopt;
}

} // namespace vinyasa
