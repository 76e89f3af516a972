// SPDX-License-Identifier: MIT
// docs/formats.md tells people what the code knows; here the two are compared.
#include "body/contact.h"
#include "body/limits.h"
#include "content/entries.h"
#include "content/load.h"
#include "reading.h"
#include "support/catch.h"

#include <cmath>
#include <span>
#include <sstream>
#include <vector>

using namespace vinyasa;

namespace {

std::vector<std::string> linesOf(const std::string& text)
{
    std::vector<std::string> lines;
    std::istringstream stream{text};
    for (std::string line; std::getline(stream, line);) {
        lines.push_back(line);
    }
    return lines;
}

std::vector<std::string> examplesIn(const std::string& text)
{
    std::vector<std::string> examples;
    bool inside = false;
    for (const std::string& line : linesOf(text)) {
        if (line == "```json") {
            examples.emplace_back();
        } else if (inside && line != "```") {
            examples.back() += line + "\n";
        }
        inside = line == "```json" || (inside && line != "```");
    }
    return examples;
}

// The first cells of all rows but the head of a table.
std::vector<std::string> firstCellsIn(const std::string& text, const std::string& head)
{
    std::vector<std::string> cells;
    bool inside = false;
    for (const std::string& line : linesOf(text)) {
        if (inside && line.starts_with("| ") && !line.starts_with("| ---")) {
            cells.push_back(line.substr(2, line.find(" |") - 2));
        }
        inside = line.starts_with(head) || (inside && line.starts_with("|"));
    }
    return cells;
}

// "`flexion` 60" of every row of the table of angles.
std::vector<std::string> anglesIn(const std::string& text)
{
    std::vector<std::string> rows;
    bool inside = false;
    for (const std::string& line : linesOf(text)) {
        const bool row = inside && line.starts_with("| ") && !line.starts_with("| ---");
        if (row) {
            const std::size_t name = line.find('|', 1), meaning = line.find('|', name + 1);
            const std::size_t limit = line.find_last_of('|', line.size() - 2);
            rows.push_back(line.substr(name + 2, meaning - name - 3) + line.substr(limit + 1, line.size() - limit - 3));
        }
        inside = line.starts_with("| part | angle |") || (inside && line.starts_with("|"));
    }
    return rows;
}

std::vector<std::string> anglesOfTheBody()
{
    std::vector<std::string> rows;
    for (const AngleInfo& info : angleInfos) {
        if (info.name.find(".right.") != std::string_view::npos) {
            continue;
        }
        const std::string name = "`" + std::string{info.name.substr(info.name.rfind('.') + 1)} + "` ";
        if (info.opposite.empty()) {
            CHECK(info.low.value == -info.high.value);
        }
        rows.push_back(name + (info.opposite.empty() ? "±" : "") + printed(std::round(toDegrees(info.high))));
        if (!info.opposite.empty()) {
            rows.push_back("`" + std::string{info.opposite} + "` " + printed(std::round(-toDegrees(info.low))));
        }
    }
    return rows;
}

} // namespace

TEST_CASE("every example of the documentation is sound")
{
    const std::vector<std::string> examples = examplesIn(contentOf(sourceFolder / "docs/formats.md"));
    CHECK(examples.size() == 6);
    for (const std::string& example : examples) {
        CHECK(inLines(checkText(example, "formats.md")).empty());
    }
}

TEST_CASE("the documentation lists every angle with its limit")
{
    CHECK(anglesIn(contentOf(sourceFolder / "docs/formats.md")) == anglesOfTheBody());
}

TEST_CASE("the documentation lists every contact with its kind")
{
    const std::string text = contentOf(sourceFolder / "docs/formats.md");
    std::vector<std::string> contacts;
    for (std::size_t i = 0; i < contactPointCount; ++i) {
        const ContactPointInfo& point = info(static_cast<ContactPoint>(i));
        const std::string name = "`" + std::string{point.name.substr(0, point.name.find('.'))} + "`";
        CHECK(text.find("| " + name + " | " + (point.pinned ? "pinned" : "resting") + " |") != std::string::npos);
        if (contacts.empty() || contacts.back() != name) {
            contacts.push_back(name);
        }
    }
    CHECK(firstCellsIn(text, "| contact | kind |") == contacts);
}

TEST_CASE("the documentation speaks of every entry")
{
    const std::string text = contentOf(sourceFolder / "docs/formats.md");
    const auto check = [&](std::span<const Entry> entries) {
        for (const Entry& entry : entries) {
            CAPTURE(std::string{entry.name});
            CHECK(text.find("`" + std::string{entry.name} + "`") != std::string::npos);
        }
    };
    check(std::span{keyPoseEntries}.subspan(1));
    check(postureVariantEntries);
    check(propEntries);
    check(transitionEntries);
    check(variantEntries);
}
