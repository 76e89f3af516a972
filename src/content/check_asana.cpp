// SPDX-License-Identifier: MIT
#include "content/check.h"

#include <vector>

namespace vinyasa {
namespace {

// Three rounds or two show all that more of them could: what follows the last step, and an odd or even number of them.
int roundsThatMatter(int count)
{
    return count <= 3 ? count : 2 + count % 2;
}

// The steps in the order of practice, rounds unrolled as far as it matters.
std::vector<const StepDefinition*> stepsInOrder(const AsanaDefinition& asana)
{
    std::vector<const StepDefinition*> steps;
    for (const RoundDefinition& round : asana.rounds) {
        for (int i = 0; i < roundsThatMatter(round.count); ++i) {
            for (const StepDefinition& step : round.steps) {
                steps.push_back(&step);
            }
        }
    }
    return steps;
}

std::string outOfBreath(BreathPhase phase)
{
    const bool inhale = phase == BreathPhase::inhale;
    return std::string{"this step is an "} + (inhale ? "inhale" : "exhale") + " but begins where an " +
           (inhale ? "exhale" : "inhale") + " does; make a step before it half a breath longer or shorter";
}

} // namespace

void checkBreathOf(const AsanaDefinition& asana, Report& report)
{
    const std::vector<const StepDefinition*> steps = stepsInOrder(asana);
    int halfBreaths = 0;
    for (const StepDefinition* step : steps) {
        const StepLength& length = step->length;
        if (length.halfBreaths == 0) {
            return; // where the next step begins is anyone's guess
        }
        const BreathPhase begins = halfBreaths % 2 == 0 ? BreathPhase::inhale : BreathPhase::exhale;
        if (length.phase.value_or(begins) != begins) {
            report.add(step->place, outOfBreath(*length.phase));
            return; // all that follows is half a breath late too
        }
        halfBreaths = (halfBreaths + length.halfBreaths) % 2;
    }
    if (halfBreaths != 0) {
        report.add(steps.back()->place, "the asana ends here in the middle of a breath; let it end with an exhale");
    }
}

void checkWaysOf(const AsanaDefinition& asana, const std::set<Way>& ways, Report& report)
{
    std::set<Way> known = ways;
    std::string from = asana.start.value;
    for (const StepDefinition* step : stepsInOrder(asana)) {
        const Way way{from, step->keyPose.value};
        from = step->keyPose.value;
        const bool stays = way.first == way.second;
        const bool sound = !way.first.empty() && !way.second.empty();
        if (sound && !stays && known.insert(way).second) { // told once
            report.add(step->keyPose.place, "there is no transition from " + inQuotes(way.first) + " to " +
                                                inQuotes(way.second) + "; add one to a file in transitions/");
        }
    }
}

} // namespace vinyasa
