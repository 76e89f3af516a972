// SPDX-License-Identifier: MIT
#include "practice/known_paths.h"

#include "practice/same_motion.h"

#include <algorithm>
#include <utility>

namespace vinyasa {
namespace {

bool isSame(const PathQuestion& a, const PathQuestion& b)
{
    return a.to == b.to && a.variant == b.variant && a.wall == b.wall && a.fillBefore == b.fillBefore &&
           a.fillAfter == b.fillAfter && a.before.keyPose == b.before.keyPose && isSame(a.before.pose, b.before.pose) &&
           isSame(a.before.contacts, b.before.contacts);
}

} // namespace

const PathAnswer* KnownPaths::find(const PathQuestion& question) const
{
    const auto found =
        std::ranges::find_if(known_, [&](const Known& known) { return isSame(known.question, question); });
    return found == known_.end() ? nullptr : &found->answer;
}

void KnownPaths::add(PathQuestion question, PathAnswer answer)
{
    known_.push_back({std::move(question), std::move(answer)});
}

} // namespace vinyasa
