// SPDX-License-Identifier: MIT
// One picture of the practice. layOut decides once per window what stays the same; describe adds the moment.
#pragma once

#include "core/words.h"
#include "practice/moment.h"
#include "scene/breath_ring.h"
#include "scene/camera.h"
#include "scene/figure_shapes.h"
#include "scene/hold_beads.h"
#include "scene/key_sheet.h"
#include "scene/layout.h"
#include "scene/props.h"
#include "scene/seen_from.h"
#include "scene/span_looks.h"
#include "scene/stage.h"
#include "scene/step_words.h"
#include "scene/timeline_bar.h"

#include <optional>
#include <string>
#include <vector>

namespace vinyasa {

// What a page depends on besides the practice. Lay it out again whenever one of these has changed.
struct PageSettings {
    int width = 1280, height = 720; // the drawable in pixels; below 1 they count as 1
    float textScale = 1.0f;         // in [1,2]
    Pace pace;
    std::string notice;                  // "Saved cow.png"; one line, empty for none
    std::vector<KeyRow> keys;            // of the key sheet; none: no sheet, and no hint at it
    bool keySheet = true;                // false: the hint alone; the sheet takes longer than all the rest
    bool overlay = true;                 // false: the figure alone, in the whole window
    int quarterTurns = 0;                // see UserView
    bool still = false;                  // the camera does not move, it is here or there
    bool distant = false;                // words that are read across the room
    Words words{};                       // the language; the timeline's own words are in it already
    std::vector<PracticeEvent> events{}; // of the timeline: what is announced
    Rect area{};                         // without the overlay: where the figure goes; empty: the whole window
};

// What stays the same from frame to frame. Owns its words; needs the timeline no more.
struct Page {
    Theme theme;
    Layout layout;
    int quarterTurns = 0;
    bool still = false;
    std::vector<Shot> shots; // their silhouettes hold the props and the mat's sides too
    Backdrop backdrop;
    std::vector<MatStretch> mats;
    std::vector<WallStretch> walls;
    std::vector<PropStretch> props;
    std::vector<SpanLook> looks;           // for each span
    std::vector<bool> spines;              // for each span: whether it is about the spine
    std::vector<int> holds;                // for each span: the breaths of a hold, else 0
    std::vector<std::size_t> parts;        // for each span: the asana of the practice
    std::vector<std::vector<Text>> titles; // for each part
    std::vector<Text> words;               // notice
    std::vector<Text> hints;               // pace, and how to see the keys
    std::array<Text, seenFromWords.size()> seen, seenMirrored;
    std::vector<StepWords> stepWords; // for each span
    Announcements announcements;
    BreathRing ring;
    HoldBeads beads;
    TimelineBar bar;
    std::vector<OverlayItem> legend, spineLegend; // without the spine's colours and with them; none without room
    std::vector<OverlayItem> keySheet;
};

// footage: of the timeline.
[[nodiscard]] Page layOut(const PageSettings& settings, const Timeline& timeline, const Footage& footage,
                          const Body& body, const Theme& theme, const MeasureText& measure);

// What changes without the practice moving on.
struct PageState {
    bool gettingReady = false; // before the first breath
    bool paused = false;
    bool waiting = false;                 // at the end of a step, for the person
    std::optional<Countdown> countdown{}; // in place of the breath
    bool showsKeys = false;
    FigureStyle style = FigureStyle::body;
    std::optional<bool> showsSpine{}; // none: where the asana is about it
    bool showsGhost = false;          // the next key pose
    bool showsShadow = true;          // of the key light
    UserView view{};
    float controls = 1.0f;         // how much timeline and hints are seen, in [0,1]
    std::optional<Vec2> pointer{}; // the mouse; pixels of the page
};

// Where the page is looked at from at a beat.
[[nodiscard]] Camera cameraAt(const Page& page, Beat beat, const UserView& view = {});

// The picture of a moment: of the timeline that the page was laid out for, with its pose settled into `figure`. past:
// where the figure was before, the latest first, for its trails; see scene/trails.h. kept: saves time from one picture
// to the next, and shows in nothing else.
[[nodiscard]] DrawList describe(const Page& page, const Body& body, const Figure& figure, const Moment& moment,
                                const PageState& state = {}, std::span<const JointTransforms> past = {},
                                KeptSkins* kept = nullptr);

} // namespace vinyasa
