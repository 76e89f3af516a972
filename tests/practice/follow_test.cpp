// SPDX-License-Identifier: MIT
// My breath leads: a key that is held while breathing in, pressed and let go when a person's breath turned.
#include "practice/follow.h"
#include "practice/guide.h"
#include "support/cat_cow.h"

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace vinyasa;
using Commands = GuideCommands;

namespace {

// How long each inhale and exhale took, in turn, in seconds: somebody who sighs, hurries, and waits.
const std::vector<double> recorded{3.112, 4.427, 2.031, 5.216, 6.842, 2.287, 3.905, 6.973, 2.644, 2.118, 4.809, 3.326,
                                   5.951, 2.004, 2.013, 6.134, 4.402, 4.398, 2.711, 3.049, 6.618, 2.257, 2.190, 2.083};

const Library& library()
{
    static const Library loaded = loadAssets();
    return loaded;
}

Score catCowRounds(int rounds)
{
    Score score = scoreOf(library(), std::array{Choice{findAsana(library(), "cat-cow"), ""}});
    setRounds(score, score.moves.front().part, rounds);
    return score;
}

// Led by the breath, and where the first round begins.
Guide ledByBreath(const Score& score)
{
    Guide guide = apply(startGuide(score, Pace{}, Seconds{0.0}), library(), Commands::LeadBy{Lead::breath});
    guide.beat = std::ranges::find(score.moves, 1, &Move::round)->begin;
    guide.followed.inhaling = false;
    return guide;
}

// One frame of a window: time passes, and then the keys count that came in the meantime.
struct Frame {
    Seconds time;
    bool inhaling = false; // as the key says
    Beat beat;
    double rate = 0.0;
};

struct Film {
    std::vector<Frame> frames;
    Guide guide; // as it is at the end
};

Film filmOf(Guide guide, const std::vector<double>& breath, double dt)
{
    std::vector<Frame> frames;
    std::size_t turn = 0;
    double nextTurn = 0.0;
    bool inhaling = false;
    const double end = std::accumulate(breath.begin(), breath.end(), 0.0);
    for (int i = 0; i * dt < end; ++i) {
        guide = advance(std::move(guide), Seconds{dt});
        for (; turn < breath.size() && nextTurn <= i * dt; nextTurn += breath[turn++]) {
            inhaling = !inhaling;
            guide = apply(std::move(guide), library(),
                          inhaling ? GuideCommand{Commands::BreatheIn{}} : GuideCommand{Commands::BreatheOut{}});
        }
        frames.push_back({{i * dt}, inhaling, guide.beat, guide.followed.rate});
    }
    return {std::move(frames), std::move(guide)};
}

// How much of a whole inhale is in, in [0,1]; linear in the beat.
double filled(Beat beat)
{
    const double part = beat.value - std::floor(beat.value);
    return 2.0 * std::min(part, 1.0 - part);
}

// Whether the body of the figure has begun to go the breath's way.
bool goesWith(const Frame& before, const Frame& frame)
{
    const double change = filled(frame.beat) - filled(before.beat);
    return (frame.inhaling ? change : -change) > 1e-6;
}

std::vector<double> delaysOf(const std::vector<Frame>& frames, const std::vector<double>& breath)
{
    std::vector<double> delays;
    double turn = 0.0;
    for (const double length : breath) {
        auto frame = std::ranges::find_if(frames, [&](const Frame& one) { return one.time.value >= turn; });
        for (++frame; frame != frames.end() && !goesWith(*(frame - 1), *frame); ++frame) {
        }
        delays.push_back(frame == frames.end() ? 1e9 : frame->time.value - turn);
        turn += length;
    }
    return delays;
}

std::vector<double> steadyBreath(double half, int breaths)
{
    std::vector<double> breath;
    for (int i = 0; i < breaths; ++i) {
        breath.insert(breath.end(), {half, half});
    }
    return breath;
}

// Degrees a second, as a vector in the joint's parent.
Vec3 speedOf(const Quat& before, const Quat& now, double dt)
{
    Quat turn = now * glm::conjugate(before);
    turn = turn.w < 0.0f ? -turn : turn;
    return glm::degrees(2.0f / static_cast<float>(dt)) * Vec3{turn.x, turn.y, turn.z};
}

// The sharpest change of speed of any joint, in degrees a second each second.
float sharpestTurn(const std::vector<Frame>& frames, const Timeline& timeline, const Body& body, double dt)
{
    float sharpest = 0.0f;
    std::vector<Vec3> speeds(jointCount, Vec3{0.0f});
    Pose before = figureAt(body, timeline, frames[0].beat).pose;
    for (std::size_t i = 1; i < frames.size(); ++i) {
        const Pose now = figureAt(body, timeline, frames[i].beat).pose;
        for (std::size_t joint = 0; joint < jointCount; ++joint) {
            const Vec3 speed = speedOf(before.rotation[joint], now.rotation[joint], dt);
            if (i > 1) {
                sharpest = std::max(sharpest, glm::distance(speed, speeds[joint]) / static_cast<float>(dt));
            }
            speeds[joint] = speed;
        }
        before = now;
    }
    return sharpest;
}

} // namespace

