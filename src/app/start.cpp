// SPDX-License-Identifier: MIT
#include "app/start.h"

#include "app/picture.h"
#include "app/routine.h"
#include "platform/clock.h"
#include "practice/preview.h"

#include <array>
#include <cmath>

namespace vinyasa {
namespace {

constexpr Seconds frameTime{1.0 / 40.0};

class Chooser {
public:
    Chooser(Screen& screen, const SpokenLibrary& spoken, const PlayOptions& options, const Settings& settings,
            const std::optional<Resume>& brokenOff)
        : screen_{screen}, spoken_{spoken}, options_{options},
          offers_{offersOf(spoken.library, settings.pace, brokenOff, spoken.words)}, state_{
                                                                                         startFrom(settings, offers_)}
    {
        state_.fullscreen = screen.window.fullscreen();
        began_ = now();
        prepareFigure();
    }

    // Waits for what happens, and takes it.
    void take()
    {
        const StartState before = state_;
        for (const Event& event : screen_.window.waitEvents(frameTime)) {
            state_ = react(state_, event, offers_, page_);
        }
        if (state_.fullscreen != before.fullscreen) {
            screen_.window.setFullscreen(state_.fullscreen);
        }
        if (state_.offer != before.offer || state_.variant != before.variant || state_.stature != before.stature) {
            prepareFigure();
        }
    }

    void draw()
    {
        const DrawableSize size = screen_.window.drawableSize();
        if (laidOutFor_ != state_ || size_ != size) {
            layOutPages(size);
        }
        screen_.show(picture());
    }

    [[nodiscard]] const StartState& state() const { return state_; }
    [[nodiscard]] const StartOffers& offers() const { return offers_; }

    [[nodiscard]] TracedState traced() const
    {
        const DrawableSize size = screen_.window.drawableSize();
        const Offer& offer = offers_.practices[state_.offer];
        return {.playing = false,
                .variant = offer.isRoutine ? offer.variantNames[state_.variant] : offer.variants[state_.variant],
                .stage = "choosing",
                .lead = std::string{leadNames.at(static_cast<std::size_t>(state_.lead))},
                .asana = offer.id,
                .keyPose = state_.inList ? "list" : std::to_string(static_cast<int>(state_.row)),
                .length = static_cast<double>(state_.minutes),
                .leadIn = static_cast<double>(state_.leadIn),
                .theme = themeNames[static_cast<std::size_t>(state_.theme)],
                .fullscreen = state_.fullscreen,
                .textScale = textScaleOf(state_),
                .width = size.width,
                .height = size.height};
    }

private:
    // The asana, or the first of the routine, as it would be done.
    void prepareFigure()
    {
        const StartChoice choice = choiceOf(state_, offers_);
        const Library& library = spoken_.library;
        const Routine routine =
            inManner(library, std::get<Routine>(chooseRoutine(library, choice.id, choice.variant)), choice.manner);
        const RoutineItem& first = routine.items.front();
        const Asana& asana = library.asanas[first.asana];
        practice_.body = makeBody(static_cast<float>(state_.stature) / 100.0f);
        practice_.knownPaths = {}; // of another body, maybe
        practice_.knownRooms = {};
        practice_.words = spoken_.words;
        practice_.library = spoken_.library;
        practice_.asana = asana;
        setScore(practice_, scoreOf(library, std::array{Choice{&asana, first.variant}}));
    }

    void layOutPages(const DrawableSize& size)
    {
        const std::optional<std::size_t> row =
            state_.inList ? std::nullopt : std::optional{static_cast<std::size_t>(state_.row)};
        const Theme theme = themeOf(state_.theme);
        page_ = startPage(wordsOf(state_, offers_, spoken_.words), {state_.offer, row},
                          {size.width, size.height, textScaleOf(state_)}, theme, screen_.measure());
        PageSettings settings;
        settings.width = page_.width;
        settings.height = page_.height;
        settings.overlay = false;
        settings.area = page_.figure;
        figurePage_ = layOut(practice_, settings, state_.theme, screen_.measure());
        laidOutFor_ = state_;
        size_ = size;
    }

    [[nodiscard]] DrawList picture() const
    {
        const double beats = beatAt(Pace{}, now() - began_).value;
        const Beat end = practice_.timeline.length;
        const Beat beat =
            options_.lessMotion ? stillBeat(practice_.timeline, {Beat{}, end}) : Beat{std::fmod(beats, end.value)};
        DrawList list = pictureAt(practice_, figurePage_, beat, {.style = options_.look.style});
        if (isEmpty(page_.figure)) { // no room for it in an upright window
            DrawList bare;
            bare.width = list.width;
            bare.height = list.height;
            bare.camera = list.camera;
            bare.backdrop = list.backdrop;
            list = std::move(bare);
        }
        list.overlay.insert(list.overlay.end(), page_.items.begin(), page_.items.end());
        return list;
    }

    Screen& screen_;
    const SpokenLibrary& spoken_;
    const PlayOptions& options_;
    StartOffers offers_;
    StartState state_;
    StartPage page_;
    Practice practice_; // the figure's
    Page figurePage_;
    std::optional<StartState> laidOutFor_;
    DrawableSize size_;
    Seconds began_;
};

} // namespace

std::optional<StartChoice> choosePractice(Screen& screen, const SpokenLibrary& spoken, const PlayOptions& options,
                                          const Settings& asked, Personal& personal, Trace& trace, std::int64_t& frames)
{
    Chooser chooser{screen, spoken, options, asked, loadResume(personal.folders.data)};
    screen.window.setTitle("Vinyasa");
    screen.window.allowScreensaver(true);
    while (!chooser.state().begins && !chooser.state().quits && (!options.frames || frames < *options.frames)) {
        chooser.draw();
        ++frames;
        trace.note(chooser.traced(), frames);
        chooser.take();
    }
    if (!chooser.state().begins) {
        return std::nullopt;
    }
    const Settings chosen = withChoice(personal.settings.settings(), chooser.state(), chooser.offers());
    noteIn(personal, personal.settings.keep(chosen), spoken.words);
    return choiceOf(chooser.state(), chooser.offers());
}

} // namespace vinyasa
