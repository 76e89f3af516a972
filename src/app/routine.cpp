// SPDX-License-Identifier: MIT
#include "app/routine.h"

#include "content/load.h"
#include "core/did_you_mean.h"
#include "keep/kept_file.h"
#include "practice/looks.h"

#include <algorithm>
#include <iostream>
#include <iterator>
#include <utility>

namespace vinyasa {
namespace {

Failure noSuchPractice(const Library& library, const std::string& id)
{
    std::vector<std::string_view> routines, asanas;
    std::ranges::transform(library.routines, std::back_inserter(routines), &Routine::id);
    std::ranges::transform(library.asanas, std::back_inserter(asanas), &Asana::id);
    std::vector<std::string_view> known = routines;
    known.insert(known.end(), asanas.begin(), asanas.end());
    const auto subCommands = subCommandNames();
    known.insert(known.end(), subCommands.begin(), subCommands.end());
    return {ExitCode::wrongInput, Message{"\"{1}\" is neither a routine nor an asana.", {id}} + didYouMean(id, known),
            Message{"There are the routines {1} and the asanas {2}.", {listed(routines), listed(asanas)}}};
}

// For the practice's body and at its pace; fitted to the minutes, else to the routine's own; without either not fitted.
Fit fittedRoutine(Practice& practice, const Routine& routine, std::optional<double> minutes)
{
    const Score bare = scoreOf(practice.library, routine);
    const Timeline timeline = compose(practice.body, practice.library, bare, practice.knownPaths);
    Score score = withLooks(bare, unseenHolds(practice.body, bare, timeline));
    const double wanted = minutes.value_or(routine.minutes);
    return wanted > 0.0 ? fitted(std::move(score), practice.library, practice.pace, wanted) : Fit{std::move(score), {}};
}

// A variant that is named counts more than the manner; but a routine has none, "full" is all that it can be told.
Manner mannerOf(const CommonOptions& common, const RoutineChoice& choice, bool isRoutine)
{
    Manner manner = choice.manner;
    if (common.easier) {
        manner.level = Level::easy;
    } else if (!common.variant.empty()) {
        manner = isRoutine ? Manner{common.variant == "full" ? Level::full : manner.level, manner.props} : Manner{};
    }
    return manner;
}

} // namespace

Tried<Routine> chooseRoutine(const Library& library, const std::string& id, const std::string& variant)
{
    if (const Routine* routine = findRoutine(library, id)) {
        return *routine;
    }
    const Asana* asana = findAsana(library, id);
    if (asana == nullptr) {
        return noSuchPractice(library, id);
    }
    const auto chosen = chooseVariant(*asana, variant);
    if (const auto trouble = troubleOf(chosen)) {
        return *trouble;
    }
    Routine routine{.id = asana->id, .name = asana->name, .summary = asana->summary, .items = {}, .rest = {}};
    routine.items.push_back({static_cast<std::size_t>(asana - library.asanas.data()), std::get<std::string>(chosen)});
    return routine;
}

Tried<FittedPractice> prepareRoutine(const CommonOptions& common, const RoutineChoice& choice, SpokenLibrary spoken)
{
    auto routine = chooseRoutine(spoken.library, choice.id, common.easier ? "easier" : common.variant);
    const auto pace = choosePace(spoken.library, common.pace);
    for (const auto& trouble : {troubleOf(routine), troubleOf(pace)}) {
        if (trouble) {
            return *trouble;
        }
    }
    FittedPractice made;
    Practice& practice = made.practice;
    practice.pace = std::get<Pace>(pace);
    practice.body = makeBody(common.stature);
    practice.words = std::move(spoken.words);
    practice.library = std::move(spoken.library);
    const Manner manner = mannerOf(common, choice, findRoutine(practice.library, choice.id) != nullptr);
    Fit fit = fittedRoutine(practice, inManner(practice.library, std::move(std::get<Routine>(routine)), manner),
                            choice.minutes);
    made.remark = std::move(fit.remark);
    practice.asana = *findAsana(practice.library, fit.score.parts.front().id);
    practice.variant = fit.score.parts.front().variant;
    fit.score.sanskrit = choice.id == practice.asana.id ? practice.asana.sanskrit : "";
    setScore(practice, std::move(fit.score));
    return made;
}

Tried<SpokenLibrary> loadTelling(const CommonOptions& common, const Places& places, const Personal& personal)
{
    auto loaded = loadLibraryFor(common, places);
    if (auto* spoken = std::get_if<SpokenLibrary>(&loaded)) {
        for (const Problem& problem : addRoutines(spoken->library, keptPath(personal.folders.data, "routines"))) {
            std::cerr << format(problem) << '\n';
        }
    }
    return loaded;
}

Tried<Practice> prepareTelling(const CommonOptions& common, const RoutineChoice& choice, SpokenLibrary spoken)
{
    auto prepared = prepareRoutine(common, choice, std::move(spoken));
    if (const auto trouble = troubleOf(prepared)) {
        return *trouble;
    }
    auto& [practice, remark] = std::get<FittedPractice>(prepared);
    if (!remark.empty()) {
        std::cerr << remark.in(practice.words) << '\n';
    }
    return std::move(practice);
}

} // namespace vinyasa
