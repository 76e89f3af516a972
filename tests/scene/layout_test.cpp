// SPDX-License-Identifier: MIT
#include "cat_cow.h"
#include "support/catch.h"

using namespace vinyasa;

namespace {

std::vector<Rect> panelsOf(const Layout& layout)
{
    std::vector<Rect> panels;
    for (const Rect& rect : {layout.figure, layout.title, layout.aside, layout.ring, layout.round, layout.instruction,
                             layout.bar, layout.pace, layout.barNames, layout.next}) {
        if (!isEmpty(rect)) {
            panels.push_back(rect);
        }
    }
    return panels;
}

bool overlapByMoreThanAHair(const Rect& a, const Rect& b)
{
    constexpr float hair = 0.01f;
    return a.x + hair < b.x + b.width && b.x + hair < a.x + a.width && a.y + hair < b.y + b.height &&
           b.y + hair < a.y + a.height;
}

Rect windowOf(const Layout& layout)
{
    return {0.0f, 0.0f, static_cast<float>(layout.width), static_cast<float>(layout.height)};
}

} // namespace

TEST_CASE("panels stay inside the window and cover neither each other nor the figure")
{
    for (const Window& window : windows()) {
        for (const float textScale : {1.0f, 1.5f, 2.0f}) {
            CAPTURE(window.width, window.height, textScale);
            const Layout layout = layoutFor(window.width, window.height, textScale);
            const std::vector<Rect> panels = panelsOf(layout);
            for (std::size_t i = 0; i < panels.size(); ++i) {
                CAPTURE(i);
                CHECK(isInside(panels[i], windowOf(layout)));
                for (std::size_t j = 0; j < i; ++j) {
                    CAPTURE(j);
                    CHECK_FALSE(overlapByMoreThanAHair(panels[i], panels[j]));
                }
            }
        }
    }
}

TEST_CASE("no panel has a negative size, and the figure always has its share")
{
    for (int width = 1; width < 1500; width += 37) {
        for (int height = 1; height < 1500; height += 41) {
            CAPTURE(width, height);
            const Layout layout = layoutFor(width, height, 2.0f);
            for (const Rect& rect : {layout.title, layout.aside, layout.ring, layout.round, layout.instruction,
                                     layout.bar, layout.pace, layout.barNames}) {
                CHECK(rect.width >= 0.0f);
                CHECK(rect.height >= 0.0f);
            }
            CHECK(layout.figure.width > (layout.column ? 0.6f : 0.85f) * static_cast<float>(width));
            CHECK(layout.figure.height > (layout.column ? 0.7f : 0.2f) * static_cast<float>(height));
        }
    }
}

TEST_CASE("an ordinary window has room for everything, at twice the text size too")
{
    const auto size = GENERATE(values<Window>({{640, 480}, {1280, 720}, {1920, 1080}, {720, 1280}, {3840, 2160}}));
    const float textScale = size.width == 640 ? 1.0f : 2.0f;
    CAPTURE(size.width, size.height);
    const Layout layout = layoutFor(size.width, size.height, textScale);
    CHECK(panelsOf(layout).size() == (layout.column ? 10 : 9));
}

TEST_CASE("the instruction can be read from two metres")
{
    CHECK(layoutFor(1280, 720, 1.0f).type.instruction == Approx(38.0f));
    CHECK(layoutFor(1920, 1080, 1.0f).type.instruction == Approx(57.0f));
    CHECK(layoutFor(1280, 720, 2.0f).type.instruction == Approx(76.0f));
}

TEST_CASE("in a wide window the words stand in a column beside the figure, which has nearly the whole height")
{
    struct Case {
        int width, height;
        float textScale;
        bool column;
    };
    for (const Case& one : {Case{1280, 720, 1.0f, true},
                            {1920, 1080, 1.0f, true},
                            {3840, 2160, 1.0f, true},
                            {2560, 1080, 1.0f, true},
                            {1280, 720, 2.0f, false},
                            {1024, 768, 1.0f, false},
                            {720, 1280, 1.0f, false},
                            {320, 180, 1.0f, false}}) {
        CAPTURE(one.width, one.height, one.textScale);
        const Layout layout = layoutFor(one.width, one.height, one.textScale);
        CHECK(layout.column == one.column);
        CHECK(isEmpty(layout.next) == !one.column);
    }
}
