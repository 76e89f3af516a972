// SPDX-License-Identifier: MIT
// Eight hours of a practice that does not end, in simulated time: the guide, the place to go on from, and pictures.
#include "app/diary.h"
#include "app/picture.h"
#include "app/player_state.h"
#include "app/routine.h"
#include "support/cat_cow.h"
#include "support/scratch_folder.h"

#include <fstream>
#include <iterator>

using namespace vinyasa;
namespace fs = std::filesystem;

namespace {

struct Used {
    long pages = 0; // of memory
    std::ptrdiff_t descriptors = 0;
};

Used used()
{
    Used now;
    long whole = 0;
    std::ifstream{"/proc/self/statm"} >> whole >> now.pages;
    now.descriptors = std::distance(fs::directory_iterator{"/proc/self/fd"}, fs::directory_iterator{});
    return now;
}

TextExtent eightPixels(std::string_view words, const TextStyle& style)
{
    return {8.0f * static_cast<float>(words.size()), style.pixels, 0.25f * style.pixels};
}

PageSettings smallPage()
{
    PageSettings settings;
    settings.width = 320;
    settings.height = 200;
    return settings;
}

struct Soak {
    explicit Soak(Practice prepared) : practice{std::move(prepared)} {}

    Practice practice;
    test::ScratchFolder folder{};
    Diary diary = diaryOf(practice, {}, {.config = {}, .data = folder.path()});
    Page page = layOut(practice, smallPage(), ThemeName::day, eightPixels);
    PlayerState state{.guide = startGuide(practice.score, practice.pace, {})};
    std::size_t shapes = 0;

    void begin(const GuideCommand& endless)
    {
        state.guide.beat = Beat{1.2};
        state.guide = apply(std::move(state.guide), practice.library, endless);
        setScore(practice, state.guide.score);
    }

    void minutes(int count)
    {
        constexpr int stepsPerMinute = 600; // a tenth of a second each, the longest that counts
        for (int minute = 0; minute < count; ++minute) {
            const Beat before = state.guide.beat;
            for (int step = 0; step < stepsPerMinute; ++step) {
                state = advance(std::move(state), Seconds{0.1});
            }
            if (minute % 10 == 0) {
                CHECK(diary.passed(1.0, resumeOf(practice, {}, before)).empty());
                shapes += pictureAt(practice, page, state.guide.beat, {}).overlay.size();
            }
        }
    }
};

Practice deskEnd()
{
    auto prepared = prepareRoutine({}, {.id = "desk-end"}, {loadAssets(), inEnglish()});
    REQUIRE(std::holds_alternative<FittedPractice>(prepared));
    return std::get<FittedPractice>(prepared).practice;
}

} // namespace

TEST_CASE("eight hours in a loop leave memory and open files as they were after one")
{
    for (const GuideCommand& endless :
         {GuideCommand{GuideCommands::ToggleLoop{}}, GuideCommand{GuideCommands::ToggleStartingOver{}}}) {
        Soak soak{deskEnd()};
        soak.begin(endless);
        soak.minutes(60);
        const Used before = used();
        soak.minutes(7 * 60);
        const Used after = used();
        CAPTURE(endless.index(), before.pages, after.pages);
        CHECK(isRunning(soak.state.guide));
        CHECK(soak.shapes > 0);
        CHECK(after.descriptors == before.descriptors);
#if !defined(__SANITIZE_ADDRESS__)               // which keeps what has been freed
        CHECK(after.pages - before.pages < 256); // a MiB
#endif
    }
}
