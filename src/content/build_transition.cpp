// SPDX-License-Identifier: MIT
#include "content/build.h"
#include "content/contact_names.h"

#include <utility>

namespace vinyasa {
namespace {

void addMoving(const std::vector<PlacedText>& names, Travel travel, std::vector<MovingContact>& moving)
{
    for (const PlacedText& name : names) {
        for (const ContactPoint point : pointsOf(name.value)) {
            moving.push_back({point, travel});
        }
    }
}

Transition buildWayThere(const TransitionDefinition& definition, const Library& library)
{
    Transition transition{
        .from = indexOfKeyPose(library, definition.from.value),
        .to = indexOfKeyPose(library, definition.to.value),
        .wave = {static_cast<float>(definition.wave)},
        .length = Beat{definition.breaths},
        .instruction = definition.instruction.value,
        .moving = {},
        .travel = {static_cast<float>(definition.travelAcross), static_cast<float>(definition.travelAlong)},
        .momentary = definition.momentary};
    addMoving(definition.steps, Travel::step, transition.moving);
    addMoving(definition.slides, Travel::slide, transition.moving);
    addMoving(definition.glides, Travel::glide, transition.moving);
    return transition;
}

Transition reversed(Transition transition, const TransitionDefinition& definition)
{
    std::swap(transition.from, transition.to);
    transition.travel = -transition.travel;
    transition.instruction = definition.backInstruction.value;
    return transition;
}

Transition mirrored(Transition transition, const MirrorOfKeyPose& mirrors)
{
    transition.from = mirrors[transition.from];
    transition.to = mirrors[transition.to];
    transition.travel.x = -transition.travel.x;
    for (MovingContact& contact : transition.moving) {
        contact.point = info(contact.point).mirror;
    }
    return transition;
}

} // namespace

std::vector<Transition> buildTransitions(const TransitionDefinition& definition, const Library& library,
                                         const MirrorOfKeyPose& mirrors)
{
    std::vector<Transition> ways{buildWayThere(definition, library)};
    if (!definition.oneWay) {
        ways.push_back(reversed(ways.front(), definition));
    }
    const std::size_t ownSide = ways.size();
    for (std::size_t i = 0; definition.mirror && i < ownSide; ++i) {
        ways.push_back(mirrored(ways[i], mirrors));
    }
    return ways;
}

} // namespace vinyasa
