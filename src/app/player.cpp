// SPDX-License-Identifier: MIT
#include "app/player.h"

#include "app/eased_places.h"
#include "app/picture.h"
#include "app/screenshot_name.h"
#include "platform/clock.h"
#include "platform/png.h"
#include "practice/preview.h"
#include "practice/same_place.h"
#include "render/offscreen_target.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <tuple>

namespace vinyasa {
namespace {

constexpr Seconds noticeTime{3.0};
constexpr Seconds longestFrame{0.1};

// By PlayerState's guide.
constexpr std::array<std::string_view, 5> stages{"getting-ready", "practising", "stopping", "over", "quit"};

// By Role.
constexpr std::array<std::string_view, 6> roles{"way", "in", "hold", "between", "out", "rest"};

using SheetRows = std::vector<std::pair<std::string, std::string>>;

SheetRows namedKeys(const std::vector<KeymapRow>& keymap, const Words& words)
{
    SheetRows rows;
    for (const KeyRow& row : keyRows(keymap, words)) {
        rows.emplace_back(row.keys, row.meaning);
    }
    return rows;
}

Countdown countdownOf(Seconds left, Seconds all)
{
    return {static_cast<int>(std::ceil(left.value)),
            static_cast<float>(std::clamp(left.value / std::max(all.value, 1e-3), 0.0, 1.0))};
}

} // namespace

Player::Player(Practice practice, const PlayOptions& options, Screen& screen, Trace& trace, Personal& personal,
               Beat from, std::int64_t& frames)
    : practice_{std::move(practice)}, planned_{practice_.score}, options_{options}, personal_{&personal},
      diary_{diaryOf(practice_, options, personal.folders)}, screen_{&screen}, trace_{&trace}, frames_{&frames}
{
    Guide guide = startGuide(practice_.score, practice_.pace, options.leadIn);
    guide = easedAgain(std::move(guide), practice_.library,
                       placesFrom(personal.settings.settings().easedOff, practice_.library));
    guide.beat = std::min(from, lengthOf(guide.score));
    state_.guide = apply(std::move(guide), practice_.library, GuideCommands::LeadBy{options.lead});
    if (state_.guide.revision > 0) {
        setScore(practice_, state_.guide.score);
    }
    state_.textScale = options.textScale;
    state_.look = options.look;
    state_.fullscreen = options.fullscreen;
    screen.window.setTitle(practice_.timeline.name + " - Vinyasa");
    screen.window.allowScreensaver(false);
    lastFrame_ = instant();
    stirred_ = lastFrame_.steady;
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
        setScore(practice_, state_.guide.score);
        laidOut_ = false;
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

// Once more is another practice, with a line of its own in the log.
void Player::followEnd(const PlayerState& before)
{
    if (state_.end && state_.end->choice == EndChoice::again) {
        close();
        diary_ = diaryOf(practice_, options_, personal_->folders);
        practised_ = {};
        state_.end.reset();
        state_.guide = apply(std::move(state_.guide), practice_.library, GuideCommands::TogglePause{});
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
    settings.keys = sheetRows();
    settings.keySheet = state_.showsKeys;
    settings.still = options_.lessMotion;
    return settings;
}

// The keys in force, and how things stand.
std::vector<KeyRow> Player::sheetRows() const
{
    std::vector<KeyRow> rows = stateRows(state_, practice_.words);
    const std::vector<KeyRow> keys = keyRows(personal_->keymap, practice_.words);
    rows.insert(rows.end(), keys.begin(), keys.end());
    if (state_.hasPad) {
        const std::vector<KeyRow> pad = padRows(personal_->pads, practice_.words);
        rows.insert(rows.end(), pad.begin(), pad.end());
    }
    return rows;
}

void Player::layOutAgain()
{
    size_ = screen_->window.drawableSize();
    page_ = layOut(practice_, settings(), state_.look.theme, screen_->measure());
    endPage_ = state_.end ? endPageNow() : EndPage{};
    laidOut_ = true;
    drawn_ = false;
}

EndPage Player::endPageNow() const
{
    const Done done{diary_.breaths(), practised_.value / 60.0, easedNames(state_.guide, practice_.library),
                    options_.painBefore, loadLog(personal_->folders.data).entries};
    return endPage(wordsOf(done, practice_.words), state_.end->pain, size_.width, size_.height, page_.layout.type.body,
                   page_.theme, screen_->measure());
}

PageState Player::pageState() const
{
    const Guide& guide = state_.guide;
    PageState page{.gettingReady = guide.stage == Stage::gettingReady,
                   .paused = guide.paused,
                   .waiting = guide.waiting,
                   .showsKeys = state_.showsKeys,
                   .style = state_.look.style,
                   .showsSpine = state_.look.spine,
                   .showsGhost = state_.showsGhost,
                   .showsShadow = !options_.limits.lowPower,
                   .view = state_.view.user,
                   .controls = controlsAfter(lastFrame_.steady - stirred_, isRunning(guide)),
                   .pointer = state_.view.pointer};
    if (guide.countdown.value > 0.0) {
        page.countdown = countdownOf(guide.countdown, countdownLength);
    } else if (page.gettingReady && !guide.paused) {
        page.countdown = countdownOf(guide.leadIn, options_.leadIn);
    }
    return page;
}

DrawList Player::picture()
{
    const Guide& guide = state_.guide;
    const bool readies = guide.stage == Stage::gettingReady;
    const auto preview =
        readies ? firstLook(practice_.events, practice_.timeline, options_.leadIn - guide.leadIn, options_.lessMotion)
                : lookAt(practice_.events, practice_.timeline, guide.beat, options_.lessMotion);
    const Quality quality = quality_.quality;
    DrawList list = pictureAt(practice_, page_, guide.beat, reducedTo(quality, pageState()),
                              state_.showsTrails && allowsTrails(quality), &ghost_);
    if (preview && !state_.showsKeys && !state_.end) {
        addPreview(list, practice_, page_, guide.beat, *preview);
    }
    if (!state_.showsKeys) {
        list.overlay.insert(list.overlay.end(), endPage_.items.begin(), endPage_.items.end());
    }
    return list;
}

void Player::draw()
{
    const Seconds begin = now();
    screen_->show(picture());
    quality_ = after(quality_, now() - begin, timeAllowed(options_.limits));
    drawn_ = true;
    ++*frames_;
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
    screen_->renderer.draw(list);
    const auto path = freeScreenshotName(picturesFolder(), practice_.timeline.id);
    const auto failure = savePng(path, std::get<OffscreenTarget>(target).read());
    say(failure ? failure->cause : filled(practice_.words("Saved {1}"), {path.string()}));
}

TracedState Player::traced() const
{
    const Guide& guide = state_.guide;
    const Move& move = guide.score.moves[moveAt(guide.score, guide.beat)];
    return {.beat = guide.beat.value,
            .playing = isRunning(guide),
            .looping = guide.startsOver || guide.loop,
            .variant = variantOf(state_),
            .stage = std::string{stages.at(static_cast<std::size_t>(guide.stage))},
            .lead = std::string{leadNames.at(static_cast<std::size_t>(guide.lead))},
            .waiting = guide.waiting,
            .asana = guide.score.parts[move.part].id,
            .keyPose = practice_.library.keyPoses[move.last == 0.0f ? move.from : move.to].id,
            .role = std::string{roles.at(static_cast<std::size_t>(move.role))},
            .length = lengthOf(guide.score).value,
            .step = move.begin.value,
            .leadIn = std::ceil(guide.countdown.value > 0.0 ? guide.countdown.value : guide.leadIn.value),
            .notice = state_.notice,
            .sheet = state_.showsKeys ? namedKeys(personal_->keymap, practice_.words) : SheetRows{},
            .theme = themeNames[static_cast<std::size_t>(state_.look.theme)],
            .style = styleNames[static_cast<std::size_t>(state_.look.style)],
            .spine = showsSpine(state_),
            .ghost = state_.showsGhost,
            .trails = state_.showsTrails,
            .keys = state_.showsKeys,
            .fullscreen = state_.fullscreen,
            .textScale = state_.textScale,
            .breathsPerMinute = breathsPerMinute(paceOf(state_.guide)),
            .width = size_.width,
            .height = size_.height};
}

} // namespace vinyasa
