// SPDX-License-Identifier: MIT
#include "content/decode.h"
#include "content/values.h"
#include "core/did_you_mean.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace vinyasa {
namespace {

constexpr Range breathsOfAStep{0.5, 100.0};
constexpr Range roundsInARow{1.0, 50.0};

StepLength lengthFromBreath(const JsonNode* breath, FileReport report)
{
    constexpr std::array<std::string_view, 2> words{"inhale", "exhale"};
    const PlacedText word = lineOf(breath, longestName, report);
    if (word.value == words[0] || word.value == words[1]) {
        return {1, word.value == words[0] ? BreathPhase::inhale : BreathPhase::exhale};
    }
    if (!word.value.empty()) {
        report.whole().addUnknown(word.place, R"("breath" is "inhale" or "exhale", not )" + inQuotes(word.value),
                                  word.value, words);
    }
    return {};
}

StepLength lengthFromBreaths(const JsonNode* breaths, FileReport report)
{
    return {static_cast<int>(2.0 * breathsOf(breaths, breathsOfAStep, report).value_or(0.0)), std::nullopt};
}

StepLength lengthOf(const JsonNode& step, FileReport report)
{
    const JsonNode* breath = find(step, "breath");
    const JsonNode* breaths = find(step, "breaths");
    if ((breath == nullptr) == (breaths == nullptr)) {
        const std::string fault = breath == nullptr ? "this step does not say how long it takes: give it"
                                                    : "this step says twice how long it takes: leave";
        report.add(step.spot, fault + R"( either "breath" ("inhale" or "exhale") or "breaths" (a number))");
        return {};
    }
    return breath != nullptr ? lengthFromBreath(breath, report) : lengthFromBreaths(breaths, report);
}

StepDefinition stepOf(const JsonNode& node, FileReport report)
{
    if (!checkEntries(node, "a step", stepEntries, report)) {
        return {};
    }
    return {.name = lineOf(find(node, "name"), longestName, report),
            .instruction = lineOf(find(node, "instruction"), longestInstruction, report),
            .keyPose = idOf(find(node, "keyPose"), report),
            .length = lengthOf(node, report),
            .place = report.place(node.spot)};
}

int roundsOf(const JsonNode* node, FileReport report)
{
    const double rounds = numberOf(node, roundsInARow, report).value_or(1.0);
    if (rounds != std::floor(rounds)) {
        report.add(node->spot, "\"rounds\" is " + printed(rounds) + "; it must be a whole number");
    }
    return static_cast<int>(rounds);
}

RoundDefinition roundOf(const JsonNode& node, FileReport report)
{
    if (find(node, "rounds") == nullptr) {
        return {1, {stepOf(node, report)}};
    }
    checkEntries(node, "a group of rounds", roundEntries, report);
    RoundDefinition round{roundsOf(find(node, "rounds"), report), {}};
    for (const JsonNode& step : itemsOf(find(node, "steps"), report)) {
        if (const JsonNode* inner = find(step, "rounds")) {
            report.add(inner->keySpot, "rounds can't hold rounds");
        } else {
            round.steps.push_back(stepOf(step, report));
        }
    }
    return round;
}

std::vector<RoundDefinition> roundsOfSteps(const JsonNode* steps, FileReport report)
{
    std::vector<RoundDefinition> rounds;
    for (const JsonNode& node : itemsOf(steps, report)) {
        rounds.push_back(roundOf(node, report));
    }
    return rounds;
}

VariantDefinition variantOf(const JsonNode& node, PlacedText id, FileReport report)
{
    return {.id = std::move(id),
            .name = lineOf(find(node, "name"), longestName, report),
            .description = lineOf(find(node, "description"), longestSentence, report)};
}

std::vector<VariantDefinition> variantsOf(const JsonNode& asana, FileReport report)
{
    std::vector<VariantDefinition> variants;
    const JsonNode* easier = find(asana, "easier");
    if (easier != nullptr && checkEntries(*easier, "\"easier\"", easierEntries, report)) {
        variants.push_back(variantOf(*easier, {"easier", report.place(easier->spot)}, report));
    }
    for (const JsonNode& variant : itemsOf(find(asana, "variants"), report)) {
        if (checkEntries(variant, "a variant", variantEntries, report)) {
            variants.push_back(variantOf(variant, idOf(find(variant, "id"), report), report));
        }
    }
    return variants;
}

} // namespace

void decodeAsana(const JsonNode& root, FileReport report, Definitions& definitions)
{
    if (!checkEntries(root, "an asana", asanaEntries, report)) {
        definitions.allAsanas = false;
        return;
    }
    definitions.asanas.push_back({.id = idOf(find(root, "id"), report),
                                  .name = lineOf(find(root, "name"), longestName, report),
                                  .sanskrit = lineOf(find(root, "sanskrit"), longestName, report),
                                  .devanagari = lineOf(find(root, "devanagari"), longestName, report),
                                  .summary = lineOf(find(root, "summary"), longestSentence, report),
                                  .view = viewOf(find(root, "view"), report),
                                  .spine = flagOf(find(root, "spine"), report),
                                  .benefits = linesOf(find(root, "benefits"), longestSentence, report),
                                  .cautions = linesOf(find(root, "cautions"), longestSentence, report),
                                  .variants = variantsOf(root, report),
                                  .start = idOf(find(root, "start"), report),
                                  .rounds = roundsOfSteps(find(root, "steps"), report)});
    const auto isNamed = [](const VariantDefinition& variant) { return !variant.id.value.empty(); };
    definitions.allAsanas &= std::ranges::all_of(definitions.asanas.back().variants, isNamed);
}

} // namespace vinyasa
