// SPDX-License-Identifier: MIT
#include "content/contact_names.h"

#include <algorithm>

namespace vinyasa {
namespace {

std::string_view withoutSide(std::string_view contact)
{
    return contact.substr(0, contact.find('.'));
}

void addOnce(std::vector<std::string_view>& names, std::string_view name)
{
    if (std::ranges::find(names, name) == names.end()) {
        names.push_back(name);
    }
}

} // namespace

std::vector<std::string_view> contactNames()
{
    std::vector<std::string_view> names;
    for (std::size_t i = 0; i < contactPointCount; ++i) {
        addOnce(names, withoutSide(info(static_cast<ContactPoint>(i)).name));
    }
    for (std::size_t i = 0; i < contactPointCount; ++i) {
        addOnce(names, info(static_cast<ContactPoint>(i)).name);
    }
    return names;
}

std::vector<ContactPoint> pointsOf(std::string_view contact)
{
    std::vector<ContactPoint> points;
    for (std::size_t i = 0; i < contactPointCount; ++i) {
        const auto point = static_cast<ContactPoint>(i);
        if (info(point).name == contact || withoutSide(info(point).name) == contact) {
            points.push_back(point);
        }
    }
    return points;
}

} // namespace vinyasa
