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
    return true;
}

Block fittingBlock(const Timeline& timeline, const Layout& layout, const MeasureText& measure)
{
    constexpr float smallest = 0.05f, step = 0.94f;
    const std::vector<std::string_view> instructions = instructionsOf(timeline);
    for (float scale = 1.0f; scale > smallest; scale *= step) {
        Block block = blockAt(scale, layout, measure);
        if (fits(block, instructions, layout.instruction, measure)) {
            const float left = layout.column ? 0.0f : layout.instruction.height - heightOf(block);
            block.top = layout.instruction.y + 0.5f * left;
            return block;
        }
    }
    return blockAt(smallest, layout, measure);
}

Rect headingRow(const Block& block, const Layout& layout)
{
    return {layout.instruction.x, block.top, layout.instruction.width, block.headingLine};
}

// The step's name, and the name of the next in its own place or, where there's room, at the other end of the line.
std::vector<Text> headingOf(const Moment& moment, const Block& block, const Layout& layout, const Theme& theme,
                            const MeasureText& measure, const Words& say)
{
    const Rect row = headingRow(block, layout);
    std::vector<Text> words{lineIn(row, moment.stepName, {block.heading, theme.breathInk, Align::left}, measure)};
    if (moment.nextStepName.empty()) {
        return words;
    }
    const std::string next = filled(say("Next: {1}"), {moment.nextStepName});
    const TextStyle style{block.heading.pixels, TextWeight::regular};
    const float taken = measure(moment.stepName, block.heading).width + 2.0f * style.pixels;
    if (layout.column) {
        const std::vector<Text> own =
            linesIn(layout.next, next, {style, theme.softInk, Align::left}, Anchor::bottom, measure);
        words.insert(words.end(), own.begin(), own.end());
    } else if (taken + measure(next, style).width <= row.width) {
        words.push_back(lineIn(row, next, {style, theme.softInk, Align::right}, measure));
    }
    return words;
}

std::vector<Text> linesOf(const Moment& moment, const Block& block, const Layout& layout, const Theme& theme,
                          const MeasureText& measure)
{
    std::vector<Text> lines;
    Rect row = headingRow(block, layout);
    row.y += block.headingLine;
    row.height = block.instructionLine;
    for (const std::string& line : wrapped(moment.instruction, block.instruction, row.width, measure)) {
        lines.push_back(lineIn(row, line, {block.instruction, theme.ink, Align::left}, measure));
        row.y += row.height;
    }
    return lines;
}

Text atRing(const std::string& words, const Layout& layout, const Theme& theme, const MeasureText& measure)
{
    const Align align = layout.column ? Align::left : Align::center;
    return lineIn(layout.round, words, {{layout.type.small, TextWeight::regular}, theme.softInk, align}, measure);
}

// Sets what is announced beside the names of the steps that are done meanwhile, or in their place.
class Announcer {
public:
    Announcer(const Timeline& timeline, const Layout& layout, const Theme& theme, const MeasureText& measure)
        : timeline_{timeline}, layout_{layout}, theme_{theme}, measure_{measure}
    {
        if (!isEmpty(layout.instruction)) {
            block_ = fittingBlock(timeline, layout, measure);
        }
    }

    [[nodiscard]] Announcement coming(const PracticeEvent& event) const
    {
        Announcement announcement{event.beat, event.beat + Beat{1.0}, {}};
        if (isEmpty(layout_.instruction)) {
            return announcement;
        }
        const LineStyle style{block_.heading, theme_.ink, Align::left};
        if (layout_.column) {
            announcement.words = linesIn(layout_.next, event.words, style, Anchor::bottom, measure_);
            return announcement;
        }
        const Rect row = headingRow(block_, layout_);
        float taken = 0.0f;
        for (const Span& span : timeline_.spans) {
            const bool meets = span.begin < announcement.end && span.end > announcement.begin;
            taken = meets ? std::max(taken, measure_(span.name, block_.heading).width) : taken;
        }
        taken += 2.0f * block_.heading.pixels;
        announcement.alone = taken + measure_(event.words, block_.heading).width > row.width;
        const Align align = announcement.alone ? Align::left : Align::right;
        announcement.words.push_back(lineIn(row, event.words, {block_.heading, theme_.ink, align}, measure_));
        return announcement;
    }

private:
    const Timeline& timeline_;
    const Layout& layout_;
    const Theme& theme_;
    const MeasureText& measure_;
    Block block_;
};

// Whoever looks, learns by it what comes next; of two the first counts.
int urgency(EventKind kind)
{
    return kind == EventKind::look ? 0 : kind == EventKind::switchSides ? 1 : 2;
}

} // namespace

std::string roundWords(int round, int rounds, const Words& say)
{
    return filled(say("Round {1} of {2}"), {std::to_string(round), std::to_string(rounds)});
}

std::vector<StepWords> stepWords(const Timeline& timeline, const Layout& layout, const Theme& theme,
                                 const MeasureText& measure, const Words& say)
{
    std::vector<StepWords> words(timeline.spans.size());
    const bool speaks = !isEmpty(layout.instruction);
    const Block block = speaks ? fittingBlock(timeline, layout, measure) : Block{};
    for (std::size_t i = 0; i < words.size(); ++i) {
        const Moment moment = momentAt(timeline, timeline.spans[i].begin);
        if (speaks) {
            words[i].heading = headingOf(moment, block, layout, theme, measure, say);
            words[i].lines = linesOf(moment, block, layout, theme, measure);
        }
        if (!isEmpty(layout.round) && moment.rounds > 0) {
            words[i].lines.push_back(atRing(roundWords(moment.round, moment.rounds, say), layout, theme, measure));
        }
    }
    return words;
}

Announcements announcementsOf(const std::vector<PracticeEvent>& events, const SetAnnouncement& set)
{
    Announcements announcements;
    std::vector<const PracticeEvent*> coming;
    for (const PracticeEvent& event : events) {
        switch (event.kind) {
        case EventKind::getReady:
            announcements.getReady = set(event);
            break;
        case EventKind::look:
        case EventKind::next:
        case EventKind::switchSides:
            coming.push_back(&event);
            break;
        default:
            break;
        }
    }
    std::ranges::stable_sort(coming, {}, [](const PracticeEvent* event) { return urgency(event->kind); });
    for (const PracticeEvent* event : coming) {
        announcements.coming.push_back(set(*event));
    }
    return announcements;
}

Announcements announcementsOf(const std::vector<PracticeEvent>& events, const Timeline& timeline, const Layout& layout,
                              const Theme& theme, const MeasureText& measure)
{
    const Announcer announcer{timeline, layout, theme, measure};
    return announcementsOf(events, [&](const PracticeEvent& event) { return announcer.coming(event); });
}

const Announcement* announcementAt(const std::vector<Announcement>& announcements, Beat beat)
{
    const auto found = std::ranges::find_if(announcements, [&](const Announcement& announcement) {
        return announcement.begin <= beat && beat < announcement.end;
    });
    return found == announcements.end() ? nullptr : &*found;
}

} // namespace vinyasa
