// SPDX-License-Identifier: MIT
#include "practice/score_edits.h"

#include "practice/way.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace vinyasa {
namespace {

constexpr Beat restAtTheEnd{3.0};

// The end, on the grid of half breaths, of something that begins at a beat and needs so long.
Beat onGrid(Beat begin, double needed)
{
    constexpr double rounding = 1e-9;
    return {std::ceil((begin.value + std::max(needed, 0.5)) * 2.0 - rounding) / 2.0};
}

// Eased at both ends on top of the path's own ease, a piece is at most so much faster than the path.
double timeFor(const Move& path, float first, float last)
{
    return path.whole.value * std::numbers::pi / 2.0 * std::abs(static_cast<double>(last) - first);
}

// The part of a path in time at which it is so far in range.
float partInTime(float range)
{
    return static_cast<float>(std::acos(1.0 - 2.0 * static_cast<double>(range)) / std::numbers::pi);
}

std::ptrdiff_t place(std::size_t i)
{
    return static_cast<std::ptrdiff_t>(i);
}

// Writes what comes after a beat. Before it is made the score ends there.
class Tail {
public:
    Tail(Score& score, const Library& library) : score_{score}, library_{library} {}

    [[nodiscard]] Beat end() const { return lengthOf(score_); }

    // A piece of a path that has been begun.
    void piece(const Move& path, float first, float last, const std::string& instruction)
    {
        Move move = path;
        move.first = first;
        move.last = last;
        move.eased = true;
        move.role = Role::out;
        move.instruction = instruction;
        append(std::move(move), timeFor(path, first, last));
    }

    void stay(Move move, float part, double breaths, const std::string& instruction)
    {
        move.first = move.last = part;
        move.instruction = instruction;
        append(std::move(move), breaths);
    }

    void go(std::size_t from, std::size_t to, std::size_t part, const std::string& variant, Role role)
    {
        const auto way = wayBetween(library_, from, to);
        for (const std::size_t i : way.value_or(std::vector<std::size_t>{})) {
            const Transition& transition = library_.transitions[i];
            Move move = fresh(transition.from, transition.to, part, variant, role);
            move.name = library_.keyPoses[transition.to].name;
            move.instruction = transition.instruction;
            append(std::move(move), transition.length.value);
        }
    }

    void hold(std::size_t keyPose, std::size_t part, const std::string& variant, Role role, Beat length,
              const std::string& name, const std::string& instruction)
    {
        Move move = fresh(keyPose, keyPose, part, variant, role);
        move.name = name;
        move.instruction = instruction;
        append(std::move(move), length.value);
    }

    // The last move lasts until the phase of the breath is this one again.
    void pad(double phase)
    {
        Move& last = score_.moves.back();
        const double end = last.end().value;
        last.length.value += std::ceil(end - phase - 1e-9) + phase - end;
        last.whole = std::max(last.whole, last.length);
    }

private:
    Move fresh(std::size_t from, std::size_t to, std::size_t part, const std::string& variant, Role role)
    {
        Move move;
        move.path = score_.paths++;
        move.from = from;
        move.to = to;
        move.part = part;
        move.variant = variant;
        move.role = role;
        return move;
    }

    void append(Move move, double needed)
    {
        move.begin = end();
        move.length = onGrid(move.begin, needed) - move.begin;
        const bool isWhole = move.first == 0.0f && move.last == 1.0f;
        move.whole = isWhole ? move.length : move.whole;
        move.round = move.rounds = 0;
        score_.moves.push_back(std::move(move));
    }