TEST_CASE("the figure turns within a tenth of a second of a breath that is as irregular as breaths are")
{
    for (const double rate : {30.0, 60.0, 144.0}) {
        for (int shift = 0; shift < 5; ++shift) { // of the turns against the frames
            std::vector<double> breath = recorded;
            breath.front() += 0.2 * shift / rate;
            const auto delays = delaysOf(filmOf(ledByBreath(catCowRounds(14)), breath, 1.0 / rate).frames, breath);
            CAPTURE(rate, shift, delays);
            CHECK(std::ranges::max(delays) <= 0.1);
        }
    }
}

TEST_CASE("the speed of the beat never jumps, and nobody is hurried")
{
    for (const double rate : {60.0, 240.0}) {
        const auto frames = filmOf(ledByBreath(catCowRounds(14)), recorded, 1.0 / rate).frames;
        double fastest = 0.0, sharpest = 0.0;
        for (std::size_t i = 1; i < frames.size(); ++i) {
            fastest = std::max(fastest, std::abs(frames[i].rate));
            sharpest = std::max(sharpest, std::abs(frames[i].rate - frames[i - 1].rate));
        }
        CAPTURE(rate);
        CHECK(fastest <= fastestPace / 60.0);
        CHECK(sharpest <= 5.0 / rate + 1e-9);
    }
}

TEST_CASE("no joint jumps where the breath turns, and not where a breath is counted")
{
    const Body body = makeBody(defaultStature);
    const Score score = catCowRounds(14);
    const Timeline timeline = compose(body, library(), score);
    for (const double rate : {60.0, 120.0}) {
        const auto frames = filmOf(ledByBreath(score), recorded, 1.0 / rate).frames;
        CHECK(sharpestTurn(frames, timeline, body, 1.0 / rate) < 800.0f); // the same at every rate: no jump
    }
}

TEST_CASE("each breath counts as one, deep or shallow")
{
    const Guide end = filmOf(ledByBreath(catCowRounds(14)), recorded, 1.0 / 60.0).guide;
    CHECK(end.beat.value == Approx(1.0 + 0.5 * static_cast<double>(recorded.size())).margin(0.1));
    for (const double half : {1.6, 2.0, 3.0, 6.0}) {
        const Guide steady = filmOf(ledByBreath(catCowRounds(14)), steadyBreath(half, 10), 1.0 / 60.0).guide;
        CAPTURE(half);
        CHECK(steady.beat.value == Approx(11.0).margin(0.6));
    }
}

TEST_CASE("a short breath is a shallow one")
{
    double before = 0.0;
    for (const double inhale : {1.0, 1.5, 2.0, 4.0}) {
        const auto frames = filmOf(ledByBreath(catCowRounds(14)), {inhale, 4.0}, 1.0 / 60.0).frames;
        double deepest = 0.0;
        for (const Frame& frame : frames) {
            deepest = std::max(deepest, filled(frame.beat));
        }
        CAPTURE(inhale, deepest);
        CHECK(deepest > before + 0.05);
        before = deepest;
    }
    CHECK(before > 0.95);
}

TEST_CASE("whoever leads with the breath comes to the end, however fast or slow")
{
    const Score score = scoreOf(library(), *findRoutine(library(), "back-relief"));
    for (const double half : {1.0, 1.7, 2.0, 4.0, 8.0}) {
        Guide guide = startGuide(score, Pace{}, Seconds{0.0});
        guide = apply(std::move(guide), library(), Commands::LeadBy{Lead::breath});
        guide.followed.inhaling = false;
        const auto breaths = static_cast<int>(2.5 * lengthOf(score).value);
        guide = filmOf(std::move(guide), steadyBreath(half, breaths), 1.0 / 10.0).guide;
        CAPTURE(half, guide.beat.value, lengthOf(score).value);
        CHECK(guide.stage == Stage::over);
    }
}

TEST_CASE("the pace of the breath is learned, and the clock can go on with it")
{
    Guide guide = filmOf(ledByBreath(catCowRounds(14)), recorded, 1.0 / 60.0).guide;
    const Pace learned = learnedPace(guide.followed);
    CHECK(learned.inhale.value > 2.0);
    CHECK(learned.exhale.value < 7.0);
    guide = apply(std::move(guide), library(), Commands::LeadBy{Lead::flow});
    CHECK(paceOf(guide) == learned);
}
