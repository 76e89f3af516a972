// SPDX-License-Identifier: MIT
#include "app/outcome.h"

#include "core/did_you_mean.h"

#include <ostream>

namespace vinyasa {
namespace {

ExitCode tell(const Problems& problems, const Words& /*words*/, std::ostream& out)
{
    for (const Problem& problem : problems) {
        out << format(problem) << '\n';
    }
    return ExitCode::wrongInput;
}

ExitCode tell(const Failure& failure, const Words& words, std::ostream& out)
{
    out << "vinyasa: " << failure.cause.in(words) << '\n' << failure.remedy.in(words) << '\n';
    return failure.code;
}

} // namespace

Message seeAlso(const std::string& command)
{
    return Message{"See: {1}", {command}};
}

Message chooseOneOf(std::span<const std::string_view> names)
{
    return Message{"Choose one of these: {1}.", {listed(names)}};
}

ExitCode report(const Trouble& trouble, const Words& words, std::ostream& out)
{
    return std::visit([&](const auto& each) { return tell(each, words, out); }, trouble);
}

} // namespace vinyasa
