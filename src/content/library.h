// SPDX-License-Identifier: MIT
// What the content files say, built and sound: ids resolved to indices, degrees to radians. Immutable once built.
#pragma once

#include "body/angles.h"
#include "body/body.h"
#include "motion/breath.h"
#include "motion/interpolation.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace vinyasa {

// A pose with a name. Contacts are in the order of the file.
struct KeyPose {
    std::string id;   // "table-top"
    std::string name; // "Table top"
    Angles angles{};
    std::vector<ContactPoint> contacts;
    std::optional<Angles> easier; // the same key pose in a smaller range, where the file gives one
};

// The way between two key poses; indices into Library::keyPoses.
struct Transition {
    std::size_t from = 0, to = 0;
    Wave wave;
};

// One line of instruction and what the body does meanwhile.
struct Step {
    std::string name;        // "Cow"
    std::string instruction; // one short line
    std::size_t keyPose = 0; // where the step leads, or stays
    Beat length{1.0};        // a multiple of half a breath, above 0
};

// Steps that are done `count` times in a row; count is 1 for what is not repeated.
struct Round {
    int count = 1;
    std::vector<Step> steps;
};

struct Asana {
    std::string id;       // "cat-cow"
    std::string name;     // "Cat-Cow"
    std::string sanskrit; // in IAST
    std::string summary;
    std::vector<std::string> benefits, cautions;
    std::string easierName, easier; // the easier variant: its name and how it differs
    std::size_t start = 0;          // the key pose it begins in
    std::vector<Round> rounds;      // begins on an inhale, ends at the end of an exhale
};

// A pace with a name.
struct BreathPattern {
    std::string id;   // "standard"
    std::string name; // "Standard"
    Pace pace;
};

struct Library {
    std::vector<KeyPose> keyPoses;
    std::vector<Transition> transitions;
    std::vector<Asana> asanas;
    std::vector<BreathPattern> breathPatterns; // one of them is "standard"
};

// By id; null where there is none.
[[nodiscard]] const KeyPose* findKeyPose(const Library& library, std::string_view id);
[[nodiscard]] const Asana* findAsana(const Library& library, std::string_view id);
[[nodiscard]] const BreathPattern* findBreathPattern(const Library& library, std::string_view id);

// The way from one key pose to another, in the direction asked for; null where there is none.
[[nodiscard]] const Transition* findTransition(const Library& library, std::size_t from, std::size_t to);

} // namespace vinyasa
