// SPDX-License-Identifier: MIT
#include "content/check.h"

#include <iterator>
#include <map>

namespace vinyasa {
namespace {

std::string inWords(const TransitionDefinition& transition)
{
    return inQuotes(transition.from.value) + " to " + inQuotes(transition.to.value);
}

// A contact gets to its new place in one manner: whatever list names it, no other may.
void checkMovingContacts(const TransitionDefinition& transition, Report& report)
{
    std::vector<PlacedText> moving = transition.steps;
    moving.insert(moving.end(), transition.slides.begin(), transition.slides.end());
    moving.insert(moving.end(), transition.glides.begin(), transition.glides.end());
    checkContacts(moving, "is given twice: it either steps, slides or glides", report);
}

void checkMirror(const TransitionDefinition& transition, const Mirrors& mirrors, Report& report)
{
    const std::set<Way> own = waysOf(transition);
    for (const Way& way : mirroredWaysOf(transition, mirrors)) {
        if (own.contains(way)) {
            const bool noMirror = !mirrors.contains(way.first) && !mirrors.contains(way.second);
            report.add(transition.place, "the way from " + inWords(transition) + " has no other side: " +
                                             (noMirror ? "neither key pose has a \"mirror\""
                                                       : "each is the other's mirror; leave out \"mirror\""));
            return;
        }
    }
}

// By whom each way was opened first.
using Opened = std::map<Way, const TransitionDefinition*>;

void open(const TransitionDefinition& transition, const Mirrors& mirrors, Opened& opened, Report& report)
{
    std::set<Way> ways = waysOf(transition);
    ways.merge(mirroredWaysOf(transition, mirrors));
    const Place* earlier = nullptr;
    for (const Way& way : ways) {
        const auto [owner, isNew] = opened.try_emplace(way, &transition);
        earlier = isNew ? earlier : &owner->second->place;
    }
    if (earlier != nullptr) {
        report.add(transition.place, "the way from " + inWords(transition) + " is given already, in " +
                                         inWords(*earlier) + " (a transition goes both ways unless it is \"oneWay\")");
    }
}

} // namespace

std::set<Way> checkTransitions(const Definitions& definitions, Report& report)
{
    const Mirrors mirrors = mirrorsOf(definitions.keyPoses);
    Opened opened;
    for (const TransitionDefinition& transition : definitions.transitions) {
        checkMovingContacts(transition, report);
        if (!transition.from.value.empty() && transition.from.value == transition.to.value) {
            report.add(transition.place, "this transition leads from " + inWords(transition) + ": it goes nowhere");
            continue;
        }
        if (definitions.allKeyPoses) {
            checkMirror(transition, mirrors, report);
        }
        open(transition, mirrors, opened, report);
    }
    std::set<Way> ways;
    for (const auto& [way, transition] : opened) {
        ways.insert(way);
    }
    return ways;
}

} // namespace vinyasa