    Score& score_;
    const Library& library_;
};

// Takes all that comes after the beat off the score; the move that is being done is cut there.
std::vector<Move> takeRest(Score& score, std::size_t i, Beat now, bool cut)
{
    const auto next = score.moves.begin() + place(i) + 1;
    std::vector<Move> rest{next, score.moves.end()};
    score.moves.erase(next, score.moves.end());
    if (cut) {
        Move& move = score.moves.back();
        move.last = partAt(move, now);
        move.length = now - move.begin;
        if (move.length.value <= 0.0) {
            score.moves.pop_back();
        }
    }
    return rest;
}

// Leaves the move that is being done by the safe way: back where one can turn round, else on to its end. The answer is
// the key pose that is reached.
std::size_t leave(Score& score, const Library& library, std::size_t i, Beat now)
{
    const Move move = score.moves[i];
    const bool atKeyPose = move.from == move.to;
    const bool finishes = !move.stays() && (move.eased || !canTurnRound(library, move));
    takeRest(score, i, now, !finishes);
    if (atKeyPose) {
        return move.to;
    }
    const float part = finishes ? move.last : partAt(move, now);
    Tail tail{score, library};
    const bool back = canTurnRound(library, move);
    if (part > 0.0f && part < 1.0f) {
        tail.piece(move, part, back ? 0.0f : 1.0f, "Slowly, the way you came.");
    }
    return part == 0.0f || (part < 1.0f && back) ? move.from : move.to;
}

bool isArm(std::string_view angle)
{
    constexpr std::array<std::string_view, 5> arms{"clavicle", "shoulder", "elbow", "wrist", "fingers"};
    return std::ranges::any_of(arms, [&](std::string_view arm) { return angle.starts_with(arm); });
}

// Whether trunk or legs move on the path, not only the arms.
bool movesTheTrunk(const Library& library, const Move& move)
{
    const Angles& from = postureOf(library.keyPoses[move.from], move.variant).angles;
    const Angles& to = postureOf(library.keyPoses[move.to], move.variant).angles;
    for (std::size_t i = 0; i < angleCount; ++i) {
        if (!isArm(angleInfos[i].name) && std::abs(from[i] - to[i]) > fromDegrees(15.0f).value) {
            return true;
        }
    }
    return false;
}

// The paths that lead back from the move at i to where trunk and legs last moved, that one last; empty where somewhere
// on them nobody can turn round.
std::vector<Move> pathsBack(const Score& score, const Library& library, std::size_t i)
{
    std::vector<Move> paths;
    for (std::size_t at = i; at-- > 0;) {
        const Move& move = score.moves[at];
        if (move.part != score.moves[i].part || move.eased) {
            return {};
        }
        if (move.from == move.to) {
            continue;
        }
        const std::size_t before = paths.empty() ? score.moves[i].to : paths.back().from;
        if (!canTurnRound(library, move) || move.first != 0.0f || move.last != 1.0f || move.to != before) {
            return {};
        }
        paths.push_back(move);
        if (movesTheTrunk(library, move)) {
            return paths;
        }
    }
    return {};
}

void append(Score& score, std::vector<Move>::const_iterator begin, std::vector<Move>::const_iterator end)
{
    score.moves.insert(score.moves.end(), begin, end);
    layOut(score);
}

double phaseOf(Beat beat)
{
    return beat.value - std::floor(beat.value);
}

bool isInRound(const Move& move, std::size_t part, int round)
{
    return move.part == part && move.rounds > 0 && move.round == round;
}

void countRounds(Score& score, std::size_t part, int by)
{
    for (Move& move : score.moves) {
        move.rounds += move.part == part && move.rounds > 0 ? by : 0;
    }
    layOut(score);
}

// The last round once more.
Refusal addRound(Score& score, std::size_t part)
{
    constexpr int most = 200;
    std::vector<Move>& moves = score.moves;
    const auto inRounds = [&](const Move& move) { return move.part == part && move.rounds > 0; };
    const auto end = std::find_if(moves.rbegin(), moves.rend(), inRounds).base();
    const int last = (end - 1)->round;
    std::vector<Move> round;
    for (const Move& move : moves) {
        const bool isWhole = move.first == 0.0f && move.last == 1.0f && !move.eased;
        if (isInRound(move, part, last) && isWhole && std::ranges::find(round, move.path, &Move::path) == round.end()) {
            round.push_back(move);
        }
    }
    if (last >= most || round.empty() || (end - 1)->last != 1.0f || round.front().from != (end - 1)->to ||
        round.back().to != (end - 1)->to) {
        return "There are no more rounds.";
    }
    for (Move& move : round) {
        move.path = score.paths++;
        move.round = last + 1;
        move.length = move.whole;
    }
    moves.insert(end, round.begin(), round.end());
    countRounds(score, part, 1);
    return {};
}

// The last round, if it has not begun.
Refusal takeRound(Score& score, std::size_t part, int present)
{
    const auto found = std::ranges::find_if(score.moves, [&](const Move& m) { return m.part == part && m.rounds > 0; });
    const int last = found->rounds;
    const auto isCut = [&](const Move& move) { return isInRound(move, part, last) && move.last != 1.0f; };
    const auto endOfRound = [&](int round) {
        const auto in = [&](const Move& move) { return isInRound(move, part, round); };
        const auto end = std::find_if(score.moves.rbegin(), score.moves.rend(), in);
        return end == score.moves.rend() ? std::nullopt : std::optional{end->to};
    };
    if (present >= last || std::ranges::any_of(score.moves, isCut) || endOfRound(last) != endOfRound(last - 1)) {
        return "No round is left to take away.";
    }
    std::erase_if(score.moves, [&](const Move& move) { return isInRound(move, part, last); });
    countRounds(score, part, -1);
    return {};
}

constexpr float easedRange = 0.6f;
const std::string stays = "Stay here, at about 60 % of the way. Breathe.";

void easeBack(Score& score, const Library& library, std::size_t i, Beat now, const std::vector<Move>& paths)
{
    const Move hold = score.moves[i];
    const std::vector<Move> rest = takeRest(score, i, now, true);
    Tail tail{score, library};
    for (std::size_t path = 0; path + 1 < paths.size(); ++path) {
        tail.piece(paths[path], 1.0f, 0.0f, "Ease off: back the way you came.");
    }
    const Move& trunk = paths.back();
    const float part = partInTime(easedRange);
    tail.piece(trunk, 1.0f, part, "Ease off: back the way you came.");
    Move staying = trunk;
    staying.role = Role::hold;
    tail.stay(staying, part, std::max(hold.end().value - tail.end().value, 1.0), stays);
    tail.piece(trunk, part, 0.0f, "And slowly all the way back.");
    // On from where the way out comes by this key pose; else the way to where the next part begins.
    auto onward = rest.begin();
    while (onward != rest.end() && onward->part == hold.part && (onward->to != trunk.from || onward->last != 1.0f)) {
        ++onward;
    }
    const bool meets = onward != rest.end() && onward->part == hold.part;
    if (!meets && onward != rest.end() && onward->from != trunk.from) {
        tail.go(trunk.from, onward->from, hold.part, hold.variant, Role::out);
    } else if (meets) {
        ++onward;
    }
    const double phase = onward == rest.end() ? 0.0 : phaseOf(onward->begin);
    tail.pad(phase);
    append(score, onward, rest.end());
}

void easeOnward(Score& score, const Library& library, std::size_t i, Beat now, std::size_t out)
{
    const Move hold = score.moves[i];
    const Move path = score.moves[out];
    const Beat end = hold.end();
    const std::vector<Move> rest = takeRest(score, i, now, true);
    Tail tail{score, library};
    const float part = partInTime(1.0f - easedRange);
    Move staying = path;
    staying.role = Role::hold;
    tail.piece(path, 0.0f, part, "Ease off: begin the way out.");
    tail.stay(staying, part, std::max(end.value - tail.end().value, 1.0), stays);
    tail.piece(path, part, 1.0f, path.instruction);
    tail.pad(phaseOf(path.end()));
    append(score, rest.begin() + place(out - i), rest.end());
}

} // namespace

