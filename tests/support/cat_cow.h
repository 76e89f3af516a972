// SPDX-License-Identifier: MIT
// The real Cat-Cow of assets/, laid out for a body: what most tests of motion and picture look at.
#pragma once

#include "content/load.h"
#include "practice/moment.h"
#include "support/catch.h"

namespace vinyasa {

inline Library loadAssets()
{
    const Result<Library> library = loadLibrary(VINYASA_SOURCE_DIR "/assets");
    REQUIRE(library);
    return library.value();
}

inline Timeline catCow(const Body& body, Level level = Level::full)
{
    const Library library = loadAssets();
    return compose(body, library, *findAsana(library, "cat-cow"), level);
}

// The settled figure at a beat.
inline Figure figureAt(const Body& body, const Timeline& timeline, Beat beat)
{
    const Moment moment = momentAt(timeline, beat);
    return figureAt(body, moment);
}

} // namespace vinyasa
