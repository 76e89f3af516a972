// SPDX-License-Identifier: MIT
#include "body/body.h"

#include "body/contact.h"

#include <algorithm>
#include <cassert>

namespace vinyasa {
namespace {

// All lengths in this file are fractions of stature.
constexpr float lumbarStep = 0.105f / 5.0f;   // L5/S1 to T12/L1
constexpr float thoracicStep = 0.165f / 6.0f; // T12/L1 to C7/T1
constexpr float neckStep = 0.075f / 2.0f;     // C7/T1 to the atlas
constexpr float upperArm = 0.186f, forearm = 0.146f, palm = 0.050f;
constexpr float thigh = 0.245f, shank = 0.246f;
constexpr float hipHalfWidth = 0.0465f, shoulderHalfWidth = 0.105f, clavicleHalfGap = 0.020f;
constexpr float shoulderBelowNeck = 0.037f;

// Of the left side; the right side mirrors it.
Vec3 offsetInStatures(Joint joint)
{
    switch (joint) {
    case Joint::pelvis:
        return {};
    case Joint::lumbar1:
        return {0.0f, 0.055f, 0.0f};
    case Joint::lumbar2:
    case Joint::lumbar3:
    case Joint::lumbar4:
    case Joint::lumbar5:
    case Joint::thoracic1:
        return {0.0f, lumbarStep, 0.0f};
    case Joint::thoracic2:
    case Joint::thoracic3:
    case Joint::thoracic4:
    case Joint::thoracic5:
    case Joint::thoracic6:
    case Joint::neck1:
        return {0.0f, thoracicStep, 0.0f};
    case Joint::neck2:
    case Joint::head:
        return {0.0f, neckStep, 0.0f};
    case Joint::clavicleLeft:
        return {clavicleHalfGap, thoracicStep - shoulderBelowNeck, 0.0f};
    case Joint::shoulderLeft:
        return {shoulderHalfWidth - clavicleHalfGap, 0.0f, 0.0f};
    case Joint::elbowLeft:
        return {0.0f, -upperArm, 0.0f};
    case Joint::wristLeft:
        return {0.0f, -forearm, 0.0f};
    // The knuckles lie on the palm's side of the wrist, so that a flat hand has them on the floor.
    case Joint::fingersLeft:
        return {0.0f, -palm, 0.010f};
    case Joint::hipLeft:
        return {hipHalfWidth, 0.0f, 0.0f};
    case Joint::kneeLeft:
        return {0.0f, -thigh, 0.0f};
    case Joint::ankleLeft:
        return {0.0f, -shank, 0.0f};
    case Joint::toesLeft:
        return {0.0f, -0.026f, 0.073f};
    default:
        break;
    }
    const Vec3 left = offsetInStatures(info(joint).mirror);
    return {-left.x, left.y, left.z};
}

// How far a full, quiet and deep breath brings the front forward: 10 mm of belly, 7 mm below the navel, and 12 mm of
// ribs at 1.70 m.
constexpr float still = 0.0f, lowBellyBreath = 0.007f / defaultStature, bellyBreath = 0.0105f / defaultStature,
                ribsBreath = 0.012f / defaultStature;

// A cross-section of the trunk, level with a joint: a pair of spheres to the left and right of the midline, since a
// trunk is wider than deep.
struct Station {
    Joint joint;
    std::string_view name; // of the flesh from here to the next station
    float breath;
    float halfWidth, forward, radius;
};

// From the loin to the neck. Every piece of flesh spans one joint to the next, so the outline bends with the spine.
constexpr std::array trunkStations{
    Station{Joint::lumbar1, "loin.1", still, 0.031f, 0.006f, 0.0520f},
    Station{Joint::lumbar2, "loin.2", lowBellyBreath, 0.029f, 0.0088f, 0.0518f},
    Station{Joint::lumbar3, "loin.3", bellyBreath, 0.028f, 0.0130f, 0.0545f},
    Station{Joint::lumbar4, "loin.4", bellyBreath, 0.028f, 0.0126f, 0.0541f},
    Station{Joint::lumbar5, "loin.5", bellyBreath, 0.029f, 0.0115f, 0.0540f},
    Station{Joint::thoracic1, "ribs.1", ribsBreath, 0.031f, 0.0100f, 0.0540f},
    Station{Joint::thoracic2, "ribs.2", ribsBreath, 0.034f, 0.009f, 0.0550f},
    Station{Joint::thoracic3, "ribs.3", ribsBreath, 0.036f, 0.009f, 0.0560f},
    Station{Joint::thoracic4, "ribs.4", ribsBreath, 0.037f, 0.008f, 0.0555f},
    Station{Joint::thoracic5, "ribs.5", ribsBreath, 0.036f, 0.007f, 0.0530f},
    Station{Joint::thoracic6, "ribs.6", still, 0.032f, 0.005f, 0.0470f},
    Station{Joint::neck1, "", still, 0.018f, 0.002f, 0.0360f},
};

// The flesh of the left half of the hips and shoulders.
constexpr std::array girdleShapes{
    Shape{"pelvis", Joint::pelvis, {0.034f, 0.006f, 0.002f}, {0.031f, 0.055f, 0.006f}, 0.0560f, 0.0520f},
    Shape{"buttock", Joint::pelvis, {0.042f, 0.012f, -0.010f}, {0.043f, -0.014f, -0.012f}, 0.0540f, 0.0520f},
    Shape{"trapezius", Joint::clavicleLeft, {-0.010f, 0.046f, -0.002f}, {0.068f, 0.008f, -0.004f}, 0.0240f, 0.0260f},
    Shape{"shoulder", Joint::clavicleLeft, {0.020f, -0.008f, 0.000f}, {0.080f, -0.002f, 0.000f}, 0.0400f, 0.0320f},
};

constexpr std::array headShapes{
    Shape{"neck.lower", Joint::neck1, {0.0f, -0.012f, 0.002f}, {0.0f, 0.038f, 0.004f}, 0.034f, 0.031f},
    Shape{"neck.upper", Joint::neck2, {0.0f, 0.0f, 0.004f}, {0.0f, 0.040f, 0.004f}, 0.031f, 0.031f},
    Shape{"skull", Joint::head, {0.0f, 0.022f, -0.006f}, {0.0f, 0.023f, 0.008f}, 0.0470f, 0.0462f},
    Shape{"face", Joint::head, {0.0f, 0.020f, 0.009f}, {0.0f, -0.034f, 0.035f}, 0.0462f, 0.0215f},
    Shape{"chin", Joint::head, {0.0f, -0.032f, 0.034f}, {0.0f, -0.040f, 0.040f}, 0.0220f, 0.0170f},
    Shape{"nose", Joint::head, {0.0f, 0.008f, 0.054f}, {0.0f, -0.009f, 0.061f}, 0.0045f, 0.0075f},
};

// The flesh of the left limbs.
constexpr std::array limbShapes{
    Shape{"upper-arm", Joint::shoulderLeft, {0.0f, 0.0f, 0.0f}, {0.0f, -upperArm, 0.0f}, 0.0320f, 0.0220f},
    Shape{"forearm", Joint::elbowLeft, {0.0f, 0.0f, 0.0f}, {0.0f, -forearm, 0.0f}, 0.0220f, 0.0150f},
    Shape{"palm.heel", Joint::wristLeft, {0.0f, 0.0f, 0.0f}, {0.0f, -0.012f, 0.007f}, 0.0150f, 0.0145f},
    Shape{"palm.index", Joint::wristLeft, {0.006f, -0.010f, 0.006f}, {0.016f, -palm, 0.0105f}, 0.0140f, 0.0110f},
    Shape{"palm.little", Joint::wristLeft, {-0.006f, -0.010f, 0.006f}, {-0.016f, -palm, 0.0110f}, 0.0140f, 0.0105f},
    Shape{"thumb", Joint::wristLeft, {0.010f, -0.014f, 0.009f}, {0.038f, -0.040f, 0.0140f}, 0.0105f, 0.0075f},
    Shape{"fingers.index", Joint::fingersLeft, {0.013f, 0.0f, 0.0f}, {0.018f, -0.054f, 0.004f}, 0.0100f, 0.0070f},
    Shape{"fingers.middle", Joint::fingersLeft, {0.0f, 0.0f, 0.0f}, {0.001f, -0.058f, 0.004f}, 0.0102f, 0.0070f},
    Shape{"fingers.little", Joint::fingersLeft, {-0.013f, 0.0f, 0.0f}, {-0.018f, -0.049f, 0.004f}, 0.0100f, 0.0070f},
    Shape{"thigh", Joint::hipLeft, {0.0f, 0.0f, 0.0f}, {0.0f, -thigh, 0.0f}, 0.0530f, 0.0330f},
    Shape{"shank", Joint::kneeLeft, {0.0f, 0.0f, 0.0f}, {0.0f, -shank, 0.0f}, 0.0330f, 0.0215f},
    Shape{"heel", Joint::ankleLeft, {0.0f, 0.0f, 0.0f}, {0.0f, -0.017f, -0.017f}, 0.0215f, 0.0165f},
    Shape{"instep", Joint::ankleLeft, {0.0f, 0.0f, 0.004f}, {0.0f, -0.025f, 0.070f}, 0.0215f, 0.0130f},
    Shape{"sole", Joint::ankleLeft, {0.0f, -0.018f, -0.015f}, {0.008f, -0.026f, 0.070f}, 0.0165f, 0.0120f},
    Shape{"toes.big", Joint::toesLeft, {-0.010f, 0.0f, 0.0f}, {-0.010f, -0.002f, 0.034f}, 0.0122f, 0.0090f},
    Shape{"toes.small", Joint::toesLeft, {0.010f, 0.0f, 0.0f}, {0.010f, -0.004f, 0.028f}, 0.0120f, 0.0080f},
};

Shape scaled(Shape shape, float factor)
{
    shape.from *= factor;
    shape.to *= factor;
    shape.fromRadius *= factor;
    shape.toRadius *= factor;
    shape.breath *= factor;
    return shape;
}

Shape onSide(Shape shape, Side side, bool limb)
{
    shape.side = side;
    shape.limb = limb;
    if (side == Side::right) {
        shape.joint = info(shape.joint).mirror;
        shape.from.x = -shape.from.x;
        shape.to.x = -shape.to.x;
    }
    return shape;
}

// The left half of the trunk, from station to station.
std::vector<Shape> trunkShapes()
{
    std::vector<Shape> shapes;
    for (std::size_t i = 0; i + 1 < trunkStations.size(); ++i) {
        const Station &here = trunkStations[i], &next = trunkStations[i + 1];
        shapes.push_back({here.name,
                          here.joint,
                          {here.halfWidth, 0.0f, here.forward},
                          offsetInStatures(next.joint) + Vec3{next.halfWidth, 0.0f, next.forward},
                          here.radius,
                          next.radius,
                          here.breath});
    }
    return shapes;
}

std::vector<Shape> shapesFor(float stature)
{
    std::vector<Shape> shapes;
    for (const Side side : {Side::left, Side::right}) {
        for (const Shape& shape : trunkShapes()) {
            shapes.push_back(scaled(onSide(shape, side, false), stature));
        }
        for (const Shape& shape : girdleShapes) {
            shapes.push_back(scaled(onSide(shape, side, false), stature));
        }
    }
    for (const Shape& shape : headShapes) {
        shapes.push_back(scaled(shape, stature));
    }
    for (const Side side : {Side::left, Side::right}) {
        for (const Shape& shape : limbShapes) {
            shapes.push_back(scaled(onSide(shape, side, true), stature));
        }
    }
    return shapes;
}

} // namespace

Body makeBody(float stature)
{
    assert(stature >= 1.2f && stature <= 2.2f);
    Body body;
    body.stature = stature;
    for (std::size_t i = 0; i < jointCount; ++i) {
        body.offset[i] = stature * offsetInStatures(static_cast<Joint>(i));
    }
    body.shapes = shapesFor(stature);
    body.balls = ballsOf(body.shapes);
    return body;
}

Body scaled(const Body& body, float factor)
{
    Body result = body;
    result.stature *= factor;
    for (Vec3& offset : result.offset) {
        offset *= factor;
    }
    for (Shape& shape : result.shapes) {
        shape = scaled(shape, factor);
    }
    for (Ball& ball : result.balls) {
        ball.center *= factor;
        ball.radius *= factor;
        ball.breath *= factor;
    }
    return result;
}

std::string fullName(const Shape& shape)
{
    constexpr std::array<std::string_view, 3> suffix{"", ".left", ".right"};
    return std::string{shape.name}.append(suffix[static_cast<std::size_t>(shape.side)]);
}

Shape breathing(const Shape& shape, float fill)
{
    const float forward = fill * shape.breath;
    Shape result = shape;
    // Half of the way by moving, half by growing: the back stays where it is.
    result.from.z += forward / 2.0f;
    result.to.z += forward / 2.0f;
    result.fromRadius += forward / 2.0f;
    result.toRadius += forward / 2.0f;
    return result;
}

} // namespace vinyasa
