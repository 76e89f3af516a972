// SPDX-License-Identifier: MIT
// The sub-commands that only print: list, print and check.
#include "app/commands.h"
#include "app/judgement_table.h"
#include "app/practice.h"
#include "app/words.h"
#include "content/load.h"
#include "practice/judge.h"

#include <algorithm>
#include <ostream>
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
    for (const Asana& asana : library.asanas) {
        judgements.push_back({asana.id, judgeWays(body, compose(body, library, asana), options)});
        for (const Variant& variant : asana.variants) {
            judgements.push_back(
                {asana.id + ", " + variant.id, judgeWays(body, compose(body, library, asana, variant.id), options)});
        }
    }
    for (const Asana& from : library.asanas) {
        for (const Asana& to : library.asanas) {
            if (&from != &to) {
                judgements.push_back({from.id + " to " + to.id, judgeWayBetween(body, library, from, to, options)});
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
    const auto library = loadLibraryFor(common, places);
    if (auto trouble = troubleOf(library)) {
        return trouble;
    }
    out << (options.json ? listJson(std::get<Library>(library)) : listText(std::get<Library>(library)));
    return std::nullopt;
}

Outcome print(const PrintOptions& options, const CommonOptions& common, const Places& places, std::ostream& out)
{
    const auto library = loadLibraryFor(common, places);
    if (auto trouble = troubleOf(library)) {
        return trouble;
    }
    const auto asana = chooseAsana(std::get<Library>(library), options.id);
    if (auto trouble = troubleOf(asana)) {
        return trouble;
    }
    out << printText(std::get<Asana>(asana));
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
        return Trouble{Failure{ExitCode::wrongInput, "some motion does not pass.\n" + judgementFailures(judgements),
                               "Change the key poses or the transitions between which it happens."}};
    }
    out << (options.json ? "" : "No mistakes found.\n");
    return std::nullopt;
}

} // namespace vinyasa
