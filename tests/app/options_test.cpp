// SPDX-License-Identifier: MIT
#include "app/option_values.h"
#include "app/options.h"
#include "support/catch.h"

#include <iterator>
#include <sstream>

using namespace vinyasa;

namespace {

std::vector<std::string> split(const std::string& line)
{
    std::istringstream words{line};
    return {std::istream_iterator<std::string>{words}, {}};
}

Options parsed(const std::string& line)
{
    CAPTURE(line);
    const auto result = parseOptions(split(line));
    REQUIRE(std::holds_alternative<Options>(result));
    return std::get<Options>(result);
}

template <typename Command>
Command command(const std::string& line)
{
    const Options options = parsed(line);
    REQUIRE(std::holds_alternative<Command>(options.command));
    return std::get<Command>(options.command);
}

} // namespace

TEST_CASE("without a sub-command it is play")
{
    CHECK(command<PlayOptions>("").id.empty());
    CHECK(command<PlayOptions>("--routine back-relief").id == "back-relief");
    CHECK(command<PlayOptions>("--minutes 5 --lead steps --lead-in 0 --level easy --asana sphinx").id == "sphinx");
    CHECK(command<PlayOptions>("--minutes 5").minutes == 5.0);
    CHECK(command<PlayOptions>("--lead steps").lead == Lead::steps);
    CHECK(command<PlayOptions>("--lead-in 0").leadIn == Seconds{});
    CHECK(command<PlayOptions>("--level easy --props none").manner == Manner{Level::easy, PropsAtHand::none});
    CHECK(command<PlayOptions>("sphinx").id == "sphinx");
    CHECK(command<PlayOptions>("play sphinx").id == "sphinx");
    CHECK(command<PlayOptions>("--fullscreen").fullscreen);
    CHECK(command<PlayOptions>("--pace 5 sphinx").id == "sphinx");
    CHECK(command<PlayOptions>("--frames 3 --text-scale 1.5").frames == 3);
}

TEST_CASE("options may stand before the sub-command as well as behind it")
{
    const auto line =
        GENERATE(values<std::string>({"--assets list --easier list --json", "list --assets list --json --easier"}));
    const Options options = parsed(line);
    CHECK(options.common.assets == "list");
    CHECK(options.common.easier);
    REQUIRE(std::holds_alternative<ListOptions>(options.command));
    CHECK(std::get<ListOptions>(options.command).json);
}

TEST_CASE("each sub-command gets what it is told")
{
    const auto render = command<RenderOptions>("render cat-cow --at 1.5 --size 320x180 --no-overlay -o a.png");
    CHECK(render.at == Beat{1.5});
    CHECK(render.size.width == 320);
    CHECK(render.size.height == 180);
    CHECK(!render.overlay);
    CHECK(render.file == "a.png");
    CHECK(command<RenderOptions>("render cat-cow --key cow -o a.png").keyPose == "cow");
    CHECK(render.view == ViewName::own);
    CHECK(command<RenderOptions>("render cat-cow --at 1 --view front -o a.png").view == ViewName::front);
    CHECK(command<RenderOptions>("render cat-cow --at 1 --view side -o a.png").view == ViewName::side);
    CHECK(command<PlayOptions>("play cat-cow").view == ViewName::own);
    CHECK(command<PlayOptions>("--view above cat-cow").view == ViewName::above);
    CHECK(render.look.theme == ThemeName::day);
    CHECK(command<RenderOptions>("render cat-cow --at 1 --theme evening -o a.png").look.theme == ThemeName::evening);
    CHECK(command<SheetOptions>("sheet --all --theme high-contrast -o a.png").look.theme == ThemeName::highContrast);
    CHECK(command<FilmOptions>("film cat-cow --theme evening -o a.gif").look.theme == ThemeName::evening);
    CHECK(command<PlayOptions>("--theme evening sphinx").look.theme == ThemeName::evening);
    CHECK(command<PlayOptions>("--theme evening sphinx").id == "sphinx");
    CHECK(render.look.style == FigureStyle::body);
    CHECK(command<RenderOptions>("render cat-cow --at 1 --style both -o a.png").look.style == FigureStyle::both);
    CHECK(command<PlayOptions>("--style bones sphinx").look.style == FigureStyle::bones);
    CHECK(command<PlayOptions>("--style bones sphinx").id == "sphinx");
    CHECK(command<SheetOptions>("sheet cat-cow -o a.png").id == "cat-cow");
    CHECK(command<SheetOptions>("sheet --all -o a.png").all);
    CHECK(command<SheetOptions>("sheet --themes -o a.png").themes);
    CHECK(command<SheetOptions>("sheet --transition prone supine -o a.png").transition ==
          std::vector<std::string>{"prone", "supine"});
    CHECK(command<PrintOptions>("print cat-cow").id == "cat-cow");
    CHECK(command<CheckOptions>("check a b").paths.size() == 2);
    CHECK(command<CheckOptions>("check --json").json);
    const auto film = command<FilmOptions>("film cat-cow --from 1 --to 2 --fps 15 -o a.gif");
    CHECK(film.fps == 15);
    CHECK(film.to == Beat{2.0});
    CHECK(command<ExportOptions>("export cat-cow --format json --fps 30 -o a.json").fps == 30);
    CHECK(command<ExportOptions>("export cat-cow --format json -o a").format == MotionFormat::json);
    CHECK(command<ExportOptions>("export cat-cow --format bvh -o a").format == MotionFormat::bvh);
    CHECK(command<ExportOptions>("export cat-cow --format glb -o a").format == MotionFormat::glb);
    for (const std::string line : {"sheet --transition a -o a.png", "sheet --transition a b c -o a.png"}) {
        CHECK(std::holds_alternative<Failure>(parseOptions(split(line))));
    }
    CHECK(parsed("export cat-cow --format json -o a.json --pace 15 --stature 180").common.stature == Approx(1.8));
}

