// SPDX-License-Identifier: MIT
#include "app/options.h"

#include "app/option_values.h"
#include "core/did_you_mean.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <array>
#include <functional>

namespace vinyasa {
namespace {

constexpr std::array<std::string_view, 10> names{"play",  "list", "print",  "check",    "render",
                                                 "sheet", "film", "export", "rehearse", "log"};

constexpr std::string_view whatItIs = "Vinyasa shows yoga against back pain and breathes with you.";

CLI::Option* add(CLI::App& app, const std::string& name, ReadWord read, const std::string& value,
                 const std::string& meaning)
{
    const auto take = [name, read = std::move(read)](const CLI::results_t& words) {
        const std::string fault = read(words.front());
        if (!fault.empty()) {
            throw CLI::ValidationError{name, '"' + words.front() + "\" " + fault};
        }
        return true;
    };
    return app.add_option(name, take, meaning)->type_name(value);
}

void addId(CLI::App& app, std::string& id)
{
    app.add_option("ID", id, "Which asana: a name that \"vinyasa list\" gives")->required()->type_name("");
}

void addFile(CLI::App& app, std::filesystem::path& file, const std::string& meaning)
{
    app.add_option("-o,--output", file, meaning)->required()->type_name("FILE");
}

void addLook(CLI::App& app, Look& look)
{
    add(app, "--theme", themeInto(look.theme), "day|evening|high-contrast", "The colours; the day's if not told");
    add(app, "--style", styleInto(look.style), "body|bones|both", "What is seen of the figure; the body if not told");
    const auto spine = [&look](bool shown) { return [&look, shown] { look.spine = shown; }; };
    CLI::Option* with = app.add_flag_callback("--spine", spine(true), "How the spine bends; else where it matters");
    app.add_flag_callback("--no-spine", spine(false), "The spine is not shown")->excludes(with);
}

void addCommon(CLI::App& app, CommonOptions& common)
{
    app.add_option("--lang", common.language, "The language: de, en, es, fr, hi; the system's if not told")
        ->type_name("LANGUAGE");
    app.add_option("--assets", common.assets, "Another library than the program's own")->type_name("DIR");
    app.add_option("--pace", common.pace, "beginner, standard, relax, deep, or 3 to 15 breaths a minute")
        ->type_name("NAME|BPM");
    CLI::Option* variant =
        app.add_option("--variant", common.variant, "A variant that \"vinyasa print ID\" names, or full")
            ->type_name("NAME");
    app.add_flag("--easier", common.easier, "The easier variant: a smaller range")->excludes(variant);
    add(app, "--stature", statureInto(common.stature), "CM", "How tall the figure is, 120 to 220; 170 if not told");
}

// How long a practice takes, and how much it asks for.
void addTimes(CLI::App& app, std::optional<double>& minutes, Level& level, const std::function<void(double)>& leadIn)
{
    add(app, "--minutes", numberIn(1.0, 120.0, [&minutes](double given) { minutes = given; }), "N",
        "How long it takes, 1 to 120; a routine's own time if not told");
    add(app, "--level", levelInto(level), "full|easy", "easy: every asana in its easier variant");
    add(app, "--lead-in", numberIn(shortestLeadIn.value, longestLeadIn.value, leadIn), "SECONDS",
        "Time to get ready, 0 to 120; 10 if not told");
}

void addPlay(CLI::App& app, PlayOptions& play)
{
    CLI::Option* id =
        app.add_option("ID", play.id, "Which routine or asana: a name that \"vinyasa list\" gives; else cat-cow")
            ->type_name("");
    CLI::Option* routine = app.add_option("--routine", play.id, "The same")->type_name("ID")->excludes(id);
    CLI::Option* asana =
        app.add_option("--asana", play.id, "The same")->type_name("ID")->excludes(id)->excludes(routine);
    addTimes(app, play.minutes, play.level, [&play](double time) { play.leadIn = {time}; });
    add(app, "--lead", leadInto(play.lead), "flow|steps|breath",
        "Who leads: the clock, a key for each step, or your breath; the clock if not told");
    app.add_flag("--resume", play.resume, "Go on where a practice was broken off")
        ->excludes(id)
        ->excludes(routine)
        ->excludes(asana);
    app.add_flag("--text", play.text, "As lines on the terminal, in real time, in place of a window");
    add(app, "--pain-before", wholeNumberIn(0, 10, [&play](int pain) { play.painBefore = pain; }), "0..10",
        "How much it hurts now, for the log");
    app.add_flag("--fullscreen", play.fullscreen, "Begin on the whole screen");
    add(app, "--text-scale", textScaleInto(play.textScale), "1..2", "Larger text");
    addLook(app, play.look);
    add(app, "--fps-cap", wholeNumberIn(1, 240, [&play](int cap) { play.limits.cap = cap; }), "N",
        "At most N frames a second");
    app.add_flag("--reduced-motion", play.lessMotion,
                 "Less motion besides the figure's own; as the desktop says if not told");
    app.add_flag("--gles", play.gles, "Draw with OpenGL ES 3.0 in place of OpenGL 3.3");
    app.add_flag("--low-power", play.limits.lowPower, "At most 30 frames a second, and no shadow");
    add(app, "--frames", wholeNumberIn(1, 1e9, [&play](int count) { play.frames = count; }), "N",
        "End after N frames (for scripts)");
    app.add_option("--trace", play.trace, "Write a line of JSON for each change of state (for scripts)")
        ->type_name("FILE");
}

void addPrint(CLI::App& app, PrintOptions& print)
{
    app.add_option("ID", print.id, "Which asana or routine: a name that \"vinyasa list\" gives")
        ->required()
        ->type_name("");
    addTimes(app, print.minutes, print.level, [&print](double time) { print.leadIn = {time}; });
}

void addRender(CLI::App& app, RenderOptions& render)
{
    addId(app, render.id);
    add(app, "--at", beatInto(render.at), "BEAT", "The moment, in breaths from the beginning");
    app.add_option("--key", render.keyPose, "Or: where this key pose is first reached")->type_name("NAME");
    add(app, "--size", sizeInto(render.size), "WxH", "Pixels; 1280x720 if not told");
    add(app, "--text-scale", textScaleInto(render.textScale), "1..2", "Larger text");
    add(app, "--view", viewInto(render.view), "own|side|front|above", "From where; the asana's own view if not told");
    app.add_flag_callback(
        "--no-overlay", [&render] { render.overlay = false; }, "The figure alone");
    app.add_flag("--ghost", render.ghost, "The outline of the next key pose behind the figure");
    app.add_flag("--trails", render.trails, "Where wrists, knees and head have just been");
    app.add_flag("--gles", render.gles, "Draw with OpenGL ES 3.0 in place of OpenGL 3.3");
    addLook(app, render.look);
    addFile(app, render.file, "The PNG file to make");
}

void addSheet(CLI::App& app, SheetOptions& sheet)
{
    app.add_option("ID", sheet.id, "Which asana: a name that \"vinyasa list\" gives")->type_name("");
    app.add_flag("--all", sheet.all, "Or: the key poses of the whole library");
    app.add_flag("--themes", sheet.themes, "Or: a moment of each asana in every theme");
    app.add_option("--transition", sheet.transition, "Or: twelve instants of the way from one key pose to another")
        ->type_name("FROM TO")
        ->expected(2);
    addLook(app, sheet.look);
    addFile(app, sheet.file, "The PNG file to make");
}

void addFilm(CLI::App& app, FilmOptions& film)
{
    addId(app, film.id);
    add(app, "--size", sizeInto(film.size), "WxH", "Pixels; 640x360 if not told");
    add(app, "--fps", fpsInto(film.fps), "N", "Frames a second; 25 if not told");
    add(app, "--from", beatInto(film.from), "BEAT", "Where it begins, in breaths; if not told, one round as a loop");
    add(app, "--to", beatInto(film.to), "BEAT", "Where it ends");
    addLook(app, film.look);
    addFile(app, film.file, "The .gif, .webp or .mp4 file to make");
}

void addCheck(CLI::App& app, CheckOptions& options)
{
    app.add_option("PATH", options.paths, "Folders with a library, or single files; if not told, the library")
        ->type_name("");
    app.add_flag("--json", options.json, "The table of the motion as JSON");
}

void addExport(CLI::App& app, ExportOptions& options)
{
    addId(app, options.id);
    add(app, "--format", formatInto(options.format), "json|bvh|glb", "Numbers, a skeleton that moves, or a body too")
        ->required();
    add(app, "--fps", fpsInto(options.fps), "N", "Frames a second; 60 if not told");
    addFile(app, options.file, "The file to make");
}

void addRehearse(CLI::App& app, RehearseOptions& options)
{
    app.add_option("ID", options.id, "Which routine or asana")->required()->type_name("");
    addTimes(app, options.minutes, options.level, [&options](double time) { options.leadIn = time; });
}

// Every sub-command's options while they are being read.
struct Reading {
    CommonOptions common, commonOfPlay;
    PlayOptions play;
    ListOptions list;
    PrintOptions print;
    CheckOptions check;
    RenderOptions render;
    SheetOptions sheet;
    FilmOptions film;
    ExportOptions exports;
    RehearseOptions rehearse;
    LogOptions log;
    SubCommand chosen;
};

Reading startedFrom(const Settings& settings)
{
    Reading reading;
    reading.commonOfPlay.pace = settings.pace;
    reading.commonOfPlay.stature = settings.stature;
    reading.play.look = {settings.theme, settings.style};
    reading.play.textScale = settings.textScale;
    reading.play.level = settings.easier ? Level::easy : Level::full;
    reading.play.leadIn = {static_cast<double>(settings.leadIn)};
    reading.play.lessMotion = settings.reducedMotion;
    reading.play.fullscreen = settings.window == WindowState::fullscreen;
    return reading;
}

template <typename Command>
CLI::App& addSubCommand(CLI::App& app, Reading& reading, std::string_view name, Command& command,
                        const std::string& meaning)
{
    CLI::App& sub = *app.add_subcommand(std::string{name}, meaning);
    sub.footer(std::string{adviceForEverybody});
    sub.allow_extras(); // told in our own words
    sub.callback([&reading, &command] { reading.chosen = command; });
    addCommon(sub, name == "play" ? reading.commonOfPlay : reading.common);
    return sub;
}

void describe(CLI::App& app, Reading& reading)
{
    app.set_version_flag("--version", "vinyasa " VINYASA_VERSION);
    app.footer(std::string{adviceForEverybody});
    app.require_subcommand(1);
    addPlay(addSubCommand(app, reading, "play", reading.play, "Practise in a window; what happens if none is named"),
            reading.play);
    addSubCommand(app, reading, "list", reading.list, "Name all asanas")
        .add_flag("--json", reading.list.json, "As JSON");
    addPrint(addSubCommand(app, reading, "print", reading.print, "Print every word of an asana or a routine"),
             reading.print);
    addCheck(addSubCommand(app, reading, "check", reading.check, "Look for mistakes in content files and in motion"),
             reading.check);
    addRender(addSubCommand(app, reading, "render", reading.render, "Draw one moment into a PNG file"), reading.render);
    addSheet(
        addSubCommand(app, reading, "sheet", reading.sheet, "Draw key poses, or a way between two, into one PNG file"),
        reading.sheet);
    addFilm(addSubCommand(app, reading, "film", reading.film, "Make an animation, by the program ffmpeg"),
            reading.film);
    addSubCommand(app, reading, "log", reading.log, "Print what has been practised")
        .add_flag("--forget", reading.log.forget, "Delete it instead, and what was broken off");
    addExport(addSubCommand(app, reading, "export", reading.exports, "Write the motion as numbers"), reading.exports);
    addRehearse(addSubCommand(app, reading, "rehearse", reading.rehearse, "Print what a practice says, line by line"),
                reading.rehearse);
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
    constexpr std::array<std::string_view, 18> withValue{
        "--fps-cap", "--pain-before", "--assets", "--pace",    "--stature", "--theme",
        "--style",   "--text-scale",  "--frames", "--trace",   "--lang",    "--routine",
        "--asana",   "--minutes",     "--level",  "--lead-in", "--lead",    "--variant"};
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

Failure wrong(std::string cause, const std::string& command)
{
    return {ExitCode::wrongInput, std::move(cause), "See: vinyasa " + command + " --help"};
}

std::optional<Failure> unexpectedWord(const CLI::App& command)
{
    const std::vector<std::string> words = command.remaining();
    if (words.empty()) {
        return std::nullopt;
    }
    std::vector<std::string> known;
    for (const CLI::Option* option : command.get_options()) {
        known.push_back(option->get_name());
    }
    const std::vector<std::string_view> candidates{known.begin(), known.end()};
    return wrong('"' + words.front() + "\" is not expected here" + didYouMeanOrPeriod(words.front(), candidates),
                 command.get_name());
}

// "rendr cat-cow --at 1" reads as play with words too many; what was meant is the first of them.
std::optional<Failure> mistypedSubCommand(const CLI::App& command, const std::string& id)
{
    const std::string hint = didYouMean(id, names);
    if (command.get_name() != "play" || command.remaining().empty() || hint.empty()) {
        return std::nullopt;
    }
    return Failure{ExitCode::wrongInput, '"' + id + "\" is not a sub-command" + hint, "See: vinyasa --help"};
}

std::optional<Failure> contradiction(const SubCommand& command)
{
    if (const auto* render = std::get_if<RenderOptions>(&command)) {
        if (render->at.has_value() == !render->keyPose.empty()) {
            return wrong("render needs either --at BEAT or --key NAME.", "render");
        }
    }
    if (const auto* sheet = std::get_if<SheetOptions>(&command)) {
        if ((sheet->id.empty() ? 0 : 1) + (sheet->all ? 1 : 0) + (sheet->themes ? 1 : 0) +
                (sheet->transition.empty() ? 0 : 1) !=
            1) {
            return wrong("sheet needs one of ID, --all, --themes and --transition FROM TO.", "sheet");
        }
    }
    if (const auto* film = std::get_if<FilmOptions>(&command)) {
        if (film->from.has_value() != film->to.has_value() || (film->from && *film->from >= *film->to)) {
            return wrong("film needs --from and --to together, and --to after --from.", "film");
        }
    }
    return std::nullopt;
}

std::string sentence(const std::string& words)
{
    return words.empty() || words.ends_with('.') || words.ends_with('?') ? words : words + '.';
}

} // namespace

std::variant<Options, Answer, Failure> parseOptions(std::span<const std::string> arguments, const Settings& settings,
                                                    const Words& words)
{
    CLI::App app{std::string{whatItIs}, "vinyasa"};
    Reading reading = startedFrom(settings);
    describe(app, reading);
    speak(app, words);
    std::vector<std::string> line = withSubCommandFirst(arguments);
    const std::string command = line.empty() ? "" : line.front();
    std::ranges::reverse(line); // what CLI11 wants
    try {
        app.parse(line);
    } catch (const CLI::CallForHelp&) {
        const auto chosen = app.get_subcommands();
        return Answer{chosen.empty() ? app.help() : chosen.front()->help()};
    } catch (const CLI::CallForVersion& version) {
        return Answer{std::string{version.what()} + '\n'};
    } catch (const CLI::ParseError& error) {
        return wrong(sentence(error.what()), command);
    }
    if (auto failure = mistypedSubCommand(*app.get_subcommands().front(), reading.play.id)) {
        return *failure;
    }
    if (auto failure = unexpectedWord(*app.get_subcommands().front())) {
        return *failure;
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
