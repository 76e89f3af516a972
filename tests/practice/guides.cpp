// SPDX-License-Identifier: MIT
#include "guides.h"

#include "practice/looks.h"
#include "practice/score_edits.h"
#include "support/cat_cow.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <numbers>
#include <optional>
#include <vector>

namespace vinyasa {
namespace {

// The key pose in which a move begins and ends; none in the middle of a path.
std::optional<std::size_t> keyPoseAt(const Move& move, float part)
{
    return part == 0.0f ? std::optional{move.from} : part == 1.0f ? std::optional{move.to} : std::nullopt;
}

bool follows(const Move& before, const Move& move)
{
    if (before.path == move.path && before.last == move.first) {
        return true;
    }
    const auto left = keyPoseAt(before, before.from == before.to ? 1.0f : before.last);
    const auto entered = keyPoseAt(move, move.from == move.to ? 0.0f : move.first);
    return left && left == entered;
}

// The time that somebody has on each of the library's transitions at least: on a way, or in an asana's steps.
std::vector<Beat> shortestTimes()
{
    std::vector<Beat> shortest;
    for (const Transition& transition : library().transitions) {
        shortest.push_back(transition.length);
    }
    for (const Asana& asana : library().asanas) {
        for (const Move& step : scoreOf(library(), std::array{Choice{&asana, ""}}).moves) {
            if (const Transition* path = findTransition(library(), step.from, step.to)) {
                Beat& time = shortest[static_cast<std::size_t>(path - library().transitions.data())];
                time = std::min(time, step.whole);
            }
        }
    }
    return shortest;
}

Beat shortestOn(const Transition& path)
{
    static const std::vector<Beat> times = shortestTimes();
    return times[static_cast<std::size_t>(&path - library().transitions.data())];
}

std::string faultOf(const Move& move)
{
    if (move.from == move.to) {
        return "";
    }
    const Transition* transition = findTransition(library(), move.from, move.to);
    if (transition == nullptr) {
        return "no way for ";
    }
    if (move.last < move.first && !canTurnRound(library(), move)) {
        return "back on a way that only leads there: ";
    }
    // A piece that begins and ends at rest is so much faster in between.
    const double steepest = move.eased ? std::numbers::pi / 2.0 : 1.0;
    const double whole = std::abs(static_cast<double>(move.last) - move.first) * steepest / move.length.value;
    return whole * move.whole.value > 1.001 || move.whole < shortestOn(*transition) ? "too fast: " : "";
}

} // namespace

const Library& library()
{
    static const Library loaded = loadAssets();
    return loaded;
}

Score scoreOfRoutine(const std::string& id)
{
    static std::map<std::string, Score> known;
    const auto [entry, isNew] = known.try_emplace(id);
    if (isNew) {
        const Score bare = scoreOf(library(), *findRoutine(library(), id));
        const Body body = makeBody(defaultStature);
        entry->second = withLooks(bare, unseenHolds(body, bare, compose(body, library(), bare)));
    }
    return entry->second;
}

Guide guideThrough(const std::string& id)
{
    return startGuide(scoreOfRoutine(id), Pace{}, Seconds{0.0});
}

Guide guideAt(const std::string& id, double beat)
{
    Guide guide = guideThrough(id);
    guide.beat = Beat{beat};
    return guide;
}

Guide played(Guide guide, double seconds)
{
    for (double time = 0.0; time < seconds - 1e-9; time += 0.05) {
        guide = advance(std::move(guide), {0.05});
    }
    return guide;
}

double beatOfHold(const Score& score, const std::string& keyPose)
{
    for (const Move& move : score.moves) {
        if (move.role == Role::hold && move.stays() && library().keyPoses[move.to].id == keyPose) {
            return move.begin.value;
        }
    }
    FAIL(keyPose);
    return 0.0;
}

std::string faultOf(const Score& score)
{
    constexpr double rounding = 1e-9; // of a sum of breaths
    double end = 0.0;
    const Move* before = nullptr;
    for (const Move& move : score.moves) {
        std::string fault = faultOf(move);
        if (std::abs(move.begin.value - end) > rounding || move.length.value <= 0.0) {
            fault = "a gap before ";
        } else if (before != nullptr && !follows(*before, move)) {
            fault = "a jump before ";
        }
        if (!fault.empty()) {
            return fault + move.name + " at " + std::to_string(move.begin.value);
        }
        end = move.end().value;
        before = &move;
    }
    return std::abs(end - std::round(end)) < rounding ? "" : "it ends in the middle of a breath";
}

} // namespace vinyasa
