// SPDX-License-Identifier: MIT
// All asanas of the library, each laid out once for the tests that look at all of them.
#pragma once

#include "scene/footage.h"

#include <vector>

namespace vinyasa {

struct FilmedPractice {
    Body body;
    Timeline timeline;
    Footage footage;
};

// Each asana on its own, and last all five one after another.
[[nodiscard]] const std::vector<FilmedPractice>& filmedPractices();

// What the body takes up at a beat.
[[nodiscard]] Silhouette bodyAt(const FilmedPractice& practice, Beat beat);

} // namespace vinyasa