TEST_CASE("what is wrong with a command line is said in a sentence")
{
    struct Case {
        std::string line, cause;
    };
    const auto c = GENERATE(values<Case>({
        {"render cat-cow -o a.png", "render needs either --at BEAT or --key NAME."},
        {"render cat-cow --at 1 --key cow -o a.png", "render needs either --at BEAT or --key NAME."},
        {"--text --lead steps", "--text is led by the clock: leave --lead steps out."},
        {"render cat-cow --at nan -o a.png", R"(--at: "nan" is no number from 0 to 10000.)"},
        {"render cat-cow --at 1 --size 0x5 -o a.png",
         R"(--size: "0x5" is no size like 1280x720, each from 1 to 16384.)"},
        {"render cat-cow --at 1 --size 5 -o a.png", R"(--size: "5" is no size like 1280x720, each from 1 to 16384.)"},
        {"render cat-cow --at 1", "--output is required."},
        {"render cat-cow --at 1 --view frnt -o a.png",
         R"(--view: "frnt" is none of these: own, side, front, above. Did you mean "front"?)"},
        {"--theme evenin",
         R"(--theme: "evenin" is none of these: day, evening, high-contrast. Did you mean "evening"?)"},
        {"--style bone", R"(--style: "bone" is none of these: body, bones, both. Did you mean "bones"?)"},
        {"print", "ID is required."},
        {"sheet -o a.png", "sheet needs one of ID, --all, --themes and --transition FROM TO."},
        {"sheet cat-cow --all -o a.png", "sheet needs one of ID, --all, --themes and --transition FROM TO."},
        {"sheet --all --transition a b -o a.png", "sheet needs one of ID, --all, --themes and --transition FROM TO."},
        {"--stature 300", R"(--stature: "300" is no number from 120 to 220.)"},
        {"--stature 1,7", R"(--stature: "1,7" is no number from 120 to 220.)"},
        {"--text-scale 2.5", R"(--text-scale: "2.5" is no number from 1 to 2.)"},
        {"--frames 1.5", R"(--frames: "1.5" is no whole number from 1 to 1000000000.)"},
        {"--fullscren", R"("--fullscren" is not expected here. Did you mean "--fullscreen"?)"},
        {"cat-cow cow", R"("cow" is not expected here.)"},
        {"rendr cat-cow --at 1", R"("rendr" is not a sub-command. Did you mean "render"?)"},
        {"--size 1280x720", R"("--size" belongs to these sub-commands: render, film.)"},
        {"cat-cow --routine back-relief --asan sphinx",
         R"("--asan" is not expected here. Did you mean "--asana"? ID and --routine can't be given together.)"},
        {"cat-cow --routine back-relief", "ID and --routine can't be given together."},
        {"--easier --variant props", "--variant and --easier can't be given together."},
        {"render cat-cow --at nan --size 5 --hepl",
         R"("--hepl" is not expected here. Did you mean "--help"? --at: "nan" is no number from 0 to 10000. )"
         R"(--size: "5" is no size like 1280x720, each from 1 to 16384. --output is required.)"},
        {"render cat-cow -o a.png --at", "--at needs a value: BEAT."},
        {"render cat-cow --at 1 --at 2 -o a.png", "--at may be given only once."},
        {"sheet --transition prone -o a.png", "--transition needs a value: FROM TO."},
        {"list --json=perhaps", "--json takes no value."},
        {"film cat-cow --from 2 --to 1 -o a.gif", "film needs --from and --to together, and --to after --from."},
        {"film cat-cow --from 2 -o a.gif", "film needs --from and --to together, and --to after --from."},
        {"export cat-cow --format bhv -o a",
         R"(--format: "bhv" is none of these: json, bvh, glb. Did you mean "bvh"?)"},
        {"export cat-cow --format fbx -o a", R"(--format: "fbx" is none of these: json, bvh, glb.)"},
        {"export cat-cow -o a", "--format is required."},
        {"export cat-cow --format json --fps 0 -o a", R"(--fps: "0" is no whole number from 1 to 240.)"},
    }));
    CAPTURE(c.line);
    const auto result = parseOptions(split(c.line));
    REQUIRE(std::holds_alternative<Failure>(result));
    CHECK(std::get<Failure>(result).code == ExitCode::wrongInput);
    CHECK(std::get<Failure>(result).cause.in(inEnglish()) == c.cause);
    CHECK(std::get<Failure>(result).remedy.in(inEnglish()).starts_with("See: vinyasa"));
}

