// SPDX-License-Identifier: MIT
#include "scene/end_page.h"

#include "scene/layout.h"

#include <algorithm>

namespace vinyasa {
namespace {

constexpr float rowEms = 1.6f, chartHeight = 4.0f, padding = 1.4f; // ems
constexpr float panelWidth = 32.0f;                                // ems
constexpr int mostNumber = 10;

// From the top down, a row at a time.
class Panel {
public:
    Panel(EndPage& page, const Rect& inside, float em, const Theme& theme, const MeasureText& measure)
        : page_{page}, inside_{inside}, em_{em}, y_{inside.y}, theme_{theme}, measure_{measure}
    {
    }

    void text(const std::string& words, float size, const Color& color, TextWeight weight = TextWeight::regular)
    {
        put({inside_.x, y_, inside_.width, rowEms * size * em_}, words, size, color, weight);
        y_ += rowEms * size * em_;
    }

    void numbers(std::optional<int> chosen)
    {
        const float step = inside_.width / static_cast<float>(mostNumber + 1), side = std::min(0.9f * step, 1.5f * em_);
        for (int number = 0; number <= mostNumber; ++number) {
            const Rect box{inside_.x + static_cast<float>(number) * step + 0.5f * (step - side), y_, side, side};
            const bool isChosen = chosen == number;
            page_.items.emplace_back(Box{box, 0.25f * side, isChosen ? theme_.breathInk : theme_.track});
            if (isChosen) {
                page_.items.emplace_back(Box{
                    {box.x + 0.1f * side, box.y + 0.1f * side, 0.8f * side, 0.8f * side}, 0.2f * side, theme_.panel});
            } else {
                page_.items.emplace_back(
                    Box{{box.x + 2.0f, box.y + 2.0f, side - 4.0f, side - 4.0f}, 0.22f * side, theme_.panel});
            }
            put(box, std::to_string(number), 0.9f, isChosen ? theme_.breathInk : theme_.ink,
                isChosen ? TextWeight::bold : TextWeight::regular);
            page_.numbers.push_back(box);
        }
        y_ += 1.9f * em_;
    }

    void chart(const std::vector<EndBar>& bars)
    {
        double most = 1.0;
        for (const EndBar& bar : bars) {
            most = std::max(most, bar.breaths);
        }
        const float step =
            std::min(inside_.width / static_cast<float>(std::max<std::size_t>(bars.size(), 1)), 3.2f * em_);
        const float high = chartHeight * em_ - rowEms * 0.6f * em_;
        for (std::size_t i = 0; i < bars.size(); ++i) {
            const float height = std::max(2.0f, high * static_cast<float>(bars[i].breaths / most));
            const float x = inside_.x + static_cast<float>(i) * step;
            page_.items.emplace_back(
                Box{{x + 0.15f * step, y_ + high - height, 0.7f * step, height}, 0.0f, theme_.breath});
            put({x, y_ + high, step, rowEms * 0.6f * em_}, bars[i].day, 0.6f, theme_.softInk, TextWeight::regular);
        }
        y_ += chartHeight * em_ + 0.3f * em_;
    }

    void buttons(const std::vector<std::string>& all)
    {
        y_ += 0.6f * em_;
        const float step = inside_.width / static_cast<float>(std::max<std::size_t>(all.size(), 1));
        for (std::size_t i = 0; i < all.size(); ++i) {
            const Rect box{inside_.x + static_cast<float>(i) * step + 0.2f * em_, y_, step - 0.4f * em_, 1.9f * em_};
            page_.items.emplace_back(Box{box, 0.4f * em_, theme_.breathInk});
            page_.items.emplace_back(
                Box{{box.x + 2.0f, box.y + 2.0f, box.width - 4.0f, box.height - 4.0f}, 0.35f * em_, theme_.panel});
            put({box.x + 0.4f * em_, box.y, box.width - 0.8f * em_, box.height}, all[i], 0.9f, theme_.breathInk,
                TextWeight::bold);
            page_.buttons.push_back(box);
        }
        y_ += 1.9f * em_;
    }

private:
    void put(const Rect& rect, const std::string& words, float size, const Color& color, TextWeight weight)
    {
        if (!isEmpty(rect) && !words.empty()) {
            page_.items.emplace_back(lineIn(rect, words, {{size * em_, weight}, color, Align::center}, measure_));
        }
    }

    EndPage& page_;
    Rect inside_;
    float em_, y_;
    const Theme& theme_;
    const MeasureText& measure_;
};

float heightInEms(const EndWords& words)
{
    float height = 1.5f * rowEms + rowEms * static_cast<float>(words.lines.size()) + 1.9f + 0.6f + 2.0f * padding;
    height += words.question.empty() ? 0.0f : rowEms + 1.9f;
    height += words.chart.empty() ? 0.0f : 0.8f * rowEms + chartHeight + 0.3f;
    return height;
}

} // namespace

EndPage endPage(const EndWords& words, std::optional<int> number, int width, int height, float em, const Theme& theme,
                const MeasureText& measure)
{
    const Vec2 window{static_cast<float>(std::max(width, 1)), static_cast<float>(std::max(height, 1))};
    const float tall = heightInEms(words);
    em = std::max(1.0f, std::min({em, 0.94f * window.x / panelWidth, 0.94f * window.y / tall}));
    const Vec2 size{std::min(panelWidth * em, window.x), std::min(tall * em, window.y)};
    const Rect panel{0.5f * (window.x - size.x), 0.5f * (window.y - size.y), size.x, size.y};
    EndPage page;
    page.items.emplace_back(Box{{0.0f, 0.0f, window.x, window.y}, 0.0f, theme.veil});
    page.items.emplace_back(Box{panel, em, theme.panel});
    Panel rows{page,
               {panel.x + padding * em, panel.y + padding * em, std::max(panel.width - 2.0f * padding * em, 1.0f),
                panel.height},
               em,
               theme,
               measure};
    rows.text(words.title, 1.5f, theme.breathInk, TextWeight::bold);
    for (const std::string& done : words.lines) {
        rows.text(done, 1.0f, theme.ink);
    }
    if (!words.question.empty()) {
        rows.text(words.question, 1.0f, theme.ink);
        rows.numbers(number);
    }
    if (!words.chart.empty()) {
        rows.text(words.chartTitle, 0.8f, theme.softInk);
        rows.chart(words.chart);
    }
    rows.buttons(words.buttons);
    return page;
}

} // namespace vinyasa
