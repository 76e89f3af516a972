// SPDX-License-Identifier: MIT
#include "app/commands.h"
#include "app/practice.h"
#include "content/load.h"
#include "keep/kept_file.h"
#include "keep/log.h"
#include "keep/resume.h"

#include <iostream>

namespace vinyasa {
namespace {

PracticeNames namesIn(const Library& library, const Words& words)
{
    PracticeNames names;
    for (const Asana& asana : library.asanas) {
        names[asana.id] = asana.name;
        for (const Variant& variant : asana.variants) {
            names[asana.id + ", " + variant.id] = variant.name;
        }
        for (const KeyPose& keyPose : library.keyPoses) {
            names[asana.id + ' ' + keyPose.id] = keyPose.name;
        }
    }
    for (const Routine& routine : library.routines) {
        names[routine.id] = routine.name;
        names[routine.id + ", easier"] = words("Easier");
    }
    return names;
}

} // namespace

Outcome log(const LogOptions& options, const CommonOptions& common, const Places& places, const Personal& personal,
            std::ostream& out)
{
    if (options.forget) {
        const auto failure = forgetEverything(personal.folders.data);
        return failure ? Outcome{*failure} : std::nullopt;
    }
    auto loaded = loadLibraryFor(common, places);
    if (auto trouble = troubleOf(loaded)) {
        return trouble;
    }
    auto& [library, words] = std::get<SpokenLibrary>(loaded);
    // What is wrong with a routine is told where it is to be practised; here its name is missing.
    static_cast<void>(addRoutines(library, keptPath(personal.folders.data, "routines")));
    const ReadLog read = loadLog(personal.folders.data);
    out << logTable(read.entries, namesIn(library, words), words);
    for (const Problem& problem : read.problems) {
        std::cerr << format(problem) << '\n'; // the rest is there
    }
    return std::nullopt;
}

} // namespace vinyasa
