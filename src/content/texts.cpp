// SPDX-License-Identifier: MIT
#include "content/texts.h"

#include "content/values.h"

namespace vinyasa {
namespace {

// Other languages need more room; the layout has been tried with this much.
constexpr std::size_t grown(std::size_t longest)
{
    return longest * 7 / 5;
}

constexpr std::size_t name = grown(longestName), instruction = grown(longestInstruction),
                      sentence = grown(longestSentence);

// visit(text, longest, translated); Asana and Visit may be const.
template <typename Asana, typename Visit>
void visitAsana(Asana& asana, const Visit& visit)
{
    visit(asana.name, name, true);
    visit(asana.sanskrit, name, false);
    visit(asana.devanagari, name, false);
    visit(asana.summary, sentence, true);
    for (auto* lines : {&asana.benefits, &asana.cautions}) {
        for (auto& line : *lines) {
            visit(line, sentence, true);
        }
    }
    for (auto& variant : asana.variants) {
        visit(variant.name, name, true);
        visit(variant.description, sentence, true);
    }
    for (auto& round : asana.rounds) {
        for (auto& step : round.steps) {
            visit(step.name, name, true);
            visit(step.instruction, instruction, true);
        }
    }
}

template <typename Library, typename Visit>
void visitTexts(Library& library, const Visit& visit)
{
    for (auto& keyPose : library.keyPoses) {
        visit(keyPose.name, name, true);
    }
    for (auto& transition : library.transitions) {
        visit(transition.instruction, instruction, true);
    }
    for (auto& asana : library.asanas) {
        visitAsana(asana, visit);
    }
    for (auto& pattern : library.breathPatterns) {
        visit(pattern.name, name, true);
    }
    for (auto& routine : library.routines) {
        visit(routine.name, name, true);
        visit(routine.summary, sentence, true);
        if (routine.rest) {
            visit(routine.rest->name, name, true);
            visit(routine.rest->instruction, instruction, true);
        }
    }
}

} // namespace

std::vector<Said> textsOf(const Library& library)
{
    std::vector<Said> texts;
    visitTexts(library, [&](const std::string& text, std::size_t longest, bool translated) {
        if (!text.empty()) {
            texts.push_back({text, longest, translated});
        }
    });
    return texts;
}

Library translated(Library library, const Words& words)
{
    visitTexts(library, [&](std::string& text, std::size_t, bool) { text = words(text); });
    return library;
}

} // namespace vinyasa