TEST_CASE("help ends with the advice, and the version is told")
{
    for (const std::string line : {"--help", "-h", "render --help", "play -h"}) {
        CAPTURE(line);
        const auto result = parseOptions(split(line));
        REQUIRE(std::holds_alternative<Answer>(result));
        CHECK(std::get<Answer>(result).text.ends_with(std::string{adviceForEverybody} + '\n'));
    }
    const auto version = parseOptions(split("--version"));
    REQUIRE(std::holds_alternative<Answer>(version));
    CHECK(std::get<Answer>(version).text.starts_with("vinyasa "));
}

TEST_CASE("numbers are what is written out in digits, whatever the locale")
{
    CHECK(parseNumber("1.5") == 1.5);
    CHECK(parseNumber("-2") == -2.0);
    for (const std::string text : {"", "nan", "inf", "1e3", "1,5", " 1", "1 ", "1.5.2", "0x10", "one", "-"}) {
        CAPTURE(text);
        CHECK(!parseNumber(text));
    }
}

TEST_CASE("play does as the settings say where no option says otherwise, and nothing else does")
{
    Settings settings;
    settings.theme = ThemeName::evening;
    settings.pace = "deep";
    settings.manner.level = Level::easy;
    settings.leadIn = 30;
    settings.textScale = 1.5f;
    settings.stature = 1.8f;
    settings.window = WindowState::fullscreen;
    settings.reducedMotion = true;
    const auto read = [&](const std::vector<std::string>& words) {
        return std::get<Options>(parseOptions(words, settings));
    };
    const Options plain = read({});
    CHECK(plain.common.pace == "deep");
    CHECK(std::get<PlayOptions>(plain.command).manner.level == Level::easy);
    CHECK(std::get<PlayOptions>(plain.command).leadIn == Seconds{30.0});
    CHECK(plain.common.stature == 1.8f);
    CHECK(std::get<PlayOptions>(plain.command).look.theme == ThemeName::evening);
    CHECK(std::get<PlayOptions>(plain.command).textScale == 1.5f);
    CHECK(std::get<PlayOptions>(plain.command).fullscreen);
    CHECK(std::get<PlayOptions>(plain.command).lessMotion);
    CHECK(!command<PlayOptions>("").lessMotion);
    CHECK(command<PlayOptions>("--reduced-motion").lessMotion);
    const Options told = read({"--theme", "day", "--pace", "6", "--variant", "full", "--stature", "150"});
    CHECK(told.common.pace == "6");
    CHECK(told.common.variant == "full");
    CHECK(told.common.stature == 1.5f);
    CHECK(std::get<PlayOptions>(told.command).look.theme == ThemeName::day);
    const Options sheet = read({"sheet", "--all", "-o", "a.png"});
    CHECK(sheet.common.pace == "standard");
    CHECK(sheet.common.stature == defaultStature);
    CHECK(std::get<SheetOptions>(sheet.command).look.theme == ThemeName::day);
}

TEST_CASE("how much may be drawn is a number of frames, or little")
{
    CHECK(command<PlayOptions>("--fps-cap 24 sphinx").limits.cap == 24);
    CHECK(command<PlayOptions>("sphinx --fps-cap 24").id == "sphinx");
    CHECK(command<PlayOptions>("--low-power").limits.lowPower);
    CHECK(command<PlayOptions>("--gles").gles);
    CHECK(command<RenderOptions>("render cat-cow --at 1 -o a.png --gles").gles);
    CHECK(!command<PlayOptions>("").limits.cap);
    CHECK(std::holds_alternative<Failure>(parseOptions(split("--fps-cap 0"))));
    CHECK(std::holds_alternative<Failure>(parseOptions(split("--fps-cap many"))));
}
