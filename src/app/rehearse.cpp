// SPDX-License-Identifier: MIT
// A practice in simulated time: what it says, a line an event.
#include "app/commands.h"
#include "app/practice.h"
#include "app/routine.h"
#include "content/load.h"
#include "keep/kept_file.h"
#include "practice/events.h"

#include <array>
#include <cstdio>
#include <iostream>

namespace vinyasa {
namespace {

// A practice ends with an exhale, though an inhale could begin there.
std::string_view phaseOf(const PracticeEvent& event)
{
    const bool inhales = breathAt(event.beat).phase == BreathPhase::inhale;
    return event.kind == EventKind::end        ? "exhale"
           : event.kind == EventKind::getReady ? "-"
           : inhales                           ? "inhale"
                                               : "exhale";
}

Seconds timeOf(const PracticeEvent& event, const Pace& pace, Seconds leadIn)
{
    return event.kind == EventKind::getReady ? Seconds{} : leadIn + timeOf(pace, event.beat);
}

std::string line(const PracticeEvent& event, Seconds time)
{
    std::array<char, 80> columns{};
    const std::string kind{eventKindNames[static_cast<std::size_t>(event.kind)]};
    std::snprintf(columns.data(), columns.size(), "%7.1f %7.2f  %-7s %-13s", time.value, event.beat.value,
                  std::string{phaseOf(event)}.c_str(), kind.c_str());
    std::string text = columns.data() + event.words;
    if (event.preview) {
        std::snprintf(columns.data(), columns.size(), " [shows %.2f to %.2f]", event.preview->begin.value,
                      event.preview->end.value);
        text += columns.data();
    }
    return text + '\n';
}

} // namespace

Outcome rehearse(const RehearseOptions& options, const CommonOptions& common, const Places& places,
                 const Personal& personal, std::ostream& out)
{
    auto loaded = loadLibraryFor(common, places);
    if (auto trouble = troubleOf(loaded)) {
        return trouble;
    }
    Library& library = std::get<SpokenLibrary>(loaded).library;
    // What is wrong with one of them is told, and stops nothing.
    for (const Problem& problem : addRoutines(library, keptPath(personal.folders.data, "routines"))) {
        std::cerr << format(problem) << '\n';
    }
    const auto routine = chooseRoutine(library, options.id, common.easier ? "easier" : common.variant);
    const auto pace = choosePace(library, common.pace);
    for (const auto& trouble : {troubleOf(routine), troubleOf(pace)}) {
        if (trouble) {
            return trouble;
        }
    }
    const Level level = common.easier ? Level::easy : options.level;
    const Fit fit = fittedRoutine(library, std::get<Routine>(routine), level, std::get<Pace>(pace), options.minutes);
    if (!fit.remark.empty()) {
        std::cerr << fit.remark << '\n';
    }
    const Body body = makeBody(common.stature);
    for (const PracticeEvent& event : eventsOf(body, fit.score, compose(body, library, fit.score))) {
        out << line(event, timeOf(event, std::get<Pace>(pace), Seconds{options.leadIn}));
    }
    return std::nullopt;
}

} // namespace vinyasa
