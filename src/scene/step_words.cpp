// SPDX-License-Identifier: MIT
#include "scene/step_words.h"

#include "practice/moment.h"

#include <algorithm>
#include <cmath>
#include <span>

namespace vinyasa {
namespace {

using Lines = std::vector<std::string>;

// How the words stand in their rectangle: a heading, then as many lines as the longest instruction has.
struct Block {
    TextStyle heading, instruction;
    std::size_t lines = 1;
    float headingLine = 0.0f, instructionLine = 0.0f; // heights
    float top = 0.0f;
};

float heightOf(const Block& block)
{
    return block.headingLine + static_cast<float>(block.lines) * block.instructionLine;
}

Block blockAt(float scale, const Layout& layout, const MeasureText& measure)
{
    Block block;
    block.instruction = {std::max(std::round(scale * layout.type.instruction), 1.0f), TextWeight::regular};
    block.heading = {std::min(layout.type.body, block.instruction.pixels), TextWeight::bold};
    block.headingLine = lineHeight(block.heading, measure);
    block.instructionLine = lineHeight(block.instruction, measure);
    return block;
}

// Each once: rounds repeat theirs.
std::vector<std::string_view> instructionsOf(const Timeline& timeline)
{
    std::vector<std::string_view> instructions;
    for (const Span& span : timeline.spans) {
        if (std::ranges::find(instructions, span.instruction) == instructions.end()) {
            instructions.push_back(span.instruction);
        }
    }
    return instructions;
}

bool fits(Block& block, std::span<const std::string_view> instructions, const Rect& rect, const MeasureText& measure)
{
    block.lines = 1;
    for (const std::string_view instruction : instructions) {
        const Lines lines = wrapped(instruction, block.instruction, rect.width, measure);
        block.lines = std::max(block.lines, lines.size());
        const bool tooWide = std::ranges::any_of(
            lines, [&](const std::string& line) { return measure(line, block.instruction).width > rect.width; });
        if (tooWide || heightOf(block) > rect.height) {
            return false;
        }
    }
    block.top = rect.y + 0.5f * (rect.height - heightOf(block));
    return true;
}

Block fittingBlock(const Timeline& timeline, const Layout& layout, const MeasureText& measure)
{
    constexpr float smallest = 0.05f, step = 0.94f;
    const std::vector<std::string_view> instructions = instructionsOf(timeline);
    for (float scale = 1.0f; scale > smallest; scale *= step) {
        Block block = blockAt(scale, layout, measure);
        if (fits(block, instructions, layout.instruction, measure)) {
            return block;
        }
    }
    return blockAt(smallest, layout, measure);
}

// The step's name, and at the other end of the line, where there's room, the name of the next.
void addHeading(std::vector<Text>& words, const Moment& moment, const Block& block, const Rect& row, const Theme& theme,
                const MeasureText& measure, const Words& say)
{
    words.push_back(lineIn(row, moment.stepName, {block.heading, theme.breathInk, Align::left}, measure));
    const std::string next = filled(say("Next: {1}"), {moment.nextStepName});
    const TextStyle style{block.heading.pixels, TextWeight::regular};
    const float taken = measure(moment.stepName, block.heading).width + 2.0f * style.pixels;
    if (!moment.nextStepName.empty() && taken + measure(next, style).width <= row.width) {
        words.push_back(lineIn(row, next, {style, theme.softInk, Align::right}, measure));
    }
}

std::vector<Text> wordsAt(const Moment& moment, const Block& block, const Layout& layout, const Theme& theme,
                          const MeasureText& measure, const Words& say)
{
    std::vector<Text> words;
    Rect row{layout.instruction.x, block.top, layout.instruction.width, block.headingLine};
    addHeading(words, moment, block, row, theme, measure, say);
    row.y += block.headingLine;
    row.height = block.instructionLine;
    for (const std::string& line : wrapped(moment.instruction, block.instruction, row.width, measure)) {
        words.push_back(lineIn(row, line, {block.instruction, theme.ink, Align::left}, measure));
        row.y += row.height;
    }
    return words;
}

} // namespace

std::vector<std::vector<Text>> stepNames(const Timeline& timeline, const Rect& row, const Theme& theme,
                                         const MeasureText& measure)
{
    std::vector<std::vector<Text>> words(timeline.spans.size());
    if (isEmpty(row)) {
        return words;
    }
    LineStyle style{{std::round(0.72f * row.height), TextWeight::bold}, theme.ink, Align::left};
    for (int look = 0; look < 2; ++look) { // the second time at the smallest size of the first
        for (std::size_t i = 0; i < words.size(); ++i) {
            words[i] = {lineIn(row, timeline.spans[i].name, style, measure)};
            style.text.pixels = std::min(style.text.pixels, words[i].front().style.pixels);
        }
    }
    return words;
}

std::string roundWords(int round, int rounds, const Words& say)
{
    return filled(say("Round {1} of {2}"), {std::to_string(round), std::to_string(rounds)});
}

std::vector<std::vector<Text>> stepWords(const Timeline& timeline, const Layout& layout, const Theme& theme,
                                         const MeasureText& measure, const Words& say)
{
    std::vector<std::vector<Text>> words(timeline.spans.size());
    const bool speaks = !isEmpty(layout.instruction);
    const Block block = speaks ? fittingBlock(timeline, layout, measure) : Block{};
    for (std::size_t i = 0; i < words.size(); ++i) {
        const Moment moment = momentAt(timeline, timeline.spans[i].begin);
        if (speaks) {
            words[i] = wordsAt(moment, block, layout, theme, measure, say);
        }
        if (!isEmpty(layout.round) && moment.rounds > 0) {
            const LineStyle style{{layout.type.small, TextWeight::regular}, theme.softInk, Align::center};
            words[i].push_back(lineIn(layout.round, roundWords(moment.round, moment.rounds, say), style, measure));
        }
    }
    return words;
}

} // namespace vinyasa
