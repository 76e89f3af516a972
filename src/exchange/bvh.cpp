// SPDX-License-Identifier: MIT
#include "exchange/bvh.h"

#include "exchange/euler.h"
#include "exchange/number_text.h"
#include "practice/moment.h"

#include <glm/geometric.hpp>

#include <algorithm>
#include <array>
#include <numbers>
#include <string>

namespace vinyasa {
namespace {

constexpr double centimetres = 100.0, degrees = 180.0 / std::numbers::pi;
// A micrometre, a ten-thousandth of a degree, a nanosecond.
constexpr int lengthDigits = 4, eulerDigits = 4, frameTimeDigits = 9;

constexpr bool isRoot(std::size_t joint)
{
    return index(joints[joint].parent) == joint;
}

// Numbers come in the order in which the hierarchy names the joints, each followed by all that hang on it.
constexpr bool descendantsFollow()
{
    for (std::size_t i = 1; i < jointCount; ++i) {
        std::size_t ancestor = i - 1;
        while (ancestor != index(joints[i].parent) && !isRoot(ancestor)) {
            ancestor = index(joints[ancestor].parent);
        }
        if (ancestor != index(joints[i].parent)) {
            return false;
        }
    }
    return true;
}
static_assert(descendantsFollow());

void appendOffset(std::string& text, const Vec3& metres)
{
    text += "OFFSET";
    for (const float length : {metres.x, metres.y, metres.z}) {
        text += ' ';
        appendFixed(text, static_cast<double>(length) * centimetres, lengthDigits);
    }
    text += '\n';
}

// Where a bone without a next joint ends: as far along it as its flesh reaches.
Vec3 endOf(const Body& body, std::size_t joint)
{
    const Vec3 direction = glm::normalize(body.offset[joint]);
    float reach = 0.0f;
    for (const Shape& shape : body.shapes) {
        if (index(shape.joint) == joint) {
            reach = std::max({reach, glm::dot(shape.from, direction) + shape.fromRadius,
                              glm::dot(shape.to, direction) + shape.toRadius});
        }
    }
    return reach * direction;
}

void appendEndSite(std::string& text, const Vec3& end, const std::string& indent)
{
    text += indent + "End Site\n" + indent + "{\n" + indent + "  ";
    appendOffset(text, end);
    text += indent + "}\n";
}

void appendJoint(std::string& text, const Body& body, std::size_t joint, const std::string& indent)
{
    const std::string inner = indent + "  ";
    text += indent + (isRoot(joint) ? "ROOT " : "JOINT ");
    text += joints[joint].name;
    text += '\n' + indent + "{\n" + inner;
    appendOffset(text, body.offset[joint]);
    text += inner + (isRoot(joint) ? "CHANNELS 6 Xposition Yposition Zposition " : "CHANNELS 3 ");
    text += "Xrotation Zrotation Yrotation\n";
    bool leaf = true;
    for (std::size_t child = joint + 1; child < jointCount; ++child) {
        if (index(joints[child].parent) == joint) {
            appendJoint(text, body, child, inner);
            leaf = false;
        }
    }
    if (leaf) {
        appendEndSite(text, endOf(body, joint), inner);
    }
    text += indent + "}\n";
}

std::string header(const Body& body, std::size_t frames, int fps)
{
    std::string text = "HIERARCHY\n";
    appendJoint(text, body, index(Joint::pelvis), "");
    text += "MOTION\nFrames: " + std::to_string(frames) + "\nFrame Time: ";
    appendFixed(text, 1.0 / fps, frameTimeDigits);
    return text + '\n';
}

using Turns = std::array<EulerXzy, jointCount>;

void turnOn(Turns& turns, const Pose& pose)
{
    for (std::size_t i = 0; i < jointCount; ++i) {
        turns[i] = eulerNear(pose.rotation[i], turns[i]);
    }
}

std::string frameLine(const Vec3& root, const Turns& turns)
{
    std::string line;
    const auto append = [&line](double number, int decimals) {
        appendFixed(line, number, decimals);
        line += ' ';
    };
    for (const float length : {root.x, root.y, root.z}) {
        append(static_cast<double>(length) * centimetres, lengthDigits);
    }
    for (const EulerXzy& turn : turns) {
        for (const double angle : {turn.x, turn.z, turn.y}) {
            append(angle * degrees, eulerDigits);
        }
    }
    line.back() = '\n';
    return line;
}

} // namespace

void writeBvh(const Body& body, const Timeline& timeline, const MotionOptions& options, const Sink& sink)
{
    const std::vector<Seconds> times = frameTimes(timeline, options);
    Turns turns{};
    bool wanted = sink(header(body, times.size(), options.fps));
    for (std::size_t i = 0; wanted && i < times.size(); ++i) {
        const Pose pose = figureAt(body, momentAt(timeline, beatAt(options.pace, times[i]))).pose;
        turnOn(turns, pose);
        wanted = sink(frameLine(pose.root, turns));
    }
}

} // namespace vinyasa
