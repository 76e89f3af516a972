// SPDX-License-Identifier: MIT
#include "body/limits.h"
#include "content/angle_names.h"
#include "content/check.h"

#include <map>
#include <string>

namespace vinyasa {
namespace {

void reportUnknownName(const AngleDefinition& angle, Report& report)
{
    const std::vector<std::string_view> angles = angleNames(angle.part.value);
    if (angles.empty()) {
        report.addUnknown(angle.part.place, "there is no body part " + inQuotes(angle.part.value), angle.part.value,
                          partNames());
        return;
    }
    report.addUnknown(angle.name.place, "the " + angle.part.value + " has no angle " + inQuotes(angle.name.value),
                      angle.name.value, angles);
}

struct DegreeRange {
    double low = 0.0, high = 0.0;
};

// In the direction of the name.
DegreeRange rangeOf(const NamedAngle& named)
{
    const AngleInfo& info = angleInfos[named.angles.front()];
    const double low = static_cast<double>(toDegrees(info.low)), high = static_cast<double>(toDegrees(info.high));
    return named.sign > 0.0f ? DegreeRange{low, high} : DegreeRange{-high, -low};
}

void checkRange(const AngleDefinition& angle, const NamedAngle& named, Report& report)
{
    constexpr double rounding = 1e-4; // of degrees that went through radians and back
    const DegreeRange range = rangeOf(named);
    if (angle.degrees < range.low - rounding || angle.degrees > range.high + rounding) {
        report.add(angle.place, angle.part.value + " " + angle.name.value + " is " + printed(angle.degrees) +
                                    "°, outside its range of " + printed(range.low) + "° to " + printed(range.high) +
                                    "°");
    }
}

// `angle` under a name that contradicts the one it was first given by.
void reportOpposite(const AngleDefinition& angle, const AngleDefinition& first, Report& report)
{
    report.add(angle.name.place, angle.part.value + " " + angle.name.value + " is the opposite of " + first.name.value +
                                     ", which line " + std::to_string(first.name.place.line) + " gives already");
}

} // namespace

void checkAngles(const std::vector<AngleDefinition>& angles, Report& report)
{
    std::map<std::vector<std::size_t>, const AngleDefinition*> firsts;
    for (const AngleDefinition& angle : angles) {
        const std::optional<NamedAngle> named = findNamedAngle(angle.part.value, angle.name.value);
        if (!named) {
            reportUnknownName(angle, report);
            continue;
        }
        checkRange(angle, *named, report);
        const AngleDefinition* first = firsts.try_emplace(named->angles, &angle).first->second;
        if (first->name.value != angle.name.value) {
            reportOpposite(angle, *first, report);
        }
    }
}

} // namespace vinyasa
