// SPDX-License-Identifier: MIT
#include "exchange/motion_json.h"

#include "body/angles.h"
#include "exchange/number_text.h"
#include "motion/clearance.h"
#include "practice/cues.h"
#include "practice/moment.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <span>
#include <vector>

namespace vinyasa {
namespace {

// As many digits as the numbers deserve: a micrometre, a microsecond, a ten-thousandth of a degree.
constexpr int positionDigits = 6, rotationDigits = 7, angleDigits = 4, timeDigits = 6;

void appendQuoted(std::string& text, std::string_view words)
{
    text += nlohmann::json(words).dump();
}

void appendKey(std::string& text, std::string_view key)
{
    appendQuoted(text, key);
    text += ':';
}

void appendNumbers(std::string& text, std::span<const float> numbers, int decimals)
{
    text += '[';
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        text += i == 0 ? "" : ",";
        appendFixed(text, static_cast<double>(numbers[i]), decimals);
    }
    text += ']';
}

void appendPoint(std::string& text, const Vec3& point)
{
    appendNumbers(text, std::array{point.x, point.y, point.z}, positionDigits);
}

// q and -q are the same rotation: the one with w >= 0 is written, so that equal rotations read alike.
void appendRotation(std::string& text, const Quat& rotation)
{
    const Quat q = rotation.w < 0.0f ? -rotation : rotation;
    appendNumbers(text, std::array{q.x, q.y, q.z, q.w}, rotationDigits);
}

// "[", every item by `append`, "]".
template <typename Items, typename Append>
void appendList(std::string& text, const Items& items, std::string_view separator, const Append& append)
{
    text += '[';
    bool first = true;
    for (const auto& item : items) {
        text += first ? "" : separator;
        first = false;
        append(item);
    }
    text += ']';
}

void appendJoints(std::string& text)
{
    appendList(text, joints, ",\n  ", [&](const JointInfo& joint) {
        text += "{\"name\":";
        appendQuoted(text, joint.name);
        text += ",\"parent\":";
        const bool root = info(joint.parent).name == joint.name;
        root ? void(text += "null") : appendQuoted(text, info(joint.parent).name);
        text += '}';
    });
}

void appendShapes(std::string& text, const Body& body)
{
    appendList(text, body.shapes, ",\n  ", [&](const Shape& shape) {
        text += "{\"name\":";
        appendQuoted(text, fullName(shape));
        text += ",\"joint\":";
        appendQuoted(text, info(shape.joint).name);
        text += ",\"from\":";
        appendPoint(text, shape.from);
        text += ",\"to\":";
        appendPoint(text, shape.to);
        text += ",\"radii\":";
        appendNumbers(text, std::array{shape.fromRadius, shape.toRadius}, positionDigits);
        text += '}';
    });
}

void appendAngles(std::string& text, const Pose& pose)
{
    const Angles angles = anglesOf(pose);
    text += '{';
    for (std::size_t i = 0; i < angleCount; ++i) {
        text += i == 0 ? "" : ",";
        appendKey(text, angleInfos[i].name);
        appendFixed(text, static_cast<double>(toDegrees({angles[i]})), angleDigits);
    }
    text += '}';
}

void appendContacts(std::string& text, const Body& body, const Figure& figure, const Moment& moment)
{
    appendList(text, moment.contacts, ",", [&](const ContactTarget& contact) {
        text += "{\"point\":";
        appendQuoted(text, info(contact.point).name);
        text += contact.surface == Surface::floor ? ",\"surface\":\"floor\"" : ",\"surface\":\"wall\"";
        if (info(contact.point).pinned) {
            text += ",\"position\":";
            appendPoint(text, placeInWorld(body, figure.world, contact.point));
            text += ",\"target\":";
            appendPoint(text, contact.position);
        } else {
            text += ",\"gap\":";
            appendFixed(text, gapOf(body, figure.world, contact, static_cast<float>(moment.breath.fill)),
                        positionDigits);
        }
        text += '}';
    });
}

void appendFigure(std::string& text, const Body& body, const Moment& moment)
{
    const Figure figure = figureAt(body, moment);
    text += ",\"angles\":";
    appendAngles(text, figure.pose);
    text += ",\"positions\":";
    appendList(text, figure.world, ",", [&](const Transform& joint) { appendPoint(text, joint.position); });
    text += ",\"rotations\":";
    appendList(text, figure.world, ",", [&](const Transform& joint) { appendRotation(text, joint.rotation); });
    text += ",\"contacts\":";
    appendContacts(text, body, figure, moment);
}

void appendFrame(std::string& text, const Body& body, const Timeline& timeline, Seconds time, const Pace& pace,
                 const std::string* keyPose)
{
    const Beat beat = beatAt(pace, time);
    const Moment moment = momentAt(timeline, beat);
    text += "{\"seconds\":";
    appendFixed(text, time.value, timeDigits);
    text += ",\"beat\":";
    appendFixed(text, std::min(beat, timeline.length).value, timeDigits);
    text += moment.breath.phase == BreathPhase::inhale ? ",\"breath\":\"inhale\"" : ",\"breath\":\"exhale\"";
    text += ",\"fill\":";
    appendFixed(text, moment.breath.fill, timeDigits);
    text += ",\"keyPose\":";
    keyPose == nullptr ? void(text += "null") : appendQuoted(text, *keyPose);
    appendFigure(text, body, moment);
    text += '}';
}

std::size_t nearestFrame(std::span<const Seconds> times, Seconds instant)
{
    const auto distance = [&](Seconds time) { return std::abs(time.value - instant.value); };
    return static_cast<std::size_t>(std::ranges::min_element(times, {}, distance) - times.begin());
}

// For every frame the key pose that is reached there, or null.
std::vector<const std::string*> keyPosesOf(const Timeline& timeline, const Pace& pace, std::span<const Seconds> times)
{
    std::vector<const std::string*> names(times.size(), nullptr);
    for (const KeyPoseMark& mark : keyPoseMarks(timeline)) {
        names[nearestFrame(times, timeOf(pace, mark.beat))] = &timeline.keyPoseIds[mark.keyPose];
    }
    return names;
}

void appendCues(std::string& text, const Timeline& timeline)
{
    constexpr std::array<std::string_view, 4> names{"instruction", "inhale", "exhale", "end"}; // by CueKind
    const char* separator = "[\n";
    for (const Cue& cue : cuesOf(timeline)) {
        text += separator;
        text += "{\"beat\":";
        appendFixed(text, cue.beat.value, timeDigits);
        text += ",\"kind\":";
        appendQuoted(text, names[static_cast<std::size_t>(cue.kind)]);
        text += ",\"words\":";
        appendQuoted(text, cue.words);
        text += '}';
        separator = ",\n";
    }
    text += "\n]";
}

std::string header(const Body& body, const Timeline& timeline, const MotionOptions& options)
{
    std::string text = "{\"id\":";
    appendQuoted(text, timeline.id);
    text += ",\"fps\":" + std::to_string(options.fps) + ",\"pace\":";
    appendFixed(text, breathsPerMinute(options.pace), timeDigits);
    text += ",\n\"joints\":";
    appendJoints(text);
    text += ",\n\"shapes\":";
    appendShapes(text, body);
    text += ",\n\"cues\":";
    appendCues(text, timeline);
    return text + ",\n\"frames\":[\n";
}

} // namespace

void writeMotionJson(const Body& body, const Timeline& timeline, const MotionOptions& options, const Sink& sink)
{
    const std::vector<Seconds> times = frameTimes(timeline, options);
    const std::vector<const std::string*> keyPoses = keyPosesOf(timeline, options.pace, times);
    bool wanted = sink(header(body, timeline, options));
    for (std::size_t i = 0; wanted && i < times.size(); ++i) {
        std::string text = i == 0 ? "" : ",\n";
        appendFrame(text, body, timeline, times[i], options.pace, keyPoses[i]);
        wanted = sink(text);
    }
    if (wanted) {
        sink("\n]}\n");
    }
}

std::string motionJson(const Body& body, const Timeline& timeline, const MotionOptions& options)
{
    std::string text;
    writeMotionJson(body, timeline, options, [&](std::string_view piece) {
        text += piece;
        return true;
    });
    return text;
}

} // namespace vinyasa
