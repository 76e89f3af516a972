// SPDX-License-Identifier: MIT
#include "keep/desktop_motion.h"

#include "keep/gnome_motion.h"
#include "keep/kept_file.h"

#include <optional>
#include <string>

namespace vinyasa {
namespace {

namespace fs = std::filesystem;

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view blanks = " \t\r";
    const std::size_t first = text.find_first_not_of(blanks);
    return first == std::string_view::npos ? std::string_view{}
                                           : text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

// Of an entry "name=value" within a section "[section]"; the last one counts.
std::optional<std::string> valueIn(std::string_view text, std::string_view section, std::string_view name)
{
    std::optional<std::string> value;
    bool inside = false;
    while (!text.empty()) {
        const std::size_t end = text.find('\n');
        const std::string_view line = trimmed(text.substr(0, end));
        text = end == std::string_view::npos ? std::string_view{} : text.substr(end + 1);
        if (line.starts_with('[')) {
            inside = line == section;
        }
        const std::size_t equals = line.find('=');
        if (inside && equals != std::string_view::npos && trimmed(line.substr(0, equals)) == name) {
            value = trimmed(line.substr(equals + 1));
        }
    }
    return value;
}

fs::path configurationFolder(const ReadVariable& variable)
{
    if (fs::path named = absolutePath(variable("XDG_CONFIG_HOME")); !named.empty()) {
        return named;
    }
    const fs::path home = absolutePath(variable("HOME"));
    return home.empty() ? fs::path{} : home / ".config";
}

// What can't be read says nothing.
std::string textOf(const fs::path& folder, std::string_view name)
{
    Report unheard;
    return readKept(keptPath(folder, name), unheard);
}

} // namespace

bool gtkAsksForLessMotion(std::string_view settings)
{
    const auto value = valueIn(settings, "[Settings]", "gtk-enable-animations");
    return value && (*value == "0" || *value == "false" || *value == "FALSE" || *value == "False");
}

bool kdeAsksForLessMotion(std::string_view settings)
{
    const auto value = valueIn(settings, "[KDE]", "AnimationDurationFactor");
    return value && value->find_first_not_of("0.") == std::string::npos && value->find('0') != std::string::npos;
}

bool desktopAsksForLessMotion(const ReadVariable& variable)
{
    const fs::path folder = configurationFolder(variable);
    return gtkAsksForLessMotion(textOf(folder, "gtk-4.0/settings.ini")) ||
           gtkAsksForLessMotion(textOf(folder, "gtk-3.0/settings.ini")) ||
           kdeAsksForLessMotion(textOf(folder, "kdeglobals")) || gnomeAsksForLessMotion(variable);
}

} // namespace vinyasa
