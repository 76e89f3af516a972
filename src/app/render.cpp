// SPDX-License-Identifier: MIT
#include "app/commands.h"
#include "app/picture.h"
#include "app/studio.h"
#include "core/did_you_mean.h"
#include "platform/png.h"

#include <algorithm>

namespace vinyasa {
namespace {

Failure noSuchKeyPose(const Timeline& timeline, const std::string& name)
{
    std::vector<std::string_view> reached;
    for (const KeyPoseMark& mark : keyPoseMarks(timeline)) {
        const std::string& id = timeline.keyPoseIds[mark.keyPose];
        if (std::ranges::find(reached, id) == reached.end()) {
            reached.emplace_back(id);
        }
    }
    return {ExitCode::wrongInput,
            Message{"--key: {1} has no key pose \"{2}\".", {timeline.id, name}} + didYouMean(name, reached),
            Message{"Its key poses are these: {1}.", {listed(reached)}}};
}

Tried<Beat> chosenBeat(const RenderOptions& options, const Timeline& timeline)
{
    if (options.at) {
        const auto failure = beyondEnd(timeline, "--at", *options.at);
        return failure ? Tried<Beat>{*failure} : Tried<Beat>{*options.at};
    }
    for (const KeyPoseMark& mark : keyPoseMarks(timeline)) {
        if (timeline.keyPoseIds[mark.keyPose] == options.keyPose) {
            // The beat itself belongs to the step that begins there; the words wanted are those that led to it.
            constexpr Beat hair{1e-9};
            return std::max(mark.beat - hair, Beat{0.0});
        }
    }
    return noSuchKeyPose(timeline, options.keyPose);
}

} // namespace

Outcome render(const RenderOptions& options, const CommonOptions& common, const Places& places)
{
    const auto prepared = prepare(common, options.id, places);
    if (auto trouble = troubleOf(prepared)) {
        return trouble;
    }
    const Practice& practice = std::get<Practice>(prepared);
    const auto beat = chosenBeat(options, practice.timeline);
    if (auto trouble = troubleOf(beat)) {
        return trouble;
    }
    auto studio = Studio::open(places, options.gles ? Graphics::openGlEs : Graphics::openGl);
    if (auto trouble = troubleOf(studio)) {
        return trouble;
    }
    PageSettings settings;
    settings.width = options.size.width;
    settings.height = options.size.height;
    settings.textScale = options.textScale;
    settings.pace = practice.pace;
    settings.overlay = options.overlay;
    const Page page = layOut(practice, settings, options.look.theme, std::get<Studio>(studio).measure());
    PageState state = stillOf(options.look);
    state.showsGhost = options.ghost;
    state.view.fixed = viewNamed(options.view);
    const auto picture =
        std::get<Studio>(studio).draw(pictureAt(practice, page, std::get<Beat>(beat), state, options.trails));
    if (auto trouble = troubleOf(picture)) {
        return trouble;
    }
    if (auto failure = savePng(options.file, std::get<Bitmap>(picture))) {
        return *failure;
    }
    return std::nullopt;
}

} // namespace vinyasa
