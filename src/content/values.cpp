// SPDX-License-Identifier: MIT
#include "content/values.h"

#include "content/utf8.h"
#include "core/did_you_mean.h"

#include <algorithm>
#include <cmath>
#include <string>

namespace vinyasa {
namespace {

constexpr std::size_t longestId = 40;

std::string_view nameOf(JsonKind kind)
{
    switch (kind) {
    case JsonKind::null:
        return "nothing (null)";
    case JsonKind::boolean:
        return "true or false";
    case JsonKind::number:
        return "a number";
    case JsonKind::text:
        return "a text in double quotes";
    case JsonKind::list:
        return "a list in [ ]";
    case JsonKind::object:
        return "an object in { }";
    }
    return "";
}

// How a sentence begins that speaks of the node.
std::string subject(const JsonNode& node)
{
    return node.key.empty() ? "this" : inQuotes(node.key);
}

bool isIdCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
}

bool showsNothing(std::string_view text)
{
    return text.find_first_not_of(" \t") == std::string_view::npos;
}

bool hasControl(std::string_view text)
{
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t length = lengthOfCharacter(text, at);
        if (isControl(text.substr(at, length))) {
            return true;
        }
        at += length;
    }
    return false;
}

// Why the text can't stand on one line of the screen; empty if it can.
std::string faultOfLine(std::string_view text, std::size_t longest)
{
    const std::size_t length = countCharacters(text);
    if (length > longest) {
        return " is too long: " + std::to_string(length) + " characters, at most " + std::to_string(longest);
    }
    if (hasControl(text)) {
        return " holds a line break or another control character";
    }
    return showsNothing(text) ? " is empty" : "";
}

} // namespace

bool checkEntries(const JsonNode& node, std::string_view what, std::span<const Entry> entries, FileReport report)
{
    if (!isA(JsonKind::object, &node, report)) {
        return false;
    }
    std::vector<std::string_view> names;
    for (const Entry& entry : entries) {
        names.push_back(entry.name);
        if (entry.needed && find(node, entry.name) == nullptr) {
            report.add(node.spot, std::string{what} + " needs the entry " + inQuotes(entry.name));
        }
    }
    for (const JsonNode& child : node.children) {
        if (std::ranges::find(names, child.key) == names.end()) {
            report.whole().addUnknown(report.place(child.keySpot),
                                      std::string{what} + " has no entry " + inQuotes(child.key), child.key, names);
        }
    }
    return true;
}

bool isA(JsonKind kind, const JsonNode* node, FileReport report)
{
    if (node != nullptr && node->kind != kind) {
        report.add(node->spot, subject(*node) + " must be " + std::string{nameOf(kind)} + ", not " +
                                   std::string{nameOf(node->kind)});
    }
    return node != nullptr && node->kind == kind;
}

std::span<const JsonNode> itemsOf(const JsonNode* node, FileReport report)
{
    if (!isA(JsonKind::list, node, report)) {
        return {};
    }
    if (node->children.empty()) {
        report.add(node->spot, subject(*node) + " is empty");
    }
    return node->children;
}

PlacedText lineOf(const JsonNode* node, std::size_t longest, FileReport report)
{
    if (!isA(JsonKind::text, node, report)) {
        return {};
    }
    const std::string fault = faultOfLine(node->text, longest);
    if (!fault.empty()) {
        report.add(node->spot, subject(*node) + fault);
        return {};
    }
    return {node->text, report.place(node->spot)};
}

PlacedText idOf(const JsonNode* node, FileReport report)
{
    PlacedText id = lineOf(node, longestId, report);
    const bool sound = std::ranges::all_of(id.value, isIdCharacter);
    if (!sound) {
        report.add(node->spot,
                   inQuotes(id.value) + " can't be an id: write lower-case letters a-z, digits and hyphens");
        return {};
    }
    return id;
}

std::vector<PlacedText> linesOf(const JsonNode* node, std::size_t longest, FileReport report)
{
    std::vector<PlacedText> lines;
    for (const JsonNode& item : itemsOf(node, report)) {
        lines.push_back(lineOf(&item, longest, report));
    }
    return lines;
}

std::optional<double> numberOf(const JsonNode* node, const Range& range, FileReport report)
{
    if (!isA(JsonKind::number, node, report)) {
        return std::nullopt;
    }
    if (node->number < range.low || node->number > range.high) {
        report.add(node->spot, subject(*node) + " is " + printed(node->number) + "; it must lie between " +
                                   printed(range.low) + " and " + printed(range.high) + std::string{range.unit});
        return std::nullopt;
    }
    return node->number;
}

std::optional<double> breathsOf(const JsonNode* node, const Range& range, FileReport report)
{
    const std::optional<double> breaths = numberOf(node, range, report);
    if (breaths && 2.0 * *breaths != std::floor(2.0 * *breaths)) {
        report.add(node->spot, subject(*node) + " is " + printed(*breaths) + "; it must be a multiple of 0.5");
        return std::nullopt;
    }
    return breaths;
}

bool flagOf(const JsonNode* node, FileReport report)
{
    return isA(JsonKind::boolean, node, report) && node->boolean;
}

} // namespace vinyasa
