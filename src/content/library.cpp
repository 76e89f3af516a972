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

const Transition* findTransition(const Library& library, std::size_t from, std::size_t to)
{
    const auto found = std::ranges::find_if(library.transitions, [&](const Transition& transition) {
        return transition.from == from && transition.to == to;
    });
    return found == library.transitions.end() ? nullptr : &*found;
}

} // namespace vinyasa
