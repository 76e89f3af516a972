// SPDX-License-Identifier: MIT
#include "app/commands.h"
#include "app/player.h"
#include "app/studio.h"

namespace vinyasa {
namespace {

Tried<Player> openPlayer(Practice practice, const PlayOptions& options, const Places& places)
{
    auto trace = Trace::to(options.trace);
    if (auto trouble = troubleOf(trace)) {
        return *trouble;
    }
    auto window = openWindow({.fullscreen = options.fullscreen});
    if (auto trouble = failureOf(window)) {
        return *trouble;
    }
    auto loaded = Fonts::load(places.assets / "fonts");
    if (auto trouble = failureOf(loaded)) {
        return *trouble;
    }
    auto fonts = std::make_unique<Fonts>(std::move(std::get<Fonts>(loaded)));
    auto renderer = Renderer::make(places.shaders, textSourceOf(*fonts));
    if (auto trouble = failureOf(renderer)) {
        return *trouble;
    }
    return Tried<Player>{
        std::in_place_type<Player>,          std::move(practice), options,
        std::move(std::get<Window>(window)), std::move(fonts),    std::move(std::get<Renderer>(renderer)),
        std::move(std::get<Trace>(trace))};
}

} // namespace

Outcome play(const PlayOptions& options, const CommonOptions& common, const Places& places)
{
    auto practice = prepare(common, options.id, places);
    if (auto trouble = troubleOf(practice)) {
        return trouble;
    }
    auto player = openPlayer(std::move(std::get<Practice>(practice)), options, places);
    if (auto trouble = troubleOf(player)) {
        return trouble;
    }
    while (std::get<Player>(player).frame()) {
    }
    return std::nullopt;
}

} // namespace vinyasa
