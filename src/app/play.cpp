// SPDX-License-Identifier: MIT
#include "app/commands.h"
#include "app/diary.h"
#include "app/picture.h"
#include "app/player.h"
#include "app/routine.h"
#include "app/screen.h"
#include "app/start.h"
#include "app/studio.h"
#include "app/tell.h"
#include "content/load.h"
#include "keep/kept_file.h"
#include "platform/clock.h"
#include "platform/end_signals.h"

#include <future>
#include <iostream>

namespace vinyasa {
namespace {

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
    const EndSignals signals;
    const Seconds start = now();
    Beat last = from;
    tell(
        spokenLines(practice, {.leadIn = options.leadIn, .from = from}), std::cout,
        [&](Seconds at) { return !signals.comeBefore(start + at); },
        [&](const SpokenLine& line) {
            noteIn(personal, diary.passed((line.beat - last).value, resumeOf(practice, options, line.beat)),
                   practice.words);
            last = line.beat;
        });
    noteIn(personal, diary.end({.when = dateAndTime()}), practice.words);
}

// The options with what was chosen on the screen.
void choose(PlayOptions& options, CommonOptions& common, const StartChoice& choice)
{
    options.id = choice.id;
    options.minutes = choice.minutes;
    options.manner = choice.manner;
    options.leadIn = choice.leadIn;
    options.lead = choice.lead;
    options.painBefore = choice.pain;
    options.look.theme = choice.theme;
    options.textScale = choice.textScale;
    common.pace = choice.pace;
    common.variant = choice.variant;
    common.easier = false;
    common.stature = choice.stature;
}

// The options with what they were when the practice was broken off: its beats are those of that length and that pace.
void takeUp(PlayOptions& options, CommonOptions& common, const Resume& place)
{
    options.id = place.what;
    options.minutes = place.minutes;
    options.manner = place.manner;
    common.pace = place.pace.empty() ? common.pace : place.pace;
    common.variant = place.variant;
    common.easier = false;
}

// What the page of the start begins with: what was chosen the last time, or named on the command line.
Settings asked(const PlayOptions& options, const CommonOptions& common, Settings settings)
{
    settings.pace = common.pace;
    settings.stature = common.stature;
    settings.theme = options.look.theme;
    settings.textScale = options.textScale;
    return settings;
}

Graphics graphicsOf(const PlayOptions& options)
{
    return options.gles ? Graphics::openGlEs : Graphics::openGl;
}

WindowOptions windowFor(const PlayOptions& options, const Settings& settings)
{
    return {.width = settings.width,
            .height = settings.height,
            .fullscreen = options.fullscreen,
            .maximized = settings.window == WindowState::maximized,
            .graphics = graphicsOf(options)};
}

Tried<FittedPractice> prepareFor(const PlayOptions& options, const CommonOptions& common, const SpokenLibrary& spoken)
{
    return prepareRoutine(common, {options.id, options.minutes, options.manner}, spoken);
}

// All that must be had before a window is of use.
struct Prepared {
    SpokenLibrary spoken;
    CommonOptions common;
    Problems problems;                   // with routines of the person's own: they are told, and stop nothing
    std::optional<FittedPractice> first; // where the options name it
    std::unique_ptr<Fonts> fonts;        // where there will be a window
};

// Measuring words takes as long as all else that is laid out, and fonts remember what they measured: so it is done
// while the window opens, for the size that it will most likely have.
void measureWords(Fonts& fonts, const Practice& practice, const PlayOptions& options, const Settings& settings)
{
    PageSettings page;
    page.width = settings.width;
    page.height = settings.height;
    page.textScale = options.textScale;
    page.pace = practice.pace;
    page.keys = {{"?", ""}}; // there are some
    page.keySheet = false;
    (void)layOut(practice, page, options.look.theme, textSourceOf(fonts).measure);
}

Tried<Prepared> prepareAll(const PlayOptions& options, const CommonOptions& common, const Places& places,
                           const Personal& personal)
{
    auto loaded = loadLibraryFor(common, places);
    if (auto trouble = troubleOf(loaded)) {
        return *trouble;
    }
    Prepared prepared{std::move(std::get<SpokenLibrary>(loaded)), {}, {}, {}, {}};
    Library& library = prepared.spoken.library;
    prepared.problems = addRoutines(library, keptPath(personal.folders.data, "routines"));
    prepared.common = withKnownPace(common, library, personal.settings.settings());
    if (!options.id.empty()) {
        auto first = prepareFor(options, prepared.common, prepared.spoken);
        if (auto trouble = troubleOf(first)) {
            return *trouble;
        }
        prepared.first = std::move(std::get<FittedPractice>(first));
    }
    if (options.text) {
        return prepared;
    }
    auto fonts = Fonts::load(places.assets / "fonts");
    if (auto trouble = failureOf(fonts)) {
        return *trouble;
    }
    prepared.fonts = std::make_unique<Fonts>(std::move(std::get<Fonts>(fonts)));
    if (prepared.first) {
        measureWords(*prepared.fonts, prepared.first->practice, options, personal.settings.settings());
    }
    return prepared;
}

// One practice after another, until the person leaves; the first may be there, all others are chosen on the screen.
Outcome playInWindow(PlayOptions options, Prepared prepared, WindowStart start, const Places& places,
                     Personal& personal, Beat from)
{
    auto& [spoken, common, problems, next, fonts] = prepared;
    auto opened = Trace::to(options.trace);
    if (auto trouble = troubleOf(opened)) {
        return trouble;
    }
    Trace trace = std::move(std::get<Trace>(opened));
    auto screen =
        openScreen(windowFor(options, personal.settings.settings()), std::move(start), std::move(fonts), places);
    if (auto trouble = troubleOf(screen)) {
        return trouble;
    }
    std::int64_t frames = 0;
    for (bool goesOn = true; goesOn; from = {}, next.reset()) {
        if (!next) {
            const auto chosen =
                choosePractice(std::get<Screen>(screen), spoken, options,
                               asked(options, common, personal.settings.settings()), personal, trace, frames);
            if (!chosen) {
                break;
            }
            choose(options, common, *chosen);
            if (chosen->goesOn) {
                takeUp(options, common, *chosen->goesOn);
                from = chosen->goesOn->beat;
            }
            auto made = prepareFor(options, common, spoken);
            if (auto trouble = troubleOf(made)) {
                return trouble;
            }
            next = std::move(std::get<FittedPractice>(made));
        }
        noteIn(personal, next->remark, next->practice.words);
        options.fullscreen = std::get<Screen>(screen).window.fullscreen();
        next->practice.from = from;
        Player player{std::move(next->practice), options, std::get<Screen>(screen), trace, personal, frames};
        while (player.frame()) {
        }
        goesOn = player.state().end && player.state().end->choice == EndChoice::another;
        options.look = player.state().look;
        options.textScale = player.state().textScale;
    }
    trace.end(frames);
    return std::nullopt;
}

Tried<Resume> brokenOff(const Folders& folders)
{
    if (auto resume = loadResume(folders.data)) {
        return *resume;
    }
    return Failure{ExitCode::wrongInput, Message{"--resume: no practice has been broken off."},
                   seeAlso("vinyasa list")};
}

Outcome playFrom(Beat from, const PlayOptions& options, const CommonOptions& common, const Places& places,
                 Personal& personal)
{
    composeNoCharacters();
    // Finding the driver takes as long as the library does.
    auto preparing = std::async(std::launch::async | std::launch::deferred,
                                [&] { return prepareAll(options, common, places, personal); });
    std::optional<WindowStart> start;
    if (!options.text) {
        start.emplace(graphicsOf(options));
    }
    auto prepared = preparing.get();
    if (auto trouble = troubleOf(prepared)) {
        return trouble;
    }
    Prepared& all = std::get<Prepared>(prepared);
    personal.problems.insert(personal.problems.end(), all.problems.begin(), all.problems.end());
    if (options.text) {
        const auto& [practice, remark] = *all.first; // on the terminal nothing is chosen
        noteIn(personal, remark, practice.words);
        playAsText(practice, options, personal, from);
    } else if (auto trouble = playInWindow(options, std::move(all), std::move(*start), places, personal, from)) {
        return trouble;
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
        const bool isAsked = !options.id.empty() || !options.text; // on the terminal nothing is chosen
        chosen.id = isAsked ? options.id : "cat-cow";
        return playFrom(Beat{0.0}, chosen, common, places, personal);
    }
    const auto resume = brokenOff(personal.folders);
    if (auto trouble = troubleOf(resume)) {
        return trouble;
    }
    PlayOptions taken = options;
    CommonOptions same = common;
    takeUp(taken, same, std::get<Resume>(resume));
    return playFrom(std::get<Resume>(resume).beat, taken, same, places, personal);
}

} // namespace vinyasa
