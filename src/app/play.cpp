// SPDX-License-Identifier: MIT
#include "app/commands.h"
#include "app/player.h"
#include "app/studio.h"

#include <iostream>

namespace vinyasa {
namespace {

Tried<Player> openPlayer(Practice practice, const PlayOptions& options, const Places& places, Personal& personal)
{
    auto trace = Trace::to(options.trace);
    if (auto trouble = troubleOf(trace)) {
        return *trouble;
    }
    const Settings& settings = personal.settings.settings();
    auto window = openWindow({.width = settings.width,
                              .height = settings.height,
                              .fullscreen = options.fullscreen,
                              .maximized = settings.window == WindowState::maximized});
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
    return Tried<Player>{std::in_place_type<Player>,
                         std::move(practice),
                         options,
                         std::move(std::get<Window>(window)),
                         std::move(fonts),
                         std::move(std::get<Renderer>(renderer)),
                         std::move(std::get<Trace>(trace)),
                         personal};
}

// A pace that only the settings name must not keep anybody from practising.
CommonOptions withKnownPace(CommonOptions common, const Library& library, const Settings& settings)
{
    if (common.pace == settings.pace && troubleOf(choosePace(library, common.pace))) {
        common.pace = Settings{}.pace;
    }
    return common;
}

} // namespace

Outcome play(const PlayOptions& options, const CommonOptions& common, const Places& places, Personal& personal)
{
    auto library = loadLibraryFor(common, places);
    if (auto trouble = troubleOf(library)) {
        return trouble;
    }
    const auto known = withKnownPace(common, std::get<Library>(library), personal.settings.settings());
    auto practice = withWords(prepare(known, options.id, std::move(std::get<Library>(library))), known, places);
    if (auto trouble = troubleOf(practice)) {
        return trouble;
    }
    auto player = openPlayer(std::move(std::get<Practice>(practice)), options, places, personal);
    if (auto trouble = troubleOf(player)) {
        return trouble;
    }
    while (std::get<Player>(player).frame()) {
    }
    for (const Problem& problem : personal.problems) {
        std::cerr << format(problem) << '\n'; // no failure of the practice
    }
    return std::nullopt;
}

} // namespace vinyasa