bool canTurnRound(const Library& library, const Move& move)
{
    const Transition* there = findTransition(library, move.from, move.to);
    const Transition* back = findTransition(library, move.to, move.from);
    return there != nullptr && back != nullptr && !there->momentary;
}

float partAt(const Move& move, Beat beat)
{
    const double t = std::clamp((beat - move.begin).value / move.length.value, 0.0, 1.0);
    return static_cast<float>(std::lerp(double{move.first}, double{move.last}, t));
}

Refusal holdLonger(Score& score, Beat now, int by)
{
    constexpr double longest = 200.0;
    const std::size_t present = moveAt(score, now);
    const std::size_t part = score.moves[present].part;
    for (std::size_t i = present; i < score.moves.size() && score.moves[i].part == part; ++i) {
        Move& move = score.moves[i];
        if (move.rounds > 0) {
            return by > 0 ? addRound(score, part) : takeRound(score, part, move.round);
        }
        if ((move.role == Role::hold || move.role == Role::rest) && move.stays()) {
            const double length = move.length.value + by;
            if (length < 1.0 || length > longest || (i == present && move.begin.value + length < now.value)) {
                return "This hold is nearly over.";
            }
            move.length.value = length;
            move.whole = std::max(move.whole, move.length);
            layOut(score);
            return {};
        }
    }
    return "There is no hold ahead in this asana.";
}

Refusal repeatHold(Score& score, const Library& library, Beat now)
{
    const std::size_t present = moveAt(score, now);
    const Move move = score.moves[present];
    const auto isHold = [&](const Move& other) {
        return other.part == move.part && other.role == Role::hold && other.from == other.to;
    };
    const auto behind = score.moves.begin() + place(present) + 1;
    const auto found = std::find_if(std::make_reverse_iterator(behind), score.moves.rend(), isHold);
    if (found == score.moves.rend()) {
        return "No side has been done yet in this asana.";
    }
    const Move hold = *found;
    const std::size_t at = move.last == 0.0f ? move.from : move.to;
    if (move.from != move.to && move.last != 0.0f && move.last != 1.0f) {
        return "Go on first: from here there is no repeating.";
    }
    if (!wayBetween(library, at, hold.to) || !wayBetween(library, hold.to, at)) {
        return "No way leads back to that side.";
    }
    const std::vector<Move> rest = takeRest(score, present, now, false);
    Tail tail{score, library};
    const double phase = phaseOf(tail.end());
    if (at != hold.to) {
        tail.go(at, hold.to, move.part, hold.variant, Role::between);
        tail.pad(0.0);
    }
    tail.hold(hold.to, move.part, hold.variant, Role::hold, hold.length, hold.name, hold.instruction);
    tail.go(hold.to, at, move.part, hold.variant, Role::between);
    tail.pad(phase);
    append(score, rest.begin(), rest.end());
    return {};
}

