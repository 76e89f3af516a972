// SPDX-License-Identifier: MIT
#include "content/utf8.h"
#include "keep/log.h"

#include <algorithm>
#include <cmath>

namespace vinyasa {
namespace {

constexpr std::size_t mostDays = 14; // in the chart
constexpr double longestBar = 30.0;  // characters

struct Day {
    std::string date;
    double breaths = 0.0;
};

std::string padded(std::string text, std::size_t width)
{
    const std::size_t length = countCharacters(text);
    return text.append(width > length ? width - length : 0, ' ');
}

// A column as wide as its widest cell, its title among them, and a gap.
using TableRow = std::vector<std::string>;

std::string columns(const std::vector<TableRow>& rows)
{
    constexpr std::size_t gap = 2;
    std::vector<std::size_t> widths;
    for (const TableRow& row : rows) {
        widths.resize(std::max(widths.size(), row.size()));
        for (std::size_t i = 0; i < row.size(); ++i) {
            widths[i] = std::max(widths[i], countCharacters(row[i]) + gap);
        }
    }
    std::string text;
    for (const TableRow& row : rows) {
        std::string line;
        for (std::size_t i = 0; i < row.size(); ++i) {
            line += padded(row[i], widths[i]);
        }
        line.erase(line.find_last_not_of(' ') + 1);
        text += line + '\n';
    }
    return text;
}

std::string painText(const LogEntry& entry)
{
    const auto number = [](const std::optional<int>& pain) { return pain ? std::to_string(*pain) : "?"; };
    return entry.painBefore || entry.painAfter ? number(entry.painBefore) + " > " + number(entry.painAfter) : "";
}

const std::string& called(const std::string& id, const PracticeNames& names)
{
    const auto name = names.find(id);
    return name != names.end() ? name->second : id;
}

std::string nameText(const LogEntry& entry, const PracticeNames& names)
{
    const std::string name = called(entry.what, names);
    if (entry.variant.empty()) {
        return name;
    }
    const auto variant = names.find(entry.what + ", " + entry.variant);
    return name + ", " + (variant != names.end() ? variant->second : entry.variant);
}

std::string easedText(const LogEntry& entry, const PracticeNames& names)
{
    std::string text;
    for (const std::string& place : entry.easedOff) {
        text += (text.empty() ? "" : ", ") + called(place, names);
    }
    return text;
}

// More than was planned where something was held longer or done once more.
std::string breathsText(const LogEntry& entry, const Words& words)
{
    const bool isMore = entry.breaths > entry.length;
    return filled(words(isMore ? "{1}, planned {2}" : "{1} of {2}"),
                  {shortNumber(entry.breaths, words), shortNumber(entry.length, words)});
}

// "2026-11-23T06:50:00+0100" as "2026-11-23 06:50".
std::string minuteText(const LogEntry& entry)
{
    std::string text = entry.when.substr(0, 16);
    std::ranges::replace(text, 'T', ' ');
    return text;
}

std::vector<Day> daysOf(const std::vector<LogEntry>& entries)
{
    std::vector<Day> days;
    for (const LogEntry& entry : entries) {
        const std::string date = entry.when.substr(0, 10);
        if (days.empty() || days.back().date != date) {
            days.push_back({date});
        }
        days.back().breaths += entry.breaths;
    }
    days.erase(days.begin(), days.end() - static_cast<std::ptrdiff_t>(std::min(days.size(), mostDays)));
    return days;
}

std::string chart(const std::vector<Day>& days, const Words& words)
{
    double most = 1.0;
    for (const Day& day : days) {
        most = std::max(most, day.breaths);
    }
    std::string text = '\n' + words("Breaths a day") + '\n';
    for (const Day& day : days) {
        text += "  " + padded(day.date, 10) + "  ";
        for (long i = std::lround(longestBar * day.breaths / most); i > 0; --i) {
            text += "█";
        }
        text += ' ' + shortNumber(day.breaths, words) + '\n';
    }
    return text;
}

} // namespace

std::string logTable(const std::vector<LogEntry>& entries, const PracticeNames& names, const Words& words)
{
    if (entries.empty()) {
        return words("No practice has been kept yet.") + '\n';
    }
    std::vector<TableRow> rows{{words("When"), words("Practice"), words("Breaths"), words("Pain"), words("Eased off")}};
    for (const LogEntry& entry : entries) {
        rows.push_back({minuteText(entry), nameText(entry, names), breathsText(entry, words), painText(entry),
                        easedText(entry, names)});
    }
    return columns(rows) + chart(daysOf(entries), words);
}

} // namespace vinyasa
