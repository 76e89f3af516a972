// SPDX-License-Identifier: MIT
#include "app/personal.h"

#include "app/keys_file.h"
#include "app/pads_file.h"

#include <filesystem>
#include <utility>

namespace vinyasa {
namespace {

template <typename T>
void keepChange(T& kept, const T& before, const T& now)
{
    kept = now != before ? now : kept;
}

} // namespace

Personal loadPersonal(const Folders& folders)
{
    Personal personal;
    personal.folders = folders;
    personal.settings = KeptSettings::load(folders.config);
    personal.problems = personal.settings.problems();
    ReadKeymap keys = loadKeymap(folders.config);
    personal.keymap = std::move(keys.keymap);
    personal.pads = std::move(keys.pads);
    for (const Problems& problems : {keys.problems, loadPadMappings(folders.config)}) {
        personal.problems.insert(personal.problems.end(), problems.begin(), problems.end());
    }
    return personal;
}

std::string noticeOf(const Problem& problem)
{
    const std::string file = std::filesystem::path{problem.place.file}.filename().string();
    return file.empty() ? problem.sentence : file + ": " + problem.sentence;
}

void noteIn(Personal& personal, const Message& message, const Words& words)
{
    if (!message.empty()) {
        std::string sentence = message.in(words);
        personal.problems.push_back({{}, std::move(sentence)});
    }
}

Settings withChanges(Settings settings, const PlayerState& before, const PlayerState& now)
{
    keepChange(settings.theme, before.look.theme, now.look.theme);
    keepChange(settings.style, before.look.style, now.look.style);
    keepChange(settings.textScale, before.textScale, now.textScale);
    if (now.fullscreen != before.fullscreen) {
        settings.window = now.fullscreen ? WindowState::fullscreen : WindowState::normal;
    }
    return settings;
}

} // namespace vinyasa
