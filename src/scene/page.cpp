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

// The bounds with the mat's width, so that its near edge keeps clear of the words, and with the props. The mat's ends
// and the wall may leave the picture.
Bounds withStage(Bounds bounds, const Mat& mat, std::span<const PropStretch> props)
{
    bounds.low.x = std::min(bounds.low.x, mat.center.x - mat.halfSize.x);
    bounds.high.x = std::max(bounds.high.x, mat.center.x + mat.halfSize.x);
    for (const PropStretch& prop : props) {
        for (const Cuboid& cuboid : prop.shapes.cuboids) {
            bounds = joined(bounds, {cuboid.center - cuboid.halfSize, cuboid.center + cuboid.halfSize});
        }
        if (!prop.shapes.cones.empty()) {
            bounds = joined(bounds, boundsOf(prop.shapes.cones));
        }
    }
    return bounds;
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
    if (const auto wall = wallAt(page.walls, beat)) {
        list.walls.push_back(*wall);
    }
    append(list, page.props, beat);
}

void addSpine(DrawList& list, const Page& page, const Body& body, const Figure& figure)
{
    const std::vector<Cone> line = spineLine(body, figure, page.theme, page.camera.eye);
    list.cones.insert(list.cones.end(), line.begin(), line.end());
    list.overlay.insert(list.overlay.end(), page.spineLegend.begin(), page.spineLegend.end());
}

} // namespace

Page layOut(const PageSettings& settings, const Timeline& timeline, const Bounds& way, const Body& body,
            const Theme& theme, const MeasureText& measure)
{
    Page page;
    page.theme = theme;
    page.layout = settings.overlay ? layoutFor(settings.width, settings.height, settings.textScale)
                                   : bareLayout(settings.width, settings.height);
    const Layout& layout = page.layout;
    page.mat = matUnder(timeline, way, body.stature, theme);
    page.backdrop = backdropAround(page.mat, theme);
    page.props = propsOf(timeline, theme);
    const Bounds stage = withStage(way, page.mat, page.props);
    page.camera = fitCamera(stage, settings.towardsEye, layout.figure, layout.width, layout.height);
    page.looks = spanLooks(body, timeline);
    page.walls = wallsOf(timeline, stage, theme);
    std::erase_if(page.walls, [&](const WallStretch& stretch) { return page.camera.eye.z <= stretch.wall.z; });
    page.words = fixedWords(settings, timeline, layout, theme, measure);
    page.stepWords = stepWords(timeline, layout, theme, measure, settings.words);
    page.ring = breathRing(layout.ring, layout.type.body, theme, measure, settings.words);
    page.bar = timelineBar(timeline, layout.bar, layout.barNames, layout.type.small, theme, measure);
    if (settings.overlay) {
        const Rect kept = rectOf(stage, page.camera, layout.width, layout.height);
        page.spineLegend = spineLegend(layout.figure, kept, layout.type.small, theme, measure, settings.words);
        page.keySheet = keySheet(settings.keys, layout.width, layout.height, layout.type.small, theme, measure);
    }
    return page;
}

DrawList describe(const Page& page, const Body& body, const Figure& figure, const Moment& moment,
                  const PageState& state, std::span<const JointTransforms> past, KeptGhost* kept)
{
    DrawList list;
    list.width = page.layout.width;
    list.height = page.layout.height;
    list.camera = page.camera;
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
        list.shadow = keyShadow(casters, list.walls, keyLight(page.camera));
    }
    if (state.showsGhost) {
        const JointTransforms& next = page.looks[moment.span].next;
        list.ghost = kept != nullptr ? ghostOf(*kept, body, next, page.theme) : ghostOf(body, next, page.theme);
    }
    const std::vector<Cone> trails = trailsOf(past, body.stature, page.theme.breath);
    list.cones.insert(list.cones.end(), trails.begin(), trails.end());
    if (state.showsSpine) {
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
