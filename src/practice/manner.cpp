// SPDX-License-Identifier: MIT
#include "practice/manner.h"

#include <algorithm>
#include <bitset>
#include <string>
#include <vector>

namespace vinyasa {
namespace {

using PropKinds = std::bitset<propKindNames.size()>;

PropKinds kindOf(PropKind kind)
{
    return PropKinds{}.set(static_cast<std::size_t>(kind));
}

PropKinds kindsOf(PropsAtHand props)
{
    const PropKinds blanket = kindOf(PropKind::blanket);
    switch (props) {
    case PropsAtHand::none:
        return blanket;
    case PropsAtHand::block:
        return blanket | kindOf(PropKind::block);
    case PropsAtHand::bolster:
        return blanket | kindOf(PropKind::bolster);
    case PropsAtHand::planned:
    case PropsAtHand::all:
        break;
    }
    return PropKinds{}.set();
}

PropKinds kindsIn(const Library& library, const Asana& asana, const std::string& variant)
{
    PropKinds kinds;
    for (const Round& round : asana.rounds) {
        for (const Step& step : round.steps) {
            for (const Prop& prop : postureOf(library.keyPoses[step.keyPose], variant).props) {
                kinds |= kindOf(prop.kind);
            }
        }
    }
    return kinds;
}

// The planned one first, then the full range, then the others in the order of the file.
std::vector<std::string> variantsOf(const Asana& asana, const std::string& planned)
{
    std::vector<std::string> variants{planned, ""};
    for (const Variant& variant : asana.variants) {
        if (variant.id != "easier") {
            variants.push_back(variant.id);
        }
    }
    return variants;
}

std::string variantWith(const Library& library, const Asana& asana, const std::string& planned, const Manner& manner)
{
    const PropKinds atHand = kindsOf(manner.props);
    std::vector<std::string> possible = variantsOf(asana, planned);
    std::erase_if(possible,
                  [&](const std::string& variant) { return (kindsIn(library, asana, variant) & ~atHand).any(); });
    if (possible.empty()) {
        return planned;
    }
    if (manner.level == Level::easy) {
        return possible.front();
    }
    return *std::ranges::max_element(
        possible, {}, [&](const std::string& variant) { return kindsIn(library, asana, variant).count(); });
}

} // namespace

Routine inManner(const Library& library, Routine routine, const Manner& manner)
{
    for (RoutineItem& item : routine.items) {
        if (manner.level == Level::easy) {
            item.variant = "easier";
        }
        if (manner.props != PropsAtHand::planned) {
            item.variant = variantWith(library, library.asanas[item.asana], item.variant, manner);
        }
    }
    return routine;
}

} // namespace vinyasa
