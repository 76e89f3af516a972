// SPDX-License-Identifier: MIT
#include "app/commands.h"
#include "app/diary.h"
#include "app/player.h"
#include "app/routine.h"
#include "app/studio.h"
#include "app/tell.h"
#include "content/load.h"
#include "keep/kept_file.h"
#include "platform/clock.h"
#include "platform/end_signals.h"

#include <iostream>

namespace vinyasa {
namespace {

Tried<Player> openPlayer(Practice practice, const PlayOptions& options, const Places& places, Personal& personal,
                         Beat from)
{
    auto trace = Trace::to(options.trace);
    if (auto trouble = troubleOf(trace)) {
        return *trouble;
    }
    const Settings& settings = personal.settings.settings();
    auto window = openWindow({.width = settings.width,
                              .height = settings.height,
                              .fullscreen = options.fullscreen,
                              .maximized = settings.window == WindowState::maximized,
                              .graphics = options.gles ? Graphics::openGlEs : Graphics::openGl});
    if (auto trouble = failureOf(window)) {
        return *trouble;
    }
    auto loaded = Fonts::load(places.assets / "fonts");
    if (auto trouble = failureOf(loaded)) {
        return *trouble;
    }
    auto fonts = std::make_unique<Fonts>(std::move(std::get<Fonts>(loaded)));
    auto renderer = Renderer::make(places.shaders, textSourceOf(*fonts));
    if (auto trouble = failureOf(renderer)) {
        return *trouble;
    }
    return Tried<Player>{std::in_place_type<Player>,
                         std::move(practice),
                         options,
                         std::move(std::get<Window>(window)),
                         std::move(fonts),
                         std::move(std::get<Renderer>(renderer)),
                         std::move(std::get<Trace>(trace)),
                         personal,
                         from};
}

// A pace that only the settings name must not keep anybody from practising.
CommonOptions withKnownPace(CommonOptions common, const Library& library, const Settings& settings)
{
    if (common.pace == settings.pace && troubleOf(choosePace(library, common.pace))) {
        common.pace = Settings{}.pace;
    }
    return common;
}

// Without a window: what is heard is noted as what is seen.
void playAsText(const Practice& practice, const PlayOptions& options, Personal& personal, Beat from)
{
    Diary diary = diaryOf(practice, options, personal.folders);
    const auto note = [&](const std::optional<std::string>& sentence) {
        if (sentence) {
            personal.problems.push_back({{}, *sentence});
        }
    };
    const EndSignals signals;
    const Seconds start = now();
    Beat last = from;
    tell(
        spokenLines(practice, {.leadIn = options.leadIn, .from = from}), std::cout,
        [&](Seconds at) { return !signals.comeBefore(start + at); },
        [&](const SpokenLine& line) {
            note(diary.passed((line.beat - last).value, resumeOf(practice, options, line.beat)));
            last = line.beat;
        });
    note(diary.end({.when = dateAndTime()}));
}

void playInWindow(Player& player)
{
    while (player.frame()) {
    }
}

Tried<Resume> brokenOff(const Folders& folders)
{
    if (auto resume = loadResume(folders.data)) {
        return *resume;
    }
    return Failure{ExitCode::wrongInput, "--resume: no practice has been broken off.", "See: vinyasa list"};
}

Outcome playFrom(Beat from, const PlayOptions& options, const CommonOptions& common, const Places& places,
                 Personal& personal)
{
    auto loaded = loadLibraryFor(common, places);
    if (auto trouble = troubleOf(loaded)) {
        return trouble;
    }
    SpokenLibrary& spoken = std::get<SpokenLibrary>(loaded);
    // What is wrong with a routine of the person's own is told, and stops nothing.
    const Problems problems = addRoutines(spoken.library, keptPath(personal.folders.data, "routines"));
    personal.problems.insert(personal.problems.end(), problems.begin(), problems.end());
    const auto known = withKnownPace(common, spoken.library, personal.settings.settings());
    auto prepared = prepareRoutine(known, {options.id, options.minutes, options.level}, std::move(spoken));
    if (auto trouble = troubleOf(prepared)) {
        return trouble;
    }
    auto& [practice, remark] = std::get<FittedPractice>(prepared);
    if (!remark.empty()) {
        personal.problems.push_back({{}, remark});
    }
    if (options.text) {
        playAsText(practice, options, personal, from);
    } else {
        auto player = openPlayer(std::move(practice), options, places, personal, from);
        if (auto trouble = troubleOf(player)) {
            return trouble;
        }
        playInWindow(std::get<Player>(player));
    }
    for (const Problem& problem : personal.problems) {
        std::cerr << format(problem) << '\n'; // no failure of the practice
    }
    return std::nullopt;
}

} // namespace

Outcome play(const PlayOptions& options, const CommonOptions& common, const Places& places, Personal& personal)
{
    if (!options.resume) {
        PlayOptions chosen = options;
        chosen.id = options.id.empty() ? "cat-cow" : options.id;
        return playFrom(Beat{0.0}, chosen, common, places, personal);
    }
    const auto resume = brokenOff(personal.folders);
    if (auto trouble = troubleOf(resume)) {
        return trouble;
    }
    const Resume& place = std::get<Resume>(resume);
    PlayOptions taken = options;
    taken.id = place.what;
    taken.minutes = place.minutes;
    taken.level = place.level;
    CommonOptions same = common;
    same.variant = !place.variant.empty() ? place.variant : place.level == Level::full ? "full" : "";
    return playFrom(place.beat, taken, same, places, personal);
}

} // namespace vinyasa
