// SPDX-License-Identifier: MIT
// What the benchmarks look at: Cat-Cow for a body of the usual stature.
#pragma once

#include "content/load.h"
#include "practice/moment.h"

#include <cstdlib>

namespace vinyasa {

inline Library theLibrary()
{
    const Result<Library> library = loadLibrary(VINYASA_SOURCE_DIR "/assets");
    if (!library) {
        std::abort(); // tools/test says what is wrong with it
    }
    return library.value();
}

struct CatCow {
    Body body = makeBody(defaultStature);
    Timeline timeline;
};

inline CatCow catCow()
{
    const Library library = theLibrary();
    CatCow practice;
    practice.timeline = compose(practice.body, library, *findAsana(library, "cat-cow"));
    return practice;
}

// A beat further on each time, all over the rounds of cow and cat, so that no branch predictor learns the figure.
class Beats {
public:
    [[nodiscard]] Beat next()
    {
        beat_ += 0.6180339887;
        if (beat_ > 7.0) {
            beat_ -= 6.0;
        }
        return {beat_};
    }

private:
    double beat_ = 1.0;
};

} // namespace vinyasa
