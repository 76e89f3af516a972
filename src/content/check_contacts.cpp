// SPDX-License-Identifier: MIT
#include "content/check.h"
#include "content/contact_names.h"

#include <algorithm>

namespace vinyasa {

bool checkContacts(const std::vector<PlacedText>& contacts, std::string_view twice, Report& report)
{
    const std::vector<std::string_view> names = contactNames();
    std::set<ContactPoint> taken;
    bool sound = true;
    for (const PlacedText& contact : contacts) {
        const std::vector<ContactPoint> points = pointsOf(contact.value);
        const bool again = std::ranges::any_of(points, [&](ContactPoint point) { return taken.contains(point); });
        sound &= !points.empty() && !again;
        taken.insert(points.begin(), points.end());
        if (again) {
            report.add(contact.place, "the contact " + inQuotes(contact.value) + " " + std::string{twice});
        } else if (points.empty() && !contact.value.empty()) {
            report.addUnknown(contact.place, "the body has no contact point " + inQuotes(contact.value), contact.value,
                              names);
        }
    }
    return sound;
}

} // namespace vinyasa
