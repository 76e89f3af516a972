// SPDX-License-Identifier: MIT
#include "content/load.h"
#include "content/load_words.h"
#include "content/texts.h"
#include "support/catch.h"
#include "support/scratch_folder.h"

#include <fstream>

using namespace vinyasa;
using namespace vinyasa::test;

namespace fs = std::filesystem;

namespace {

const fs::path assets = fs::path{VINYASA_SOURCE_DIR} / "assets";

// A library that says three things, and the program two.
Library smallLibrary()
{
    Library library;
    Asana& cow = library.asanas.emplace_back();
    cow.name = "Cow";
    cow.sanskrit = "Bitilāsana";
    cow.summary = "A back.";
    return library;
}

std::string faultsOf(const std::string& german)
{
    const ScratchFolder folder;
    fs::create_directory(folder / "words");
    std::ofstream{folder / "words/en.json"} << R"({ "name": "English", "words": { "Next: {1}": "Next: {1}" } })";
    std::ofstream{folder / "words/de.json"} << german;
    std::string lines;
    for (const Problem& problem : checkWords(folder / "", smallLibrary())) {
        const std::string line = format(problem);
        lines += line.substr(line.find("de.json")) + '\n';
    }
    return lines;
}

} // namespace

TEST_CASE("every language says all that the program and its library say, and nothing else")
{
    const auto library = loadLibrary(assets);
    REQUIRE(library);
    CHECK(languagesOf(assets) == std::vector<std::string>{"de", "en", "es", "fr", "hi"});
    std::string lines;
    for (const Problem& problem : checkWords(assets, library.value())) {
        lines += format(problem) + '\n';
    }
    INFO(lines);
    CHECK(lines.empty());
    for (const std::string& language : languagesOf(assets)) {
        const auto words = loadWords(assets, language);
        REQUIRE(words);
        CHECK(words.value().language == language);
    }
}

TEST_CASE("a sound file of words has nothing wrong with it, with or without the Sanskrit")
{
    CHECK(faultsOf(R"({ "name": "Deutsch", "decimalPoint": ",",
        "words": { "Cow": "Kuh", "A back.": "Ein Rücken.", "Next: {1}": "{1} danach" } })")
              .empty());
    CHECK(faultsOf(R"({ "name": "Deutsch", "words": { "Cow": "Kuh", "A back.": "Ein Rücken.", "Next: {1}": "{1}",
        "Bitilāsana": "Bitilasana" } })")
              .empty());
}

TEST_CASE("what is missing, left over, too long or has other places is told where it stands")
{
    CHECK(faultsOf("{ \"name\": \"Deutsch\", \"words\": { \"Cow\": \"Kuh\" } }") ==
          "de.json:1:31: the translation of \"A back.\" is missing\n"
          "de.json:1:31: the translation of \"Next: {1}\" is missing\n");
    const std::string rest = R"("A back.": "Ein Rücken.", "Next: {1}": "{1}" } })";
    CHECK(faultsOf("{ \"name\": \"Deutsch\", \"words\": { \"Cow\": \"Kuh\", \"Cwo\": \"Kuh\",\n" + rest) ==
          "de.json:1:47: \"Cwo\" is said nowhere any more: take it out, or see what it is now\n");
    CHECK(faultsOf("{ \"name\": \"Deutsch\", \"words\": { \"Cow\": \"" + std::string(57, 'u') + "\",\n" + rest) ==
          "de.json:1:40: the translation of \"Cow\" is too long: 57 characters, at most 56\n");
    CHECK(faultsOf("{ \"name\": \"Deutsch\", \"words\": { \"Cow\": \"Kuh {1}\",\n" + rest) ==
          "de.json:1:40: \"Cow\" has the places \"\" to fill, its translation has \"{1}\"\n");
    CHECK(faultsOf("{ \"name\": \"Deutsch\", \"words\": [] }") ==
          "de.json:1:31: \"words\" must be an object in { }, not a list in [ ]\n");
    CHECK(faultsOf("{ \"name\": ").starts_with("de.json:1:"));
}

TEST_CASE("a library in another language is the same library with other words")
{
    const auto library = loadLibrary(assets);
    const auto words = loadWords(assets, "de");
    REQUIRE(library);
    REQUIRE(words);
    const Library german = translated(library.value(), words.value());
    const auto before = textsOf(library.value()), after = textsOf(german);
    REQUIRE(before.size() == after.size());
    for (std::size_t i = 0; i < before.size(); ++i) {
        CHECK(after[i].english == words.value()(before[i].english));
    }
    CHECK(findAsana(german, "cat-cow")->name == "Katze-Kuh");
    CHECK(findAsana(german, "cat-cow")->id == "cat-cow");
    CHECK(textsOf(translated(library.value(), inEnglish())).front().english == before.front().english);
}

TEST_CASE("a language without a file is English")
{
    REQUIRE(loadWords(assets, "xx"));
    CHECK(loadWords(assets, "xx").value().language == "en");
    CHECK(languagesOf("/nonexistent").empty());
    CHECK(checkWords("/nonexistent", smallLibrary()).empty());
}
