// SPDX-License-Identifier: MIT
#include "cat_cow.h"
#include "support/catch.h"

using namespace vinyasa;

namespace {

std::vector<KeyRow> rowsOf(int count)
{
    return std::vector<KeyRow>(static_cast<std::size_t>(count), KeyRow{"Ctrl+Q", "leave the practice"});
}

std::vector<Text> textsOf(const std::vector<OverlayItem>& items)
{
    DrawList list;
    list.overlay = items;
    return only<Text>(list);
}

} // namespace

TEST_CASE("the key sheet shows every row inside its panel")
{
    for (const int count : {1, 2, 7, 16, 24, 40}) {
        CAPTURE(count);
        const std::vector<OverlayItem> items = keySheet(rowsOf(count), 1280, 720, 17.0f, calmDay(), fixedPitch());
        const Rect panel = std::get<Box>(items.at(1)).rect;
        const std::vector<Text> texts = textsOf(items);
        CHECK(texts.size() == 2u * static_cast<std::size_t>(count));
        for (const Text& text : texts) {
            CHECK(isInside(boxOf(text), panel));
        }
    }
}

TEST_CASE("two dozen keys fit an ordinary window at full size, in two columns where one is too tall")
{
    const std::vector<Text> few = textsOf(keySheet(rowsOf(10), 1280, 720, 17.0f, calmDay(), fixedPitch()));
    const std::vector<Text> many = textsOf(keySheet(rowsOf(30), 1280, 720, 17.0f, calmDay(), fixedPitch()));
    CHECK(few.front().style.pixels == 17.0f);
    CHECK(many.front().style.pixels == 17.0f);
    CHECK(few.back().at.x == Approx(few[1].at.x));
    CHECK(many.back().at.x > many[1].at.x + 100.0f);
}

TEST_CASE("no rows, or no window to speak of, no sheet")
{
    CHECK(keySheet({}, 1280, 720, 17.0f, calmDay(), fixedPitch()).empty());
    CHECK(keySheet(rowsOf(10), 1, 1, 17.0f, calmDay(), fixedPitch()).empty());
}
