// SPDX-License-Identifier: MIT
#include "content/load.h"

#include "content/build.h"
#include "content/check_routine.h"
#include "content/file_bytes.h"
#include "content/file_kind.h"

#include <algorithm>
#include <system_error>
#include <vector>

namespace vinyasa {
namespace {

namespace fs = std::filesystem;

bool isContentFile(const fs::path& path)
{
    return path.extension() == ".json" && !path.filename().string().starts_with('.');
}

std::string faultOfFolder(std::error_code error)
{
    if (error == std::errc::no_such_file_or_directory) {
        return "the library has no such folder, but needs it";
    }
    return error ? "this folder of the library can't be read" : "this folder of the library holds no *.json";
}

std::vector<fs::path> contentFilesIn(const fs::path& folder, bool needed, Report& report)
{
    std::vector<fs::path> files;
    std::error_code error;
    for (fs::directory_iterator entry{folder, error}; !error && entry != fs::directory_iterator{};
         entry.increment(error)) {
        if (isContentFile(entry->path())) {
            files.push_back(entry->path());
        }
    }
    const bool nothing = error ? error == std::errc::no_such_file_or_directory : files.empty();
    if ((error || files.empty()) && (needed || !nothing)) {
        report.add({folder.generic_string(), 0, 0}, faultOfFolder(error));
    }
    std::ranges::sort(files);
    return files;
}

void decodeAs(const FileKind& kind, const JsonNode& root, FileReport report, Definitions& definitions)
{
    checkSchema(root, kind, report);
    kind.decode(root, report, definitions);
}

void readInto(Definitions& definitions, const FileKind& kind, const fs::path& path, Report& whole)
{
    const std::string name = path.generic_string();
    const FileReport report{name, whole};
    const std::optional<std::string> bytes = readBytes(path, report);
    const std::optional<JsonNode> root = bytes ? readJson(*bytes, report) : std::nullopt;
    if (root) {
        decodeAs(kind, *root, report, definitions);
    } else {
        definitions.*kind.all = false;
    }
}

Definitions readLibrary(const fs::path& folder, Report& report)
{
    Definitions definitions;
    std::error_code error;
    if (!fs::is_directory(folder, error)) {
        report.add({folder.generic_string(), 0, 0}, "there is no such folder; a library is a folder with key_poses, "
                                                    "transitions, asanas and breath in it");
        return definitions;
    }
    for (const FileKind& kind : fileKinds) {
        const std::vector<fs::path> files = contentFilesIn(folder / kind.folder, kind.needed, report);
        definitions.*kind.all = !files.empty() || !kind.needed;
        for (const fs::path& file : files) {
            readInto(definitions, kind, file, report);
        }
    }
    return definitions;
}

void checkLibrary(const fs::path& folder, Report& report)
{
    checkDefinitions(readLibrary(folder, report), report);
}

void checkBytes(std::string_view bytes, const std::string& file, Report& whole)
{
    const FileReport report{file, whole};
    const std::optional<JsonNode> root = readJson(bytes, report);
    if (!root) {
        return;
    }
    const FileKind* kind = kindOf(fs::path{file}.parent_path().filename().string(), *root);
    if (kind == nullptr) {
        report.add(root->spot, R"(what kind of file this is can't be told; begin it with a "$schema" as in )"
                               R"("$schema": "../schema/key_pose.schema.json")");
        return;
    }
    Definitions alone;
    decodeAs(*kind, *root, report, alone);
    alone.allKeyPoses = alone.allTransitions = alone.allAsanas = alone.allBreathPatterns = alone.allRoutines = false;
    checkDefinitions(alone, whole);
}

void checkFile(const fs::path& path, Report& report)
{
    const std::string name = path.generic_string();
    if (const std::optional<std::string> bytes = readBytes(path, {name, report})) {
        checkBytes(*bytes, name, report);
    }
}

// Only if nothing at all is wrong with it.
void addRoutine(Library& library, const fs::path& file, const RoutineContext& context, Report& whole)
{
    Report report;
    Definitions definitions;
    readInto(definitions, *kindOf("routines", {}), file, report);
    for (const RoutineDefinition& routine : definitions.routines) {
        checkRoutine(routine, context, report);
        if (findRoutine(library, routine.id.value) != nullptr) {
            report.add(routine.id.place,
                       "there is a routine " + inQuotes(routine.id.value) + " already; give this one an id of its own");
        }
    }
    if (report.empty()) {
        library.routines.push_back(buildRoutine(definitions.routines.front(), library));
    }
    whole.add(report);
}

} // namespace

Result<Library> loadLibrary(const fs::path& folder)
{
    Report report;
    const Definitions definitions = readLibrary(folder, report);
    checkDefinitions(definitions, report);
    if (!report.empty()) {
        return report.sorted();
    }
    return build(definitions);
}

Problems addRoutines(Library& library, const fs::path& folder)
{
    Report whole;
    if (folder.empty()) {
        return {};
    }
    const RoutineContext context = routineContextOf(library);
    for (const fs::path& file : contentFilesIn(folder, false, whole)) {
        addRoutine(library, file, context, whole);
    }
    return whole.sorted();
}

Problems checkPaths(std::span<const fs::path> paths)
{
    Report report;
    for (const fs::path& path : paths) {
        std::error_code error;
        if (fs::is_directory(path, error)) {
            checkLibrary(path, report);
        } else {
            checkFile(path, report);
        }
    }
    return report.sorted();
}

Problems checkText(std::string_view bytes, const std::string& file)
{
    Report report;
    checkBytes(bytes, file, report);
    return report.sorted();
}

} // namespace vinyasa
