// SPDX-License-Identifier: MIT
#include "app/program.h"

#include "app/commands.h"

#include <cerrno>
#include <iostream>

namespace vinyasa {
namespace {

struct Overloads {
    const CommonOptions& common;
    const Places& places;

    Outcome operator()(const PlayOptions& o) const { return play(o, common, places); }
    Outcome operator()(const ListOptions& o) const { return list(o, common, places, std::cout); }
    Outcome operator()(const PrintOptions& o) const { return print(o, common, places, std::cout); }
    Outcome operator()(const CheckOptions& o) const { return check(o, common, places, std::cout); }
    Outcome operator()(const RenderOptions& o) const { return render(o, common, places); }
    Outcome operator()(const SheetOptions& o) const { return sheet(o, common, places); }
    Outcome operator()(const FilmOptions& o) const { return film(o, common, places); }
    Outcome operator()(const ExportOptions& o) const { return exportMotion(o, common, places); }
};

Outcome obey(const Options& options)
{
    const auto places = findPlaces();
    if (auto trouble = troubleOf(places)) {
        return trouble;
    }
    return std::visit(Overloads{options.common, std::get<Places>(places)}, options.command);
}

// Nobody may be there to read any more: that is no failure. A full disk is.
Outcome flushed()
{
    errno = 0;
    if (std::cout.flush() || errno == EPIPE || errno == EBADF) {
        return std::nullopt;
    }
    return Failure{ExitCode::outsideFailed, "The output can't be written.", "Make room, or send it somewhere else."};
}

} // namespace

ExitCode runProgram(std::span<const std::string> arguments)
{
    const auto parsed = parseOptions(arguments);
    if (const auto* failure = std::get_if<Failure>(&parsed)) {
        return report(*failure, std::cerr);
    }
    Outcome outcome;
    if (const auto* answer = std::get_if<Answer>(&parsed)) {
        std::cout << answer->text;
    } else {
        outcome = obey(std::get<Options>(parsed));
    }
    return report(outcome ? outcome : flushed(), std::cerr);
}

} // namespace vinyasa
