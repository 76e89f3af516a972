// SPDX-License-Identifier: MIT
#include "practice/fit.h"

#include "core/words.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace vinyasa {
namespace {

// What grows and shrinks together: the rounds of a part, or its holds of one key pose and of the mirrored one.
struct Group {
    std::size_t part = 0, keyPose = 0;
    bool isRounds = false;
    int count = 1;      // breaths, or rounds
    int before = 1;     // the same before anything was fitted
    double price = 0.0; // breaths for one more
};

bool belongs(const Move& move, const Group& group, const Library& library)
{
    return move.role == Role::hold && move.part == group.part && (move.rounds > 0) == group.isRounds &&
           (group.isRounds || move.to == group.keyPose || library.keyPoses[move.to].mirror == group.keyPose);
}

double roundLength(const Score& score, std::size_t part)
{
    double length = 0.0;
    for (const Move& move : score.moves) {
        length += move.part == part && move.round == 1 ? move.length.value : 0.0;
    }
    return length;
}

Group groupOf(const Score& score, const Move& move)
{
    if (move.rounds > 0) {
        return {move.part, move.to, true, move.rounds, move.rounds, roundLength(score, move.part)};
    }
    const int breaths = static_cast<int>(move.length.value);
    return {move.part, move.to, false, breaths, breaths, 0.0};
}

bool isWhole(double breaths)
{
    return breaths == std::floor(breaths);
}

std::vector<Group> groupsOf(const Score& score, const Library& library)
{
    std::vector<Group> groups;
    for (const Move& move : score.moves) {
        if (move.role != Role::hold) {
            continue;
        }
        auto known = std::ranges::find_if(groups, [&](const Group& group) { return belongs(move, group, library); });
        if (known == groups.end()) {
            groups.push_back(groupOf(score, move));
            known = groups.end() - 1;
        }
        known->price += known->isRounds ? 0.0 : 1.0;
    }
    std::erase_if(groups, [](const Group& group) { return !isWhole(group.price); });
    return groups;
}

int fewest(const Group& group)
{
    return std::min(2, group.before);
}

int most(const Group& group)
{
    return 4 * group.before;
}

// The one that is shortest in proportion and can still grow; null where none can.
Group* nextToGrow(std::vector<Group>& groups)
{
    Group* least = nullptr;
    const auto share = [](const Group& group) { return static_cast<double>(group.count) / group.before; };
    for (Group& group : groups) {
        if (group.count < most(group) && (least == nullptr || share(group) < share(*least))) {
            least = &group;
        }
    }
    return least;
}

// From the shortest on, a breath at a time. Whatever is left is less than half of the next step.
void grow(std::vector<Group>& groups, double total, double wanted)
{
    for (Group* next = nextToGrow(groups); next != nullptr; next = nextToGrow(groups)) {
        if (total + next->price / 2.0 > wanted) {
            return;
        }
        ++next->count;
        total += next->price;
    }
}

void set(Score& score, const Group& group, const Library& library)
{
    if (group.isRounds) {
        setRounds(score, group.part, group.count);
        return;
    }
    for (Move& move : score.moves) {
        if (belongs(move, group, library)) {
            move.length = move.whole = Beat{static_cast<double>(group.count)};
        }
    }
}

// minutes: what the practice takes.
Message remarkOn(const Score& score, double minutes, double wanted)
{
    constexpr double nearEnough = 0.05;
    if (std::abs(minutes - wanted) <= nearEnough * wanted) {
        return {};
    }
    const std::vector<std::string> values{score.name, shortNumber(minutes), shortNumber(wanted)};
    return minutes > wanted
               ? Message{"{1} takes {2} min at least at this pace: more than the {3} min that were asked for.", values}
               : Message{"{1} takes {2} min at most at this pace: less than the {3} min that were asked for.", values};
}

} // namespace

double minutesOf(const Score& score, const Pace& pace)
{
    return timeOf(pace, lengthOf(score)).value / 60.0;
}

Fit fitted(Score score, const Library& library, const Pace& pace, double minutes)
{
    std::vector<Group> groups = groupsOf(score, library);
    double total = lengthOf(score).value;
    for (Group& group : groups) {
        total -= group.price * (group.count - fewest(group));
        group.count = fewest(group);
    }
    grow(groups, total, minutes * breathsPerMinute(pace));
    for (const Group& group : groups) {
        set(score, group, library);
    }
    layOut(score);
    Message remark = remarkOn(score, minutesOf(score, pace), minutes);
    return {std::move(score), std::move(remark)};
}

} // namespace vinyasa
