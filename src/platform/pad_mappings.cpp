// SPDX-License-Identifier: MIT
#include "platform/pad_mappings.h"

#include <SDL_gamecontroller.h>
#include <SDL_platform.h>

#include <string>

namespace vinyasa {
namespace {

bool isForAnotherSystem(std::string_view line)
{
    constexpr std::string_view entry = "platform:";
    const std::size_t at = line.find(entry);
    return at != std::string_view::npos && !line.substr(at + entry.size()).starts_with(SDL_GetPlatform());
}

std::string_view trimmed(std::string_view line)
{
    constexpr std::string_view blanks = " \t\r";
    const std::size_t first = line.find_first_not_of(blanks);
    return first == std::string_view::npos ? std::string_view{}
                                           : line.substr(first, line.find_last_not_of(blanks) - first + 1);
}

} // namespace

std::vector<std::size_t> addPadMappings(std::string_view text)
{
    std::vector<std::size_t> bad;
    for (std::size_t number = 1; !text.empty(); ++number) {
        const std::size_t end = text.find('\n');
        const std::string line{trimmed(text.substr(0, end))};
        text = end == std::string_view::npos ? std::string_view{} : text.substr(end + 1);
        if (line.empty() || line.front() == '#' || isForAnotherSystem(line)) {
            continue;
        }
        if (SDL_GameControllerAddMapping(line.c_str()) < 0) {
            bad.push_back(number);
        }
    }
    return bad;
}

} // namespace vinyasa
