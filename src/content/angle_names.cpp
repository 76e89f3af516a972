// SPDX-License-Identifier: MIT
#include "content/angle_names.h"

#include "body/limits.h"

#include <algorithm>

namespace vinyasa {
namespace {

struct SplitName {
    std::string_view part, angle; // "hip.left", "flexion"
};

SplitName split(std::string_view name)
{
    const std::size_t dot = name.rfind('.');
    return {name.substr(0, dot), name.substr(dot + 1)};
}

// "hip" of "hip.left"; the name itself where it has no side.
std::string_view withoutSide(std::string_view part)
{
    return part.substr(0, part.find('.'));
}

void addOnce(std::vector<std::string_view>& names, std::string_view name)
{
    if (!name.empty() && std::ranges::find(names, name) == names.end()) {
        names.push_back(name);
    }
}

} // namespace

std::vector<std::string_view> partNames()
{
    std::vector<std::string_view> names;
    for (const AngleInfo& info : angleInfos) {
        addOnce(names, withoutSide(info.name));
    }
    for (const AngleInfo& info : angleInfos) {
        addOnce(names, split(info.name).part);
    }
    return names;
}

std::vector<std::string_view> angleNames(std::string_view part)
{
    std::vector<std::string_view> names;
    for (const AngleInfo& info : angleInfos) {
        const SplitName name = split(info.name);
        if (name.part == part || withoutSide(name.part) == part) {
            addOnce(names, name.angle);
            addOnce(names, info.opposite);
        }
    }
    return names;
}

std::optional<NamedAngle> findNamedAngle(std::string_view part, std::string_view angle)
{
    NamedAngle named;
    for (std::size_t i = 0; i < angleInfos.size(); ++i) {
        const SplitName name = split(angleInfos[i].name);
        const bool ofThePart = name.part == part || withoutSide(name.part) == part;
        const bool opposite = angle == angleInfos[i].opposite;
        if (ofThePart && !angle.empty() && (opposite || name.angle == angle)) {
            named.angles.push_back(i);
            named.sign = opposite ? -1.0f : 1.0f;
        }
    }
    return named.angles.empty() ? std::nullopt : std::optional{named};
}

bool isOneSided(std::string_view part)
{
    return part != withoutSide(part);
}

} // namespace vinyasa
