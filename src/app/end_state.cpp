// SPDX-License-Identifier: MIT
#include "app/end_state.h"

#include "scene/start_page.h"

#include <algorithm>
#include <cmath>

namespace vinyasa {
namespace {

constexpr int mostPain = 10;
constexpr std::size_t mostBars = 7;

struct EndReaction {
    EndState state;
    const EndPage& page;
    bool meant = true;

    void operator()(const KeyPress& press)
    {
        const bool plain = !press.ctrl && !press.alt && !press.shift;
        const int digit = static_cast<int>(press.key) - '0';
        if (!plain) {
            meant = false;
        } else if (press.key == Key::left || press.key == Key::right) {
            change(press.key == Key::left ? -1 : 1);
        } else if (digit >= 0 && digit <= 9) {
            say(state.pain == 1 && digit == 0 ? mostPain : digit); // 1 and 0 are typed one after the other
        } else if (press.key == Key::backspace) {
            state.pain.reset();
        } else if (press.key == Key::space && !press.repeat) {
            state.choice = EndChoice::again;
        } else if (press.key == Key::enter && !press.repeat) {
            state.choice = EndChoice::another;
        } else {
            meant = false;
        }
    }

    void operator()(const PadPress& press)
    {
        switch (press.button) {
        case PadButton::left:
            return change(-1);
        case PadButton::right:
            return change(1);
        case PadButton::start:
            state.choice = EndChoice::again;
            return;
        case PadButton::back:
            state.choice = EndChoice::quit;
            return;
        case PadButton::faceDown:
        case PadButton::faceRight:
        case PadButton::faceLeft:
        case PadButton::faceUp:
            state.choice = EndChoice::another;
            return;
        default:
            return;
        }
    }

    void operator()(const PointerPress& press) { touch({press.x, press.y}); }
    void operator()(const Tap& tap) { touch({tap.x, tap.y}); }

    template <typename Other>
    void operator()(const Other&)
    {
        meant = false;
    }

private:
    void say(int pain)
    {
        if (!page.numbers.empty()) {
            state.pain = pain;
        }
    }

    void change(int by) { say(std::clamp(state.pain.value_or(by > 0 ? -1 : 1) + by, 0, mostPain)); }

    void touch(const Vec2& place)
    {
        if (const auto number = indexUnder(page.numbers, place)) {
            say(static_cast<int>(*number));
        } else if (const auto button = indexUnder(page.buttons, place)) {
            constexpr EndChoice choices[] = {EndChoice::again, EndChoice::another, EndChoice::quit};
            state.choice = choices[std::min<std::size_t>(*button, 2)];
        } else {
            meant = false;
        }
    }
};

std::vector<EndBar> chartOf(const std::vector<LogEntry>& log)
{
    std::vector<EndBar> bars;
    for (const LogEntry& entry : log) {
        const std::string day = entry.when.size() >= 10 ? entry.when.substr(5, 5) : entry.when;
        if (bars.empty() || bars.back().day != day) {
            bars.push_back({day});
        }
        bars.back().breaths += entry.breaths;
    }
    bars.erase(bars.begin(), bars.end() - static_cast<std::ptrdiff_t>(std::min(bars.size(), mostBars)));
    return bars;
}

// Of what lasted less than a minute and a half, seconds.
std::string timeText(double minutes, const Words& words)
{
    return minutes < 1.5 ? counted(std::round(60.0 * minutes), "{1} second", "{1} seconds", words)
                         : counted(std::round(minutes), "{1} minute", "{1} minutes", words);
}

} // namespace

std::optional<EndState> react(const EndState& state, const Event& event, const EndPage& page)
{
    EndReaction reaction{state, page};
    std::visit(reaction, event);
    return reaction.meant ? std::optional{reaction.state} : std::nullopt;
}

EndWords wordsOf(const Done& done, const Words& words)
{
    EndWords said;
    said.title = words("The practice is over.");
    said.buttons = {words("Space: once more"), words("Enter: another"), words("Q: quit")};
    if (done.breaths < 1.0) {
        return said;
    }
    said.lines.push_back(counted(std::floor(done.breaths), "{1} breath", "{1} breaths", words) + ", " +
                         timeText(done.minutes, words));
    std::string eased;
    for (const std::string& place : done.easedOff) {
        eased += (eased.empty() ? "" : ", ") + place;
    }
    if (!eased.empty()) {
        said.lines.push_back(filled(words("Eased off: {1}"), {eased}));
    }
    said.question = done.painBefore ? filled(words("How much does it hurt now, 0 to 10? Before: {1}"),
                                             {std::to_string(*done.painBefore)})
                                    : words("How much does it hurt now, 0 to 10?");
    said.chartTitle = words("Breaths a day");
    said.chart = chartOf(done.log);
    return said;
}

} // namespace vinyasa
