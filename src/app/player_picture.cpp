// SPDX-License-Identifier: MIT
// What of a player is seen.
#include "app/eased_places.h"
#include "app/picture.h"
#include "app/player.h"
#include "app/screenshot_name.h"
#include "platform/clock.h"
#include "platform/png.h"
#include "practice/preview.h"
#include "render/offscreen_target.h"

#include <algorithm>
#include <cmath>

namespace vinyasa {
namespace {

Countdown countdownOf(Seconds left, Seconds all)
{
    return {static_cast<int>(std::ceil(left.value)),
            static_cast<float>(std::clamp(left.value / std::max(all.value, 1e-3), 0.0, 1.0))};
}

} // namespace

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
    settings.keys = sheetRows();
    settings.keySheet = state_.showsKeys;
    settings.still = options_.lessMotion;
    return settings;
}

// The keys in force, and how things stand.
std::vector<KeyRow> Player::sheetRows() const
{
    std::vector<KeyRow> rows = stateRows(state_, practice_.words);
    const std::vector<KeyRow> keys = keyRows(keymapFor(personal_->keymap, state_.guide.lead), practice_.words);
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
    Done done{diary_.breaths(), practised_.value / 60.0, easedNames(state_.guide, practice_.library),
              options_.painBefore, loadLog(personal_->folders.data).entries};
    done.log.push_back(diary_.entry({.when = dateAndTime()})); // its line is written when the page is left
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
    // Where a step waits for its key, its end is what is seen.
    const Beat seen{guide.beat.value - (guide.waiting ? 1e-6 : 0.0)};
    const auto preview =
        readies ? firstLook(practice_.events, practice_.timeline, options_.leadIn - guide.leadIn, options_.lessMotion)
                : lookAt(practice_.events, practice_.timeline, seen, options_.lessMotion || guide.waiting);
    const Quality quality = quality_.quality;
    DrawList list = pictureAt(practice_, page_, guide.beat, reducedTo(quality, pageState()),
                              state_.showsTrails && allowsTrails(quality), &skins_);
    if (preview && !state_.showsKeys && !state_.end) {
        addPreview(list, practice_, page_, state_.view.user, guide.beat, *preview);
    }
    if (!state_.showsKeys) {
        list.overlay.insert(list.overlay.end(), endPage_.items.begin(), endPage_.items.end());
    }
    return list;
}

RareParts Player::rareParts() const
{
    const auto hasCuboids = [](const PropStretch& prop) { return !prop.shapes.cuboids.empty(); };
    return {!page_.walls.empty(), std::ranges::any_of(page_.props, hasCuboids), state_.showsGhost};
}

void Player::draw()
{
    const Seconds begin = now();
    screen_->show(picture(), rareParts());
    quality_ = after(quality_, now() - begin, timeAllowed(options_.limits));
    drawn_ = true;
    ++*frames_;
    if (const auto failure = screen_->renderer.takeFailure()) {
        tell(failure->cause);
    }
}

// The target takes the window's place as long as it lives.
void Player::saveScreenshot()
{
    state_.wantsScreenshot = false;
    const DrawList list = picture();
    const auto target = OffscreenTarget::make(list.width, list.height);
    if (const auto* failure = std::get_if<Failure>(&target)) {
        return say(failure->cause.in(practice_.words));
    }
    std::get<OffscreenTarget>(target).bind();
    screen_->renderer.draw(list);
    const auto path = freeScreenshotName(picturesFolder(), practice_.timeline.id);
    const auto failure = savePng(path, std::get<OffscreenTarget>(target).read());
    say((failure ? failure->cause : Message{"Saved {1}", {path.string()}}).in(practice_.words));
}

} // namespace vinyasa
