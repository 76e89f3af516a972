// SPDX-License-Identifier: MIT
#include "app/commands.h"
#include "app/practice.h"
#include "core/new_file.h"
#include "exchange/bvh.h"
#include "exchange/glb.h"
#include "exchange/motion_json.h"

namespace vinyasa {
namespace {

std::optional<Failure> write(MotionFormat format, const Practice& practice, int fps, const Sink& sink)
{
    const MotionOptions options{.fps = fps, .pace = practice.pace};
    switch (format) {
    case MotionFormat::json:
        writeMotionJson(practice.body, practice.timeline, options, sink);
        break;
    case MotionFormat::bvh:
        writeBvh(practice.body, practice.timeline, options, sink);
        break;
    case MotionFormat::glb:
        return writeGlb(practice.body, practice.timeline, options, sink);
    }
    return std::nullopt;
}

} // namespace

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
    const Sink sink = [&file](std::string_view bytes) { return file.write(bytes); };
    if (auto failure = write(options.format, practice, options.fps, sink)) {
        return *failure;
    }
    if (auto failure = file.commit()) {
        return *failure;
    }
    return std::nullopt;
}

} // namespace vinyasa
