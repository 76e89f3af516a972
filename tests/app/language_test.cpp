// SPDX-License-Identifier: MIT
#include "app/keymap.h"
#include "app/language.h"
#include "app/options.h"
#include "app/pad_map.h"
#include "content/load_words.h"
#include "support/catch.h"

#include <fstream>
#include <iterator>
#include <map>
#include <regex>
#include <set>

using namespace vinyasa;

namespace fs = std::filesystem;

namespace {

const fs::path source = VINYASA_SOURCE_DIR;

std::string chosen(const std::string& asked, const std::string& kept,
                   const std::map<std::string, const char*>& environment)
{
    const auto variable = [&](const char* name) {
        const auto found = environment.find(name);
        return found == environment.end() ? nullptr : found->second;
    };
    const auto language = chooseLanguage(asked, kept, variable, {"de", "en", "hi"});
    return std::holds_alternative<std::string>(language) ? std::get<std::string>(language) : "";
}

// Pieces of one text that stand on lines of their own are joined.
std::string allSources()
{
    std::string text;
    for (const fs::directory_entry& entry : fs::recursive_directory_iterator{source / "src"}) {
        if (entry.path().extension() == ".cpp" || entry.path().extension() == ".h") {
            std::ifstream file{entry.path()};
            text.append(std::istreambuf_iterator<char>{file}, {});
        }
    }
    return std::regex_replace(text, std::regex{R"re("\s*\n\s*")re"}, "");
}

// What a text of the sources says, and how it is written there.
std::string spoken(const std::string& text)
{
    return std::regex_replace(text, std::regex{R"re(\\")re"}, "\"");
}

std::string written(const std::string& text)
{
    return std::regex_replace(text, std::regex{"\""}, "\\\"");
}

} // namespace

TEST_CASE("an option goes before the settings, these before the system, and English is never wrong")
{
    CHECK(chosen("hi", "de", {{"LANG", "en_GB.UTF-8"}}) == "hi");
    CHECK(chosen("", "de", {{"LANG", "en_GB.UTF-8"}}) == "de");
    CHECK(chosen("", "", {{"LC_ALL", "de_AT.UTF-8@euro"}, {"LANG", "hi_IN"}}) == "de");
    CHECK(chosen("", "", {{"LC_ALL", ""}, {"LC_MESSAGES", "hi"}, {"LANG", "de_DE"}}) == "hi");
    CHECK(chosen("", "xx", {{"LANG", "de"}}) == "de");
    for (const char* locale : {"C", "POSIX", "C.UTF-8", "xx_XX", "", "_", "../de"}) {
        CHECK(chosen("", "", {{"LANG", locale}}) == "en");
    }
    CHECK(chosen("", "", {}) == "en");
    CHECK(chosen("dee", "de", {}).empty());
}

TEST_CASE("en.json lists all that the program says, and nothing that it does not")
{
    const auto words = loadWords(source / "assets", "en");
    REQUIRE(words);
    const auto& listed = words.value().translations;
    const std::string text = allSources();
    const std::regex said{
        R"re(\b(?:(?:words|say|counted)\([^";]*|Message\{)"((?:[^"\\]|\\.)*)"(?:, "((?:[^"\\]|\\.)*)")?)re"};
    for (std::sregex_iterator found{text.begin(), text.end(), said}, end; found != end; ++found) {
        for (const std::string& phrase : {spoken((*found)[1].str()), spoken((*found)[2].str())}) {
            CAPTURE(phrase);
            CHECK((phrase.empty() || listed.contains(phrase)));
        }
    }
    for (const KeymapRow& row : defaultKeymap()) {
        CAPTURE(row.meaning);
        CHECK(listed.contains(row.meaning));
    }
    const std::vector<std::string> help = helpTexts();
    const std::set<std::string> told{help.begin(), help.end()};
    for (const std::string& line : told) {
        CAPTURE(line);
        CHECK(listed.contains(line));
    }
    for (const PadRow& row : padMap()) {
        CHECK(listed.contains(row.meaning));
        for (const PadBinding& binding : row.bindings) {
            const std::string name{nameOf(binding.button)};
            CHECK((name.size() == 1 || listed.contains(name)));
        }
    }
    for (const std::string_view name : longKeyNames()) {
        const bool saysTheSameEverywhere = name == "F1" || name == "F5" || name == "F11";
        const bool isCounted = name.starts_with("Numpad "); // one pattern for all
        CHECK((saysTheSameEverywhere || isCounted || listed.contains(std::string{name})));
    }
    for (const auto& [english, same] : listed) {
        CAPTURE(english);
        CHECK(english == same);
        CHECK((told.contains(english) || text.find('"' + written(english) + '"') != std::string::npos));
    }
}
