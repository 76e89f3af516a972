// SPDX-License-Identifier: MIT
#include "scene/page.h"

#include "scene/contact_marks.h"
#include "scene/distant_words.h"
#include "scene/key_shadow.h"
#include "scene/legend_place.h"
#include "scene/spine_line.h"
#include "scene/stage_shots.h"
#include "scene/step_words.h"
#include "scene/title_words.h"
#include "scene/trails.h"

#include <algorithm>

namespace vinyasa {
namespace {

std::vector<bool> spinesOf(const Timeline& timeline)
{
    std::vector<bool> spines;
    for (const Span& span : timeline.spans) {
        spines.push_back(span.part < timeline.parts.size() && timeline.parts[span.part].spine);
    }
    return spines;
}

// A notice comes before the hint at the keys.
void addAside(Page& page, const PageSettings& settings, const MeasureText& measure)
{
    const Layout& layout = page.layout;
    const TextStyle style{layout.type.small, TextWeight::regular};
    const std::string hint = settings.keys.empty() ? "" : settings.words("Press ? for keys");
    std::string aside = settings.notice.empty() ? hint : settings.notice;
    if (!settings.notice.empty() && !hint.empty()) {
        const std::string both = aside + "   ·   " + hint;
        aside = measure(both, style).width <= layout.aside.width ? both : aside;
    }
    if (!aside.empty()) {
        Text text = lineIn(layout.aside, aside, {style, page.theme.softInk, Align::right}, measure);
        text.at.y = page.titles.front().front().at.y; // the title's baseline
        (settings.notice.empty() ? page.hints : page.words).push_back(text);
    }
}

void addFixedWords(Page& page, const PageSettings& settings, const Timeline& timeline, const MeasureText& measure)
{
    const Layout& layout = page.layout;
    // The end of a mat may lie under them, on which softer ink is too faint.
    const LineStyle small{{layout.type.small, TextWeight::regular}, page.theme.ink, Align::right};
    const std::vector<Part> parts =
        timeline.parts.empty() ? std::vector{Part{timeline.id, timeline.name, "", timeline.sanskrit}} : timeline.parts;
    for (const Part& part : parts) {
        page.titles.push_back(titleWords(part, timeline.name, layout, page.theme, measure));
    }
    if (!isEmpty(layout.title)) {
        addAside(page, settings, measure);
    }
    if (!isEmpty(layout.pace)) {
        const std::string pace =
            counted(breathsPerMinute(settings.pace), "{1} breath a minute", "{1} breaths a minute", settings.words);
        page.hints.push_back(lineIn(layout.pace, pace, small, measure));
    }
    for (std::size_t i = 0; i < page.seen.size() && !isEmpty(layout.seen); ++i) {
        const LineStyle style{{settings.distant ? layout.type.body : layout.type.small}, small.color, Align::right};
        const std::string& seen = settings.words(std::string{seenFromWords[i]});
        page.seen[i] = lineIn(layout.seen, seen, style, measure);
        page.seenMirrored[i] = lineIn(layout.seen, filled(settings.words("{1}, mirrored"), {seen}), style, measure);
    }
}

struct WithAlpha {
    float alpha;
    OverlayItem operator()(Box box) const { return box.color.a *= alpha, box; }
    OverlayItem operator()(Ring ring) const { return ring.color.a *= alpha, ring; }
    OverlayItem operator()(Text text) const { return text.color.a *= alpha, text; }
};

// What is there to be touched and to be looked up, and fades while nobody does.
void addControls(std::vector<OverlayItem>& overlay, const Page& page, Beat beat, const PageState& state)
{
    if (state.controls <= 0.0f) {
        return;
    }
    std::vector<OverlayItem> items{page.hints.begin(), page.hints.end()};
    append(items, page.bar, beat, page.theme, state.pointer);
    for (const OverlayItem& item : items) {
        overlay.push_back(std::visit(WithAlpha{state.controls}, item));
    }
}

RingState ringStateOf(const PageState& state)
{
    return state.paused ? RingState::paused : state.waiting ? RingState::waiting : RingState::breathing;
}

// The step's words, and what is announced meanwhile.
void addStepWords(std::vector<OverlayItem>& overlay, const Page& page, const Moment& moment, const PageState& state)
{
    const StepWords& step = page.stepWords[moment.span];
    const Announcement* coming = state.gettingReady && !page.announcements.getReady.words.empty()
                                     ? &page.announcements.getReady
                                     : announcementAt(page.announcements.coming, moment.beat);
    if (coming == nullptr) {
        overlay.insert(overlay.end(), step.heading.begin(), step.heading.end());
    } else {
        if (!coming->alone && !step.heading.empty()) {
            overlay.emplace_back(step.heading.front());
        }
        overlay.insert(overlay.end(), coming->words.begin(), coming->words.end());
    }
    overlay.insert(overlay.end(), step.lines.begin(), step.lines.end());
}

void addWords(DrawList& list, const Page& page, const Figure& figure, const Moment& moment, const PageState& state)
{
    const auto add = [&list](const std::vector<Text>& words) {
        list.overlay.insert(list.overlay.end(), words.begin(), words.end());
    };
    add(page.titles[std::min(page.parts[moment.span], page.titles.size() - 1)]);
    add(page.words);
    addStepWords(list.overlay, page, moment, state);
    if (state.countdown) {
        append(list.overlay, page.ring, *state.countdown, page.theme);
    } else {
        append(list.overlay, page.ring, moment.breath, ringStateOf(state), page.holds[moment.span] > 0, page.theme);
    }
    append(list.overlay, page.beads, page.holds[moment.span], (moment.beat - page.looks[moment.span].begin).value,
           !state.countdown, page.theme);
    const auto from = static_cast<std::size_t>(seenFrom(figure.world, list.camera.eye));
    const Text& seen = state.view.mirrored ? page.seenMirrored[from] : page.seen[from];
    if (!seen.words.empty()) {
        list.overlay.emplace_back(seen);
    }
}

// What stands and lies around the figure.
void addStage(DrawList& list, const Page& page, Beat beat)
{
    // A wall stands in nobody's way: from behind it is not there.
    if (const auto wall = wallAt(page.walls, beat); wall && list.camera.eye.z > wall->z) {
        list.walls.push_back(*wall);
    }
    append(list, page.props, beat);
}

void addSpine(DrawList& list, const Page& page, const Body& body, const Figure& figure, FigureStyle style)
{
    const SpinePlace where = style == FigureStyle::bones ? SpinePlace::atJoints : SpinePlace::onSkin;
    const std::vector<Cone> line = spineLine(body, figure, where, page.theme, list.camera.eye);
    list.cones.insert(list.cones.end(), line.begin(), line.end());
}

} // namespace

Page layOut(const PageSettings& settings, const Timeline& timeline, const Footage& footage, const Body& body,
            const Theme& theme, const MeasureText& measure)
{
    Page page;
    page.theme = theme;
    page.quarterTurns = settings.quarterTurns;
    page.still = settings.still;
    const bool onItsSide = settings.quarterTurns % 2 != 0;
    const int width = onItsSide ? settings.height : settings.width,
              height = onItsSide ? settings.width : settings.height;
    page.layout = !settings.overlay  ? bareLayout(width, height)
                  : settings.distant ? distantLayout(width, height)
                                     : layoutFor(width, height, settings.textScale);
    if (!settings.overlay && !isEmpty(settings.area)) {
        page.layout.figure = settings.area;
    }
    const Layout& layout = page.layout;
    page.mats = matsOf(timeline, footage.bounds, body.stature, theme);
    page.backdrop = backdropAround(page.mats.back().mat, theme);
    page.props = propsOf(timeline, theme);
    page.shots = withStage(footage.shots, page.mats, page.props, layout);
    page.looks = spanLooks(body, timeline);
    page.spines = spinesOf(timeline);
    page.walls = wallsOf(timeline, footage.bounds, theme);
    addFixedWords(page, settings, timeline, measure);
    page.stepWords = settings.distant ? distantWords(timeline, layout.instruction, theme, measure)
                                      : stepWords(timeline, layout, theme, measure, settings.words);
    page.ring = breathRing(layout.ring, theme, measure, settings.words);
    page.beads = holdBeads(timeline, layout, page.ring.number, theme, measure);
    for (std::size_t i = 0; i < timeline.spans.size(); ++i) {
        page.holds.push_back(breathsOfHold(timeline, i));
        page.parts.push_back(timeline.spans[i].part);
    }
    page.bar = timelineBar(timeline, layout.bar, layout.barNames, layout.type.small, theme, measure, settings.pace);
    page.announcements = settings.distant ? distantAnnouncements(settings.events, layout.instruction, theme, measure)
                                          : announcementsOf(settings.events, timeline, layout, theme, measure);
    if (settings.overlay) {
        addLegends(page, timeline, measure, settings.words);
    }
    if (settings.overlay && settings.keySheet) {
        page.keySheet = keySheet(settings.keys, layout.width, layout.height, layout.type.small, theme, measure);
    }
    return page;
}

Camera cameraAt(const Page& page, Beat beat, const UserView& view)
{
    return cameraAt(page.shots, cutAt(page.shots, beat, page.still), view, page.layout.figure, page.layout.width,
                    page.layout.height);
}

DrawList describe(const Page& page, const Body& body, const Figure& figure, const Moment& moment,
                  const PageState& state, std::span<const JointTransforms> past, KeptSkins* kept)
{
    DrawList list;
    const bool onItsSide = page.quarterTurns % 2 != 0;
    list.width = onItsSide ? page.layout.height : page.layout.width;
    list.height = onItsSide ? page.layout.width : page.layout.height;
    list.quarterTurns = page.quarterTurns;
    list.camera = cameraAt(page, moment.beat, state.view);
    list.backdrop = page.backdrop;
    list.mats = matsAt(page.mats, moment.beat);
    const auto fill = static_cast<float>(moment.bodyFill);
    const std::vector<float> brightness = brightnessAt(page.looks, moment.span, moment.beat);
    addFigure(list, body, figure, {state.style, fill, brightness}, page.theme,
              kept != nullptr ? &kept->figure : nullptr);
    const std::vector<Cone> casters = shadeCasters(figure.world, body.stature);
    list.shades = shadesOf(casters);
    addStage(list, page, moment.beat);
    const std::optional<float> wall = list.walls.empty() ? std::nullopt : std::optional{list.walls[0].z};
    list.marks = contactMarks(body, figure.world, wall, fill, page.theme.glow);
    if (state.showsShadow) {
        list.shadow = keyShadow(casters, list.walls, keyLight(list.camera));
    }
    if (state.showsGhost) {
        const JointTransforms& next = page.looks[moment.span].next;
        list.ghost = ghostOf(body, next, page.theme, kept != nullptr ? &kept->ghost : nullptr);
    }
    const std::vector<Cone> trails = trailsOf(past, body.stature, page.theme.breath);
    list.cones.insert(list.cones.end(), trails.begin(), trails.end());
    const bool showsSpine = state.showsSpine.value_or(page.spines[moment.span]);
    if (showsSpine) {
        addSpine(list, page, body, figure, state.style);
    }
    const std::vector<OverlayItem>& legend = showsSpine && !page.spineLegend.empty() ? page.spineLegend : page.legend;
    list.overlay.insert(list.overlay.end(), legend.begin(), legend.end());

    addWords(list, page, figure, moment, state);
    addControls(list.overlay, page, moment.beat, state);
    if (state.showsKeys) {
        list.overlay.insert(list.overlay.end(), page.keySheet.begin(), page.keySheet.end());
    }
    return list;
}

} // namespace vinyasa
