// SPDX-License-Identifier: MIT
#include "library_practices.h"

#include "content/load.h"
#include "practice/moment.h"
#include "scene/figure_shapes.h"
#include "support/catch.h"

namespace vinyasa {
namespace {

std::vector<FilmedPractice> filmAll()
{
    const Result<Library> library = loadLibrary(VINYASA_SOURCE_DIR "/assets");
    REQUIRE(library);
    const Body body = makeBody(defaultStature);
    std::vector<FilmedPractice> practices;
    std::vector<Choice> all;
    for (const Asana& asana : library.value().asanas) {
        all.push_back({&asana, ""});
        practices.push_back({body, compose(body, library.value(), asana), {}});
    }
    practices.push_back({body, compose(body, library.value(), all), {}});
    for (FilmedPractice& practice : practices) {
        practice.footage = footageOf(body, practice.timeline);
    }
    return practices;
}

} // namespace

const std::vector<FilmedPractice>& filmedPractices()
{
    static const std::vector<FilmedPractice> practices = filmAll();
    return practices;
}

Silhouette bodyAt(const FilmedPractice& practice, Beat beat)
{
    const Moment moment = momentAt(practice.timeline, beat);
    Silhouette body;
    append(body, conesOf(practice.body, figureAt(practice.body, moment), static_cast<float>(moment.breath.fill), {}));
    return body;
}

} // namespace vinyasa
