// SPDX-License-Identifier: MIT
#include "app/pad_map.h"
#include "support/catch.h"

#include <set>

using namespace vinyasa;
using Commands = GuideCommands;

namespace {

template <typename Wanted>
bool gives(PadButton button)
{
    const auto command = commandFor(padMap(), PadPress{button});
    return command && std::holds_alternative<Wanted>(*command);
}

} // namespace

TEST_CASE("every button of a pad does something, and each does one thing")
{
    std::set<PadButton> bound;
    for (const PadRow& row : padMap()) {
        for (const PadBinding& binding : row.bindings) {
            CHECK(bound.insert(binding.button).second);
        }
    }
    for (auto button = PadButton::faceDown; button <= PadButton::back;
         button = static_cast<PadButton>(static_cast<int>(button) + 1)) {
        CAPTURE(nameOf(button));
        CHECK(!nameOf(button).empty());
        CHECK(bound.contains(button));
    }
}

TEST_CASE("any face button goes on; the cross steps and changes the hold")
{
    for (const PadButton button : {PadButton::faceDown, PadButton::faceRight, PadButton::faceLeft, PadButton::faceUp}) {
        CHECK(gives<Commands::NextStep>(button));
    }
    CHECK(gives<Commands::PreviousStep>(PadButton::left));
    CHECK(gives<Commands::NextStep>(PadButton::right));
    CHECK(gives<Commands::HoldLonger>(PadButton::up));
    CHECK(gives<Commands::HoldShorter>(PadButton::down));
    CHECK(gives<Commands::TogglePause>(PadButton::start));
    CHECK(gives<Commands::Stop>(PadButton::back));
}

TEST_CASE("a trigger breathes in while it is held and out when it is let go; other buttons count once")
{
    const auto let = [](PadButton button) { return commandFor(padMap(), PadRelease{button}); };
    for (const PadButton trigger : {PadButton::leftTrigger, PadButton::rightTrigger}) {
        CHECK(gives<Commands::BreatheIn>(trigger));
        REQUIRE(let(trigger));
        CHECK(std::holds_alternative<Commands::BreatheOut>(*let(trigger)));
    }
    CHECK(!let(PadButton::faceDown));
    CHECK(!let(PadButton::start));
}

TEST_CASE("the key sheet names the buttons of a pad, a row for each of the table")
{
    const auto rows = padRows(padMap());
    REQUIRE(rows.size() == padMap().size());
    CHECK(rows.front().keys == "A / B / X / Y");
    CHECK(rows[3].keys == "Left shoulder / Right shoulder");
}
