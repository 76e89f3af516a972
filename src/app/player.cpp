// SPDX-License-Identifier: MIT
#include "app/player.h"

#include "app/picture.h"
#include "app/screenshot_name.h"
#include "app/studio.h"
#include "platform/clock.h"
#include "platform/png.h"
#include "render/offscreen_target.h"

#include <algorithm>

namespace vinyasa {
namespace {

// A screen that waits for its refresh sets the rhythm; where none does (software OpenGL), this.
constexpr Seconds shortestFrame{1.0 / 70.0};
constexpr Seconds noticeTime{3.0};

} // namespace

Player::Player(Practice practice, const PlayOptions& options, Window window, std::unique_ptr<Fonts> fonts,
               Renderer renderer, Trace trace, Personal& personal, Beat from)
    : practice_{std::move(practice)}, personal_{&personal}, diary_{diaryOf(practice_, options, personal.folders)},
      mostFrames_{options.frames}, window_{std::move(window)}, fonts_{std::move(fonts)}, renderer_{std::move(renderer)},
      trace_{std::move(trace)}
{
    state_.session = apply(startSession(practice_.pace), practice_.timeline, GoToBeat{from});
    state_.variant = practice_.variant;
    state_.textScale = options.textScale;
    state_.look = options.look;
    state_.showsSpine = isAboutTheSpine(practice_.asana);
    state_.fullscreen = options.fullscreen;
    window_.setTitle(practice_.timeline.name + " - Vinyasa");
    window_.allowScreensaver(false);
    lastFrame_ = now();
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
    const bool over = state_.quits || (mostFrames_ && frames_ >= *mostFrames_);
    trace_.note(traced(), frames_);
    if (over) {
        trace_.end(frames_);
        keep(personal_->settings.settings());
        tell(diary_.end(dateAndTime()));
    }
    return !over;
}

bool Player::isAwake() const
{
    return state_.session.playing && !state_.dragging;
}

std::vector<Event> Player::nextEvents()
{
    const Seconds time = now();
    if (!drawn_ || !laidOut_) {
        return window_.pollEvents();
    }
    if (isAwake()) {
        const Seconds rest = lastFrame_ + shortestFrame - time;
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
    state_ = advance(state_, practice_.timeline, time - lastFrame_);
    lastFrame_ = time;
    note(before.session);
    for (const Event& event : events) {
        state_ =
            react(state_, event, {practice_.asana, practice_.timeline, page_.bar, personal_->keymap, practice_.words});
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
    if (state_.session.playing != before.session.playing) {
        window_.allowScreensaver(!state_.session.playing);
    }
    if (state_.variant != before.variant) {
        setVariant(practice_, state_.variant);
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
                          paceOf(state_.session) == paceOf(before.session) && window_.drawableSize() == size_;
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
void Player::note(const Session& before)
{
    const Beat beat = beatOf(state_.session, practice_.timeline);
    const double moved = (beat - beatOf(before, practice_.timeline)).value;
    const double breathed = moved < 0.0 ? moved + practice_.timeline.length.value : moved; // it has started over
    tell(diary_.passed(breathed, {.what = practice_.timeline.id, .variant = state_.variant, .beat = beat}));
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
    settings.pace = paceOf(state_.session);
    settings.notice = state_.notice;
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

DrawList Player::picture() const
{
    const PageState page{.paused = !state_.session.playing,
                         .showsKeys = state_.showsKeys,
                         .style = state_.look.style,
                         .showsSpine = state_.showsSpine,
                         .showsGhost = state_.showsGhost};
    return pictureAt(practice_, page_, beatOf(state_.session, practice_.timeline), page, state_.showsTrails);
}

void Player::draw()
{
    renderer_.draw(picture());
    window_.swap();
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
    return {.beat = beatOf(state_.session, practice_.timeline).value,
            .playing = state_.session.playing,
            .looping = state_.session.looping,
            .variant = state_.variant,
            .theme = themeNames[static_cast<std::size_t>(state_.look.theme)],
            .style = styleNames[static_cast<std::size_t>(state_.look.style)],
            .spine = state_.showsSpine,
            .keys = state_.showsKeys,
            .fullscreen = state_.fullscreen,
            .textScale = state_.textScale,
            .breathsPerMinute = breathsPerMinute(paceOf(state_.session)),
            .width = size_.width,
            .height = size_.height};
}

} // namespace vinyasa
