// SPDX-License-Identifier: MIT
#include "app/personal.h"
#include "support/catch.h"

using namespace vinyasa;

TEST_CASE("what is wrong with a file names the file, and not where it lies")
{
    CHECK(noticeOf({{"/home/a/.config/vinyasa/keys.json", 3, 5}, "there is no key \"F7\""}) ==
          "keys.json: there is no key \"F7\"");
    CHECK(noticeOf({{}, "Your settings were not saved."}) == "Your settings were not saved.");
}

TEST_CASE("what a person changes is kept, and what an option said is not")
{
    PlayerState before;
    before.textScale = 1.5f; // by an option
    before.look = {ThemeName::evening, FigureStyle::bones};
    CHECK(withChanges({}, before, before) == Settings{});
    PlayerState now = before;
    now.look.theme = ThemeName::highContrast;
    Settings wanted;
    wanted.theme = ThemeName::highContrast;
    CHECK(withChanges({}, before, now) == wanted);
    now.textScale = 1.6f;
    now.fullscreen = true;
    wanted.textScale = 1.6f;
    wanted.window = WindowState::fullscreen;
    CHECK(withChanges({}, before, now) == wanted);
    wanted.window = WindowState::normal;
    CHECK(withChanges(wanted, now, before).window == WindowState::normal);
}
