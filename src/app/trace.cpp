// SPDX-License-Identifier: MIT
#include "app/trace.h"

#include <nlohmann/json.hpp>

namespace vinyasa {

Tried<Trace> Trace::to(const std::filesystem::path& path)
{
    Trace trace;
    if (!path.empty()) {
        trace.file_.open(path);
        if (!trace.file_) {
            return Failure{ExitCode::outsideFailed, Message{"--trace: \"{1}\" can't be written.", {path.string()}},
                           Message{"Give the name of a file in a folder that you may write to."}};
        }
    }
    return trace;
}

void Trace::note(const TracedState& state, std::int64_t frames)
{
    TracedState expected = last_;
    expected.beat = state.playing ? state.beat : last_.beat;
    last_ = state;
    if (!file_.is_open() || (begun_ && state == expected)) {
        return;
    }
    begun_ = true;
    write(frames);
}

void Trace::end(std::int64_t frames)
{
    if (file_.is_open()) {
        write(frames);
    }
}

void Trace::write(std::int64_t frames)
{
    auto sheet = nlohmann::ordered_json::array();
    for (const auto& [keys, meaning] : last_.sheet) {
        sheet.push_back(nlohmann::ordered_json::array({keys, meaning}));
    }
    const nlohmann::ordered_json line{{"beat", last_.beat},
                                      {"playing", last_.playing},
                                      {"looping", last_.looping},
                                      {"variant", last_.variant},
                                      {"stage", last_.stage},
                                      {"lead", last_.lead},
                                      {"waiting", last_.waiting},
                                      {"asana", last_.asana},
                                      {"keyPose", last_.keyPose},
                                      {"role", last_.role},
                                      {"length", last_.length},
                                      {"step", last_.step},
                                      {"leadIn", last_.leadIn},
                                      {"notice", last_.notice},
                                      {"theme", last_.theme},
                                      {"style", last_.style},
                                      {"spine", last_.spine},
                                      {"ghost", last_.ghost},
                                      {"trails", last_.trails},
                                      {"sheet", sheet},
                                      {"keys", last_.keys},
                                      {"fullscreen", last_.fullscreen},
                                      {"textScale", last_.textScale},
                                      {"breathsPerMinute", last_.breathsPerMinute},
                                      {"width", last_.width},
                                      {"height", last_.height},
                                      {"frames", frames}};
    file_ << line.dump() << std::endl; // whoever watches does so while we run
}

} // namespace vinyasa
