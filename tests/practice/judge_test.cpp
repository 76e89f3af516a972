// SPDX-License-Identifier: MIT
#include "practice/judge.h"
#include "support/cat_cow.h"

#include <cmath>
#include <limits>

using namespace vinyasa;

namespace {

const Verdict& of(const Verdicts& verdicts, Measure measure)
{
    return verdicts[static_cast<std::size_t>(measure)];
}

Verdicts judgeAll(const Body& body, const Timeline& timeline, const JudgeOptions& options = {})
{
    return judge(body, timeline, Beat{0.0}, timeline.length, options);
}

// Cat-Cow with a single round: hold, cow, cat, back to table-top, rest.
Timeline shortCatCow(const Body& body)
{
    Library library = loadAssets();
    Asana asana = *findAsana(library, "cat-cow");
    for (Round& round : asana.rounds) {
        round.count = 1;
    }
    return compose(body, library, asana);
}

void checkPasses(const Verdicts& verdicts, std::optional<Measure> except = std::nullopt)
{
    for (const Verdict& verdict : verdicts) {
        CAPTURE(info(verdict.measure).name, verdict.worst, verdict.limit, verdict.beat.value, verdict.where);
        CHECK(verdict.passed() == (verdict.measure != except));
    }
}

Pose withAngle(const Pose& pose, std::string_view name, float degrees)
{
    Angles angles = anglesOf(pose);
    angles[*findAngle(name)] = fromDegrees(degrees).value;
    Pose changed = poseFrom(angles);
    changed.root = pose.root;
    return changed;
}

Timeline withWall(Timeline timeline, float wall)
{
    for (Span& span : timeline.spans) {
        span.wall = wall;
    }
    return timeline;
}

// The last span, a rest of half a breath, as a movement that lets go of the contacts that are not to stay.
Span& letGo(Timeline& timeline, std::initializer_list<ContactPoint> points)
{
    Span& span = timeline.spans.back();
    span.toKeyPose = span.fromKeyPose + 1;
    span.from = span.to = std::prev(timeline.spans.end(), 2)->to; // as the breath holds it there
    for (const ContactPoint point : points) {
        std::erase_if(span.contacts, [&](const ContactTarget& contact) { return contact.point == point; });
    }
    return span;
}

} // namespace

TEST_CASE("Cat-Cow passes every measure, in every body and at every level, way by way")
{
    const Body body = makeBody(GENERATE(1.4f, 1.7f, 2.0f));
    const Timeline timeline = catCow(body, GENERATE(std::string{}, std::string{"easier"}));
    std::vector<std::string> ways;
    for (const Judgement& judgement : judgeWays(body, timeline)) {
        CAPTURE(judgement.way);
        checkPasses(judgement.verdicts);
        ways.push_back(judgement.way);
    }
    CHECK(ways ==
          std::vector<std::string>{"table-top", "table-top to cow", "cow to cat", "cat to cow", "cat to table-top"});
}

TEST_CASE("the ways together say what the whole says, and judging twice gives the same")
{
    const Body body = makeBody(defaultStature);
    const Timeline timeline = shortCatCow(body);
    const Verdicts whole = judgeAll(body, timeline), again = judgeAll(body, timeline);
    const std::vector<Judgement> ways = judgeWays(body, timeline);
    for (std::size_t i = 0; i < measureCount; ++i) {
        double worst = 0.0;
        for (const Judgement& judgement : ways) {
            worst = std::max(worst, judgement.verdicts[i].worst);
        }
        CAPTURE(info(whole[i].measure).name);
        CHECK(worst == Approx(whole[i].worst).margin(1e-9));
        CHECK(again[i].worst == whole[i].worst);
        CHECK(again[i].beat == whole[i].beat);
    }
}

TEST_CASE("flesh is judged as the breath fills it")
{
    const Body body = makeBody(defaultStature);
    const Timeline timeline = shortCatCow(body);
    const Moment cow = momentAt(timeline, {1.5});
    const auto deepest = [&](float fill) {
        const auto flesh = fleshOf(body, figureAt(body, cow).world, fill);
        return depthInItself(body, flesh, judgedPairs(body)).value;
    };
    const double judged = of(judge(body, timeline, {1.49}, {1.51}), Measure::selfContact).worst;
    CHECK(judged == Approx(deepest(1.0f)).margin(0.01));
    CHECK(judged > deepest(0.0f) + 0.1);
}

TEST_CASE("a contact that leaves its place is the contact's fault alone")
{
    const Body body = makeBody(defaultStature);
    Timeline timeline = shortCatCow(body);
    Span& span = timeline.spans[3];
    for (ContactTarget& contact : span.contacts) {
        if (contact.point == ContactPoint::instepRight) {
            contact.position.z -= 0.005f; // further from the knee than a shank is long
        }
    }
    const Verdicts verdicts = judgeAll(body, timeline);
    checkPasses(verdicts, Measure::contact);
    const Verdict& contact = of(verdicts, Measure::contact);
    CHECK(contact.where == "instep.right");
    CHECK(contact.worst == Approx(5.0).margin(0.5));
    CHECK(contact.beat >= span.begin);
    CHECK(contact.beat < span.end);
}

TEST_CASE("a body that sinks is the floor's alone")
{
    const Body body = makeBody(defaultStature);
    Timeline timeline = shortCatCow(body);
    Span& span = timeline.spans[1];
    for (ContactTarget& contact : span.contacts) {
        contact.position.y -= 0.004f;
    }
    span.from.root.y -= 0.004f;
    span.to.root.y -= 0.004f;
    const Verdicts verdicts = judgeAll(body, timeline);
    checkPasses(verdicts, Measure::floor);
    const Verdict& floor = of(verdicts, Measure::floor);
    CHECK(floor.worst == Approx(4.0).margin(0.3));
    CHECK(floor.beat >= span.begin);
    CHECK(floor.beat < span.end);
}

