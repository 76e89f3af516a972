// SPDX-License-Identifier: MIT
#include "cat_cow.h"
#include "library_practices.h"
#include "support/catch.h"

#include <algorithm>
#include <cmath>
#include <span>

using namespace vinyasa;

namespace {

bool says(const DrawList& list, const std::string& words)
{
    const std::vector<Text> texts = only<Text>(list);
    return std::ranges::any_of(texts, [&](const Text& text) { return text.words == words; });
}

// In one text or broken into lines that follow each other.
bool saysInLines(const DrawList& list, const std::string& words)
{
    std::string all;
    for (const Text& text : only<Text>(list)) {
        all += text.words + " ";
    }
    return all.find(words + " ") != std::string::npos;
}

// The sum of all numbers that reach the renderer: not finite as soon as one of them isn't.
double sumOf(const DrawList& list)
{
    double sum = 0.0;
    const auto add = [&](auto... numbers) { ((sum += static_cast<double>(numbers)), ...); };
    for (int column = 0; column < 4; ++column) {
        add(glm::dot(list.camera.clipFromWorld[column], Vec4{1.0f, 2.0f, 3.0f, 4.0f}));
    }
    for (const Cone& cone : list.cones) {
        add(cone.from.x, cone.from.y, cone.from.z, cone.to.x, cone.to.y, cone.to.z, cone.fromRadius, cone.toRadius);
    }
    for (const SkinPoint& point : list.skin->points) {
        add(point.place.x, point.place.y, point.place.z, point.outward.x, point.outward.y, point.outward.z);
        add(point.color.r, point.color.g, point.color.b);
    }
    for (const Shade& shade : list.shades) {
        add(shade.from.x, shade.from.y, shade.to.x, shade.to.y, shade.radius, shade.softness, shade.strength);
    }
    for (const Mat& mat : list.mats) {
        add(mat.center.x, mat.center.y, mat.halfSize.x, mat.halfSize.y, mat.cornerRadius);
    }
    for (const Wall& wall : list.walls) {
        add(wall.z, wall.fromX, wall.toX, wall.height, wall.fade, wall.baseboard);
    }
    for (const Cuboid& cuboid : list.cuboids) {
        add(cuboid.center.x, cuboid.center.y, cuboid.center.z, cuboid.halfSize.x, cuboid.edgeRadius);
    }
    for (const Box& box : only<Box>(list)) {
        add(box.rect.x, box.rect.y, box.rect.width, box.rect.height, box.cornerRadius);
    }
    for (const Ring& ring : only<Ring>(list)) {
        add(ring.center.x, ring.center.y, ring.radius, ring.thickness, ring.turns);
    }
    for (const Text& text : only<Text>(list)) {
        add(text.at.x, text.at.y, text.style.pixels);
    }
    return sum;
}

} // namespace

TEST_CASE("every word and every box lies inside the window, whatever its shape and the text's size")
{
    for (const Window& window : windows()) {
        for (const float textScale : {1.0f, 1.5f, 2.0f}) {
            const Page page = pageFor(settingsFor(window.width, window.height, textScale));
            const Rect whole{0.0f, 0.0f, static_cast<float>(page.layout.width), static_cast<float>(page.layout.height)};
            for (const double beat : {0.0, 1.25, 1.75, 7.3, 7.9}) {
                const DrawList list = drawListAt(page, {beat}, {.paused = true, .showsKeys = true});
                for (const Text& text : only<Text>(list)) {
                    CAPTURE(window.width, window.height, textScale, text.words, text.style.pixels);
                    CHECK(isInside(boxOf(text), whole));
                }
                for (const Box& box : only<Box>(list)) {
                    CAPTURE(window.width, window.height, textScale);
                    CHECK(isInside(box.rect, whole));
                }
            }
        }
    }
}

TEST_CASE("no words cover other words")
{
    for (const Window& window : windows()) {
        for (const float textScale : {1.0f, 1.5f, 2.0f}) {
            const Page page = pageFor(settingsFor(window.width, window.height, textScale));
            for (const double beat : {0.0, 1.25, 1.75, 7.9}) {
                const std::vector<Text> texts = only<Text>(drawListAt(page, {beat}));
                for (std::size_t i = 0; i < texts.size(); ++i) {
                    for (std::size_t j = 0; j < i; ++j) {
                        CAPTURE(window.width, window.height, textScale, texts[i].words, texts[j].words);
                        const Rect a = boxOf(texts[i]), b = boxOf(texts[j]);
                        const bool apart = a.x >= b.x + b.width - 0.01f || b.x >= a.x + a.width - 0.01f ||
                                           a.y >= b.y + b.height - 0.01f || b.y >= a.y + a.height - 0.01f;
                        CHECK(apart);
                    }
                }
            }
        }
    }
}

