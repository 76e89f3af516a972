// SPDX-License-Identifier: MIT
#include "app/options.h"

#include "app/option_descriptions.h"
#include "app/option_mistakes.h"
#include "app/outcome.h"
#include "core/did_you_mean.h"

#include <algorithm>
#include <array>

namespace vinyasa {
namespace {

constexpr std::array<std::string_view, 10> names{"play",  "list", "print",  "check",    "render",
                                                 "sheet", "film", "export", "rehearse", "log"};

constexpr std::string_view whatItIs = "Vinyasa shows yoga against back pain and breathes with you.";

Reading startedFrom(const Settings& settings)
{
    Reading reading;
    reading.commonOfPlay.pace = settings.pace;
    reading.commonOfPlay.stature = settings.stature;
    reading.play.look = {settings.theme, settings.style};
    reading.play.textScale = settings.textScale;
    reading.play.manner = settings.manner;
    reading.play.leadIn = {static_cast<double>(settings.leadIn)};
    reading.play.lessMotion = settings.reducedMotion;
    reading.play.fullscreen = settings.window == WindowState::fullscreen;
    return reading;
}

constexpr std::array<std::string_view, 6> headings{"Usage",    "Positionals", "Options",
                                                   "REQUIRED", "Excludes",    "Subcommands"};

// The help in another language, all parts of it in one place.
void speak(CLI::App& app, const Words& words)
{
    app.description(words(app.get_description()));
    app.footer(words(app.get_footer()));
    app.group(words(app.get_group()));
    for (const std::string_view heading : headings) {
        app.get_formatter()->label(std::string{heading}, words(heading));
    }
    for (CLI::Option* option : app.get_options()) {
        option->description(words(option->get_description()));
        option->group(words(option->get_group()));
    }
    for (CLI::App* sub : app.get_subcommands({})) {
        speak(*sub, words);
    }
}

void collect(CLI::App& app, std::vector<std::string>& texts)
{
    texts.push_back(app.get_description());
    for (const CLI::Option* option : app.get_options()) {
        texts.push_back(option->get_description());
    }
    for (CLI::App* sub : app.get_subcommands({})) {
        collect(*sub, texts);
    }
}

bool isName(std::string_view word)
{
    return std::ranges::find(names, word) != names.end();
}

// Options may stand before the sub-command: it is moved to the front, or "play" is put there where none is named.
std::vector<std::string> withSubCommandFirst(std::span<const std::string> arguments)
{
    constexpr std::array<std::string_view, 20> withValue{
        "--fps-cap",    "--pain-before", "--assets",  "--pace", "--stature", "--theme", "--style",
        "--text-scale", "--frames",      "--trace",   "--lang", "--routine", "--asana", "--minutes",
        "--level",      "--props",       "--lead-in", "--lead", "--variant", "--view"};
    std::vector<std::string> words{arguments.begin(), arguments.end()};
    auto word = words.begin();
    while (word != words.end() && word->starts_with('-')) {
        const bool skipsValue = std::ranges::find(withValue, *word) != withValue.end();
        word += skipsValue && word + 1 != words.end() ? 2 : 1;
    }
    const bool asksAboutAll = !words.empty() && (words[0] == "--help" || words[0] == "-h" || words[0] == "--version");
    if (word != words.end() && isName(*word)) {
        std::rotate(words.begin(), word, word + 1);
    } else if (!asksAboutAll) {
        words.insert(words.begin(), "play");
    }
    return words;
}

Failure wrong(Message cause, const std::string& command)
{
    return {ExitCode::wrongInput, std::move(cause), seeAlso("vinyasa " + command + " --help")};
}

// "rendr cat-cow --at 1" reads as play with words too many; what was meant is the first of them.
std::optional<Failure> mistypedSubCommand(const CLI::App& command, const std::string& id)
{
    const Message hint = didYouMean(id, names);
    if (command.get_name() != "play" || command.remaining().empty() || hint.empty()) {
        return std::nullopt;
    }
    return Failure{ExitCode::wrongInput, Message{"\"{1}\" is not a sub-command.", {id}} + hint,
                   seeAlso("vinyasa --help")};
}

std::optional<Failure> contradiction(const SubCommand& command)
{
    if (const auto* render = std::get_if<RenderOptions>(&command)) {
        if (render->at.has_value() == !render->keyPose.empty()) {
            return wrong(Message{"render needs either --at BEAT or --key NAME."}, "render");
        }
    }
    if (const auto* sheet = std::get_if<SheetOptions>(&command)) {
        if ((sheet->id.empty() ? 0 : 1) + (sheet->all ? 1 : 0) + (sheet->themes ? 1 : 0) +
                (sheet->transition.empty() ? 0 : 1) !=
            1) {
            return wrong(Message{"sheet needs one of ID, --all, --themes and --transition FROM TO."}, "sheet");
        }
    }
    if (const auto* play = std::get_if<PlayOptions>(&command)) {
        if (play->text && play->lead != Lead::flow) {
            const std::string_view lead = leadNames.at(static_cast<std::size_t>(play->lead));
            return wrong(Message{"--text is led by the clock: leave --lead {1} out.", {std::string{lead}}}, "play");
        }
    }
    if (const auto* film = std::get_if<FilmOptions>(&command)) {
        if (film->from.has_value() != film->to.has_value() || (film->from && *film->from >= *film->to)) {
            return wrong(Message{"film needs --from and --to together, and --to after --from."}, "film");
        }
    }
    return std::nullopt;
}

// What the line asks to be printed, or what is wrong with it; else nothing, and it has been read.
std::variant<Answer, Message> readLine(CLI::App& app, std::vector<std::string> line, const Reading& reading)
{
    const auto chosen = [&app]() -> const CLI::App& {
        const auto subCommands = app.get_subcommands();
        return subCommands.empty() ? app : *subCommands.front();
    };
    std::ranges::reverse(line); // what CLI11 wants
    try {
        app.parse(line);
    } catch (const CLI::CallForHelp&) {
        return Answer{chosen().help()};
    } catch (const CLI::CallForVersion& version) {
        return Answer{std::string{version.what()} + '\n'};
    } catch (const CLI::ParseError& refusal) {
        return mistakesOf(chosen(), reading.wrongValues, &refusal);
    }
    return mistakesOf(chosen(), reading.wrongValues, nullptr);
}

} // namespace

std::variant<Options, Answer, Failure> parseOptions(std::span<const std::string> arguments, const Settings& settings,
                                                    const Words& words)
{
    CLI::App app{std::string{whatItIs}, "vinyasa"};
    Reading reading = startedFrom(settings);
    describe(app, reading);
    speak(app, words);
    const std::vector<std::string> line = withSubCommandFirst(arguments);
    const auto read = readLine(app, line, reading);
    if (const auto* answer = std::get_if<Answer>(&read)) {
        return *answer;
    }
    const std::string& command = line.front();
    if (auto failure = mistypedSubCommand(*app.get_subcommand(command), reading.play.id)) {
        return *failure;
    }
    if (const auto& mistakes = std::get<Message>(read); !mistakes.empty()) {
        return wrong(mistakes, command);
    }
    if (auto failure = contradiction(reading.chosen)) {
        return *failure;
    }
    const bool plays = std::holds_alternative<PlayOptions>(reading.chosen);
    return Options{plays ? reading.commonOfPlay : reading.common, reading.chosen};
}

std::string languageAsked(std::span<const std::string> arguments)
{
    constexpr std::string_view option = "--lang";
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        if (arguments[i] == option && i + 1 < arguments.size()) {
            return arguments[i + 1];
        }
        if (arguments[i].starts_with(std::string{option} + '=')) {
            return arguments[i].substr(option.size() + 1);
        }
    }
    return {};
}

std::vector<std::string> helpTexts()
{
    CLI::App app{std::string{whatItIs}, "vinyasa"};
    Reading reading;
    describe(app, reading);
    std::vector<std::string> texts{headings.begin(), headings.end()};
    collect(app, texts);
    return texts;
}

std::span<const std::string_view> subCommandNames()
{
    return names;
}

} // namespace vinyasa
