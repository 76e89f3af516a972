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

inline Timeline catCow(const Body& body, const std::string& variant = "")
{
    const Library library = loadAssets();
    return compose(body, library, *findAsana(library, "cat-cow"), variant);
}

// The settled figure at a beat.
inline Figure figureAt(const Body& body, const Timeline& timeline, Beat beat)
{
    return figureAt(body, momentAt(timeline, beat));
}

} // namespace vinyasa
