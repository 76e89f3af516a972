// SPDX-License-Identifier: MIT
#include "practice/fit.h"
#include "practice/manner.h"
#include "support/cat_cow.h"

#include <algorithm>
#include <cmath>
#include <map>

using namespace vinyasa;

namespace {

const Library& library()
{
    static const Library loaded = loadAssets();
    return loaded;
}

Pace paceOf(double breathsPerMinute)
{
    return atBreathsPerMinute(findBreathPattern(library(), "standard")->pace, breathsPerMinute);
}

bool isWhole(Beat beat)
{
    return beat.value == std::floor(beat.value);
}

// Moves follow each other without gaps to the end of an exhale; holds begin with an inhale and are whole.
void checkSound(const Score& score)
{
    Beat end;
    for (const Move& move : score.moves) {
        CHECK(move.begin == end);
        CHECK(move.length.value >= 0.5);
        end = move.end();
        if (move.role == Role::hold && move.rounds == 0) {
            CHECK(isWhole(move.begin));
            CHECK(isWhole(move.length));
        }
    }
    CHECK(isWhole(lengthOf(score)));
}

void checkSidesEqual(const Score& score)
{
    std::map<std::pair<std::size_t, std::size_t>, double> held;
    for (const Move& move : score.moves) {
        if (move.role == Role::hold && move.stays()) {
            held[{move.part, move.to}] += move.length.value;
        }
    }
    for (const auto& [where, breaths] : held) {
        const std::size_t mirror = library().keyPoses[where.second].mirror;
        CHECK(held.at({where.first, mirror}) == breaths);
    }
}

} // namespace

TEST_CASE("every routine fits its own minutes at every pace that a person can follow, or says why not")
{
    for (const Routine& routine : library().routines) {
        for (const Manner& manner : {Manner{}, Manner{Level::easy}, Manner{Level::full, PropsAtHand::bolster},
                                     Manner{Level::easy, PropsAtHand::none}}) {
            for (const double pace : {3.0, 4.5, 6.0, 10.0, 15.0}) {
                const Fit fit = fitted(scoreOf(library(), inManner(library(), routine, manner)), library(),
                                       paceOf(pace), routine.minutes);
                CAPTURE(routine.id, pace, fit.remark.in(inEnglish()));
                checkSound(fit.score);
                checkSidesEqual(fit.score);
                const double off = std::abs(minutesOf(fit.score, paceOf(pace)) / routine.minutes - 1.0);
                CHECK((off <= 0.05) == fit.remark.empty());
                CHECK((pace != 6.0 || fit.remark.empty()));
            }
        }
    }
}

TEST_CASE("more minutes are never fewer breaths, and what is too short or too long is told")
{
    const Routine& routine = *findRoutine(library(), "back-relief");
    double before = 0.0;
    for (double minutes = 1.0; minutes <= 60.0; minutes += 0.5) {
        const Fit fit = fitted(scoreOf(library(), routine), library(), paceOf(6.0), minutes);
        CAPTURE(minutes);
        checkSound(fit.score);
        CHECK(lengthOf(fit.score).value >= before);
        before = lengthOf(fit.score).value;
    }
    const auto remark = [&](double minutes) {
        return fitted(scoreOf(library(), routine), library(), paceOf(6.0), minutes).remark.in(inEnglish());
    };
    CHECK(remark(12.0).empty());
    CHECK(remark(1.0).ends_with(" min at least at this pace: more than the 1 min that were asked for."));
    CHECK(remark(90.0).ends_with(" min at most at this pace: less than the 90 min that were asked for."));
}

TEST_CASE("holds keep their proportions")
{
    const Routine& routine = *findRoutine(library(), "back-relief");
    const Score score = scoreOf(library(), routine);
    const Score longer = fitted(score, library(), paceOf(6.0), 20.0).score;
    std::vector<double> shares;
    for (const Move& move : longer.moves) {
        if (move.role == Role::hold && move.rounds == 0) {
            const auto same = std::ranges::find_if(score.moves, [&](const Move& other) {
                return other.role == Role::hold && other.part == move.part && other.to == move.to;
            });
            shares.push_back(move.length.value / same->length.value);
        }
    }
    const auto [least, most] = std::ranges::minmax(shares);
    CHECK(least > 1.0);
    CHECK(most - least < 0.34); // a breath of a hold of three
}

TEST_CASE("the timeline of a score is as long as the score, move by move")
{
    const Score score = scoreOf(library(), *findRoutine(library(), "desk-end"));
    const Timeline timeline = compose(makeBody(defaultStature), library(), score);
    REQUIRE(timeline.spans.size() == score.moves.size());
    CHECK(timeline.length == lengthOf(score));
    for (std::size_t i = 0; i < score.moves.size(); ++i) {
        CHECK(timeline.spans[i].begin == score.moves[i].begin);
        CHECK(timeline.spans[i].toKeyPose == score.moves[i].to);
    }
}

TEST_CASE("a piece of a movement goes on where the piece before it ended, there and back")
{
    const Body body = makeBody(defaultStature);
    Score score = scoreOf(library(), std::array{Choice{findAsana(library(), "childs-pose"), ""}});
    const auto down = std::ranges::find(score.moves, "Sink back", &Move::name);
    Move there = *down, stay = *down, back = *down;
    there.last = stay.first = stay.last = back.first = 0.6f;
    there.length = Beat{0.3};
    stay.length = Beat{1.7};
    back.length = Beat{1.0};
    back.last = 0.0f;
    back.eased = true;
    const std::size_t at = static_cast<std::size_t>(down - score.moves.begin());
    score.moves.resize(at);
    score.moves.insert(score.moves.end(), {there, stay, back});
    layOut(score);
    const Timeline timeline = compose(body, library(), score);
    const auto hips = [&](double beat) { return figureAt(body, timeline, {beat}).pose.root; };
    for (double beat = 0.0; beat < timeline.length.value; beat += 0.01) {
        CHECK(glm::distance(hips(beat), hips(beat + 0.01)) < 0.04f);
    }
    CHECK(glm::distance(hips(timeline.length.value), hips(timeline.spans[at].begin.value)) < 0.01f);
    CHECK(glm::distance(hips(1.0), hips(2.0)) < 0.01f); // it stays
}
