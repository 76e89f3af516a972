// SPDX-License-Identifier: MIT
// What the content files say, in their own words: names instead of indices, degrees instead of radians. What a file
// leaves out, or says in a form that can't be used, is empty here and in the report already.
#pragma once

#include "core/result.h"
#include "motion/breath.h"

#include <optional>
#include <string>
#include <vector>

namespace vinyasa {

struct Text {
    std::string value;
    Place place;
};

struct AngleDefinition {
    Text part, name; // "hip" or "hip.left"; "flexion"
    double degrees = 0.0;
    Place place;
};

struct KeyPoseDefinition {
    Text id, name;
    std::vector<AngleDefinition> angles, easier;
    std::vector<Text> contacts;
};

struct TransitionDefinition {
    Text from, to;
    double wave = 0.0;
    bool oneWay = false;
    Place place;
};

// How long a step takes: half breaths, 0 where the file does not say; `phase` if it must be an inhale or an exhale.
struct StepLength {
    int halfBreaths = 0;
    std::optional<BreathPhase> phase;
};

struct StepDefinition {
    Text name, instruction, keyPose;
    StepLength length;
    Place place;
};

// A step between rounds is a group of its own, done once.
struct RoundDefinition {
    int count = 1;
    std::vector<StepDefinition> steps;
};

struct AsanaDefinition {
    Text id, name, sanskrit, summary;
    std::vector<Text> benefits, cautions;
    Text easierName, easier;
    Text start;
    std::vector<RoundDefinition> rounds;
};

struct BreathPatternDefinition {
    Text id, name;
    double inhale = 0.0, pauseFull = 0.0, exhale = 0.0, pauseEmpty = 0.0; // seconds
};

struct Definitions {
    std::vector<KeyPoseDefinition> keyPoses;
    std::vector<TransitionDefinition> transitions;
    std::vector<AsanaDefinition> asanas;
    std::vector<BreathPatternDefinition> breathPatterns;
    // Whether all there are could be read, so that one that is not here can be called missing.
    bool allKeyPoses = true, allTransitions = true, allAsanas = true, allBreathPatterns = true;
};

} // namespace vinyasa
