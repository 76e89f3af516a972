// SPDX-License-Identifier: MIT
#include "app/commands.h"
#include "app/practice.h"
#include "core/new_file.h"
#include "exchange/motion_json.h"

namespace vinyasa {

Outcome exportMotion(const ExportOptions& options, const CommonOptions& common, const Places& places)
{
    const auto prepared = prepare(common, options.id, places);
    if (auto trouble = troubleOf(prepared)) {
        return trouble;
    }
    const Practice& practice = std::get<Practice>(prepared);
    auto made = NewFile::at(options.file);
    if (auto trouble = failureOf(made)) {
        return trouble;
    }
    NewFile& file = std::get<NewFile>(made);
    writeMotionJson(practice.body, practice.timeline, {.fps = options.fps, .pace = practice.pace},
                    [&](std::string_view text) { return file.write(text); });
    if (auto failure = file.commit()) {
        return *failure;
    }
    return std::nullopt;
}

} // namespace vinyasa
