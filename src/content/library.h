// SPDX-License-Identifier: MIT
// What the content files say, built and sound: ids resolved to indices, degrees to radians. Immutable once built.
#pragma once

#include "body/angles.h"
#include "core/viewpoint.h"
#include "motion/breath.h"
#include "motion/interpolation.h"
#include "motion/support.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace vinyasa {

enum class PropKind : std::uint8_t { block, blanket, bolster };

inline constexpr std::array<std::string_view, 3> propKindNames{"block", "blanket", "bolster"};

[[nodiscard]] std::optional<PropKind> findPropKind(std::string_view name);

// Something firm or soft that lies under a part of the body.
struct Prop {
    PropKind kind = PropKind::block;
    ContactPoint under = ContactPoint::thighLeft;
    float height = 0.0f;                 // metres at the default stature
    std::optional<ContactPoint> along{}; // rests on it too: it lies from the one part towards the other
};

// How a body is held: its angles, and what it rests on. Contacts are in the order of the file.
struct Posture {
    Angles angles{};
    std::vector<Contact> contacts;
    std::vector<Prop> props;
    std::optional<float> wallGap; // metres at the default stature, from the wall to the buttocks; none: no wall
};

// A pose with a name, and how it differs in the variants that know better.
struct KeyPose {
    std::string id;                // "table-top"
    std::string name;              // "Table top"
    std::optional<Viewpoint> view; // from where it is best seen; else from where its asana is
    Posture posture;
    std::vector<std::pair<std::string, Posture>> variants; // by id: "easier"
    std::size_t mirror = 0; // index of the key pose with left and right exchanged; its own where there is none
};

// The posture in a variant; where the key pose has none of this id, its own.
[[nodiscard]] const Posture& postureOf(const KeyPose& keyPose, std::string_view variant);

// How a contact gets to a new place: lifted and set down; along the floor under weight, so that the trunk keeps its
// distance; or along the floor without any. A resting part is let go and laid down anew.
enum class Travel : std::uint8_t { step, slide, glide };

struct MovingContact {
    ContactPoint point = ContactPoint::palmLeft;
    Travel travel = Travel::step;
};

// The way between two key poses; indices into Library::keyPoses.
struct Transition {
    std::size_t from = 0, to = 0;
    Wave wave;
    Beat length{0.5};        // at ease; also its price where one way is compared with another
    std::string instruction; // one short line
    std::vector<MovingContact> moving;
    Vec2 travel{0.0f};      // of the whole body over the floor, along x and z, as fractions of stature
    bool momentary = false; // passes through a moment off balance, as a roll does
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

// A way to do an asana that a person can choose.
struct Variant {
    std::string id;   // "easier"; key poses have a variant of the same id where it differs
    std::string name; // "Small waves"
    std::string description;
};

struct Asana {
    std::string id;       // "cat-cow"
    std::string name;     // "Cat-Cow"
    std::string sanskrit; // in IAST
    std::string devanagari;
    std::string summary;
    std::vector<std::string> benefits, cautions;
    std::vector<Variant> variants; // "easier" first
    std::size_t start = 0;         // the key pose it begins in
    Viewpoint view;                // that shows best what is done
    bool spine = false;            // is about the spine: its bend is shown unless told otherwise
    std::vector<Round> rounds;     // begins on an inhale, ends at the end of an exhale

    // The key pose it ends in.
    [[nodiscard]] std::size_t end() const { return rounds.back().steps.back().keyPose; }
};

// A pace with a name.
struct BreathPattern {
    std::string id;   // "standard"
    std::string name; // "Standard"
    Pace pace;
};

// An asana in a routine.
struct RoutineItem {
    std::size_t asana = 0;       // index into Library::asanas
    std::string variant;         // empty: the full range
    std::optional<Beat> holds{}; // how long each of its holds lasts, or all rounds; none: as the asana says
};

// Where a practice comes to rest: a way there, and stillness.
struct Rest {
    std::string name, instruction;
    std::size_t keyPose = 0;
    Beat length{1.0}; // whole breaths, from 1
};

// Asanas in order.
struct Routine {
    std::string id;   // "back-relief"
    std::string name; // "Back relief"
    std::string summary;
    double minutes = 0.0; // how long it is meant to take; what it takes is fitted to that
    std::vector<RoutineItem> items;
    std::optional<Rest> rest; // none: it ends with its last asana
};

struct Library {
    std::vector<KeyPose> keyPoses;
    std::vector<Transition> transitions;
    std::vector<Asana> asanas;
    std::vector<BreathPattern> breathPatterns; // one of them is "standard"
    std::vector<Routine> routines;
};

// By id; null where there is none.
[[nodiscard]] const KeyPose* findKeyPose(const Library& library, std::string_view id);
[[nodiscard]] const Asana* findAsana(const Library& library, std::string_view id);
[[nodiscard]] const Variant* findVariant(const Asana& asana, std::string_view id);
[[nodiscard]] const BreathPattern* findBreathPattern(const Library& library, std::string_view id);
[[nodiscard]] const Routine* findRoutine(const Library& library, std::string_view id);

// The way from one key pose to another, in the direction asked for; null where there is none.
[[nodiscard]] const Transition* findTransition(const Library& library, std::size_t from, std::size_t to);

} // namespace vinyasa
