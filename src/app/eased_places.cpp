// SPDX-License-Identifier: MIT
#include "app/eased_places.h"

#include <algorithm>

namespace vinyasa {
namespace {

std::string asanaOf(const std::string& place)
{
    return place.substr(0, place.find(' '));
}

} // namespace

std::vector<std::string> easedPlaces(const Guide& guide, const Library& library)
{
    std::vector<std::string> places;
    for (const EasedPlace& place : guide.easedOff) {
        places.push_back(place.asana + ' ' + library.keyPoses[place.keyPose].id);
    }
    return places;
}

std::vector<EasedPlace> placesFrom(const std::vector<std::string>& kept, const Library& library)
{
    std::vector<EasedPlace> places;
    for (const std::string& place : kept) {
        const std::string asana = asanaOf(place);
        const KeyPose* keyPose =
            findKeyPose(library, std::string_view{place}.substr(std::min(asana.size() + 1, place.size())));
        if (keyPose != nullptr && findAsana(library, asana) != nullptr) {
            places.push_back({asana, static_cast<std::size_t>(keyPose - library.keyPoses.data())});
        }
    }
    return places;
}

std::vector<std::string> withPlaces(const std::vector<std::string>& kept, const Guide& guide, const Library& library)
{
    std::vector<std::string> places;
    std::ranges::copy_if(kept, std::back_inserter(places), [&](const std::string& place) {
        return std::ranges::find(guide.score.parts, asanaOf(place), &Part::id) == guide.score.parts.end();
    });
    std::ranges::copy(easedPlaces(guide, library), std::back_inserter(places));
    return places;
}

std::vector<std::string> easedNames(const Guide& guide, const Library& library)
{
    std::vector<std::string> names;
    for (const EasedPlace& place : guide.easedOff) {
        names.push_back(library.keyPoses[place.keyPose].name);
    }
    return names;
}

} // namespace vinyasa
