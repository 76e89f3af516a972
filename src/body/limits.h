// SPDX-License-Identifier: MIT
// Every named angle of the body and its range of motion.
//
// The ranges are clamps, not averages: what a healthy adult can reach, passively where a pose is passive. They draw on
// AAOS and Norkin and White (Measurement of Joint Motion, table A.1), Soucie et al. 2011 (CDC, adults of 20 to 44),
// PMC5144495 (older women), and for the spine on Kapandji and in-vivo studies as collected by Anatomy Standard.
#pragma once

#include "core/units.h"

#include <array>
#include <cstddef>
#include <string_view>

namespace vinyasa {

struct AngleInfo {
    std::string_view name;     // "hip.left.flexion"
    std::string_view opposite; // what its negative direction is called: "extension"; empty where it has no name
    Radians low, high;
};

inline constexpr std::size_t angleCount = 48;

inline constexpr std::array<AngleInfo, angleCount> angleInfos{{
    // Where the body lies in the world: no joint limits it.
    {"pelvis.elevation", "", fromDegrees(-180), fromDegrees(180)},
    {"pelvis.roll", "", fromDegrees(-180), fromDegrees(180)},
    {"pelvis.turn", "", fromDegrees(-180), fromDegrees(180)},
    // Spine by region: Kapandji and in-vivo studies; the tighter where they differ.
    {"lumbar.flexion", "extension", fromDegrees(-35), fromDegrees(60)},
    {"lumbar.lateralFlexion", "", fromDegrees(-25), fromDegrees(25)},
    {"lumbar.rotation", "", fromDegrees(-10), fromDegrees(10)},
    {"thoracic.flexion", "extension", fromDegrees(-22), fromDegrees(40)},
    {"thoracic.lateralFlexion", "", fromDegrees(-25), fromDegrees(25)},
    {"thoracic.rotation", "", fromDegrees(-40), fromDegrees(40)},
    {"cervical.flexion", "extension", fromDegrees(-70), fromDegrees(60)},
    {"cervical.lateralFlexion", "", fromDegrees(-45), fromDegrees(45)},
    {"cervical.rotation", "", fromDegrees(-80), fromDegrees(80)},
    // Shoulder girdle: protraction and elevation of the scapula by 15 to 20 degrees and some reserve.
    {"clavicle.left.elevation", "depression", fromDegrees(-15), fromDegrees(35)},
    {"clavicle.left.protraction", "retraction", fromDegrees(-20), fromDegrees(25)},
    // Shoulder, elbow and wrist: AAOS (Norkin and White, table A.1).
    {"shoulder.left.flexion", "extension", fromDegrees(-60), fromDegrees(180)},
    {"shoulder.left.abduction", "adduction", fromDegrees(-45), fromDegrees(180)},
    {"shoulder.left.internalRotation", "externalRotation", fromDegrees(-100), fromDegrees(90)},
    {"elbow.left.flexion", "extension", fromDegrees(-5), fromDegrees(150)},
    {"elbow.left.pronation", "supination", fromDegrees(-90), fromDegrees(90)},
    // Wrist: 70 of active extension; a wrist under load gives another 20 to 25 (passive).
    {"wrist.left.flexion", "extension", fromDegrees(-95), fromDegrees(80)},
    {"wrist.left.ulnarDeviation", "radialDeviation", fromDegrees(-25), fromDegrees(40)},
    // The carpus gives by some 17 degrees each way about the hand's length when the hand is held fast (Gupta 2005).
    {"wrist.left.rotation", "", fromDegrees(-17), fromDegrees(17)},
    {"fingers.left.flexion", "extension", fromDegrees(-45), fromDegrees(90)},
    // Hip: CDC (Soucie 2011) means of adults and two deviations. Knee: kneeling on the heels folds it passively past
    // what
    // it bends unloaded; daily kneeling and squatting go up to 165 (Mulholland and Wyss 2001).
    {"hip.left.flexion", "extension", fromDegrees(-30), fromDegrees(145)},
    {"hip.left.abduction", "adduction", fromDegrees(-30), fromDegrees(45)},
    {"hip.left.internalRotation", "externalRotation", fromDegrees(-50), fromDegrees(45)},
    {"knee.left.flexion", "extension", fromDegrees(-5), fromDegrees(160)},
    // Ankle and toes: passive; older women reach 74 of plantar flexion (PMC5144495, table 3).
    {"ankle.left.dorsiflexion", "plantarflexion", fromDegrees(-75), fromDegrees(25)},
    {"ankle.left.inversion", "eversion", fromDegrees(-25), fromDegrees(35)},
    {"toes.left.flexion", "extension", fromDegrees(-70), fromDegrees(45)},
    {"clavicle.right.elevation", "depression", fromDegrees(-15), fromDegrees(35)},
    {"clavicle.right.protraction", "retraction", fromDegrees(-20), fromDegrees(25)},
    {"shoulder.right.flexion", "extension", fromDegrees(-60), fromDegrees(180)},
    {"shoulder.right.abduction", "adduction", fromDegrees(-45), fromDegrees(180)},
    {"shoulder.right.internalRotation", "externalRotation", fromDegrees(-100), fromDegrees(90)},
    {"elbow.right.flexion", "extension", fromDegrees(-5), fromDegrees(150)},
    {"elbow.right.pronation", "supination", fromDegrees(-90), fromDegrees(90)},
    {"wrist.right.flexion", "extension", fromDegrees(-95), fromDegrees(80)},
    {"wrist.right.ulnarDeviation", "radialDeviation", fromDegrees(-25), fromDegrees(40)},
    {"wrist.right.rotation", "", fromDegrees(-17), fromDegrees(17)},
    {"fingers.right.flexion", "extension", fromDegrees(-45), fromDegrees(90)},
    {"hip.right.flexion", "extension", fromDegrees(-30), fromDegrees(145)},
    {"hip.right.abduction", "adduction", fromDegrees(-30), fromDegrees(45)},
    {"hip.right.internalRotation", "externalRotation", fromDegrees(-50), fromDegrees(45)},
    {"knee.right.flexion", "extension", fromDegrees(-5), fromDegrees(160)},
    {"ankle.right.dorsiflexion", "plantarflexion", fromDegrees(-75), fromDegrees(25)},
    {"ankle.right.inversion", "eversion", fromDegrees(-25), fromDegrees(35)},
    {"toes.right.flexion", "extension", fromDegrees(-70), fromDegrees(45)},
}};

} // namespace vinyasa
