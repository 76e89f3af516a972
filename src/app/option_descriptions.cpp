// SPDX-License-Identifier: MIT
#include "app/option_descriptions.h"

#include "app/option_values.h"

#include <functional>

namespace vinyasa {
namespace {

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

void addView(CLI::App& app, ViewName& view)
{
    add(app, "--view", viewInto(view), "own|side|front|above", "From where; the asana's own view if not told");
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
    addView(app, play.view);
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
    addView(app, render.view);
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

} // namespace

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

} // namespace vinyasa