TEST_CASE("an ordinary window says all there is to say")
{
    const Page page = pageFor(settingsFor(1280, 720, 1.0f));
    const DrawList list = drawListAt(page, {2.25}); // cow, in the second round
    for (const char* words : {"Cat-Cow", "Mārjāryāsana–Bitilāsana", "Cow", "Next: Cat", "Inhale", "Round 2 of 6",
                              "6 breaths a minute", "Muted   ·   Press ? for keys"}) {
        CAPTURE(words);
        CHECK(says(list, words));
    }
    CHECK_FALSE(says(list, "pause and go on"));
    CHECK(says(drawListAt(page, {2.25}, {.showsKeys = true}), "pause and go on"));
    CHECK(says(drawListAt(page, {2.25}, {.paused = true}), "Paused"));
    CHECK_FALSE(says(drawListAt(page, {0.25}), "Round 0 of 0"));
}

TEST_CASE("what the practice says stands on the page as long as it counts, in the same words")
{
    PageSettings settings = settingsFor(1280, 720, 1.0f);
    settings.events = {{Beat{0.0}, EventKind::getReady, "Get ready: Cat-Cow.", 0},
                       {Beat{2.0}, EventKind::next, "Next: Cat.", 0},
                       {Beat{2.0}, EventKind::look, "Look before you go down: Cat.", 0},
                       {Beat{4.0}, EventKind::switchSides, "Switch sides: 3 breaths.", 0}};
    const Page page = pageFor(settings);
    CHECK(saysInLines(drawListAt(page, {0.2}, {.gettingReady = true}), "Get ready: Cat-Cow."));
    CHECK_FALSE(saysInLines(drawListAt(page, {0.2}), "Get ready: Cat-Cow."));
    for (double beat = 1.0; beat < 6.5; beat += 0.25) {
        CAPTURE(beat);
        const DrawList list = drawListAt(page, {beat});
        CHECK(saysInLines(list, "Look before you go down: Cat.") == (beat >= 2.0 && beat < 3.0));
        CHECK(saysInLines(list, "Switch sides: 3 breaths.") == (beat >= 4.0 && beat < 5.0));
        CHECK_FALSE(says(list, "Next: Cat.")); // the last look says it too
    }
    CHECK(says(drawListAt(page, {1.0}, {.countdown = Countdown{3, 0.5f}}), "3"));
    CHECK(says(drawListAt(page, {1.0}, {.waiting = true}), "Your turn"));
}

TEST_CASE("the whole instruction is there at every size of the text, no smaller than the words around it")
{
    for (const float textScale : {1.0f, 1.25f, 1.5f, 1.75f, 2.0f}) {
        const Page page = pageFor(settingsFor(1280, 720, textScale));
        for (std::size_t i = 0; i < page.stepWords.size(); ++i) {
            CAPTURE(textScale, i);
            std::string together;
            float largest = 0.0f, heading = page.stepWords[i].heading.front().style.pixels;
            for (const Text& text : page.stepWords[i].lines) {
                together += text.words + ' ';
                largest = std::max(largest, text.style.pixels);
            }
            CHECK(together.find(catCow().timeline.spans[i].instruction) != std::string::npos);
            CHECK(largest > heading);
            CHECK(largest >= 38.0f);
        }
    }
}

TEST_CASE("all numbers are finite in every window")
{
    for (const Window& window : windows()) {
        CAPTURE(window.width, window.height);
        const Page page = pageFor(settingsFor(window.width, window.height, 2.0f));
        CHECK(std::isfinite(sumOf(drawListAt(page, {3.3}, {.paused = true, .showsKeys = true}))));
        CHECK(page.layout.width >= 1);
        CHECK(page.layout.height >= 1);
    }
}

TEST_CASE("the same beat gives the same picture, bit for bit")
{
    const Page page = pageFor(settingsFor(1280, 720, 1.0f));
    const DrawList first = drawListAt(page, {3.3});
    static_cast<void>(drawListAt(page, {7.1}));
    const DrawList again = drawListAt(pageFor(settingsFor(1280, 720, 1.0f)), {3.3});
    CHECK(sumOf(first) == sumOf(again));
    CHECK(first.overlay.size() == again.overlay.size());
    CHECK(first.camera.clipFromWorld == again.camera.clipFromWorld);
}

TEST_CASE("without the overlay the figure has the whole window")
{
    PageSettings settings = settingsFor(1280, 720, 1.0f);
    settings.overlay = false;
    const Page page = pageFor(settings);
    CHECK(drawListAt(page, {3.3}, {.paused = true, .showsKeys = true}).overlay.empty());
    CHECK(page.layout.figure.height > 0.9f * 720.0f);
}

