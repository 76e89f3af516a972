// SPDX-License-Identifier: MIT
#include "keep/settings.h"
#include "support/catch.h"

using namespace vinyasa;

namespace {

Settings unusual()
{
    return {.language = "de",
            .theme = ThemeName::highContrast,
            .style = FigureStyle::bones,
            .pace = "5.5",
            .manner = {Level::easy, PropsAtHand::block},
            .textScale = 1.7f,
            .stature = 1.88f,
            .leadIn = 0,
            .reducedMotion = true,
            .width = 801,
            .height = 602,
            .window = WindowState::maximized};
}

std::string problemsOf(const std::string& text)
{
    std::string lines;
    for (const Problem& problem : readSettings(text, "s").problems) {
        lines += format(problem) + '\n';
    }
    return lines;
}

} // namespace

TEST_CASE("what is printed reads as what it was")
{
    for (const Settings& settings : {Settings{}, unusual()}) {
        const ReadSettings read = readSettings(printSettings(settings), "s");
        CHECK(read.problems.empty());
        CHECK(!read.newer);
        CHECK(read.settings == settings);
        CHECK(printSettings(read.settings) == printSettings(settings));
    }
}

TEST_CASE("every text size and every stature comes back as the very same number")
{
    for (int step = 0; step <= 1000; ++step) {
        Settings settings;
        settings.textScale = static_cast<float>(100 + step / 10) / 100.0f;
        settings.stature = static_cast<float>(1200 + step) / 1000.0f;
        const Settings read = readSettings(printSettings(settings), "s").settings;
        CHECK(read.textScale == settings.textScale);
        CHECK(read.stature == Approx(settings.stature).margin(1e-6));
    }
}

TEST_CASE("a text that breaks off anywhere gives settings and a sentence")
{
    const std::string whole = printSettings(unusual());
    for (std::size_t length = 1; length + 2 < whole.size(); ++length) { // less the last brace and line end
        CAPTURE(length);
        const ReadSettings read = readSettings(whole.substr(0, length), "s");
        CHECK(read.settings == Settings{});
        CHECK(!read.problems.empty());
    }
    CHECK(readSettings("", "s").problems.empty());
}

TEST_CASE("what is wrong is told with its place, and the rest counts")
{
    const std::string text = "{ \"version\": 1,\n  \"theme\": \"evenin\",\n  \"txtScale\": 2,\n  \"textScale\": 3,\n"
                             "  \"style\": \"bones\" }";
    CHECK(problemsOf(text) == "s:2:12: \"theme\" can't be \"evenin\"; did you mean \"evening\"?\n"
                              "s:3:3: a settings file has no entry \"txtScale\"; did you mean \"textScale\"?\n"
                              "s:4:16: \"textScale\" is 3; it must lie between 1 and 2\n");
    const Settings read = readSettings(text, "s").settings;
    CHECK(read.style == FigureStyle::bones);
    CHECK(read.theme == ThemeName::day);
    CHECK(read.textScale == 1.0f);
}

TEST_CASE("a text of a later version is read as far as it is understood, without a complaint")
{
    const ReadSettings read =
        readSettings(R"({ "version": 2, "theme": "evening", "aura": [1], "style": { "of": "tomorrow" } })", "s");
    CHECK(read.newer);
    CHECK(read.problems.empty());
    CHECK(read.settings.theme == ThemeName::evening);
    CHECK(read.settings.style == FigureStyle::body);
}
