// SPDX-License-Identifier: MIT
#include "app/player.h"

#include "app/eased_places.h"
#include "app/picture.h"
#include "platform/clock.h"
#include "practice/looks.h"
#include "practice/same_place.h"

#include <algorithm>
#include <tuple>

namespace vinyasa {
namespace {

constexpr Seconds firstNoticeTime{8.0}; // of what one has to do
constexpr Seconds longestFrame{0.1};

} // namespace

Player::Player(Practice practice, const PlayOptions& options, Screen& screen, Trace& trace, Personal& personal,
               std::int64_t& frames)
    : practice_{std::move(practice)}, planned_{practice_.score}, options_{options}, personal_{&personal},
      diary_{diaryOf(practice_, options, personal.folders)}, screen_{&screen}, trace_{&trace}, frames_{&frames}
{
    Guide guide = startGuide(practice_.score, practice_.pace, options.leadIn);
    guide = easedAgain(std::move(guide), practice_.library,
                       placesFrom(personal.settings.settings().easedOff, practice_.library));
    guide.beat = std::min(practice_.from, lengthOf(guide.score));
    state_.guide = apply(std::move(guide), practice_.library, GuideCommands::LeadBy{options.lead});
    practice_.from = state_.guide.beat;
    if (state_.guide.revision > 0 || practice_.from > Beat{}) {
        takeScore(state_.guide.revision > 0);
    }
    state_.textScale = options.textScale;
    state_.look = options.look;
    state_.view.name = options.view;
    state_.view.user.fixed = viewNamed(options.view);
    state_.fullscreen = options.fullscreen;
    screen.window.setTitle(practice_.timeline.name + " - Vinyasa");
    screen.window.allowScreensaver(false);
    lastFrame_ = instant();
    stirred_ = lastFrame_.steady;
    if (!personal.problems.empty()) {
        say(noticeOf(personal.problems.front()));
    } else if (options.lead != Lead::flow) {
        say(practice_.words(state_.guide.notice.sentence), firstNoticeTime);
    }
}

bool Player::frame()
{
    takeEvents();
    if (!laidOut_) {
        layOutAgain();
    }
    if (isAwake() || !drawn_) {
        draw();
    }
    if (!begun_) {
        begun_ = true;
        lastFrame_ = instant(); // whatever the first picture took: nobody has slept
    }
    if (state_.wantsScreenshot) {
        saveScreenshot();
    }
    const bool over = state_.quits || (state_.end && state_.end->choice == EndChoice::another) ||
                      (options_.frames && *frames_ >= *options_.frames);
    trace_->note(traced(), *frames_);
    if (over) {
        keep(personal_->settings.settings());
        close();
    }
    return !over;
}

// The practice is in the log from now on.
void Player::close()
{
    const std::optional<int> pain = state_.end ? state_.end->pain : std::nullopt;
    tell(diary_.end({dateAndTime(), easedPlaces(state_.guide, practice_.library), pain}));
}

bool Player::isAwake() const
{
    return isRunning(state_.guide) && !state_.dragging;
}

Motion Player::motion() const
{
    return isAwake() ? motionIn(practice_.timeline.spans[spanAt(practice_.timeline, state_.guide.beat)]) : Motion::none;
}

std::vector<Event> Player::nextEvents()
{
    const Seconds time = now();
    Window& window = screen_->window;
    if (!drawn_ || !laidOut_) {
        return screen_->window.pollEvents();
    }
    if (const auto frame = timeOfFrame(motion(), options_.limits)) {
        const Seconds rest = lastFrame_.steady + *frame - time;
        return rest > Seconds{0.0} ? window.waitEvents(rest) : window.pollEvents();
    }
    return screen_->window.waitEvents(noticeEnd_ ? std::optional{std::max(*noticeEnd_ - time, Seconds{0.0})}
                                                 : std::nullopt);
}

// Time passes before the events count: what had been paused until now has not moved on, however long that was.
void Player::takeEvents()
{
    const std::vector<Event> events = nextEvents();
    const Instant time = instant();
    const PlayerState before = state_;
    state_ = advance(std::move(state_), passed(lastFrame_, time));
    practised_ = practised_ + (isAwake() ? std::min(passed(lastFrame_, time), longestFrame) : Seconds{});
    lastFrame_ = time;
    note(before.guide);
    for (const Event& event : events) {
        take(event);
        stirred_ = stirs(event) ? time.steady : stirred_;
    }
    drawn_ = drawn_ && state_ == before;
    follow(before);
    if (noticeEnd_ && time.steady >= *noticeEnd_) {
        say("");
    }
}

void Player::take(const Event& event)
{
    state_ = react(state_, event,
                   {practice_.library,
                    page_.bar,
                    personal_->keymap,
                    personal_->pads,
                    endPage_,
                    practice_.words,
                    {static_cast<float>(size_.width), static_cast<float>(size_.height)}});
    drawn_ = drawn_ && !std::holds_alternative<Exposed>(event);
}

// Does outside what the state now says.
void Player::follow(const PlayerState& before)
{
    if (state_.fullscreen != before.fullscreen) {
        screen_->window.setFullscreen(state_.fullscreen);
    }
    if (isPractised(state_.guide) != isPractised(before.guide)) {
        screen_->window.allowScreensaver(!isPractised(state_.guide));
    }
    if (state_.guide.revision != before.guide.revision) {
        const bool stops = state_.guide.stage == Stage::stopping;
        takeScore(!stops && state_.guide.score.parts != before.guide.score.parts);
        laidOut_ = false;
    }
    const bool inhales = state_.guide.followed.inhaling && !before.guide.followed.inhaling;
    if (inhales && state_.notice == practice_.words("Hold Space while you breathe in")) {
        say(""); // it is being done
    }
    if (state_.notice != before.notice) {
        say(state_.notice);
    }
    followEnd(before);
    Settings changed = withChanges(personal_->settings.settings(), before, state_);
    if (state_.guide.easedOff != before.guide.easedOff) {
        changed.easedOff = withPlaces(changed.easedOff, state_.guide, practice_.library);
    }
    if (changed != personal_->settings.settings()) {
        keep(changed);
    }
    const auto said = [&](const PlayerState& state) {
        const Guide& guide = state.guide;
        return std::tuple{state.showsKeys, state.hasPad, guide.lead, guide.startsOver, guide.loop.has_value()};
    };
    const bool samePage = said(state_) == said(before) && state_.textScale == before.textScale &&
                          state_.look.theme == before.look.theme &&
                          state_.view.user.quarterTurns == before.view.user.quarterTurns &&
                          state_.view.distant == before.view.distant && paceOf(state_.guide) == paceOf(before.guide) &&
                          screen_->window.drawableSize() == size_;
    laidOut_ = laidOut_ && samePage;
}

// Composes what the guide's score has become; where other variants are done, other holds can be seen from the mat.
void Player::takeScore(bool otherVariants)
{
    setScore(practice_, state_.guide.score);
    if (!otherVariants) {
        return;
    }
    const auto unseen = unseenHolds(practice_.body, practice_.score, practice_.timeline);
    Score looked = withLooksAhead(practice_.score, unseen, state_.guide.beat);
    if (looked != practice_.score) {
        state_.guide.score = looked;
        setScore(practice_, std::move(looked));
    }
}

// Once more is another practice, with a line of its own in the log.
void Player::followEnd(const PlayerState& before)
{
    if (state_.end && state_.end->choice == EndChoice::again) {
        close();
        state_.end.reset();
        state_.guide = onceMore(std::move(state_.guide), practice_.library, planned_);
        practice_.from = {};
        takeScore(true);
        diary_ = diaryOf(practice_, options_, personal_->folders);
        practised_ = {};
    }
    state_.quits = state_.quits || (state_.end && state_.end->choice == EndChoice::quit);
    laidOut_ = laidOut_ && state_.end == before.end;
}

// The window's size as it is when something else is kept, or at the end: dragging its edge writes nothing.
void Player::keep(Settings settings)
{
    const WindowShape shape = screen_->window.shape();
    if (shape.ordinary()) {
        settings.width = shape.width;
        settings.height = shape.height;
    }
    if (settings.window != WindowState::fullscreen) {
        settings.window = shape.maximized ? WindowState::maximized : WindowState::normal;
    }
    tell(personal_->settings.keep(settings));
}

// Only time moves a practice on here: what keys and mouse do comes after.
void Player::note(const Guide& before)
{
    const Guide& guide = state_.guide;
    const double moved = (guide.beat - before.beat).value;
    const Beat round = guide.loop ? guide.loop->end - guide.loop->begin : lengthOf(guide.score);
    const double breathed = moved < -0.5 ? moved + round.value : moved; // it has started over
    if (guide.stage != Stage::stopping) {
        place_ = resumeOf(practice_, options_, samePlace(planned_, guide.score, guide.beat));
    }
    tell(diary_.passed(breathed, place_));
}

// In the window, and on the terminal when it is closed.
void Player::tell(const Message& message)
{
    if (!message.empty()) {
        say(message.in(practice_.words));
        noteIn(*personal_, message, practice_.words);
    }
}

void Player::say(const std::string& notice, Seconds time)
{
    state_.notice = notice;
    noticeEnd_ = notice.empty() ? std::nullopt : std::optional{now() + time};
    laidOut_ = false;
}

} // namespace vinyasa
