// SPDX-License-Identifier: MIT
#include "keep/kept_settings.h"
#include "support/catch.h"
#include "support/scratch_folder.h"

#include <fstream>

using namespace vinyasa;
using namespace vinyasa::test;

namespace fs = std::filesystem;

namespace {

void put(const fs::path& place, const std::string& text)
{
    fs::create_directories(place.parent_path());
    std::ofstream{place, std::ios::binary} << text;
}

Settings evening()
{
    Settings settings;
    settings.theme = ThemeName::evening;
    return settings;
}

} // namespace

TEST_CASE("settings that were kept are there the next time")
{
    const ScratchFolder folder;
    const fs::path config = folder / "not/yet/there";
    KeptSettings kept = KeptSettings::load(config);
    CHECK(kept.settings() == Settings{});
    CHECK(kept.problems().empty());
    CHECK(kept.keep(Settings{}).empty());
    CHECK(!fs::exists(config)); // nothing differs, nothing is written
    CHECK(kept.keep(evening()).empty());
    CHECK(KeptSettings::load(config).settings() == evening());
}

TEST_CASE("a damaged file gives the defaults and is put aside before it is written over")
{
    const ScratchFolder folder;
    const std::string damaged = R"({ "version": 1, "theme": "eve)";
    put(folder / "settings.json", damaged);
    KeptSettings kept = KeptSettings::load(folder / "");
    CHECK(kept.settings() == Settings{});
    REQUIRE(kept.problems().size() == 1);
    CHECK(kept.problems().front().place.line == 1);
    CHECK(contentOf(folder / "settings.json") == damaged); // as long as nothing has to be kept
    CHECK(kept.keep(evening()).empty());
    CHECK(contentOf(folder / "settings.json.bad") == damaged);
    CHECK(KeptSettings::load(folder / "").settings() == evening());
}

TEST_CASE("a file of a later version is read and never written")
{
    const ScratchFolder folder;
    const std::string later = R"({ "version": 2, "style": "bones", "aura": 1 })";
    put(folder / "settings.json", later);
    KeptSettings kept = KeptSettings::load(folder / "");
    CHECK(kept.settings().style == FigureStyle::bones);
    CHECK(kept.problems().empty());
    CHECK(kept.keep(evening()).in(inEnglish()).find("later version of Vinyasa") != std::string::npos);
    CHECK(contentOf(folder / "settings.json") == later);
    CHECK(folder.entries() == 1);
}

TEST_CASE("what can't be written is told in one sentence, once, and the settings go on in memory")
{
    const ScratchFolder folder;
    put(folder / "file", "");
    struct Case {
        fs::path config;
        std::string cause;
    };
    for (const Case& c : {Case{"", "There is no home folder"}, Case{folder / "file/.config", "can't be made"},
                          Case{"/proc/vinyasa", "can't be made"}}) {
        CAPTURE(c.config);
        KeptSettings kept = KeptSettings::load(c.config);
        const std::string sentence = kept.keep(evening()).in(inEnglish());
        CHECK(sentence.starts_with("Your settings were not saved. "));
        CHECK(sentence.find(c.cause) != std::string::npos);
        CHECK(sentence.ends_with("."));
        CHECK(kept.settings() == evening());
        CHECK(kept.keep(Settings{}).empty());
    }
    CHECK(contentOf(folder / "file").empty());
}

TEST_CASE("a full disk leaves the old settings whole")
{
    const ScratchFolder folder;
    KeptSettings kept = KeptSettings::load(folder / "");
    CHECK(kept.keep(evening()).empty());
    fs::rename(folder / "settings.json", folder / "old.json");
    fs::create_symlink("/dev/full", folder / "settings.json");
    CHECK(kept.keep(Settings{}).in(inEnglish()).find("No space left on device") != std::string::npos);
    CHECK(readSettings(contentOf(folder / "old.json"), "").settings == evening());
}
