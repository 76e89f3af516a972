// SPDX-License-Identifier: MIT
#include "app/outcome.h"

#include <ostream>

namespace vinyasa {
namespace {

ExitCode tell(const Problems& problems, std::ostream& words)
{
    for (const Problem& problem : problems) {
        words << format(problem) << '\n';
    }
    return ExitCode::wrongInput;
}

ExitCode tell(const Failure& failure, std::ostream& words)
{
    words << "vinyasa: " << failure.cause << '\n' << failure.remedy << '\n';
    return failure.code;
}

} // namespace

ExitCode report(const Outcome& outcome, std::ostream& words)
{
    return outcome ? std::visit([&](const auto& trouble) { return tell(trouble, words); }, *outcome) : ExitCode::done;
}

} // namespace vinyasa
