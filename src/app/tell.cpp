// SPDX-License-Identifier: MIT
#include "app/tell.h"

#include "practice/events.h"

#include <algorithm>
#include <cmath>
#include <ostream>

namespace vinyasa {
namespace {

// "1:05  Breathe in: ..."
std::string timed(Seconds at, const std::string& text)
{
    const auto seconds = static_cast<long>(std::floor(at.value + 1e-6));
    const std::string rest = std::to_string(seconds % 60);
    return std::to_string(seconds / 60) + ':' + (rest.size() < 2 ? "0" : "") + rest + "  " + text;
}

// Of a move: what one does until the next of these.
bool saysWhatToDo(const PracticeEvent& event)
{
    switch (event.kind) {
    case EventKind::way:
    case EventKind::in:
    case EventKind::hold:
    case EventKind::between:
    case EventKind::out:
    case EventKind::rest:
        return true;
    default:
        return false;
    }
}

bool isTold(const PracticeEvent& event, const Telling& telling)
{
    return event.kind != EventKind::getReady && (telling.eachBreath || event.kind != EventKind::breath);
}

// Who listens is told what a look shows: the hold and the way out.
PracticeEvent heard(PracticeEvent event, const std::vector<PracticeEvent>& all)
{
    if (event.kind == EventKind::look && event.preview) {
        for (const PracticeEvent& shown : all) {
            const bool isShown = event.preview->begin <= shown.beat && shown.beat < event.preview->end;
            event.words += isShown && saysWhatToDo(shown) ? " " + shown.words : "";
        }
    }
    return event;
}

// The step in the middle of which a beat lies; none where one begins there.
const PracticeEvent* stepUnderWay(const std::vector<PracticeEvent>& events, Beat beat)
{
    const PracticeEvent* step = nullptr;
    for (const PracticeEvent& event : events) {
        if (event.beat <= beat && saysWhatToDo(event)) {
            step = event.beat < beat ? &event : nullptr;
        }
    }
    return step;
}

// Turns of the breath at which nothing else is said.
std::vector<PracticeEvent> silentTurns(const std::vector<PracticeEvent>& told, Beat end, const Words& words)
{
    std::vector<PracticeEvent> turns;
    for (double beat = 0.0; beat < end.value; beat += 0.5) {
        if (std::ranges::find(told, Beat{beat}, &PracticeEvent::beat) == told.end()) {
            turns.push_back({.beat = {beat}, .words = words(beat == std::floor(beat) ? "Inhale" : "Exhale")});
        }
    }
    return turns;
}

} // namespace

std::vector<SpokenLine> spokenLines(const Practice& practice, const Telling& telling)
{
    const auto& [leadIn, from, eachBreath] = telling;
    const std::vector<PracticeEvent> all = eventsOf(practice.body, practice.score, practice.timeline, practice.words);
    std::vector<PracticeEvent> told;
    for (const PracticeEvent& event : all) {
        if (isTold(event, telling)) {
            told.push_back(eachBreath ? heard(event, all) : event);
        }
    }
    if (eachBreath) {
        std::ranges::copy(silentTurns(told, practice.timeline.length, practice.words), std::back_inserter(told));
        std::ranges::stable_sort(told, {}, &PracticeEvent::beat);
    }

    std::vector<SpokenLine> lines{{{}, from, practice.timeline.name}};
    const auto add = [&](Seconds at, Beat beat, const std::string& words) {
        lines.push_back({at, beat, timed(at, words)});
    };
    if (leadIn.value > 0.0) {
        const Part& first = practice.score.parts[practice.score.moves[moveAt(practice.score, from)].part];
        add({}, from, filled(practice.words("Get ready: {1}."), {first.name}));
    }
    if (const PracticeEvent* step = stepUnderWay(all, from)) {
        add(leadIn, from, step->words);
    }
    for (const PracticeEvent& event : told) {
        if (event.beat >= from) {
            add(leadIn + timeOf(practice.pace, event.beat) - timeOf(practice.pace, from), event.beat, event.words);
        }
    }
    return lines;
}

void tell(const std::vector<SpokenLine>& lines, std::ostream& out, const std::function<bool(Seconds)>& await,
          const std::function<void(const SpokenLine&)>& heard)
{
    for (const SpokenLine& line : lines) {
        if (!await(line.at) || !(out << line.text << '\n' << std::flush)) {
            return;
        }
        heard(line);
    }
}

} // namespace vinyasa
