// SPDX-License-Identifier: MIT
#include "keep/desktop_motion.h"
#include "support/catch.h"
#include "support/scratch_folder.h"

using namespace vinyasa;

TEST_CASE("GTK's settings ask for less motion where its animations are off, and only there")
{
    for (const char* text :
         {"[Settings]\ngtk-enable-animations=0\n", "[Settings]\r\n gtk-enable-animations = false \r\n",
          "[Settings]\ngtk-enable-animations=true\ngtk-enable-animations=0"}) {
        CAPTURE(text);
        CHECK(gtkAsksForLessMotion(text));
    }
    for (const char* text :
         {"", "[Settings]\n", "[Settings]\ngtk-enable-animations=1\n", "[Settings]\n#gtk-enable-animations=0\n",
          "gtk-enable-animations=0\n", "[Other]\ngtk-enable-animations=0\n", "[Settings]\ngtk-enable-animations=\n",
          "[Settings]\ngtk-enable-animations-not=0", "====\n[[[\n"}) {
        CAPTURE(text);
        CHECK(!gtkAsksForLessMotion(text));
    }
}

TEST_CASE("KDE's settings ask for less motion where animations take no time")
{
    for (const char* text : {"[KDE]\nAnimationDurationFactor=0\n", "[A]\nb=c\n[KDE]\nAnimationDurationFactor=0.0"}) {
        CAPTURE(text);
        CHECK(kdeAsksForLessMotion(text));
    }
    for (const char* text : {"", "[KDE]\nAnimationDurationFactor=1\n", "[KDE]\nAnimationDurationFactor=0.35\n",
                             "[KDE]\nAnimationDurationFactor=\n", "AnimationDurationFactor=0\n"}) {
        CAPTURE(text);
        CHECK(!kdeAsksForLessMotion(text));
    }
}

TEST_CASE("the files are looked for where the person's settings are, and missing ones say nothing")
{
    const test::ScratchFolder scratch;
    const std::string folder = scratch.path().string();
    const auto variable = [&](const char* name) {
        return std::string_view{name} == "XDG_CONFIG_HOME" ? folder.c_str() : nullptr;
    };
    CHECK(!desktopAsksForLessMotion(variable));
    CHECK(!desktopAsksForLessMotion([](const char*) { return nullptr; }));
    std::filesystem::create_directories(scratch / "gtk-3.0");
    std::ofstream{scratch / "gtk-3.0/settings.ini"} << "[Settings]\ngtk-enable-animations=0\n";
    CHECK(desktopAsksForLessMotion(variable));
}
