// SPDX-License-Identifier: MIT
#include "practice/looks.h"

#include "practice/sight.h"

#include <algorithm>
#include <cmath>

namespace vinyasa {
namespace {

constexpr Beat lookLength{1.0};

// Whether the screen can be seen where each move begins, and last where the score ends.
std::vector<bool> sightOf(const Body& body, const Timeline& timeline)
{
    std::vector<bool> sees{seesScreen(body, timeline.spans.front().from)};
    for (const Span& span : timeline.spans) {
        sees.push_back(seesScreen(body, span.to));
    }
    return sees;
}

// No move from here on begins before the hold that is behind lets the head up.
std::size_t firstAfter(const Score& score, const std::vector<UnseenHold>& unseen, std::size_t which)
{
    return which == 0 ? 0 : moveAt(score, unseen[which - 1].end);
}

bool isInRounds(const Score& score, std::size_t i)
{
    return i > 0 && score.moves[i].rounds > 0 && score.moves[i - 1].rounds > 0;
}

bool beginsABreath(const Move& move)
{
    return move.begin.value == std::floor(move.begin.value);
}

// The move before which to look.
std::size_t placeOfLook(const Score& score, std::size_t earliest, const UnseenHold& unseen)
{
    const std::size_t part = score.moves[unseen.hold].part;
    std::size_t latest = unseen.down;
    for (std::size_t i = unseen.down + 1; i-- > earliest && !isInRounds(score, i);) {
        const Move& move = score.moves[i];
        latest = beginsABreath(score.moves[latest]) ? latest : i;
        const bool begins =
            move.part == part && move.role == Role::in && (i == 0 || score.moves[i - 1].role != Role::in);
        if (begins && beginsABreath(move)) {
            return i;
        }
    }
    return latest;
}

Move lookAhead(Score& score, std::size_t i)
{
    const Move& next = score.moves[i];
    Move look;
    look.path = score.paths++;
    look.from = look.to = next.from;
    look.length = look.whole = lookLength;
    look.role = Role::look;
    look.part = next.part;
    look.variant = next.variant;
    look.name = "A last look";
    look.instruction = "Watch the small picture: what comes, and the way out of it.";
    return look;
}

// Where looks are missing that there is still time for.
std::vector<std::size_t> missingLooks(const Score& score, const std::vector<UnseenHold>& unseen, Beat now)
{
    const auto ahead = std::ranges::find_if(score.moves, [&](const Move& move) { return move.begin >= now; });
    const auto next = static_cast<std::size_t>(ahead - score.moves.begin());
    std::vector<std::size_t> places;
    for (std::size_t which = 0; which < unseen.size(); ++which) {
        if (unseen[which].down < next || lookBefore(score, unseen, which)) {
            continue;
        }
        const std::size_t i = placeOfLook(score, std::max(next, firstAfter(score, unseen, which)), unseen[which]);
        if (score.moves[i].first == 0.0f && !score.moves[i].eased && beginsABreath(score.moves[i])) {
            places.push_back(i);
        }
    }
    return places;
}

void becomeABreath(Move& look)
{
    look.role = Role::way;
    look.name = "A breath";
    look.instruction = "Take a breath.";
}

} // namespace

std::vector<UnseenHold> unseenHolds(const Body& body, const Score& score, const Timeline& timeline)
{
    const std::vector<bool> sees = sightOf(body, timeline);
    std::vector<UnseenHold> unseen;
    for (std::size_t down = 0; down < score.moves.size();) {
        std::size_t up = down;
        while (up < score.moves.size() && !sees[up + 1]) {
            ++up;
        }
        const Beat end = up == score.moves.size() ? lengthOf(score) : score.moves[up].end();
        const auto hold = std::find_if(score.moves.begin() + static_cast<std::ptrdiff_t>(down),
                                       score.moves.begin() + static_cast<std::ptrdiff_t>(up),
                                       [](const Move& move) { return move.role == Role::hold && move.stays(); });
        const std::size_t first = static_cast<std::size_t>(hold - score.moves.begin());
        if ((down == 0 || sees[down]) && first < up) {
            unseen.push_back({down, first, end});
        }
        down = std::max(up, down + 1);
    }
    return unseen;
}

Score withLooks(Score score, const std::vector<UnseenHold>& unseen)
{
    for (std::size_t which = unseen.size(); which-- > 0;) { // from behind, so that the places before it stay
        const std::size_t i = placeOfLook(score, firstAfter(score, unseen, which), unseen[which]);
        Move look = lookAhead(score, i);
        score.moves.insert(score.moves.begin() + static_cast<std::ptrdiff_t>(i), std::move(look));
    }
    layOut(score);
    return score;
}

Score withLooksAhead(Score score, const std::vector<UnseenHold>& unseen, Beat now)
{
    std::vector<std::size_t> shown;
    for (std::size_t which = 0; which < unseen.size(); ++which) {
        if (const auto look = lookBefore(score, unseen, which)) {
            shown.push_back(*look);
        }
    }
    const std::vector<std::size_t> missing = missingLooks(score, unseen, now);
    for (std::size_t i = score.moves.size(); i-- > 0;) { // from behind, so that the places before it stay
        const auto at = score.moves.begin() + static_cast<std::ptrdiff_t>(i);
        const bool isIdle = at->role == Role::look && std::ranges::find(shown, i) == shown.end();
        if (std::ranges::find(missing, i) != missing.end()) {
            Move look = lookAhead(score, i);
            score.moves.insert(at, std::move(look));
        } else if (isIdle && at->begin >= now) {
            score.moves.erase(at);
        } else if (isIdle && at->end() >= now) {
            becomeABreath(*at);
        }
    }
    layOut(score);
    return score;
}

std::optional<std::size_t> lookBefore(const Score& score, const std::vector<UnseenHold>& unseen, std::size_t which)
{
    for (std::size_t i = unseen[which].down + 1; i-- > firstAfter(score, unseen, which);) {
        if (score.moves[i].role == Role::look) {
            return i;
        }
    }
    return std::nullopt;
}

} // namespace vinyasa
