// SPDX-License-Identifier: MIT
#include "app/print_routine.h"

#include "app/tell.h"
#include "app/words.h"

#include <cmath>
#include <set>

namespace vinyasa {
namespace {

std::string summaryOf(const Practice& practice)
{
    const Routine* routine = findRoutine(practice.library, practice.score.id);
    return routine != nullptr ? routine->summary : practice.asana.summary;
}

// What each of its asanas warns of, once.
std::string cautions(const Practice& practice)
{
    std::string text;
    std::set<std::string> seen;
    for (const Part& part : practice.score.parts) {
        const Asana* asana = findAsana(practice.library, part.id);
        if (asana == nullptr || !seen.insert(part.id).second) {
            continue;
        }
        for (const std::string& caution : asana->cautions) {
            text += "  - " + asana->name + ": " + caution + '\n';
        }
    }
    return text;
}

} // namespace

std::string printRoutine(const Practice& practice, Seconds leadIn)
{
    const Words& words = practice.words;
    const double seconds = (leadIn + timeOf(practice.pace, practice.timeline.length)).value;
    std::string text = practice.timeline.name + "\n\n" + summaryOf(practice) + "\n\n";
    text += filled(words("{1} minutes"), {shortNumber(std::round(2.0 * seconds / 60.0) / 2.0, words)}) + ", " +
            breaths(practice.timeline.length, words) + '\n';
    for (const SpokenLine& line : spokenLines(practice, {.leadIn = leadIn, .eachBreath = false})) {
        text += line.text == practice.timeline.name ? "" : "  " + line.text + '\n';
    }
    return text + '\n' + words("Cautions") + '\n' + cautions(practice) + '\n' + words(adviceForEverybody) + '\n';
}

} // namespace vinyasa
