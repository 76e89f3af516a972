// SPDX-License-Identifier: MIT
// The sub-commands that only print: list, print and check.
#include "app/commands.h"
#include "app/practice.h"
#include "app/words.h"
#include "content/load.h"

#include <ostream>

namespace vinyasa {

Outcome list(const ListOptions& options, const CommonOptions& common, const Places& places, std::ostream& out)
{
    const auto library = loadLibraryFor(common, places);
    if (auto trouble = troubleOf(library)) {
        return trouble;
    }
    out << (options.json ? listJson(std::get<Library>(library)) : listText(std::get<Library>(library)));
    return std::nullopt;
}

Outcome print(const PrintOptions& options, const CommonOptions& common, const Places& places, std::ostream& out)
{
    const auto library = loadLibraryFor(common, places);
    if (auto trouble = troubleOf(library)) {
        return trouble;
    }
    const auto asana = chooseAsana(std::get<Library>(library), options.id);
    if (auto trouble = troubleOf(asana)) {
        return trouble;
    }
    out << printText(std::get<Asana>(asana));
    return std::nullopt;
}

Outcome check(const CheckOptions& options, const CommonOptions& common, const Places& places, std::ostream& out)
{
    const std::filesystem::path library = common.assets.empty() ? places.assets : common.assets;
    const auto paths = options.paths.empty() ? std::vector{library} : options.paths;
    Problems problems = checkPaths(paths);
    if (!problems.empty()) {
        return Trouble{std::move(problems)};
    }
    out << "No mistakes found.\n";
    return std::nullopt;
}

} // namespace vinyasa
