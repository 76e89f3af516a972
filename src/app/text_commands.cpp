// SPDX-License-Identifier: MIT
// The sub-commands that only print: list, print and check.
#include "app/commands.h"
#include "app/judgement_table.h"
#include "app/practice.h"
#include "app/print_routine.h"
#include "app/routine.h"
#include "app/words.h"
#include "content/load.h"
#include "content/load_words.h"
#include "practice/judge.h"
#include "practice/way.h"

#include <algorithm>
#include <cassert>
#include <iostream>
#include <span>

namespace vinyasa {
namespace {

using AsanaJudgements = std::vector<AsanaJudgement>;

// Every asana in every variant, and every way from one to another.
Tried<AsanaJudgements> judgeLibrary(const Library& library, const CommonOptions& common)
{
    const auto pace = choosePace(library, common.pace);
    if (auto trouble = troubleOf(pace)) {
        return *trouble;
    }
    const JudgeOptions options{.pace = std::get<Pace>(pace)};
    const Body body = makeBody(common.stature);
    AsanaJudgements judgements;
    const auto judgeAsana = [&](std::string title, const Asana& asana, const std::string& variant) {
        const Timeline timeline = compose(body, library, asana, variant);
        judgements.push_back({std::move(title), timeline.length, judgeWays(body, timeline, options)});
    };
    for (const Asana& asana : library.asanas) {
        judgeAsana(asana.id, asana, "");
        for (const Variant& variant : asana.variants) {
            judgeAsana(asana.id + ", " + variant.id, asana, variant.id);
        }
    }
    for (const Asana& from : library.asanas) {
        for (const Asana& to : library.asanas) {
            if (&from != &to) {
                const auto way = wayBetween(library, from.end(), to.start);
                assert(way); // content/check refuses asanas without a way between them
                judgements.push_back({from.id + " to " + to.id, lengthOf(library, *way),
                                      judgeWayBetween(body, library, from, to, options)});
            }
        }
    }
    return judgements;
}

// A single file says nothing about motion: only folders are judged. All of them are sound libraries.
Tried<AsanaJudgements> judgeLibraries(std::span<const std::filesystem::path> paths, const CommonOptions& common)
{
    AsanaJudgements all;
    for (const std::filesystem::path& path : paths) {
        if (!std::filesystem::is_directory(path)) {
            continue;
        }
        const auto library = loadLibrary(path);
        if (!library) {
            return Trouble{library.problems()};
        }
        if (Problems problems = checkWords(path, library.value()); !problems.empty()) {
            return Trouble{std::move(problems)};
        }
        auto judgements = judgeLibrary(library.value(), common);
        if (auto trouble = troubleOf(judgements)) {
            return *trouble;
        }
        std::ranges::move(std::get<AsanaJudgements>(judgements), std::back_inserter(all));
    }
    return all;
}

} // namespace

Outcome list(const ListOptions& options, const CommonOptions& common, const Places& places, std::ostream& out)
{
    const auto loaded = loadLibraryFor(common, places);
    if (auto trouble = troubleOf(loaded)) {
        return trouble;
    }
    const auto& [library, words] = std::get<SpokenLibrary>(loaded);
    out << (options.json ? listJson(library) : listText(library, words));
    return std::nullopt;
}

Outcome print(const PrintOptions& options, const CommonOptions& common, const Places& places, const Personal& personal,
              std::ostream& out)
{
    auto loaded = loadTelling(common, places, personal);
    if (auto trouble = troubleOf(loaded)) {
        return trouble;
    }
    SpokenLibrary& spoken = std::get<SpokenLibrary>(loaded);
    const Asana* asana = findAsana(spoken.library, options.id);
    if (asana != nullptr && !options.minutes) {
        out << printText(*asana, spoken.words);
        return std::nullopt;
    }
    const auto prepared = prepareTelling(common, {options.id, options.minutes, options.manner}, std::move(spoken));
    if (auto trouble = troubleOf(prepared)) {
        return trouble;
    }
    out << printRoutine(std::get<Practice>(prepared), options.leadIn);
    return std::nullopt;
}

Outcome check(const CheckOptions& options, const CommonOptions& common, const Places& places, std::ostream& out)
{
    const std::filesystem::path library = common.assets.empty() ? places.assets : common.assets;
    const auto paths = options.paths.empty() ? std::vector{library} : options.paths;
    Problems problems = checkPaths(paths);
    if (!problems.empty()) {
        return Trouble{std::move(problems)};
    }
    const auto judged = judgeLibraries(paths, common);
    if (auto trouble = troubleOf(judged)) {
        return trouble;
    }
    const auto& judgements = std::get<AsanaJudgements>(judged);
    out << (options.json ? judgementJson(judgements) : judgementTable(judgements));
    if (!passed(judgements)) {
        return Trouble{Failure{ExitCode::wrongInput,
                               Message{"Some motion does not pass:{1}", {"\n" + judgementFailures(judgements)}},
                               Message{"Change the key poses or the transitions between which it happens."}}};
    }
    out << (options.json ? "" : "No mistakes found.\n");
    return std::nullopt;
}

} // namespace vinyasa