Refusal easeOff(Score& score, const Library& library, Beat now)
{
    const std::size_t present = moveAt(score, now);
    const Move move = score.moves[present];
    if (move.rounds > 0) {
        for (std::size_t i = present + 1; i < score.moves.size() && score.moves[i].part == move.part; ++i) {
            score.moves[i].variant = "easier";
        }
        return {};
    }
    if (move.role != Role::hold || move.from != move.to) {
        return "Ease off works in a hold.";
    }
    const std::vector<Move> paths = pathsBack(score, library, present);
    if (!paths.empty()) {
        easeBack(score, library, present, now, paths);
        return {};
    }
    const auto next = std::find_if(score.moves.begin() + place(present) + 1, score.moves.end(),
                                   [](const Move& later) { return later.from != later.to; });
    const bool leadsOut = next != score.moves.end() && next->part == move.part && next->from == move.to &&
                          next->first == 0.0f && next->last == 1.0f && !next->eased;
    if (leadsOut) {
        easeOnward(score, library, present, now, static_cast<std::size_t>(next - score.moves.begin()));
        return {};
    }
    return "From here there is no way to ease off; stop leads out.";
}

Refusal skipPart(Score& score, const Library& library, Beat now)
{
    const std::size_t present = moveAt(score, now);
    const Move move = score.moves[present];
    std::size_t next = present;
    while (next < score.moves.size() && score.moves[next].part == move.part) {
        ++next;
    }
    // Past the ways that lead there from elsewhere, and past what has been cut on them.
    const auto begins = [](const Move& other) {
        const bool onGrid = phaseOf({other.begin.value * 2.0}) == 0.0;
        return other.role != Role::way && other.first == 0.0f && other.last == 1.0f && !other.eased && onGrid;
    };
    std::size_t arrival = next;
    while (arrival < score.moves.size() && !begins(score.moves[arrival])) {
        ++arrival;
    }
    if (arrival == score.moves.size()) {
        return "Nothing comes after this; stop leads to rest.";
    }
    const std::vector<Move> rest{score.moves.begin() + place(arrival), score.moves.end()};
    const std::size_t reached = leave(score, library, present, now);
    Tail tail{score, library};
    tail.go(reached, rest.front().from, rest.front().part, rest.front().variant, Role::way);
    if (score.moves.empty() || phaseOf(tail.end()) != phaseOf(rest.front().begin)) {
        tail.hold(rest.front().from, rest.front().part, rest.front().variant, Role::way, Beat{0.5}, "A breath",
                  "Take a breath.");
        tail.pad(phaseOf(rest.front().begin));
    }
    append(score, rest.begin(), rest.end());
    return {};
}

void leaveForRest(Score& score, const Library& library, Beat now)
{
    const std::size_t present = moveAt(score, now);
    const Move move = score.moves[present];
    const std::size_t reached = leave(score, library, present, now);
    const auto supine = std::ranges::find(library.keyPoses, "supine", &KeyPose::id);
    const std::size_t wanted =
        supine == library.keyPoses.end() ? reached : static_cast<std::size_t>(supine - library.keyPoses.begin());
    const std::size_t rest = wayBetween(library, reached, wanted) ? wanted : reached;
    score.parts.push_back({"rest", "Rest", ""});
    Tail tail{score, library};
    tail.go(reached, rest, score.parts.size() - 1, "", Role::out);
    tail.hold(rest, score.parts.size() - 1, "", Role::rest, restAtTheEnd, "Rest", "Rest. Come up when you are ready.");
    tail.pad(0.0);
}

std::optional<std::size_t> addThereAndBack(Score& score, const Library& library, Beat now)
{
    const std::size_t present = moveAt(score, now);
    const Move move = score.moves[present];
    if (move.stays() || move.eased || move.first != 0.0f || move.last != 1.0f || !canTurnRound(library, move)) {
        return std::nullopt;
    }
    Move there = move, back = move;
    there.length = back.length = onGrid({}, move.length.value);
    std::swap(back.first, back.last);
    score.moves.insert(score.moves.begin() + place(present) + 1, {back, there});
    layOut(score);
    return present + 1;
}

} // namespace vinyasa
