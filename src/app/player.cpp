// SPDX-License-Identifier: MIT
#include "app/player.h"

#include "app/picture.h"
#include "app/screenshot_name.h"
#include "app/studio.h"
#include "platform/clock.h"
#include "platform/png.h"
#include "practice/same_place.h"
#include "render/offscreen_target.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace vinyasa {
namespace {

constexpr Seconds noticeTime{3.0};

} // namespace

Player::Player(Practice practice, const PlayOptions& options, Window window, std::unique_ptr<Fonts> fonts,
               Renderer renderer, Trace trace, Personal& personal, Beat from)
    : practice_{std::move(practice)}, planned_{practice_.score}, options_{options}, personal_{&personal},
      diary_{diaryOf(practice_, options, personal.folders)}, window_{std::move(window)}, fonts_{std::move(fonts)},
      renderer_{std::move(renderer)}, trace_{std::move(trace)}
{
    state_.guide = startGuide(practice_.score, practice_.pace, options.leadIn);
    state_.guide.beat = std::min(from, lengthOf(practice_.score));
    state_.guide = apply(std::move(state_.guide), practice_.library, GuideCommands::LeadBy{options.lead});
    state_.textScale = options.textScale;
    state_.look = options.look;
    state_.fullscreen = options.fullscreen;
    window_.setTitle(practice_.timeline.name + " - Vinyasa");
    window_.allowScreensaver(false);
    lastFrame_ = stirred_ = now();
    if (!personal.problems.empty()) {
        say(personal.problems.front().sentence);
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
    if (state_.wantsScreenshot) {
        saveScreenshot();
    }
    const bool over = state_.quits || (options_.frames && frames_ >= *options_.frames);
    trace_.note(traced(), frames_);
    if (over) {
        trace_.end(frames_);
        keep(personal_->settings.settings());
        tell(diary_.end({dateAndTime(), easedPlaces(state_.guide, practice_.library)}));
    }
    return !over;
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
    if (!drawn_ || !laidOut_) {
        return window_.pollEvents();
    }
    if (const auto frame = timeOfFrame(motion(), options_.limits)) {
        const Seconds rest = lastFrame_ + *frame - time;
        return rest > Seconds{0.0} ? window_.waitEvents(rest) : window_.pollEvents();
    }
    return window_.waitEvents(noticeEnd_ ? std::optional{std::max(*noticeEnd_ - time, Seconds{0.0})} : std::nullopt);
}

// Time passes before the events count: what had been paused until now has not moved on, however long that was.
void Player::takeEvents()
{
    const std::vector<Event> events = nextEvents();
    const Seconds time = now();
    const PlayerState before = state_;
    state_ = advance(std::move(state_), time - lastFrame_);
    lastFrame_ = time;
    note(before.guide);
    for (const Event& event : events) {
        state_ = react(state_, event,
                       {practice_.library,
                        page_.bar,
                        personal_->keymap,
                        practice_.words,
                        {static_cast<float>(size_.width), static_cast<float>(size_.height)}});
        stirred_ = stirs(event) ? time : stirred_;
        drawn_ = drawn_ && !std::holds_alternative<Exposed>(event);
    }
    drawn_ = drawn_ && state_ == before;
    follow(before);
    if (noticeEnd_ && time >= *noticeEnd_) {
        say("");
    }
}

// Does outside what the state now says.
void Player::follow(const PlayerState& before)
{
    if (state_.fullscreen != before.fullscreen) {
        window_.setFullscreen(state_.fullscreen);
    }
    if (isRunning(state_.guide) != isRunning(before.guide)) {
        window_.allowScreensaver(!isRunning(state_.guide));
    }
    if (state_.guide.revision != before.guide.revision) {
        setScore(practice_, state_.guide.score);
        laidOut_ = false;
    }
    if (state_.notice != before.notice) {
        say(state_.notice);
    }
    const Settings changed = withChanges(personal_->settings.settings(), before, state_);
    if (changed != personal_->settings.settings()) {
        keep(changed);
    }
    const bool samePage = state_.textScale == before.textScale && state_.look.theme == before.look.theme &&
                          state_.view.user.quarterTurns == before.view.user.quarterTurns &&
                          state_.view.distant == before.view.distant && paceOf(state_.guide) == paceOf(before.guide) &&
                          window_.drawableSize() == size_;
    laidOut_ = laidOut_ && samePage;
}

// The window's size as it is when something else is kept, or at the end: dragging its edge writes nothing.
void Player::keep(Settings settings)
{
    const WindowShape shape = window_.shape();
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
void Player::tell(const std::optional<std::string>& sentence)
{
    if (sentence) {
        say(*sentence);
        personal_->problems.push_back({{}, *sentence});
    }
}

void Player::say(const std::string& notice)
{
    state_.notice = notice;
    noticeEnd_ = notice.empty() ? std::nullopt : std::optional{now() + noticeTime};
    laidOut_ = false;
}

PageSettings Player::settings() const
{
    PageSettings settings;
    settings.width = std::max(size_.width, 1);
    settings.height = std::max(size_.height, 1);
    settings.textScale = state_.textScale;
    settings.pace = paceOf(state_.guide);
    settings.notice = state_.notice;
    settings.quarterTurns = state_.view.user.quarterTurns;
    settings.distant = state_.view.distant;
    settings.still = personal_->settings.settings().reducedMotion;
    settings.keys = keyRows(personal_->keymap, practice_.words);
    return settings;
}

void Player::layOutAgain()
{
    size_ = window_.drawableSize();
    page_ = layOut(practice_, settings(), state_.look.theme, textSourceOf(*fonts_).measure);
    laidOut_ = true;
    drawn_ = false;
}

DrawList Player::picture()
{
    const PageState page{.paused = state_.guide.paused,
                         .showsKeys = state_.showsKeys,
                         .style = state_.look.style,
                         .showsSpine = state_.look.spine,
                         .showsGhost = state_.showsGhost,
                         .showsShadow = !options_.limits.lowPower,
                         .view = state_.view.user,
                         .controls = controlsAfter(lastFrame_ - stirred_, isRunning(state_.guide)),
                         .pointer = state_.view.pointer};
    const Quality quality = quality_.quality;
    return pictureAt(practice_, page_, state_.guide.beat, reducedTo(quality, page),
                     state_.showsTrails && allowsTrails(quality), &ghost_);
}

void Player::draw()
{
    const Seconds begin = now();
    renderer_.draw(picture());
    window_.swap();
    quality_ = after(quality_, now() - begin, timeAllowed(options_.limits));
    drawn_ = true;
    ++frames_;
}

// The target takes the window's place as long as it lives.
void Player::saveScreenshot()
{
    state_.wantsScreenshot = false;
    const DrawList list = picture();
    const auto target = OffscreenTarget::make(list.width, list.height);
    if (const auto* failure = std::get_if<Failure>(&target)) {
        return say(failure->cause);
    }
    std::get<OffscreenTarget>(target).bind();
    renderer_.draw(list);
    const auto path = freeScreenshotName(picturesFolder(), practice_.timeline.id);
    const auto failure = savePng(path, std::get<OffscreenTarget>(target).read());
    say(failure ? failure->cause : filled(practice_.words("Saved {1}"), {path.string()}));
}

TracedState Player::traced() const
{
    const Guide& guide = state_.guide;
    const Move& move = guide.score.moves[moveAt(guide.score, guide.beat)];
    constexpr std::array<std::string_view, 5> stages{"getting-ready", "practising", "stopping", "over", "quit"};
    return {.beat = guide.beat.value,
            .playing = isRunning(guide),
            .looping = guide.startsOver || guide.loop,
            .variant = variantOf(state_),
            .stage = std::string{stages.at(static_cast<std::size_t>(guide.stage))},
            .lead = std::string{leadNames.at(static_cast<std::size_t>(guide.lead))},
            .waiting = guide.waiting,
            .asana = guide.score.parts[move.part].id,
            .keyPose = practice_.library.keyPoses[move.last == 0.0f ? move.from : move.to].id,
            .length = lengthOf(guide.score).value,
            .step = move.begin.value,
            .leadIn = std::ceil(guide.countdown.value > 0.0 ? guide.countdown.value : guide.leadIn.value),
            .notice = state_.notice,
            .theme = themeNames[static_cast<std::size_t>(state_.look.theme)],
            .style = styleNames[static_cast<std::size_t>(state_.look.style)],
            .spine = showsSpine(state_),
            .keys = state_.showsKeys,
            .fullscreen = state_.fullscreen,
            .textScale = state_.textScale,
            .breathsPerMinute = breathsPerMinute(paceOf(state_.guide)),
            .width = size_.width,
            .height = size_.height};
}

} // namespace vinyasa
