// SPDX-License-Identifier: MIT
// A practice as BVH (Biovision hierarchy), the text format that animation programs take motion in.
#pragma once

#include "exchange/frames.h"

namespace vinyasa {

// Lengths in centimetres, as BVH's readers expect; angles in degrees; the program's own axes (+Y up, the unturned
// figure faces +Z) and joint names. The root has its position in the world and its rotation, every other joint its
// rotation alone, in the order X, Z, Y: flexion, abduction, rotation about the limb's length. Angles run on smoothly
// from frame to frame, through 180 degrees where need be. BVH knows whole frames only: where the last instant falls
// between two, its frame comes late by the rest. The same arguments give the same bytes.
void writeBvh(const Body& body, const Timeline& timeline, const MotionOptions& options, const Sink& sink);

} // namespace vinyasa
