// SPDX-License-Identifier: MIT
#include "core/words.h"
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
    text.resize(std::max(text.size(), width), ' ');
    return text;
}

std::string painText(const LogEntry& entry)
{
    const auto number = [](const std::optional<int>& pain) { return pain ? std::to_string(*pain) : "?"; };
    return entry.painBefore || entry.painAfter ? number(entry.painBefore) + " > " + number(entry.painAfter) : "";
}

std::string nameText(const LogEntry& entry)
{
    return entry.what + (entry.variant.empty() ? "" : ", " + entry.variant);
}

std::string easedText(const LogEntry& entry)
{
    std::string text;
    for (const std::string& place : entry.easedOff) {
        text += (text.empty() ? "" : ", ") + place;
    }
    return text;
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

std::string chart(const std::vector<Day>& days)
{
    double most = 1.0;
    for (const Day& day : days) {
        most = std::max(most, day.breaths);
    }
    std::string text = "\nBreaths a day\n";
    for (const Day& day : days) {
        text += "  " + padded(day.date, 10) + "  ";
        for (long i = std::lround(longestBar * day.breaths / most); i > 0; --i) {
            text += "█";
        }
        text += ' ' + shortNumber(day.breaths) + '\n';
    }
    return text;
}

std::string trimmed(std::string line)
{
    line.erase(line.find_last_not_of(' ') + 1);
    return line + '\n';
}

} // namespace

std::string logTable(const std::vector<LogEntry>& entries)
{
    if (entries.empty()) {
        return "No practice has been kept yet.\n";
    }
    std::size_t names = 8;
    for (const LogEntry& entry : entries) {
        names = std::max(names, nameText(entry).size());
    }
    std::string text = trimmed(padded("When", 18) + padded("Practice", names + 2) + "Breaths     Pain    Eased off");
    for (const LogEntry& entry : entries) {
        const std::string done = shortNumber(entry.breaths) + " of " + shortNumber(entry.length);
        text += trimmed(padded(minuteText(entry), 18) + padded(nameText(entry), names + 2) + padded(done, 12) +
                        padded(painText(entry), 8) + easedText(entry));
    }
    return text + chart(daysOf(entries));
}

} // namespace vinyasa
