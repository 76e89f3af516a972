// SPDX-License-Identifier: MIT
#include "app/words.h"

#include "app/options.h"

#include <nlohmann/json.hpp>

#include <cmath>

namespace vinyasa {

std::string breaths(Beat length, const Words& words)
{
    return counted(length.value, "{1} breath", "{1} breaths", words);
}

namespace {

// What the breath does during a step that begins at `begin`.
std::string breathOf(Beat begin, const Step& step, const Words& words)
{
    if (step.length.value != 0.5) {
        return breaths(step.length, words);
    }
    return begin.value == std::floor(begin.value) ? words("inhale") : words("exhale");
}

void appendSteps(std::string& text, const Asana& asana, const Words& words)
{
    Beat begin{0.0};
    for (const Round& round : asana.rounds) {
        const std::string indent = round.count > 1 ? "    " : "  ";
        if (round.count > 1) {
            text += "  " + filled(words("{1} rounds:"), {std::to_string(round.count)}) + '\n';
        }
        Beat length{0.0};
        for (const Step& step : round.steps) {
            text += indent + step.name + " (" + breathOf(begin + length, step, words) + "): " + step.instruction + '\n';
            length = length + step.length;
        }
        begin = begin + Beat{round.count * length.value};
    }
}

void appendList(std::string& text, const std::string& title, const std::vector<std::string>& lines)
{
    text += '\n' + title + '\n';
    for (const std::string& line : lines) {
        text += "  - " + line + '\n';
    }
}

} // namespace

Beat lengthOf(const Asana& asana)
{
    Beat length{0.0};
    for (const Round& round : asana.rounds) {
        for (const Step& step : round.steps) {
            length = length + Beat{round.count * step.length.value};
        }
    }
    return length;
}

std::string listText(const Library& library, const Words& words)
{
    std::string text;
    for (const Asana& asana : library.asanas) {
        text += asana.id + ": " + asana.name + (asana.sanskrit.empty() ? "" : " (" + asana.sanskrit + ")") + ", " +
                breaths(lengthOf(asana), words) + '\n';
    }
    text += library.routines.empty() ? "" : "\n";
    for (const Routine& routine : library.routines) {
        text += routine.id + ": " + routine.name + ", " +
                filled(words("{1} minutes"), {shortNumber(routine.minutes, words)}) + '\n';
    }
    return text + '\n' + words(adviceForEverybody) + '\n';
}

std::string listJson(const Library& library)
{
    nlohmann::ordered_json all = nlohmann::ordered_json::array();
    for (const Asana& asana : library.asanas) {
        all.push_back({{"id", asana.id},
                       {"name", asana.name},
                       {"sanskrit", asana.sanskrit},
                       {"summary", asana.summary},
                       {"breaths", lengthOf(asana).value}});
    }
    return all.dump(2) + '\n';
}

std::string printText(const Asana& asana, const Words& words)
{
    std::string text = asana.name + '\n';
    text += asana.sanskrit.empty() ? "" : asana.sanskrit + '\n';
    text += '\n' + asana.summary + "\n\n" + filled(words("Steps, {1}"), {breaths(lengthOf(asana), words)}) + '\n';
    appendSteps(text, asana, words);
    appendList(text, words("Benefits"), asana.benefits);
    appendList(text, words("Cautions"), asana.cautions);
    for (const Variant& variant : asana.variants) {
        text +=
            '\n' + filled(words("Variant {1}: {2}"), {variant.id, variant.name}) + "\n  " + variant.description + '\n';
    }
    return text + '\n' + words(adviceForEverybody) + '\n';
}

} // namespace vinyasa
