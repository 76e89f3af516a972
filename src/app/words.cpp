// SPDX-License-Identifier: MIT
#include "app/words.h"

#include "app/options.h"
#include "scene/typeset.h"

#include <nlohmann/json.hpp>

#include <cmath>

namespace vinyasa {

std::string breaths(Beat length)
{
    return shortNumber(length.value) + (length.value == 1.0 ? " breath" : " breaths");
}

namespace {

// What the breath does during a step that begins at `begin`.
std::string breathOf(Beat begin, const Step& step)
{
    if (step.length.value != 0.5) {
        return breaths(step.length);
    }
    return begin.value == std::floor(begin.value) ? "inhale" : "exhale";
}

void appendSteps(std::string& text, const Asana& asana)
{
    Beat begin{0.0};
    for (const Round& round : asana.rounds) {
        const std::string indent = round.count > 1 ? "    " : "  ";
        if (round.count > 1) {
            text += "  " + std::to_string(round.count) + " rounds:\n";
        }
        Beat length{0.0};
        for (const Step& step : round.steps) {
            text += indent + step.name + " (" + breathOf(begin + length, step) + "): " + step.instruction + '\n';
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

std::string listText(const Library& library)
{
    std::string text;
    for (const Asana& asana : library.asanas) {
        text += asana.id + ": " + asana.name + (asana.sanskrit.empty() ? "" : " (" + asana.sanskrit + ")") + ", " +
                breaths(lengthOf(asana)) + '\n';
    }
    return text + '\n' + std::string{adviceForEverybody} + '\n';
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

std::string printText(const Asana& asana)
{
    std::string text = asana.name + '\n';
    text += asana.sanskrit.empty() ? "" : asana.sanskrit + '\n';
    text += '\n' + asana.summary + "\n\nSteps, " + breaths(lengthOf(asana)) + '\n';
    appendSteps(text, asana);
    appendList(text, "Benefits", asana.benefits);
    appendList(text, "Cautions", asana.cautions);
    for (const Variant& variant : asana.variants) {
        text += "\nVariant " + variant.id + ": " + variant.name + "\n  " + variant.description + '\n';
    }
    return text + '\n' + std::string{adviceForEverybody} + '\n';
}

} // namespace vinyasa
