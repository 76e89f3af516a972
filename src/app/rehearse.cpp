// SPDX-License-Identifier: MIT
// A practice in simulated time: what it says, a line an event.
#include "app/commands.h"
#include "app/practice.h"
#include "app/routine.h"
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
    auto loaded = loadTelling(common, places, personal);
    if (auto trouble = troubleOf(loaded)) {
        return trouble;
    }
    const auto prepared = prepareTelling(common, {options.id, options.minutes, options.manner},
                                         std::move(std::get<SpokenLibrary>(loaded)));
    if (auto trouble = troubleOf(prepared)) {
        return trouble;
    }
    const Practice& practice = std::get<Practice>(prepared);
    for (const PracticeEvent& event : eventsOf(practice.body, practice.score, practice.timeline)) {
        out << line(event, timeOf(event, practice.pace, Seconds{options.leadIn}));
    }
    return std::nullopt;
}

} // namespace vinyasa
