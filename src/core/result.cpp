// SPDX-License-Identifier: MIT
#include "core/result.h"

namespace vinyasa {

std::string format(const Problem& problem)
{
    std::string text = problem.place.file;
    if (!text.empty() && problem.place.line > 0) {
        text += ":" + std::to_string(problem.place.line);
        if (problem.place.column > 0) {
            text += ":" + std::to_string(problem.place.column);
        }
    }
    return text.empty() ? problem.sentence : text + ": " + problem.sentence;
}

} // namespace vinyasa
