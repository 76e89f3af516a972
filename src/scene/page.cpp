// SPDX-License-Identifier: MIT
#include "scene/page.h"

#include "scene/contact_marks.h"
#include "scene/key_shadow.h"
#include "scene/spine_line.h"
#include "scene/step_words.h"
#include "scene/trails.h"

#include <algorithm>

namespace vinyasa {
namespace {

// The mat's sides where the body is, so that its near edge keeps clear of the words; its ends may leave the picture.
void addMat(Silhouette& silhouette, const Mat& mat)
{
    const Bounds body = boundsOf(silhouette);
    const float ends[] = {mat.center.y - mat.halfSize.y, mat.center.y + mat.halfSize.y};
    const float from = std::clamp(body.low.z, ends[0], ends[1]), to = std::clamp(body.high.z, ends[0], ends[1]);
    append(silhouette, Bounds{{mat.center.x - mat.halfSize.x, 0.0f, from}, {mat.center.x + mat.halfSize.x, 0.0f, to}});
}

void addProps(Silhouette& silhouette, const Shot& shot, std::span<const PropStretch> props)
{
    for (const PropStretch& prop : props) {
        if (prop.stretch.end < shot.begin || shot.end + cameraMove < prop.stretch.begin) {
            continue;
        }
        for (const Cuboid& cuboid : prop.shapes.cuboids) {
            append(silhouette, Bounds{cuboid.center - cuboid.halfSize, cuboid.center + cuboid.halfSize});
        }
        append(silhouette, prop.shapes.cones);
    }
}

std::vector<Shot> withStage(std::vector<Shot> shots, const Mat& mat, std::span<const PropStretch> props)
{
    for (Shot& shot : shots) {
        addMat(shot.silhouette, mat);
        addProps(shot.silhouette, shot, props);
    }
    return shots;
}

std::vector<bool> spinesOf(const Timeline& timeline)
{
    std::vector<bool> spines;
    for (const Span& span : timeline.spans) {
        spines.push_back(span.part < timeline.parts.size() && timeline.parts[span.part].spine);
    }
    return spines;
}

// What all shots take of the page, each as it is seen when nobody has turned it.
Rect takenBy(const Page& page)
{
    Vec2 low{1e9f}, high{-1e9f};
    for (const Shot& shot : page.shots) {
        const Camera camera = cameraAt(page, shot.end);
        const Rect rect = rectOf(shot.silhouette, camera, page.layout.width, page.layout.height);
        low = glm::min(low, Vec2{rect.x, rect.y});
        high = glm::max(high, Vec2{rect.x + rect.width, rect.y + rect.height});
    }
    return {low.x, low.y, high.x - low.x, high.y - low.y};
}

// The name and, behind it or in portrait below it, what it is called in Sanskrit.
void addTitle(std::vector<Text>& words, const Timeline& timeline, const Layout& layout, const Theme& theme,
              const MeasureText& measure)
{
    Rect rect = layout.title;
    const TextStyle nameStyle{layout.type.title, TextWeight::bold};
    const TextStyle sanskritStyle{layout.type.small, TextWeight::regular};
    const float nameLine = lineHeight(nameStyle, measure);
    const bool below = rect.height > 1.3f * nameLine;
    const float share = below || timeline.sanskrit.empty() ? 1.0f : 0.6f;
    const Rect nameRect{rect.x, rect.y, share * rect.width, below ? nameLine : rect.height};
    const Text name = lineIn(nameRect, timeline.name, {nameStyle, theme.ink, Align::left}, measure);
    words.push_back(name);
    if (timeline.sanskrit.empty()) {
        return;
    }
    const float taken = below ? 0.0f : measure(name.words, name.style).width + 0.9f * layout.type.small;
    const float down = below ? nameLine : 0.0f;
    rect = {rect.x + taken, rect.y + down, rect.width - taken, rect.height - down};
    Text sanskrit = lineIn(rect, timeline.sanskrit, {sanskritStyle, theme.softInk, Align::left}, measure);
    if (!below) {
        sanskrit.at.y = name.at.y; // one baseline
    }
    words.push_back(sanskrit);
}

// A notice comes before the hint at the keys.
void addAside(std::vector<Text>& words, const PageSettings& settings, const Layout& layout, const Theme& theme,
              const MeasureText& measure)
{
    const TextStyle style{layout.type.small, TextWeight::regular};
    const std::string hint = settings.keys.empty() ? "" : settings.words("Press ? for keys");
    std::string aside = settings.notice.empty() ? hint : settings.notice;
    if (!settings.notice.empty() && !hint.empty()) {
        const std::string both = aside + "   ·   " + hint;
        aside = measure(both, style).width <= layout.aside.width ? both : aside;
    }
    if (!aside.empty()) {
        Text text = lineIn(layout.aside, aside, {style, theme.softInk, Align::right}, measure);
        text.at.y = words.front().at.y; // the title's baseline
        words.push_back(text);
    }
}

std::vector<Text> fixedWords(const PageSettings& settings, const Timeline& timeline, const Layout& layout,
                             const Theme& theme, const MeasureText& measure)
{
    std::vector<Text> words;
    if (!isEmpty(layout.title)) {
        addTitle(words, timeline, layout, theme, measure);
        addAside(words, settings, layout, theme, measure);
    }
    if (!isEmpty(layout.pace)) {
        const LineStyle style{{layout.type.small, TextWeight::regular}, theme.softInk, Align::right};
        const std::string pace =
            counted(breathsPerMinute(settings.pace), "{1} breath a minute", "{1} breaths a minute", settings.words);
        words.push_back(lineIn(layout.pace, pace, style, measure));
    }
    return words;
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

void addSpine(DrawList& list, const Page& page, const Body& body, const Figure& figure)
{
    const std::vector<Cone> line = spineLine(body, figure, page.theme, list.camera.eye);
    list.cones.insert(list.cones.end(), line.begin(), line.end());
    list.overlay.insert(list.overlay.end(), page.spineLegend.begin(), page.spineLegend.end());
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
    page.layout = settings.overlay ? layoutFor(width, height, settings.textScale) : bareLayout(width, height);
    const Layout& layout = page.layout;
    page.mat = matUnder(timeline, footage.bounds, body.stature, theme);
    page.backdrop = backdropAround(page.mat, theme);
    page.props = propsOf(timeline, theme);
    page.shots = withStage(footage.shots, page.mat, page.props);
    page.looks = spanLooks(body, timeline);
    page.spines = spinesOf(timeline);
    page.walls = wallsOf(timeline, footage.bounds, theme);
    page.words = fixedWords(settings, timeline, layout, theme, measure);
    page.stepWords = stepWords(timeline, layout, theme, measure, settings.words);
    page.ring = breathRing(layout.ring, layout.type.body, theme, measure, settings.words);
    page.bar = timelineBar(timeline, layout.bar, layout.barNames, layout.type.small, theme, measure);
    if (settings.overlay) {
        page.spineLegend = spineLegend(layout.figure, takenBy(page), layout.type.small, theme, measure, settings.words);
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
                  const PageState& state, std::span<const JointTransforms> past, KeptGhost* kept)
{
    DrawList list;
    const bool onItsSide = page.quarterTurns % 2 != 0;
    list.width = onItsSide ? page.layout.height : page.layout.width;
    list.height = onItsSide ? page.layout.width : page.layout.height;
    list.quarterTurns = page.quarterTurns;
    list.camera = cameraAt(page, moment.beat, state.view);
    list.backdrop = page.backdrop;
    list.mats.push_back(page.mat);
    addFigure(list, body, figure, static_cast<float>(moment.breath.fill), page.theme, state.style,
              brightnessAt(page.looks, moment.span, moment.beat));
    const std::vector<Cone> casters = shadeCasters(figure.world, body.stature);
    list.shades = shadesOf(casters);
    const std::vector<Shade> marks = contactMarks(body, figure.world, moment.contacts, page.theme.glow);
    list.shades.insert(list.shades.end(), marks.begin(), marks.end());
    addStage(list, page, moment.beat);
    if (state.showsShadow) {
        list.shadow = keyShadow(casters, list.walls, keyLight(list.camera));
    }
    if (state.showsGhost) {
        const JointTransforms& next = page.looks[moment.span].next;
        list.ghost = kept != nullptr ? ghostOf(*kept, body, next, page.theme) : ghostOf(body, next, page.theme);
    }
    const std::vector<Cone> trails = trailsOf(past, body.stature, page.theme.breath);
    list.cones.insert(list.cones.end(), trails.begin(), trails.end());
    if (state.showsSpine.value_or(page.spines[moment.span])) {
        addSpine(list, page, body, figure);
    }

    const std::vector<Text>& step = page.stepWords[moment.span];
    list.overlay.reserve(list.overlay.size() + page.words.size() + step.size() + 2 * page.bar.marks.size() +
                         page.keySheet.size() + 7);
    list.overlay.insert(list.overlay.end(), page.words.begin(), page.words.end());
    list.overlay.insert(list.overlay.end(), step.begin(), step.end());
    append(list.overlay, page.ring, moment.breath, state.paused, page.theme);
    append(list.overlay, page.bar, moment.beat, page.theme);
    if (state.showsKeys) {
        list.overlay.insert(list.overlay.end(), page.keySheet.begin(), page.keySheet.end());
    }
    return list;
}

} // namespace vinyasa
