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

// What a file says, and where.
struct PlacedText {
    std::string value;
    Place place;
};

struct AngleDefinition {
    PlacedText part, name; // "hip" or "hip.left"; "flexion"
    double degrees = 0.0;
    Place place;
};

struct PropDefinition {
    PlacedText kind, under, along; // along: empty where the prop lies as props of its kind do
    double height = 0.0;           // metres
};

// How a body is held. In a variant: what differs. Its angles are joined to those of the key pose; all else that it
// gives replaces what the key pose gives. An empty list is one that is not given.
struct PostureDefinition {
    std::vector<AngleDefinition> angles;
    std::vector<PlacedText> contacts, wallContacts;
    std::optional<double> wallGap; // metres
    std::vector<PropDefinition> props;
};

struct PostureVariantDefinition {
    PlacedText id;
    PostureDefinition posture;
};

// From where an asana or a key pose is best looked at; degrees.
struct ViewDefinition {
    double turn = 0.0, lift = 0.0;
};

struct KeyPoseDefinition {
    PlacedText id, name;
    std::optional<ViewDefinition> view;
    PostureDefinition posture;
    std::vector<PostureVariantDefinition> variants; // what the file calls "easier" is one of them, with that id
    PlacedText mirrorId, mirrorName;                // empty where there is no mirrored key pose
};

// What a variant leaves out of contacts, wall and props, as its key pose has it; but where it rests on other contacts,
// no prop of the key pose is left. Angles stay the variant's own.
[[nodiscard]] PostureDefinition completed(PostureDefinition variant, const PostureDefinition& keyPose);

struct TransitionDefinition {
    PlacedText from, to;
    double wave = 0.0;
    bool oneWay = false, mirror = false, momentary = false;
    double breaths = 0.5;
    PlacedText instruction, backInstruction;
    std::vector<PlacedText> steps, slides, glides; // contacts that move, by how they do
    double travelAcross = 0.0, travelAlong = 0.0;  // statures
    Place place;
};

// How long a step takes: half breaths, 0 where the file does not say; `phase` if it must be an inhale or an exhale.
struct StepLength {
    int halfBreaths = 0;
    std::optional<BreathPhase> phase;
};

struct StepDefinition {
    PlacedText name, instruction, keyPose;
    StepLength length;
    Place place;
};

// A step between rounds is a group of its own, done once.
struct RoundDefinition {
    int count = 1;
    std::vector<StepDefinition> steps;
};

// A way to do an asana that a person can choose: key poses have a variant of the same id where it differs.
struct VariantDefinition {
    PlacedText id, name, description;
};

struct AsanaDefinition {
    PlacedText id, name, sanskrit, devanagari, summary;
    std::optional<ViewDefinition> view;
    bool spine = false;
    std::vector<PlacedText> benefits, cautions;
    std::vector<VariantDefinition> variants; // what the file calls "easier" is one of them, with that id
    PlacedText start;
    std::vector<RoundDefinition> rounds;
};

struct BreathPatternDefinition {
    PlacedText id, name;
    double inhale = 0.0, pauseFull = 0.0, exhale = 0.0, pauseEmpty = 0.0; // seconds
};

// An asana in a routine, and how it is done there.
struct RoutineItemDefinition {
    PlacedText asana, variant; // no variant: the full range
    double breaths = 0.0;      // of its hold, of each where it has two sides, or of its rounds; 0: as the asana says
    Place place;
};

// Asanas in the order of practice, and how it comes to rest.
struct RoutineDefinition {
    PlacedText id, name, summary;
    double minutes = 0.0;
    std::vector<RoutineItemDefinition> items;
    PlacedText restName, restInstruction, restKeyPose; // all empty where there is no rest
    double restBreaths = 0.0;
};

struct Definitions {
    std::vector<KeyPoseDefinition> keyPoses;
    std::vector<TransitionDefinition> transitions;
    std::vector<AsanaDefinition> asanas;
    std::vector<BreathPatternDefinition> breathPatterns;
    std::vector<RoutineDefinition> routines;
    // Whether all there are could be read, so that one that is not here can be called missing.
    bool allKeyPoses = true, allTransitions = true, allAsanas = true, allBreathPatterns = true, allRoutines = true;
};

} // namespace vinyasa
