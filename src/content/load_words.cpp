// SPDX-License-Identifier: MIT
#include "content/load_words.h"

#include "content/file_bytes.h"
#include "content/texts.h"
#include "content/utf8.h"
#include "content/values.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>

namespace vinyasa {
namespace {

namespace fs = std::filesystem;

constexpr std::array wordsEntries{Entry{"name"}, Entry{"decimalPoint", false}, Entry{"words"}};
constexpr std::size_t longestTranslation = 400;

fs::path fileOf(const fs::path& assets, const std::string& language)
{
    return assets / "words" / (language + ".json");
}

std::optional<JsonNode> readTree(const fs::path& file, FileReport report)
{
    const auto bytes = readBytes(file, report);
    auto root = bytes ? readJson(*bytes, report) : std::nullopt;
    return root && checkEntries(*root, "a file of words", wordsEntries, report) ? std::move(root) : std::nullopt;
}

Words wordsOf(const JsonNode& root, const std::string& language, FileReport report)
{
    Words words{.language = language};
    words.name = lineOf(find(root, "name"), longestName, report).value;
    const std::string point = lineOf(find(root, "decimalPoint"), 1, report).value;
    words.decimalPoint = point.empty() ? words.decimalPoint : point;
    const JsonNode* entries = find(root, "words");
    if (isA(JsonKind::object, entries, report)) {
        for (const JsonNode& entry : entries->children) {
            words.translations[entry.key] = lineOf(&entry, longestTranslation, report).value;
        }
    }
    return words;
}

// The places to fill, in the order of the alphabet: "{1}{2}".
std::string placesIn(std::string_view text)
{
    std::vector<std::string_view> places;
    for (std::size_t at = text.find('{'); at != std::string_view::npos; at = text.find('{', at + 1)) {
        places.push_back(text.substr(at, 3));
    }
    std::ranges::sort(places);
    std::string all;
    for (const std::string_view place : places) {
        all += place;
    }
    return all;
}

using Known = std::map<std::string, Said, std::less<>>;

// All that is to be translated: the library's texts, and the program's.
Known knownTexts(const fs::path& assets, const Library& library, Report& report)
{
    Known known;
    for (const Said& said : textsOf(library)) {
        known.emplace(said.english, said);
    }
    const fs::path english = fileOf(assets, "en");
    const std::string name = english.generic_string();
    if (const auto root = readTree(english, {name, report})) {
        for (const auto& [text, same] : wordsOf(*root, "en", {name, report}).translations) {
            known.insert_or_assign(text, Said{text, longestTranslation});
        }
    }
    return known;
}

void checkEntry(const JsonNode& entry, const Known& known, FileReport report)
{
    const auto said = known.find(entry.key);
    if (said == known.end()) {
        report.add(entry.keySpot,
                   inQuotes(entry.key) + " is said nowhere any more: take it out, or see what it is now");
        return;
    }
    if (placesIn(entry.text) != placesIn(entry.key)) {
        report.add(entry.spot, inQuotes(entry.key) + " has the places " + inQuotes(placesIn(entry.key)) +
                                   " to fill, its translation has " + inQuotes(placesIn(entry.text)));
    }
    if (const std::size_t length = countCharacters(entry.text); length > said->second.longest) {
        report.add(entry.spot, "the translation of " + inQuotes(entry.key) + " is too long: " + std::to_string(length) +
                                   " characters, at most " + std::to_string(said->second.longest));
    }
}

void checkLanguage(const fs::path& file, const Known& known, Report& report)
{
    const std::string name = file.generic_string();
    const FileReport told{name, report};
    const auto root = readTree(file, told);
    if (!root) {
        return;
    }
    const Words words = wordsOf(*root, file.stem().string(), told);
    const JsonNode* entries = find(*root, "words");
    if (entries == nullptr || entries->kind != JsonKind::object) {
        return; // has been told
    }
    for (const JsonNode& entry : entries->children) {
        checkEntry(entry, known, told);
    }
    for (const auto& [text, said] : known) {
        if (said.translated && !words.translations.contains(text)) {
            told.add(entries->spot, "the translation of \"" + text + "\" is missing");
        }
    }
}

} // namespace

std::vector<std::string> languagesOf(const fs::path& assets)
{
    std::vector<std::string> languages;
    std::error_code error;
    for (fs::directory_iterator entry{assets / "words", error}; !error && entry != fs::directory_iterator{};
         entry.increment(error)) {
        if (entry->path().extension() == ".json") {
            languages.push_back(entry->path().stem().string());
        }
    }
    std::ranges::sort(languages);
    return languages;
}

Result<Words> loadWords(const fs::path& assets, const std::string& language)
{
    std::error_code error;
    const fs::path file = fileOf(assets, language);
    if (!fs::exists(file, error)) {
        return Words{};
    }
    Report report;
    const std::string name = file.generic_string();
    const auto root = readTree(file, {name, report});
    Words words = root ? wordsOf(*root, language, {name, report}) : Words{};
    return report.empty() ? Result<Words>{std::move(words)} : Result<Words>{report.sorted()};
}

Problems checkWords(const fs::path& assets, const Library& library)
{
    Report report;
    const std::vector<std::string> languages = languagesOf(assets);
    if (languages.empty()) {
        return {};
    }
    const Known known = knownTexts(assets, library, report);
    for (const std::string& language : languages) {
        if (language != "en") {
            checkLanguage(fileOf(assets, language), known, report);
        }
    }
    return report.sorted();
}

} // namespace vinyasa
