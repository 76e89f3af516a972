// SPDX-License-Identifier: MIT
#include "content/build.h"

#include "content/angle_names.h"
#include "content/check.h"

#include <algorithm>
#include <cassert>

namespace vinyasa {
namespace {

// Degrees of files become radians here and nowhere else. One side's own angle wins over what both sides are given.
void applyAngles(const std::vector<AngleDefinition>& definitions, Angles& angles)
{
    for (const bool oneSided : {false, true}) {
        for (const AngleDefinition& definition : definitions) {
            if (isOneSided(definition.part.value) != oneSided) {
                continue;
            }
            const auto named = findNamedAngle(definition.part.value, definition.name.value);
            assert(named);
            for (const std::size_t angle : named->angles) {
                angles[angle] = named->sign * fromDegrees(static_cast<float>(definition.degrees)).value;
            }
        }
    }
}

void addContact(const std::string& name, std::vector<ContactPoint>& contacts)
{
    if (const std::optional<ContactPoint> one = findContactPoint(name)) {
        contacts.push_back(*one);
        return;
    }
    for (const char* side : {".left", ".right"}) {
        const std::optional<ContactPoint> point = findContactPoint(name + side);
        assert(point);
        contacts.push_back(*point);
    }
}

KeyPose buildKeyPose(const KeyPoseDefinition& definition)
{
    KeyPose keyPose;
    keyPose.id = definition.id.value;
    keyPose.name = definition.name.value;
    applyAngles(definition.angles, keyPose.angles);
    for (const Text& contact : definition.contacts) {
        addContact(contact.value, keyPose.contacts);
    }
    if (!definition.easier.empty()) {
        keyPose.easier = keyPose.angles;
        applyAngles(definition.easier, *keyPose.easier);
    }
    return keyPose;
}

std::size_t indexOf(const Library& library, const std::string& keyPose)
{
    const KeyPose* found = findKeyPose(library, keyPose);
    assert(found != nullptr);
    return static_cast<std::size_t>(found - library.keyPoses.data());
}

void addTransition(const TransitionDefinition& definition, Library& library)
{
    for (const auto& [from, to] : waysOf(definition)) {
        library.transitions.push_back({.from = indexOf(library, from),
                                       .to = indexOf(library, to),
                                       .wave = {static_cast<float>(definition.wave)}});
    }
}

Step buildStep(const StepDefinition& definition, const Library& library)
{
    return {.name = definition.name.value,
            .instruction = definition.instruction.value,
            .keyPose = indexOf(library, definition.keyPose.value),
            .length = Beat{definition.length.halfBreaths / 2.0}};
}

// Steps that are done once and follow each other are one group.
void addRound(const RoundDefinition& definition, const Library& library, std::vector<Round>& rounds)
{
    if (definition.count > 1 || rounds.empty() || rounds.back().count > 1) {
        rounds.push_back({definition.count, {}});
    }
    for (const StepDefinition& step : definition.steps) {
        rounds.back().steps.push_back(buildStep(step, library));
    }
}

std::vector<std::string> valuesOf(const std::vector<Text>& texts)
{
    std::vector<std::string> values;
    values.reserve(texts.size());
    for (const Text& text : texts) {
        values.push_back(text.value);
    }
    return values;
}

Asana buildAsana(const AsanaDefinition& definition, const Library& library)
{
    Asana asana{.id = definition.id.value,
                .name = definition.name.value,
                .sanskrit = definition.sanskrit.value,
                .summary = definition.summary.value,
                .benefits = valuesOf(definition.benefits),
                .cautions = valuesOf(definition.cautions),
                .easierName = definition.easierName.value,
                .easier = definition.easier.value,
                .start = indexOf(library, definition.start.value),
                .rounds = {}};
    for (const RoundDefinition& round : definition.rounds) {
        addRound(round, library, asana.rounds);
    }
    return asana;
}

BreathPattern buildBreathPattern(const BreathPatternDefinition& definition)
{
    return {.id = definition.id.value,
            .name = definition.name.value,
            .pace = {.inhale = {definition.inhale},
                     .pauseFull = {definition.pauseFull},
                     .exhale = {definition.exhale},
                     .pauseEmpty = {definition.pauseEmpty}}};
}

} // namespace

Library build(const Definitions& definitions)
{
    Library library;
    for (const KeyPoseDefinition& definition : definitions.keyPoses) {
        library.keyPoses.push_back(buildKeyPose(definition));
    }
    for (const TransitionDefinition& definition : definitions.transitions) {
        addTransition(definition, library);
    }
    for (const AsanaDefinition& definition : definitions.asanas) {
        library.asanas.push_back(buildAsana(definition, library));
    }
    for (const BreathPatternDefinition& definition : definitions.breathPatterns) {
        library.breathPatterns.push_back(buildBreathPattern(definition));
    }
    return library;
}

} // namespace vinyasa
