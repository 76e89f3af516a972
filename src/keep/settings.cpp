// SPDX-License-Identifier: MIT
#include "keep/settings.h"

#include "content/values.h"
#include "keep/read_name.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <span>

namespace vinyasa {
namespace {

constexpr int formatVersion = 1;
constexpr double latestVersion = 1e6;

constexpr std::array settingsEntries{
    Entry{"version"},         Entry{"language", false}, Entry{"theme", false},         Entry{"style", false},
    Entry{"pace", false},     Entry{"level", false},    Entry{"textScale", false},     Entry{"stature", false},
    Entry{"props", false},    Entry{"leadIn", false},   Entry{"reducedMotion", false}, Entry{"lead", false},
    Entry{"practice", false}, Entry{"minutes", false},  Entry{"easedOff", false},      Entry{"window", false}};
constexpr std::array windowEntries{Entry{"width"}, Entry{"height"}, Entry{"state"}};

int wholeOf(const JsonNode* node, const Range& range, int otherwise, FileReport report)
{
    return static_cast<int>(std::lround(numberOf(node, range, report).value_or(otherwise)));
}

void readWindow(Settings& settings, const JsonNode* node, FileReport report)
{
    if (node == nullptr || !checkEntries(*node, "\"window\"", windowEntries, report)) {
        return;
    }
    constexpr Range side{160.0, 16384.0, " pixels"};
    settings.width = wholeOf(find(*node, "width"), side, settings.width, report);
    settings.height = wholeOf(find(*node, "height"), side, settings.height, report);
    readName(settings.window, find(*node, "state"), windowStateNames, report);
}

void readEntries(Settings& settings, const JsonNode& root, FileReport report)
{
    const auto number = [&](const char* key, const Range& range, float otherwise) {
        return static_cast<float>(numberOf(find(root, key), range, report).value_or(otherwise));
    };
    settings.language = idOf(find(root, "language"), report).value;
    readName(settings.theme, find(root, "theme"), themeNames, report);
    readName(settings.style, find(root, "style"), styleNames, report);
    const std::string pace = lineOf(find(root, "pace"), longestName, report).value;
    settings.pace = pace.empty() ? settings.pace : pace;
    readName(settings.manner.level, find(root, "level"), levelNames, report);
    readName(settings.manner.props, find(root, "props"), propsNames, report);
    settings.textScale = number("textScale", {1.0, 2.0}, settings.textScale);
    settings.stature = number("stature", {120.0, 220.0, " cm"}, 100.0f * settings.stature) / 100.0f;
    settings.leadIn =
        wholeOf(find(root, "leadIn"), {shortestLeadIn.value, longestLeadIn.value, " seconds"}, settings.leadIn, report);
    settings.reducedMotion = flagOf(find(root, "reducedMotion"), report);
    readName(settings.lead, find(root, "lead"), leadNames, report);
    settings.practice = idOf(find(root, "practice"), report).value;
    settings.minutes = wholeOf(find(root, "minutes"), {0.0, 120.0, " minutes"}, settings.minutes, report);
    if (const JsonNode* places = find(root, "easedOff"); places != nullptr && isA(JsonKind::list, places, report)) {
        for (const JsonNode& place : places->children) {
            settings.easedOff.push_back(lineOf(&place, longestName, report).value);
        }
    }
    readWindow(settings, find(root, "window"), report);
}

double versionOf(const JsonNode& root, FileReport report)
{
    return numberOf(find(root, "version"), {1.0, latestVersion}, report).value_or(formatVersion);
}

// So that 1.1 is written as 1.1 and not as the float next to it.
double rounded(float value)
{
    return std::round(1000.0 * static_cast<double>(value)) / 1000.0;
}

std::string_view nameOf(WindowState state)
{
    return windowStateNames[static_cast<std::size_t>(state)];
}

} // namespace

std::string printSettings(const Settings& settings)
{
    nlohmann::ordered_json root{{"version", formatVersion}};
    if (!settings.language.empty()) {
        root["language"] = settings.language;
    }
    root["theme"] = themeNames[static_cast<std::size_t>(settings.theme)];
    root["style"] = styleNames[static_cast<std::size_t>(settings.style)];
    root["pace"] = settings.pace;
    root["level"] = levelNames[static_cast<std::size_t>(settings.manner.level)];
    root["props"] = propsNames[static_cast<std::size_t>(settings.manner.props)];
    root["textScale"] = rounded(settings.textScale);
    root["stature"] = rounded(100.0f * settings.stature);
    root["leadIn"] = settings.leadIn;
    root["reducedMotion"] = settings.reducedMotion;
    root["lead"] = leadNames[static_cast<std::size_t>(settings.lead)];
    if (!settings.practice.empty()) {
        root["practice"] = settings.practice;
        root["minutes"] = settings.minutes;
    }
    if (!settings.easedOff.empty()) {
        root["easedOff"] = settings.easedOff;
    }
    root["window"] = {{"width", settings.width}, {"height", settings.height}, {"state", nameOf(settings.window)}};
    return root.dump(2) + '\n';
}

ReadSettings readSettings(std::string_view text, const std::string& file)
{
    ReadSettings read;
    if (text.empty()) {
        return read;
    }
    Report report, unread;
    const auto root = readJson(text, {file, report});
    if (root && isA(JsonKind::object, &*root, {file, report})) {
        read.newer = versionOf(*root, {file, report}) > formatVersion;
        const FileReport told{file, read.newer ? unread : report};
        checkEntries(*root, "a settings file", settingsEntries, told);
        readEntries(read.settings, *root, told);
    }
    read.problems = report.sorted();
    return read;
}

} // namespace vinyasa