TEST_CASE("the camera stands still while the figure moves to and fro")
{
    const Page page = pageFor(settingsFor(1280, 720, 1.0f));
    CHECK(drawListAt(page, {1.6}).camera.clipFromWorld == drawListAt(page, {4.7}).camera.clipFromWorld);
}

TEST_CASE("wall and props are in the picture, the wall in its spans and not from behind")
{
    Timeline timeline = catCow().timeline;
    timeline.spans[1].wall = -1.0f;
    timeline.props = {{PropKind::block, {0.0f, 0.1f, 0.0f}, Beat{0.0}, timeline.length},
                      {PropKind::bolster, {0.0f, 0.2f, 0.5f}, Beat{0.0}, timeline.length}};
    PageSettings settings = settingsFor(1280, 720, 1.0f);
    const auto listAt = [&](const Page& page, double beat) { return drawListAt(page, Beat{beat}); };
    const Beat middle{0.5 * (timeline.spans[1].begin.value + timeline.spans[1].end.value)};
    const auto pageNow = [&] {
        return layOut(settings, timeline, catCow().way, catCow().body, calmDay(), fixedPitch());
    };
    const Page page = pageNow();
    const DrawList plain = drawListAt(pageFor(settings), middle), list = listAt(page, middle.value);
    CHECK(plain.walls.empty());
    CHECK(plain.cuboids.empty());
    REQUIRE(list.walls.size() == 1);
    CHECK(list.walls[0].z == -1.0f);
    CHECK(list.cuboids.size() == 1);
    CHECK(list.cones.size() == plain.cones.size() + 1);
    CHECK(list.shades.size() == plain.shades.size() + 2);
    CHECK(listAt(page, 0.0).walls.empty());
    const PageState fromBehind{.view = {.fixed = Viewpoint{-0.6f, 0.1f}}};
    CHECK(drawListAt(page, middle, fromBehind).walls.empty());
}

TEST_CASE("the mat at the wall makes nobody small who practises away from it")
{
    Timeline timeline = catCow().timeline;
    constexpr float wall = 3.0f;
    timeline.spans.back().wall = wall;
    const Page page =
        layOut(settingsFor(1280, 720, 1.0f), timeline, catCow().way, catCow().body, calmDay(), fixedPitch());
    REQUIRE(page.mats.size() == 2);
    CHECK(boundsOf(page.shots.front().silhouette).high.z < wall);
}

TEST_CASE("in a window that lies the whole mat is in the picture, whichever asana holds")
{
    // Each on its own: where all five follow each other the way is longer than a mat is wide in the picture.
    for (const FilmedPractice& practice : std::span{filmedPractices()}.first(5)) {
        const Page page = layOut(settingsFor(1280, 720, 1.0f), practice.timeline, practice.footage, practice.body,
                                 calmDay(), fixedPitch());
        for (const Span& span : practice.timeline.spans) {
            const Beat end{span.end.value - 1e-6};
            if (!isHold(span) || span.end - span.begin < Beat{3.0}) {
                continue;
            }
            const Camera camera = cameraAt(page, end);
            for (const Mat& mat : matsAt(page.mats, end)) {
                for (const Vec2 corner : {Vec2{-1, -1}, Vec2{-1, 1}, Vec2{1, -1}, Vec2{1, 1}}) {
                    const Vec2 place = mat.center + corner * mat.halfSize;
                    const Vec4 clip = camera.clipFromWorld * Vec4{place.x, 0.0f, place.y, 1.0f};
                    CAPTURE(practice.timeline.parts[span.part].name, end.value, corner.x, corner.y);
                    CHECK(std::max(std::abs(clip.x), std::abs(clip.y)) < clip.w);
                }
            }
        }
    }
}

TEST_CASE("in a window that stands an asana's other names are both told where words are large")
{
    for (const float textScale : {1.5f, 2.0f}) {
        for (const FilmedPractice& practice : std::span{filmedPractices()}.first(5)) {
            const Page page = layOut(settingsFor(720, 1280, textScale), practice.timeline, practice.footage,
                                     practice.body, calmDay(), fixedPitch());
            const Part& part = practice.timeline.parts.front();
            CAPTURE(textScale, part.name);
            for (const std::string& name : {part.sanskrit, part.devanagari}) {
                CHECK(std::ranges::any_of(page.titles.front(), [&](const Text& text) { return text.words == name; }));
            }
        }
    }
}

TEST_CASE("the page is seen from the asana's own view, or from where a person wants it")
{
    const Page page = pageFor(settingsFor(1280, 720, 1.0f));
    CHECK(cameraAt(page, {0.0}).eye.x < 0.0f);
    CHECK(cameraAt(page, {0.0}, {.fixed = frontView}).eye.x > 0.0f);
    CHECK(drawListAt(page, {0.0}, {.view = {.fixed = frontView}}).camera.eye ==
          cameraAt(page, {0.0}, {.fixed = frontView}).eye);
}
