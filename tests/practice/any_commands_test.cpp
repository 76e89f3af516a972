// SPDX-License-Identifier: MIT
// Whatever is pressed in whatever order: a practice neither jumps nor hurries, and a stop leads to rest. On the score
// ten thousand times; with figures fewer times, since they take a thousand times as long.
#include "any_commands.h"
#include "guides.h"
#include "practice/known_paths.h"
#include "support/cat_cow.h"

#include <array>
#include <cmath>
#include <map>

using namespace vinyasa;
using Commands = GuideCommands;

namespace {

#if defined(__SANITIZE_ADDRESS__)
constexpr int sequences = 300, sequencesWithFigures = 2;
#else
constexpr int sequences = 10000, sequencesWithFigures = 8;
#endif

double anyNumber(std::mt19937& random, double low, double high)
{
    return std::uniform_real_distribution<double>{low, high}(random);
}

// Somewhere in one of the routines.
Guide anyGuide(std::mt19937& random)
{
    static const std::array starts{guideThrough("back-relief"), guideThrough("desk-end"),
                                   guideThrough("evening-unwind")};
    Guide guide = starts[random() % starts.size()];
    guide.beat = {anyNumber(random, 0.0, lengthOf(guide.score).value)};
    return guide;
}

// What changes the way of the figure most.
GuideCommand anyEdit(std::mt19937& random)
{
    static const std::array<GuideCommand, 5> edits{Commands::EaseOff{}, Commands::SkipAsana{}, Commands::RepeatSide{},
                                                   Commands::ToggleLoop{}, Commands::Faster{}};
    return edits[random() % edits.size()];
}

// The safe way out, then rest; told a second time it quits.
void checkStop(Guide guide)
{
    const Guide before = guide;
    guide = apply(std::move(guide), library(), Commands::Stop{});
    REQUIRE(guide.stage == Stage::stopping);
    REQUIRE(guide.beat == before.beat);
    REQUIRE(faultOf(guide.score).empty());
    REQUIRE(library().keyPoses[guide.score.moves.back().to].id == "supine");
    REQUIRE(guide.score.moves.back().role == Role::rest);
    REQUIRE(isRunning(guide));
    REQUIRE(apply(guide, library(), Commands::Stop{}).stage == Stage::quit);
}

// A practice, its timeline and the figure of the moment.
struct Shown {
    Guide guide;
    Timeline timeline;
    Figure figure;
};

Shown shown(const Body& body, Guide guide, KnownPaths& known)
{
    Shown now{std::move(guide), {}, {}};
    now.timeline = compose(body, library(), now.guide.score, known);
    now.figure = figureAt(body, now.timeline, now.guide.beat);
    return now;
}

using Speeds = std::array<float, jointCount>; // metres a second

// How fast each joint ever is on a move's whole path, or in a breath of its stay, at 15 breaths a minute.
Speeds fastestOn(const Body& body, const Timeline& timeline, const Score& score, std::size_t i)
{
    constexpr double step = 0.05; // breaths
    Timeline alone;
    alone.spans = {timeline.spans[i]};
    Span& span = alone.spans.front();
    const Move& move = score.moves[i];
    if (!move.stays()) {
        span.first = 0.0f;
        span.last = 1.0f;
        span.eased = false;
    }
    span.begin = {std::fmod(move.begin.value, 1.0)}; // what lies on the floor is moved by the breath too
    span.end = alone.length = span.begin + (move.stays() ? Beat{1.0} : move.whole);
    Speeds fastest{};
    Figure before = figureAt(body, alone, span.begin);
    for (double beat = span.begin.value + step; beat < alone.length.value; beat += step) {
        const Figure now = figureAt(body, alone, Beat{beat});
        for (std::size_t joint = 0; joint < jointCount; ++joint) {
            const float way = glm::distance(now.world[joint].position, before.world[joint].position);
            fastest[joint] = std::max(fastest[joint], way * static_cast<float>(fastestPace / 60.0 / step));
        }
        before = now;
    }
    return fastest;
}

// Figures of one practice after another, with what has been found out about the speeds of its moves.
class Watch {
public:
    explicit Watch(Guide guide) : now_{shown(body_, std::move(guide), known_)} {}

    [[nodiscard]] const Guide& guide() const { return now_.guide; }

    // Nothing but a command that goes somewhere moves the figure.
    void give(const GuideCommand& command)
    {
        const Whereabouts before{now_.guide};
        const Figure figureBefore = now_.figure;
        now_.guide = apply(std::move(now_.guide), library(), command);
        if (now_.guide.revision != before.revision) {
            now_ = shown(body_, std::move(now_.guide), known_);
            fastest_.clear();
        }
        now_.figure = figureAt(body_, now_.timeline, now_.guide.beat);
        REQUIRE(now_.timeline.length == lengthOf(now_.guide.score));
        for (std::size_t joint = 0; now_.guide.beat == before.beat && joint < jointCount; ++joint) {
            CAPTURE(command.index(), now_.guide.notice.sentence, joint, now_.guide.beat.value);
            REQUIRE(movedBy(figureBefore, joint) < still);
        }
    }

    // Time that nobody watches.
    void wait(Seconds time)
    {
        now_.guide = played(std::move(now_.guide), time.value);
        now_.figure = figureAt(body_, now_.timeline, now_.guide.beat);
    }

