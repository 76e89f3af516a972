// SPDX-License-Identifier: MIT
#include "content/library.h"

#include <algorithm>

namespace vinyasa {
namespace {

template <typename T>
const T* findById(const std::vector<T>& items, std::string_view id)
{
    const auto found = std::ranges::find(items, id, &T::id);
    return found == items.end() ? nullptr : &*found;
}

} // namespace

const KeyPose* findKeyPose(const Library& library, std::string_view id)
{
    return findById(library.keyPoses, id);
}

const Asana* findAsana(const Library& library, std::string_view id)
{
    return findById(library.asanas, id);
}

const BreathPattern* findBreathPattern(const Library& library, std::string_view id)
{
    return findById(library.breathPatterns, id);
}

const Routine* findRoutine(const Library& library, std::string_view id)
{
    return findById(library.routines, id);
}

const Transition* findTransition(const Library& library, std::size_t from, std::size_t to)
{
    const auto found = std::ranges::find_if(library.transitions, [&](const Transition& transition) {
        return transition.from == from && transition.to == to;
    });
    return found == library.transitions.end() ? nullptr : &*found;
}

std::optional<PropKind> findPropKind(std::string_view name)
{
    const auto found = std::ranges::find(propKindNames, name);
    if (found == propKindNames.end()) {
        return std::nullopt;
    }
    return static_cast<PropKind>(found - propKindNames.begin());
}

const Posture& postureOf(const KeyPose& keyPose, std::string_view variant)
{
    const auto known = [&](const auto& each) { return each.first == variant; };
    const auto found = std::ranges::find_if(keyPose.variants, known);
    return found == keyPose.variants.end() ? keyPose.posture : found->second;
}

const Variant* findVariant(const Asana& asana, std::string_view id)
{
    const auto found = std::ranges::find(asana.variants, id, &Variant::id);
    return found == asana.variants.end() ? nullptr : &*found;
}

} // namespace vinyasa
