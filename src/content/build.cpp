// SPDX-License-Identifier: MIT
#include "content/build.h"

#include <algorithm>
#include <cassert>
#include <iterator>

namespace vinyasa {
namespace {

// Adds the key poses as they are written, then the mirrored ones.
MirrorOfKeyPose addKeyPoses(const std::vector<KeyPoseDefinition>& definitions, Library& library)
{
    MirrorOfKeyPose mirrors;
    for (const KeyPoseDefinition& definition : definitions) {
        mirrors.push_back(library.keyPoses.size());
        library.keyPoses.push_back(buildKeyPose(definition));
    }
    for (std::size_t i = 0; i < definitions.size(); ++i) {
        if (!definitions[i].mirrorId.value.empty()) {
            mirrors[i] = library.keyPoses.size();
            mirrors.push_back(i);
            library.keyPoses.push_back(buildMirrored(definitions[i]));
        }
    }
    for (std::size_t i = 0; i < mirrors.size(); ++i) {
        library.keyPoses[i].mirror = mirrors[i];
    }
    return mirrors;
}

Step buildStep(const StepDefinition& definition, const Library& library)
{
    return {.name = definition.name.value,
            .instruction = definition.instruction.value,
            .keyPose = indexOfKeyPose(library, definition.keyPose.value),
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

std::vector<std::string> valuesOf(const std::vector<PlacedText>& texts)
{
    std::vector<std::string> values;
    values.reserve(texts.size());
    for (const PlacedText& text : texts) {
        values.push_back(text.value);
    }
    return values;
}

Asana buildAsana(const AsanaDefinition& definition, const Library& library)
{
    Asana asana{.id = definition.id.value,
                .name = definition.name.value,
                .sanskrit = definition.sanskrit.value,
                .devanagari = definition.devanagari.value,
                .summary = definition.summary.value,
                .benefits = valuesOf(definition.benefits),
                .cautions = valuesOf(definition.cautions),
                .variants = {},
                .start = indexOfKeyPose(library, definition.start.value),
                .view = definition.view ? buildView(*definition.view) : Viewpoint{},
                .spine = definition.spine,
                .rounds = {}};
    for (const VariantDefinition& variant : definition.variants) {
        asana.variants.push_back({variant.id.value, variant.name.value, variant.description.value});
    }
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

Viewpoint buildView(const ViewDefinition& definition)
{
    return {fromDegrees(static_cast<float>(definition.turn)).value,
            fromDegrees(static_cast<float>(definition.lift)).value};
}

std::size_t indexOfKeyPose(const Library& library, std::string_view id)
{
    const KeyPose* found = findKeyPose(library, id);
    assert(found != nullptr);
    return static_cast<std::size_t>(found - library.keyPoses.data());
}

Library build(const Definitions& definitions)
{
    Library library;
    const MirrorOfKeyPose mirrors = addKeyPoses(definitions.keyPoses, library);
    for (const TransitionDefinition& definition : definitions.transitions) {
        std::ranges::move(buildTransitions(definition, library, mirrors), std::back_inserter(library.transitions));
    }
    for (const AsanaDefinition& definition : definitions.asanas) {
        library.asanas.push_back(buildAsana(definition, library));
    }
    for (const BreathPatternDefinition& definition : definitions.breathPatterns) {
        library.breathPatterns.push_back(buildBreathPattern(definition));
    }
    for (const RoutineDefinition& definition : definitions.routines) {
        library.routines.push_back(buildRoutine(definition, library));
    }
    return library;
}

} // namespace vinyasa
