// SPDX-License-Identifier: MIT
// What is practised: a routine of the library, one of the person's own, or a single asana.
#pragma once

#include "app/personal.h"
#include "app/practice.h"
#include "practice/fit.h"
#include "practice/manner.h"

#include <string>

namespace vinyasa {

// The routine of that id, or one that consists of the asana of that id in a variant; its minutes are 0 then. Fails with
// wrongInput.
[[nodiscard]] Tried<Routine> chooseRoutine(const Library& library, const std::string& id, const std::string& variant);

// What is to be practised and for how long.
struct RoutineChoice {
    std::string id; // of a routine or an asana
    std::optional<double> minutes{};
    Manner manner{}; // of an asana that is done in a variant: nothing
};

struct FittedPractice {
    Practice practice;
    Message remark; // see Fit
};

// With a look before each hold that can't be seen from the mat (see practice/looks.h). Fails with wrongInput.
[[nodiscard]] Tried<FittedPractice> prepareRoutine(const CommonOptions& common, const RoutineChoice& choice,
                                                   SpokenLibrary spoken);

// The library with a person's own routines, for a command that prints: what is wrong with one of these is told on the
// standard error stream, and stops nothing.
[[nodiscard]] Tried<SpokenLibrary> loadTelling(const CommonOptions& common, const Places& places,
                                               const Personal& personal);

// prepareRoutine, for such a command: the remark is told.
[[nodiscard]] Tried<Practice> prepareTelling(const CommonOptions& common, const RoutineChoice& choice,
                                             SpokenLibrary spoken);

} // namespace vinyasa