TEST_CASE("a body that stands in the wall is the wall's alone")
{
    const Body body = makeBody(defaultStature);
    const Timeline timeline = shortCatCow(body);
    float rear = 1e9f;
    Beat beat;
    for (double at = 0.0; at < timeline.length.value; at += 1.0 / 600.0) {
        const Moment moment = momentAt(timeline, {at});
        for (const Flesh& flesh : fleshOf(body, figureAt(body, moment).world, static_cast<float>(moment.breath.fill))) {
            const float here = std::min(flesh.from.z - flesh.fromRadius, flesh.to.z - flesh.toRadius);
            if (here < rear - 1e-5f) {
                rear = here;
                beat = {at};
            }
        }
    }
    checkPasses(judgeAll(body, withWall(timeline, rear)));
    const Verdicts verdicts = judgeAll(body, withWall(timeline, rear + 0.005f));
    checkPasses(verdicts, Measure::wall);
    CHECK(of(verdicts, Measure::wall).worst == Approx(5.0).margin(0.1));
    CHECK(of(verdicts, Measure::wall).where.starts_with("toes"));
}

TEST_CASE("a joint beyond its range is the range's alone")
{
    const Body body = makeBody(defaultStature);
    Timeline timeline = shortCatCow(body);
    timeline.spans[2].to = timeline.spans[3].from = withAngle(timeline.spans[2].to, "cervical.flexion", 65.0f);
    const Verdicts verdicts = judgeAll(body, timeline);
    checkPasses(verdicts, Measure::range);
    const Verdict& range = of(verdicts, Measure::range);
    CHECK(range.where == "cervical.flexion");
    CHECK(range.worst == Approx(5.0).margin(0.1));
    CHECK(range.beat.value == Approx(timeline.spans[2].end.value).margin(0.01));
}

TEST_CASE("a hand that goes through the other arm is self-contact's alone")
{
    const Body body = makeBody(defaultStature);
    Timeline timeline = shortCatCow(body);
    Span& span = letGo(timeline, {ContactPoint::palmRight});
    span.to = withAngle(span.to, "elbow.right.flexion", 90.0f);
    span.to = withAngle(span.to, "shoulder.right.internalRotation", 80.0f);
    span.to = withAngle(span.to, "wrist.right.flexion", 0.0f);
    const Verdicts verdicts = judgeAll(body, timeline);
    checkPasses(verdicts, Measure::selfContact);
    const Verdict& self = of(verdicts, Measure::selfContact);
    CHECK(self.where.find(".left") != std::string::npos);
    CHECK(self.where.find(".right") != std::string::npos);
    CHECK(self.beat > span.begin);
}

TEST_CASE("hands that leave the floor with the weight on them are balance's alone, sooner in a hold")
{
    const Body body = makeBody(defaultStature);
    Timeline timeline = shortCatCow(body);
    Span& span = letGo(timeline, {ContactPoint::palmLeft, ContactPoint::palmRight});
    for (const char* angle : {"shoulder.left.flexion", "shoulder.right.flexion"}) {
        span.to = withAngle(span.to, angle, 110.0f);
    }
    const Verdicts verdicts = judgeAll(body, timeline);
    checkPasses(verdicts, Measure::balance);
    CHECK(of(verdicts, Measure::balance).beat > span.begin);
    CHECK(of(verdicts, Measure::balance).limit == 50.0);
    span.momentary = true;
    CHECK(limitOf(Measure::balance, span) == 190.0);
    CHECK(limitOf(Measure::selfContact, span, 2.0f * defaultStature) == 2.0 * limitOf(Measure::selfContact, span));
    CHECK(limitOf(Measure::smoothness, span, 2.0f * defaultStature) == limitOf(Measure::smoothness, span));
    span.toKeyPose = span.fromKeyPose;
    span.momentary = false;
    CHECK(of(judgeAll(body, timeline), Measure::balance).limit == 0.0);
}

TEST_CASE("a jerk is smoothness's alone, within a span or between two")
{
    const Body body = makeBody(defaultStature);
    Timeline timeline = shortCatCow(body);
    timeline.spans[2].to = withAngle(timeline.spans[2].to, "cervical.rotation", 4.0f);
    const Beat border = timeline.spans[2].end;
    checkPasses(judgeAll(body, timeline), Measure::smoothness);
    CHECK(of(judgeAll(body, timeline), Measure::smoothness).beat.value == Approx(border.value).margin(0.002));
    for (const auto& [begin, end] : {std::pair{timeline.spans[2].begin, border}, {border, timeline.spans[3].end}}) {
        const Verdict verdict = of(judge(body, timeline, begin, end), Measure::smoothness);
        CHECK(!verdict.passed());
        CHECK(verdict.where.starts_with("neck"));
        CHECK(verdict.beat.value == Approx(border.value).margin(0.002));
    }
}

TEST_CASE("a figure that is not a number never passes")
{
    const Body body = makeBody(defaultStature);
    Timeline timeline = shortCatCow(body);
    timeline.spans[2].to.rotation[index(Joint::elbowLeft)].x = std::numeric_limits<float>::quiet_NaN();
    timeline.spans[2].contacts.clear();
    const Verdicts verdicts = judgeAll(body, timeline);
    CHECK(!passed(verdicts));
}
