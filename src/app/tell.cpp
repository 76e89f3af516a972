// SPDX-License-Identifier: MIT
#include "app/tell.h"

#include "practice/cues.h"
#include "scene/step_words.h"

#include <cmath>
#include <ostream>

namespace vinyasa {
namespace {

// "1:05  Cow. Breathe in: ..."
std::string timed(Seconds at, const std::string& text)
{
    const auto seconds = static_cast<long>(std::floor(at.value + 1e-6));
    const std::string rest = std::to_string(seconds % 60);
    return std::to_string(seconds / 60) + ':' + (rest.size() < 2 ? "0" : "") + rest + "  " + text;
}

std::string stepText(const Span& span, const Words& words)
{
    const std::string round = span.rounds > 0 ? " (" + roundWords(span.round, span.rounds, words) + ')' : "";
    return span.name + round + ". " + span.instruction;
}

} // namespace

std::vector<SpokenLine> spokenLines(const Timeline& timeline, const Pace& pace, Beat from, const Words& words)
{
    std::vector<SpokenLine> lines;
    const auto add = [&](Beat beat, const std::string& text) {
        const Seconds at = timeOf(pace, beat) - timeOf(pace, from);
        if (beat >= from) {
            lines.push_back({at, beat, timed(at, text)});
        }
    };
    add(from, timeline.name);
    auto span = timeline.spans.begin(); // each has one instruction
    for (const Cue& cue : cuesOf(timeline)) {
        switch (cue.kind) {
        case CueKind::instruction:
            add(cue.beat, stepText(*span++, words));
            break;
        case CueKind::inhale:
            add(cue.beat, words("Inhale"));
            break;
        case CueKind::exhale:
            add(cue.beat, words("Exhale"));
            break;
        case CueKind::end:
            add(cue.beat, words("The end."));
            break;
        }
    }
    return lines;
}

void tell(const std::vector<SpokenLine>& lines, std::ostream& out, const std::function<void(Seconds)>& await,
          const std::function<void(const SpokenLine&)>& heard)
{
    for (const SpokenLine& line : lines) {
        await(line.at);
        if (!(out << line.text << '\n' << std::flush)) {
            return;
        }
        heard(line);
    }
}

} // namespace vinyasa
