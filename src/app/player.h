// SPDX-License-Identifier: MIT
#pragma once

#include "app/diary.h"
#include "app/personal.h"
#include "app/player_state.h"
#include "app/practice.h"
#include "app/quality.h"
#include "app/trace.h"
#include "platform/fonts.h"
#include "platform/window.h"
#include "render/renderer.h"
#include "scene/page.h"

#include <cstdint>
#include <memory>
#include <optional>

namespace vinyasa {

// A practice in a window. Between two calls of frame() it remembers what the person chose (PlayerState), what is laid
// out for the window as it is (Page) and when the last frame was; the picture is made anew from these.
class Player {
public:
    // from: where the practice begins.
    Player(Practice practice, const PlayOptions& options, Window window, std::unique_ptr<Fonts> fonts,
           Renderer renderer, Trace trace, Personal& personal, Beat from);

    // Takes what has happened, lets time pass and draws where there is something new to see; sleeps while there is not.
    // False when it is over.
    [[nodiscard]] bool frame();

private:
    void takeEvents();
    [[nodiscard]] std::vector<Event> nextEvents();
    void follow(const PlayerState& before);
    void say(const std::string& notice);
    void layOutAgain();
    void draw();
    void saveScreenshot();
    void note(const Guide& before);
    void tell(const std::optional<std::string>& sentence);
    void keep(Settings settings);
    [[nodiscard]] bool isAwake() const;
    [[nodiscard]] Motion motion() const;
    [[nodiscard]] DrawList picture();
    [[nodiscard]] PageSettings settings() const;
    [[nodiscard]] TracedState traced() const;

    Practice practice_;
    Score planned_; // as it was at the start
    PlayOptions options_;
    Resume place_;       // could be gone on from
    Personal* personal_; // outlives the player
    Diary diary_;
    std::int64_t frames_ = 0; // drawn

    // Destroyed from the last to the first: the window's context outlives what was made in it.
    Window window_;
    std::unique_ptr<Fonts> fonts_;
    Renderer renderer_;

    PlayerState state_;
    Page page_;
    KeptGhost ghost_;
    QualityControl quality_;
    DrawableSize size_;
    Seconds lastFrame_;
    Seconds stirred_; // when a person last did something
    std::optional<Seconds> noticeEnd_;
    bool laidOut_ = false; // page_ is for the state and the window as they are
    bool drawn_ = false;   // the window shows what it should
    Trace trace_;
};

} // namespace vinyasa
