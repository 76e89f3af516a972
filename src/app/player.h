// SPDX-License-Identifier: MIT
#pragma once

#include "app/diary.h"
#include "app/personal.h"
#include "app/player_state.h"
#include "app/practice.h"
#include "app/quality.h"
#include "app/screen.h"
#include "app/trace.h"
#include "platform/clock.h"
#include "scene/page.h"

#include <cstdint>
#include <optional>

namespace vinyasa {

// A practice in a window. Between two calls of frame() it remembers what the person chose (PlayerState), what is laid
// out for the window as it is (Page) and when the last frame was; the picture is made anew from these.
class Player {
public:
    // screen and trace outlive the player. practice.from: where it begins. frames: counts those that are drawn.
    Player(Practice practice, const PlayOptions& options, Screen& screen, Trace& trace, Personal& personal,
           std::int64_t& frames);

    // Takes what has happened, lets time pass and draws where there is something new to see; sleeps while there is not.
    // False when it is over.
    [[nodiscard]] bool frame();

    [[nodiscard]] const PlayerState& state() const { return state_; }

private:
    void takeEvents();
    [[nodiscard]] std::vector<Event> nextEvents();
    void take(const Event& event);
    void follow(const PlayerState& before);
    void followEnd(const PlayerState& before);
    void takeScore(bool otherVariants);
    void say(const std::string& notice, Seconds time = Seconds{3.0});
    void layOutAgain();
    void draw();
    void saveScreenshot();
    void note(const Guide& before);
    void close();
    void tell(const Message& message);
    void keep(Settings settings);
    [[nodiscard]] bool isAwake() const;
    [[nodiscard]] Motion motion() const;
    [[nodiscard]] DrawList picture();
    [[nodiscard]] PageState pageState() const;
    [[nodiscard]] RareParts rareParts() const; // of the page
    [[nodiscard]] PageSettings settings() const;
    [[nodiscard]] std::vector<KeyRow> sheetRows() const;
    [[nodiscard]] EndPage endPageNow() const;
    [[nodiscard]] TracedState traced() const;

    Practice practice_;
    Score planned_; // as it was at the start
    PlayOptions options_;
    Resume place_;       // could be gone on from
    Personal* personal_; // outlives the player
    Diary diary_;
    Screen* screen_;
    Trace* trace_;
    std::int64_t* frames_;

    PlayerState state_;
    Page page_;
    KeptSkins skins_;
    QualityControl quality_;
    DrawableSize size_;
    Instant lastFrame_;
    Seconds stirred_; // when a person last did something
    std::optional<Seconds> noticeEnd_;
    bool laidOut_ = false; // page_ is for the state and the window as they are
    bool begun_ = false;
    bool drawn_ = false; // the window shows what it should
    EndPage endPage_;
    Seconds practised_{0.0};
};

} // namespace vinyasa
