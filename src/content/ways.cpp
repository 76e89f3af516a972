// SPDX-License-Identifier: MIT
#include "content/ways.h"

namespace vinyasa {
namespace {

std::string mirrored(const std::string& keyPose, const Mirrors& mirrors)
{
    const auto found = mirrors.find(keyPose);
    return found == mirrors.end() ? keyPose : found->second;
}

} // namespace

Mirrors mirrorsOf(const std::vector<KeyPoseDefinition>& keyPoses)
{
    Mirrors mirrors;
    for (const KeyPoseDefinition& keyPose : keyPoses) {
        if (!keyPose.mirrorId.value.empty()) {
            mirrors.emplace(keyPose.id.value, keyPose.mirrorId.value);
            mirrors.emplace(keyPose.mirrorId.value, keyPose.id.value);
        }
    }
    return mirrors;
}

std::set<Way> waysOf(const TransitionDefinition& transition)
{
    if (transition.from.value.empty() || transition.to.value.empty()) {
        return {};
    }
    std::set<Way> ways{{transition.from.value, transition.to.value}};
    if (!transition.oneWay) {
        ways.emplace(transition.to.value, transition.from.value);
    }
    return ways;
}

std::set<Way> mirroredWaysOf(const TransitionDefinition& transition, const Mirrors& mirrors)
{
    std::set<Way> ways;
    if (transition.mirror) {
        for (const auto& [from, to] : waysOf(transition)) {
            ways.emplace(mirrored(from, mirrors), mirrored(to, mirrors));
        }
    }
    return ways;
}

std::set<std::string> reachableFrom(const std::string& keyPose, const std::set<Way>& ways)
{
    std::set<std::string> reached{keyPose};
    std::vector<std::string> ahead{keyPose};
    while (!ahead.empty()) {
        const std::string from = std::move(ahead.back());
        ahead.pop_back();
        for (auto way = ways.lower_bound({from, ""}); way != ways.end() && way->first == from; ++way) {
            if (reached.insert(way->second).second) {
                ahead.push_back(way->second);
            }
        }
    }
    return reached;
}

} // namespace vinyasa
