// SPDX-License-Identifier: MIT
// What all sub-commands that show or tell an asana begin with.
#pragma once

#include "app/options.h"
#include "app/outcome.h"
#include "app/places.h"
#include "core/words.h"
#include "practice/events.h"
#include "practice/known_paths.h"
#include "scene/known_rooms.h"

namespace vinyasa {

// An asana of a library or a routine, laid out for a body at a pace; or a way between two key poses, and then no asana.
struct Practice {
    Body body;
    Words words; // of the language that the library is in
    Library library;
    Asana asana; // of a routine the first
    Pace pace;
    std::string variant; // of that asana; empty: the full range
    Score score;
    Timeline timeline; // the score, composed for the body
    std::vector<PracticeEvent> events;
    Beat from{};             // where it begins when it is gone on with
    Footage way;             // of the timeline
    KnownPaths knownPaths{}; // of the last score for this body and library
    KnownRooms knownRooms{};
};

// Lays the practice out anew.
void setScore(Practice& practice, Score score);

// A library in a language, and the words of that language.
struct SpokenLibrary {
    Library library;
    Words words;
};

// In the language of the options: the words are the program's own and those that another library brings.
[[nodiscard]] Tried<SpokenLibrary> loadLibraryFor(const CommonOptions& common, const Places& places);

// Fails with wrongInput where the library has no asana of that id.
[[nodiscard]] Tried<Asana> chooseAsana(const Library& library, const std::string& id);

// Fails with wrongInput where the asana has no variant of that id; the empty id, or "full", is the full range.
[[nodiscard]] Tried<std::string> chooseVariant(const Asana& asana, const std::string& id);

// The place of a key pose in the library. Fails with wrongInput where there is none of that id; option: for the words.
[[nodiscard]] Tried<std::size_t> chooseKeyPose(const Library& library, const std::string& option,
                                               const std::string& id);

// text: the id of a breath pattern, or breaths a minute from 3 to 15: then the standard pattern at that pace.
[[nodiscard]] Tried<Pace> choosePace(const Library& library, const std::string& text);

// The pace as choosePace takes it.
[[nodiscard]] std::string paceText(const Library& library, const Pace& pace);

// Why a beat that was asked for is not in the practice; nothing where it is.
[[nodiscard]] std::optional<Failure> beyondEnd(const Timeline& timeline, const std::string& option, Beat beat);

[[nodiscard]] Tried<Practice> prepare(const CommonOptions& common, const std::string& id, SpokenLibrary spoken);
[[nodiscard]] Tried<Practice> prepare(const CommonOptions& common, const std::string& id, const Places& places);

// In place of an asana the way from one key pose to another. Fails with wrongInput where the library has no such key
// poses or no way between them.
[[nodiscard]] Tried<Practice> prepareWay(const CommonOptions& common, const std::string& from, const std::string& to,
                                         const Places& places);

} // namespace vinyasa
