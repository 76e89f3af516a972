// SPDX-License-Identifier: MIT
#include "app/program.h"

#include "app/commands.h"
#include "app/language.h"
#include "app/personal.h"
#include "content/load_words.h"
#include "keep/desktop_motion.h"

#include <cerrno>
#include <cstdlib>
#include <exception>
#include <iostream>
#include <new>
#include <sstream>

namespace vinyasa {
namespace {

// What other programs read says the same for everybody.
CommonOptions inEnglish(CommonOptions common)
{
    common.language = "en";
    return common;
}

// One start for each sub-command.
struct Start {
    const CommonOptions& common;
    const Places& places;
    std::ostream& out;
    Personal& personal;

    // The desktop is asked by nobody else: where GNOME answers, that takes a program of its own.
    Outcome operator()(PlayOptions o) const
    {
        o.lessMotion = o.lessMotion || desktopAsksForLessMotion(std::getenv);
        return play(o, common, places, personal);
    }
    Outcome operator()(const ListOptions& o) const { return list(o, common, places, out); }
    Outcome operator()(const PrintOptions& o) const { return print(o, common, places, personal, out); }
    Outcome operator()(const CheckOptions& o) const { return check(o, common, places, out); }
    Outcome operator()(const RenderOptions& o) const { return render(o, common, places); }
    Outcome operator()(const SheetOptions& o) const { return sheet(o, common, places); }
    Outcome operator()(const FilmOptions& o) const { return film(o, common, places); }
    Outcome operator()(const RehearseOptions& o) const { return rehearse(o, common, places, personal, out); }
    Outcome operator()(const LogOptions& o) const { return log(o, common, places, personal, out); }
    Outcome operator()(const ExportOptions& o) const { return exportMotion(o, inEnglish(common), places); }
};

Outcome started(const Options& options, std::ostream& out, Personal& personal)
{
    const auto places = findPlaces();
    if (auto trouble = troubleOf(places)) {
        return trouble;
    }
    CommonOptions common = options.common;
    const auto language = chooseLanguage(common.language, personal.settings.settings().language, std::getenv,
                                         languagesOf(std::get<Places>(places).assets));
    if (auto trouble = troubleOf(language)) {
        return trouble;
    }
    common.language = std::get<std::string>(language);
    return std::visit(Start{common, std::get<Places>(places), out, personal}, options.command);
}

// Of the person, for what is said before or instead of anything else; English where its words can't be had.
Words wordsFor(std::span<const std::string> arguments, const Personal& personal)
{
    const auto places = findPlaces();
    if (troubleOf(places)) {
        return {};
    }
    const std::filesystem::path& assets = std::get<Places>(places).assets;
    const auto choose = [&](const std::string& asked) {
        return chooseLanguage(asked, personal.settings.settings().language, std::getenv, languagesOf(assets));
    };
    const auto asked = choose(languageAsked(arguments));
    const auto language = troubleOf(asked) ? choose("") : asked;
    const auto words = loadWords(assets, std::get<std::string>(language));
    return words ? words.value() : Words{};
}

// All at once, so that errno tells of this write. Nobody may be there to read any more: that is no failure. A full disk
// is.
Outcome written(const std::string& text)
{
    errno = 0;
    if (std::cout << text << std::flush || errno == EPIPE || errno == EBADF) {
        return std::nullopt;
    }
    return Failure{ExitCode::outsideFailed, Message{"The output can't be written."},
                   Message{"Make room, or send it somewhere else."}};
}

// What nothing nearer to its cause has answered.
Outcome guarded(const Options& options, std::ostream& out, Personal& personal)
{
    try {
        return started(options, out, personal);
    } catch (const std::bad_alloc&) {
        return Failure{ExitCode::outsideFailed, Message{"Memory ran out."},
                       Message{"Ask for a smaller picture or a shorter film."}};
    } catch (const std::exception& error) {
        return Failure{ExitCode::outsideFailed, Message{"The program could not go on: {1}.", {error.what()}},
                       Message{"If it happens again, please report it with these words."}};
    }
}

} // namespace

ExitCode runProgram(std::span<const std::string> arguments)
{
    Personal personal = loadPersonal(foldersFrom(std::getenv));
    const Settings& settings = personal.settings.settings();
    const auto parsed = parseOptions(arguments, settings);
    std::ostringstream out;
    Outcome outcome;
    if (const auto* failure = std::get_if<Failure>(&parsed)) {
        outcome = *failure;
    } else if (std::holds_alternative<Answer>(parsed)) {
        out << std::get<Answer>(parseOptions(arguments, settings, wordsFor(arguments, personal))).text;
    } else {
        outcome = guarded(std::get<Options>(parsed), out, personal);
    }
    const Outcome output = written(out.str());
    outcome = outcome ? outcome : output;
    return outcome ? report(*outcome, wordsFor(arguments, personal), std::cerr) : ExitCode::done;
}

} // namespace vinyasa
