// SPDX-License-Identifier: MIT
#include "app/sheet_plan.h"
#include "core/words.h"
#include "scene/typeset.h"
#include "support/cat_cow.h"

#include <algorithm>
#include <cmath>

using namespace vinyasa;

namespace {

TextExtent halfAnEm(std::string_view words, const TextStyle& style)
{
    return {0.5f * style.pixels * static_cast<float>(words.size()), style.pixels, 0.25f * style.pixels};
}

const Timeline& practice()
{
    static const Timeline timeline = catCow(makeBody(defaultStature));
    return timeline;
}

std::vector<std::string> labelsOf(const std::vector<SheetCell>& cells)
{
    std::vector<std::string> labels;
    for (const SheetCell& cell : cells) {
        labels.push_back(cell.label);
    }
    return labels;
}

std::vector<Text> wordsOf(const SheetPlan& plan)
{
    std::vector<Text> words;
    for (const OverlayItem& item : plan.frame.overlay) {
        words.push_back(std::get<Text>(item));
    }
    return words;
}

bool apart(const Rect& a, const Rect& b)
{
    return a.x >= b.x + b.width || b.x >= a.x + a.width || a.y >= b.y + b.height || b.y >= a.y + a.height;
}

} // namespace

TEST_CASE("the contact sheet shows each key pose once and each way once")
{
    const auto cells = keyPoseAndWayCells(practice(), inEnglish());
    CHECK(labelsOf(cells) == std::vector<std::string>{"Table top", "Table top to Cow", "Cow", "Cow to Cat", "Cat",
                                                      "Cat to Cow", "Cat to Table top"});
    CHECK(cells[2].beat == Beat{1.5});
    CHECK(cells[2].note == "breath 1.50, lungs full");
    CHECK(cells[1].note == "breath 1.25, inhale");
    const Words said{
        .translations = {{"{1} to {2}", "{1} – {2}"}, {"breath {1}, {2}", "{2} {1}"}, {"lungs full", "voll"}}};
    CHECK(keyPoseAndWayCells(practice(), said)[1].label == "Table top – Cow");
    CHECK(keyPoseAndWayCells(practice(), said)[2].note == "voll 1.50");
    CHECK(cells[3].beat == Beat{1.75});
    CHECK(labelsOf(keyPoseCells(practice(), inEnglish())) == std::vector<std::string>{"Table top", "Cow", "Cat"});
}

TEST_CASE("twelve instants lie evenly between both ends")
{
    const auto cells = instantCells(practice(), inEnglish());
    REQUIRE(cells.size() == 12);
    CHECK(cells.front().beat == Beat{0.0});
    CHECK(cells.front().label == "Table top");
    CHECK(cells.back().beat == practice().length);
    CHECK(cells.back().label == "Table top");
    for (std::size_t i = 1; i < cells.size(); ++i) {
        CHECK((cells[i].beat - cells[i - 1].beat).value == Approx(practice().length.value / 11.0));
    }
}

TEST_CASE("the pictures of a contact sheet lie inside it, apart from each other, on whole pixels")
{
    const auto all = instantCells(practice(), inEnglish());
    for (std::size_t count = 1; count <= all.size(); ++count) {
        const SheetPlan plan =
            planSheet(practice(), {all.begin(), all.begin() + static_cast<std::ptrdiff_t>(count)}, calmDay(), halfAnEm);
        REQUIRE(plan.pictures.size() == count);
        std::vector<Rect> seen;
        for (const CellPictures& pictures : plan.pictures) {
            for (const Rect& rect : pictures) {
                CHECK(rect.x == std::floor(rect.x));
                CHECK(rect.y == std::floor(rect.y));
                CHECK(rect.x >= 0.0f);
                CHECK(rect.width == plan.pictures.front().front().width);
                CHECK(rect.x + rect.width <= static_cast<float>(plan.frame.width));
                CHECK(rect.y + rect.height <= static_cast<float>(plan.frame.height));
                CHECK(std::ranges::all_of(seen, [&](const Rect& other) { return apart(rect, other); }));
                seen.push_back(rect);
            }
        }
    }
}

TEST_CASE("a long label goes on in a second line, at its size and above the next picture")
{
    auto cells = instantCells(practice(), inEnglish());
    cells[0].label = "Hands and knees with the elbows bent to On the right side with a bent knee";
    const SheetPlan plan = planSheet(practice(), cells, calmDay(), halfAnEm);
    int lines = 0;
    for (const Text& text : wordsOf(plan)) {
        CAPTURE(text.words, text.at.x, text.at.y);
        CHECK(text.style.pixels >= 18.0f);
        const TextExtent extent = halfAnEm(text.words, text.style);
        const Rect rect{text.at.x, text.at.y - extent.ascent, extent.width, extent.ascent + extent.descent};
        for (const CellPictures& pictures : plan.pictures) {
            CHECK(apart(rect, pictures[0]));
            CHECK(apart(rect, pictures[1]));
        }
        lines += cells[0].label.find(text.words) != std::string::npos ? 1 : 0;
    }
    CHECK(lines == 2);
}
