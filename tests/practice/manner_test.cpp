// SPDX-License-Identifier: MIT
#include "practice/manner.h"
#include "support/cat_cow.h"

#include <algorithm>

using namespace vinyasa;

namespace {

const Library& library()
{
    static const Library loaded = loadAssets();
    return loaded;
}

std::vector<std::string> variantsOf(const std::string& routine, const Manner& manner)
{
    std::vector<std::string> variants;
    std::ranges::transform(inManner(library(), *findRoutine(library(), routine), manner).items,
                           std::back_inserter(variants), &RoutineItem::variant);
    return variants;
}

bool uses(const Asana& asana, const std::string& variant, PropKind kind)
{
    return std::ranges::any_of(asana.rounds, [&](const Round& round) {
        return std::ranges::any_of(round.steps, [&](const Step& step) {
            const auto& props = postureOf(library().keyPoses[step.keyPose], variant).props;
            return std::ranges::find(props, kind, &Prop::kind) != props.end();
        });
    });
}

} // namespace

TEST_CASE("no routine asks for a prop that is not at hand")
{
    const auto level = GENERATE(Level::full, Level::easy);
    for (const Routine& routine : library().routines) {
        for (const auto& [props, missing] : {std::pair{PropsAtHand::none, PropKind::block},
                                             {PropsAtHand::none, PropKind::bolster},
                                             {PropsAtHand::block, PropKind::bolster},
                                             {PropsAtHand::bolster, PropKind::block}}) {
            for (const RoutineItem& item : inManner(library(), routine, {level, props}).items) {
                CAPTURE(routine.id, library().asanas[item.asana].id, item.variant);
                CHECK(!uses(library().asanas[item.asana], item.variant, missing));
            }
        }
    }
}

TEST_CASE("what the five are done with, by what is at hand")
{
    using Variants = std::vector<std::string>; // cat-cow, child's pose, sphinx, twist, legs up the wall
    constexpr auto full = Level::full, easy = Level::easy;
    CHECK(variantsOf("back-relief", {}) == Variants{"", "", "", "", ""});
    CHECK(variantsOf("back-relief", {full, PropsAtHand::none}) == Variants{"", "", "", "floor", ""});
    CHECK(variantsOf("back-relief", {full, PropsAtHand::bolster}) == Variants{"", "", "", "", "bolster"});
    CHECK(variantsOf("back-relief", {easy, PropsAtHand::planned}) == Variants(5, "easier"));
    CHECK(variantsOf("back-relief", {easy, PropsAtHand::all}) == Variants(5, "easier"));
    CHECK(variantsOf("back-relief", {easy, PropsAtHand::none}) == Variants{"easier", "", "easier", "floor", "easier"});
}

TEST_CASE("an asana of which no variant does with what is at hand stays as it was planned")
{
    Library bare = library();
    for (Asana& asana : bare.asanas) {
        std::erase_if(asana.variants, [](const Variant& variant) { return variant.id != "easier"; });
    }
    const Routine routine = inManner(bare, *findRoutine(bare, "back-relief"), {Level::easy, PropsAtHand::none});
    CHECK(routine.items[3].variant == "easier");
}
