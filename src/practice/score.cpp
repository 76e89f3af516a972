// SPDX-License-Identifier: MIT
#include "practice/score.h"

#include "practice/way.h"

#include <algorithm>
#include <cmath>

namespace vinyasa {
namespace {

// Writes moves one after another.
class Writer {
public:
    Writer(const Library& library, std::size_t start) : library_{library}, keyPose_{start} { score_.start = start; }

    void beginPart(Part part) { score_.parts.push_back(std::move(part)); }

    // False, and nothing written, where there is no way.
    bool goTo(std::size_t keyPose)
    {
        const auto way = wayBetween(library_, keyPose_, keyPose);
        if (!way) {
            return false;
        }
        for (const std::size_t i : *way) {
            const Transition& transition = library_.transitions[i];
            Beat length = transition.length;
            if (i == way->back()) {
                // Whatever follows begins with an inhale.
                length.value = std::ceil((end_ + length).value) - end_.value;
            }
            add({library_.keyPoses[transition.to].name, transition.instruction, transition.to, length}, Role::way);
        }
        return true;
    }

    void add(const Round& round)
    {
        for (int turn = 1; turn <= round.count; ++turn) {
            for (const Step& step : round.steps) {
                const bool hold = round.count > 1 || (step.keyPose == keyPose_ && step.length.value >= shortestHold);
                add(step, hold ? Role::hold : Role::in);
                if (round.count > 1) {
                    score_.moves.back().round = turn;
                    score_.moves.back().rounds = round.count;
                }
            }
        }
    }

    void add(const Step& step, Role role)
    {
        Move move;
        move.path = score_.paths++;
        move.from = keyPose_;
        move.to = keyPose_ = step.keyPose;
        move.begin = end_;
        move.length = move.whole = step.length;
        move.role = role;
        move.part = score_.parts.size() - 1;
        move.name = step.name;
        move.instruction = step.instruction;
        move.variant = score_.parts.back().variant;
        end_ = move.end();
        score_.moves.push_back(std::move(move));
    }

    // What comes after the part's first hold lies between two of them or leads out; of a part without holds, all stays
    // in.
    void tellRoles()
    {
        const std::size_t part = score_.parts.size() - 1;
        const auto isHold = [&](const Move& move) { return move.part == part && move.role == Role::hold; };
        const auto first = std::ranges::find_if(score_.moves, isHold);
        auto last = score_.moves.end();
        while (last != first && !isHold(*(last - 1))) {
            --last;
        }
        for (auto move = first; move != score_.moves.end(); ++move) {
            if (move->role == Role::in) {
                move->role = move < last ? Role::between : Role::out;
            }
        }
    }

    [[nodiscard]] Score take() { return std::move(score_); }
    [[nodiscard]] Score& score() { return score_; }

private:
    const Library& library_;
    Score score_;
    std::size_t keyPose_;
    Beat end_;
};

bool write(Writer& writer, const Choice& choice)
{
    const Asana& asana = *choice.asana;
    writer.beginPart({asana.id, asana.name, choice.variant, asana.sanskrit, asana.devanagari, asana.view, asana.spine});
    if (!writer.goTo(choice.asana->start)) {
        writer.score().parts.pop_back();
        return false;
    }
    for (const Round& round : choice.asana->rounds) {
        writer.add(round);
    }
    writer.tellRoles();
    return true;
}

void setHolds(Score& score, std::size_t part, Beat length)
{
    Beat round;
    for (Move& move : score.moves) {
        const bool hold = move.part == part && move.role == Role::hold;
        if (hold && move.rounds == 0) {
            move.length = move.whole = length;
        } else if (hold && move.round == 1) {
            round = round + move.length;
        }
    }
    if (round.value > 0.0) {
        setRounds(score, part, std::max(1, static_cast<int>(std::lround(length.value / round.value))));
    }
    layOut(score);
}

} // namespace

Score scoreOf(const Library& library, std::span<const Choice> choices)
{
    const Asana& first = *choices.front().asana;
    Writer writer{library, first.start};
    for (const Choice& choice : choices) {
        if (!write(writer, choice)) {
            break;
        }
    }
    Score score = writer.take();
    score.id = first.id;
    score.name = first.name;
    score.sanskrit = first.sanskrit;
    return score;
}

Score scoreOf(const Library& library, const Routine& routine)
{
    Writer writer{library, library.asanas[routine.items.front().asana].start};
    for (const RoutineItem& item : routine.items) {
        write(writer, {&library.asanas[item.asana], item.variant});
        if (item.holds) {
            setHolds(writer.score(), writer.score().parts.size() - 1, *item.holds);
        }
    }
    if (routine.rest) {
        writer.beginPart({"rest", routine.rest->name, ""});
        writer.goTo(routine.rest->keyPose);
        writer.add({routine.rest->name, routine.rest->instruction, routine.rest->keyPose, routine.rest->length},
                   Role::rest);
    }
    Score score = writer.take();
    layOut(score);
    score.id = routine.id;
    score.name = routine.name;
    return score;
}

Score scoreOfWay(const Library& library, std::size_t from, std::size_t to, const std::string& variant)
{
    const KeyPose &first = library.keyPoses[from], &last = library.keyPoses[to];
    Writer writer{library, from};
    writer.beginPart({"way", last.name, variant});
    writer.goTo(to);
    Score score = writer.take();
    score.id = first.id + "-to-" + last.id;
    return score;
}

Beat lengthOf(const Score& score)
{
    return score.moves.empty() ? Beat{} : score.moves.back().end();
}

std::size_t moveAt(const Score& score, Beat beat)
{
    const auto after = std::ranges::upper_bound(score.moves, beat, {}, &Move::begin);
    return after == score.moves.begin() ? 0 : static_cast<std::size_t>(after - score.moves.begin()) - 1;
}

void layOut(Score& score)
{
    Beat end;
    for (Move& move : score.moves) {
        move.begin = end;
        end = move.end();
    }
}

void setRounds(Score& score, std::size_t part, int rounds)
{
    const auto inRounds = [&](const Move& move) { return move.part == part && move.rounds > 0; };
    std::vector<Move>& moves = score.moves;
    const auto begin = std::ranges::find_if(moves, inRounds);
    const auto end = std::find_if_not(begin, moves.end(), inRounds);
    if (begin == end) {
        return;
    }
    // The first round comes from elsewhere than the later ones do: those are copied from the second.
    std::vector<Move> first, later, all;
    std::copy_if(begin, end, std::back_inserter(first), [](const Move& move) { return move.round == 1; });
    std::copy_if(begin, end, std::back_inserter(later), [](const Move& move) { return move.round == 2; });
    for (int round = 1; round <= rounds; ++round) {
        for (Move move : round == 1 || later.empty() ? first : later) {
            move.path = score.paths++;
            move.round = round;
            move.rounds = rounds;
            all.push_back(std::move(move));
        }
    }
    const auto at = moves.erase(begin, end);
    moves.insert(at, all.begin(), all.end());
    layOut(score);
}

} // namespace vinyasa