    // In the time that passes no joint comes further than it does at 15 breaths a minute.
    void pass(Seconds dt)
    {
        const Whereabouts before{now_.guide};
        const Figure figureBefore = now_.figure;
        now_.guide = advance(std::move(now_.guide), dt);
        now_.figure = figureAt(body_, now_.timeline, now_.guide.beat);
        const bool startsOver = before.startsOver && now_.guide.beat + Beat{1.0} < before.beat && before.loop == Beat{};
        const std::size_t left = moveAt(now_.guide.score, before.beat),
                          entered = moveAt(now_.guide.score, now_.guide.beat);
        for (std::size_t joint = 0; !startsOver && joint < jointCount; ++joint) {
            const float moved = movedBy(figureBefore, joint);
            if (moved > still) {
                const float fastest = std::max(fastestIn(left)[joint], fastestIn(entered)[joint]);
                CAPTURE(joint, dt.value, before.beat.value, now_.guide.beat.value, left, entered);
                REQUIRE(moved <= 1.15f * fastest * static_cast<float>(dt.value) + still);
            }
        }
    }

private:
    // Metres: a quarter of a pixel at 1080p. Of a sole that is let go all flesh rests at once, which then shares the
    // load so far above the floor.
    static constexpr float still = 0.0005f;

    // Metres.
    [[nodiscard]] float movedBy(const Figure& before, std::size_t joint) const
    {
        return glm::distance(now_.figure.world[joint].position, before.world[joint].position);
    }

    const Speeds& fastestIn(std::size_t i)
    {
        const auto [found, isNew] = fastest_.try_emplace(i);
        if (isNew) {
            found->second = fastestOn(body_, now_.timeline, now_.guide.score, i);
        }
        return found->second;
    }

    Body body_ = makeBody(defaultStature);
    KnownPaths known_;
    Shown now_;
    std::map<std::size_t, Speeds> fastest_; // by move
};

} // namespace

TEST_CASE("no sequence of commands makes it jump, leave its score, hurry, or miss its rest")
{
    std::mt19937 random{5};
    int edits = 0;
    for (int sequence = 0; sequence < sequences; ++sequence) {
        Guide guide = anyGuide(random);
        for (int i = 0; i < 50 && guide.stage != Stage::quit; ++i) {
            const GuideCommand command = anyCommand(random);
            const Whereabouts before{guide};
            guide = apply(std::move(guide), library(), command);
            std::string fault = faultOfCommand(before, guide, command);
            if (guide.revision != before.revision) {
                fault += faultOf(guide.score);
                ++edits;
            }
            const Whereabouts given{guide};
            const Seconds dt{anyNumber(random, -0.05, 0.15)};
            guide = advance(std::move(guide), dt);
            fault += faultOfTime(given, guide, dt);
            if (!fault.empty()) {
                CAPTURE(sequence, i, command.index(), before.beat.value, given.beat.value, guide.beat.value);
                FAIL(fault);
            }
        }
        CAPTURE(sequence, guide.beat.value);
        if (guide.stage == Stage::practising) {
            checkStop(std::move(guide));
        }
    }
    CHECK(edits > sequences);
}

TEST_CASE("a pace with one long half is no quicker in the other than the fastest pace")
{
    for (const Pace pace : {Pace{{2.0}, {0.0}, {15.0}, {0.0}}, Pace{{6.0}, {1.0}, {4.0}, {2.0}}, Pace{}}) {
        Guide guide = guideThrough("desk-end");
        guide.basePace = pace;
        for (int i = 0; i < 40; ++i) {
            guide = apply(std::move(guide), library(), Commands::Faster{});
        }
        CHECK(std::min(paceOf(guide).inhale, paceOf(guide).exhale).value == Approx(2.0));
        for (int i = 0; i < 400; ++i) {
            const Whereabouts before{guide};
            guide = advance(std::move(guide), {0.1});
            REQUIRE(faultOfTime(before, guide, {0.1}).empty());
        }
    }
}

TEST_CASE("in whatever breath a practice is led elsewhere, nothing jumps")
{
    const Watch practised{guideThrough("back-relief")};
    const double length = lengthOf(practised.guide().score).value;
    for (double beat = 0.3; beat < length; beat += 1.7) {
        for (const GuideCommand& command : {GuideCommand{Commands::SkipAsana{}}, GuideCommand{Commands::Stop{}}}) {
            Watch watch = practised;
            watch.give(Commands::GoTo{Beat{beat}});
            watch.give(command);
        }
    }
}

TEST_CASE("no sequence of commands makes a joint jump, or move faster than at 15 breaths a minute")
{
    std::mt19937 random{7};
    for (int sequence = 0; sequence < sequencesWithFigures; ++sequence) {
        Watch watch{anyGuide(random)};
        CAPTURE(sequence);
        for (int i = 0; i < 16; ++i) {
            watch.give(random() % 2 == 0 ? anyCommand(random) : anyEdit(random));
            watch.wait({anyNumber(random, 0.0, 4.0)});
            for (int frame = 0; frame < 4; ++frame) {
                watch.pass({anyNumber(random, 0.0, 0.1)});
            }
        }
    }
}
