// SPDX-License-Identifier: MIT
#include "app/option_descriptions.h"

#include "app/option_values.h"

#include <functional>

namespace vinyasa {
namespace {

// A sub-command's options, and where it is told what can't be a value of them.
struct Form {
    CLI::App& app;
    Message& wrongValues;
};

CLI::Option* add(const Form& form, const std::string& name, ReadWord read, const std::string& value,
                 const std::string& meaning)
{
    const auto take = [name, read = std::move(read), &wrong = form.wrongValues](const CLI::results_t& words) {
        wrong += read(name, words.front());
        return true; // else CLI11 would say it, in its own words, and no more after it
    };
    return form.app.add_option(name, take, meaning)->type_name(value);
}

void addId(const Form& form, std::string& id)
{
    form.app.add_option("ID", id, "Which asana: a name that \"vinyasa list\" gives")->required()->type_name("");
}

void addFile(const Form& form, std::filesystem::path& file, const std::string& meaning)
{
    form.app.add_option("-o,--output", file, meaning)->required()->type_name("FILE");
}

void addView(const Form& form, ViewName& view)
{
    add(form, "--view", viewInto(view), "own|side|front|above", "From where; the asana's own view if not told");
}

void addLook(const Form& form, Look& look)
{
    add(form, "--theme", themeInto(look.theme), "day|evening|high-contrast", "The colours; the day's if not told");
    add(form, "--style", styleInto(look.style), "body|bones|both", "What is seen of the figure; the body if not told");
    const auto spine = [&look](bool shown) { return [&look, shown] { look.spine = shown; }; };
    CLI::Option* with =
        form.app.add_flag_callback("--spine", spine(true), "How the spine bends; else where it matters");
    form.app.add_flag_callback("--no-spine", spine(false), "The spine is not shown")->excludes(with);
}

void addCommon(const Form& form, CommonOptions& common)
{
    form.app.add_option("--lang", common.language, "The language: de, en, es, fr, hi; the system's if not told")
        ->type_name("LANGUAGE");
    form.app.add_option("--assets", common.assets, "Another library than the program's own")->type_name("DIR");
    form.app.add_option("--pace", common.pace, "beginner, standard, relax, deep, or 3 to 15 breaths a minute")
        ->type_name("NAME|BPM");
    CLI::Option* variant =
        form.app.add_option("--variant", common.variant, "A variant that \"vinyasa print ID\" names, or full")
            ->type_name("NAME");
    form.app.add_flag("--easier", common.easier, "The easier variant: a smaller range")->excludes(variant);
    add(form, "--stature", statureInto(common.stature), "CM", "How tall the figure is, 120 to 220; 170 if not told");
}

// How long a practice takes, and how much it asks for.
void addTimes(const Form& form, std::optional<double>& minutes, Manner& manner,
              const std::function<void(double)>& leadIn)
{
    add(form, "--minutes", numberIn(1.0, 120.0, [&minutes](double given) { minutes = given; }), "N",
        "How long it takes, 1 to 120; a routine's own time if not told");
    add(form, "--level", levelInto(manner.level), "full|easy", "easy: every asana in its easier variant");
    add(form, "--props", propsInto(manner.props), "planned|none|block|bolster|all",
        "What lies beside the mat: only variants that do with that");
    add(form, "--lead-in", numberIn(shortestLeadIn.value, longestLeadIn.value, leadIn), "SECONDS",
        "Time to get ready, 0 to 120; 10 if not told");
}

void addPlay(const Form& form, PlayOptions& play)
{
    CLI::Option* id =
        form.app.add_option("ID", play.id, "Which routine or asana: a name that \"vinyasa list\" gives; else cat-cow")
            ->type_name("");
    CLI::Option* routine = form.app.add_option("--routine", play.id, "The same")->type_name("ID")->excludes(id);
    CLI::Option* asana =
        form.app.add_option("--asana", play.id, "The same")->type_name("ID")->excludes(id)->excludes(routine);
    addTimes(form, play.minutes, play.manner, [&play](double time) { play.leadIn = {time}; });
    add(form, "--lead", leadInto(play.lead), "flow|steps|breath",
        "Who leads: the clock, a key for each step, or your breath; the clock if not told");
    form.app.add_flag("--resume", play.resume, "Go on where a practice was broken off")
        ->excludes(id)
        ->excludes(routine)
        ->excludes(asana);
    form.app.add_flag("--text", play.text, "As lines on the terminal, in real time, in place of a window");
    add(form, "--pain-before", wholeNumberIn(0, 10, [&play](int pain) { play.painBefore = pain; }), "0..10",
        "How much it hurts now, for the log");
    form.app.add_flag("--fullscreen", play.fullscreen, "Begin on the whole screen");
    add(form, "--text-scale", textScaleInto(play.textScale), "1..2", "Larger text");
    addLook(form, play.look);
    addView(form, play.view);
    add(form, "--fps-cap", wholeNumberIn(1, 240, [&play](int cap) { play.limits.cap = cap; }), "N",
        "At most N frames a second");
    form.app.add_flag("--reduced-motion", play.lessMotion,
                      "Less motion besides the figure's own; as the desktop says if not told");
    form.app.add_flag("--gles", play.gles, "Draw with OpenGL ES 3.0 in place of OpenGL 3.3");
    form.app.add_flag("--low-power", play.limits.lowPower, "At most 30 frames a second, and no shadow");
    add(form, "--frames", wholeNumberIn(1, 1e9, [&play](int count) { play.frames = count; }), "N",
        "End after N frames (for scripts)");
    form.app.add_option("--trace", play.trace, "Write a line of JSON for each change of state (for scripts)")
        ->type_name("FILE");
}

void addPrint(const Form& form, PrintOptions& print)
{
    form.app.add_option("ID", print.id, "Which asana or routine: a name that \"vinyasa list\" gives")
        ->required()
        ->type_name("");
    addTimes(form, print.minutes, print.manner, [&print](double time) { print.leadIn = {time}; });
}

void addRender(const Form& form, RenderOptions& render)
{
    addId(form, render.id);
    add(form, "--at", beatInto(render.at), "BEAT", "The moment, in breaths from the beginning");
    form.app.add_option("--key", render.keyPose, "Or: where this key pose is first reached")->type_name("NAME");
    add(form, "--size", sizeInto(render.size), "WxH", "Pixels; 1280x720 if not told");
    add(form, "--text-scale", textScaleInto(render.textScale), "1..2", "Larger text");
    addView(form, render.view);
    form.app.add_flag_callback(
        "--no-overlay", [&render] { render.overlay = false; }, "The figure alone");
    form.app.add_flag("--ghost", render.ghost, "The outline of the next key pose behind the figure");
    form.app.add_flag("--trails", render.trails, "Where wrists, knees and head have just been");
    form.app.add_flag("--gles", render.gles, "Draw with OpenGL ES 3.0 in place of OpenGL 3.3");
    addLook(form, render.look);
    addFile(form, render.file, "The PNG file to make");
}

void addSheet(const Form& form, SheetOptions& sheet)
{
    form.app.add_option("ID", sheet.id, "Which asana: a name that \"vinyasa list\" gives")->type_name("");
    form.app.add_flag("--all", sheet.all, "Or: the key poses of the whole library");
    form.app.add_flag("--themes", sheet.themes, "Or: a moment of each asana in every theme");
    form.app
        .add_option("--transition", sheet.transition, "Or: twelve instants of the way from one key pose to another")
        ->type_name("FROM TO")
        ->expected(2);
    addLook(form, sheet.look);
    addFile(form, sheet.file, "The PNG file to make");
}

void addFilm(const Form& form, FilmOptions& film)
{
    addId(form, film.id);
    add(form, "--size", sizeInto(film.size), "WxH", "Pixels; 640x360 if not told");
    add(form, "--fps", fpsInto(film.fps), "N", "Frames a second; 25 if not told");
    add(form, "--from", beatInto(film.from), "BEAT", "Where it begins, in breaths; if not told, one round as a loop");
    add(form, "--to", beatInto(film.to), "BEAT", "Where it ends");
    addLook(form, film.look);
    addFile(form, film.file, "The .gif, .webp or .mp4 file to make");
}

void addCheck(const Form& form, CheckOptions& options)
{
    form.app.add_option("PATH", options.paths, "Folders with a library, or single files; if not told, the library")
        ->type_name("");
    form.app.add_flag("--json", options.json, "The table of the motion as JSON");
}

void addExport(const Form& form, ExportOptions& options)
{
    addId(form, options.id);
    add(form, "--format", formatInto(options.format), "json|bvh|glb", "Numbers, a skeleton that moves, or a body too")
        ->required();
    add(form, "--fps", fpsInto(options.fps), "N", "Frames a second; 60 if not told");
    addFile(form, options.file, "The file to make");
}

void addRehearse(const Form& form, RehearseOptions& options)
{
    form.app.add_option("ID", options.id, "Which routine or asana")->required()->type_name("");
    addTimes(form, options.minutes, options.manner, [&options](double time) { options.leadIn = time; });
}

template <typename Command>
Form addSubCommand(CLI::App& app, Reading& reading, std::string_view name, Command& command, const std::string& meaning)
{
    CLI::App& sub = *app.add_subcommand(std::string{name}, meaning);
    sub.footer(std::string{adviceForEverybody});
    sub.allow_extras(); // told in our own words
    sub.callback([&reading, &command] { reading.chosen = command; });
    const Form form{sub, reading.wrongValues};
    addCommon(form, name == "play" ? reading.commonOfPlay : reading.common);
    return form;
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
        .app.add_flag("--json", reading.list.json, "As JSON");
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
        .app.add_flag("--forget", reading.log.forget, "Delete it instead, and what was broken off");
    addExport(addSubCommand(app, reading, "export", reading.exports, "Write the motion as numbers"), reading.exports);
    addRehearse(addSubCommand(app, reading, "rehearse", reading.rehearse, "Print what a practice says, line by line"),
                reading.rehearse);
}

} // namespace vinyasa
