// SPDX-License-Identifier: MIT
#include "app/keys_file.h"
#include "support/catch.h"

#include <algorithm>
#include <set>

using namespace vinyasa;
using Commands = GuideCommands;

namespace {

ReadKeymap padsOf(const std::string& pad)
{
    return rebound(defaultKeymap(), R"({ "pad": )" + pad + " }", "k");
}

std::string problemOf(const std::string& pad)
{
    const ReadKeymap read = padsOf(pad);
    return read.problems.size() == 1 ? format(read.problems.front()) : std::to_string(read.problems.size());
}

template <typename Command>
bool does(const ReadKeymap& read, PadButton button)
{
    const auto command = commandFor(read.pads, PadPress{button});
    return command && std::holds_alternative<Command>(*command);
}

} // namespace

TEST_CASE("a pad's buttons are what the person says, also for what no button did before")
{
    const ReadKeymap read = padsOf(R"({ "ease-off": ["B", "Y"], "pause": ["Back"], "longer": [] })");
    CHECK(read.problems.empty());
    CHECK(does<Commands::EaseOff>(read, PadButton::faceRight));
    CHECK(does<Commands::EaseOff>(read, PadButton::faceUp));
    CHECK(does<Commands::NextStep>(read, PadButton::faceDown));
    CHECK(does<Commands::TogglePause>(read, PadButton::back));
    CHECK(!commandFor(read.pads, PadPress{PadButton::start}));
    CHECK(!commandFor(read.pads, PadPress{PadButton::up}));
    const auto rows = padRows(read.pads);
    CHECK(std::ranges::find(rows, "B / Y", &KeyRow::keys) != rows.end());
    CHECK(std::ranges::find(rows, "Ease off to about 60 %", &KeyRow::meaning) != rows.end());
}

TEST_CASE("a list of buttons that are all wrong leaves the old ones")
{
    const ReadKeymap read = padsOf(R"({ "pause": ["Bck"] })");
    CHECK(read.problems.size() == 1);
    CHECK(does<Commands::TogglePause>(read, PadButton::start));
}

TEST_CASE("what is held while breathing in is let go of on its new button too")
{
    const ReadKeymap read = padsOf(R"({ "breathe-in": ["Left shoulder"] })");
    CHECK(does<Commands::BreatheIn>(read, PadButton::leftShoulder));
    CHECK(commandFor(read.pads, PadRelease{PadButton::leftShoulder}).has_value());
    CHECK(!commandFor(read.pads, PadPress{PadButton::leftTrigger}));
}

TEST_CASE("however a pad is bound, each button does one thing at most")
{
    for (const char* const pad :
         {R"({ "next-step": ["A"], "stop": ["Cross right", "A"] })",
          R"({ "next-asana": ["Right shoulder", "Cross left"] })", R"({ "previous-step": ["X"], "next-step": ["Y"] })",
          R"({ "who-leads": ["Start"] })", "{}"}) {
        std::set<PadButton> seen;
        for (const PadRow& row : padsOf(pad).pads) {
            CHECK(!row.bindings.empty());
            for (const PadBinding& binding : row.bindings) {
                CAPTURE(pad, nameOf(binding.button));
                CHECK(seen.insert(binding.button).second);
            }
        }
    }
    CHECK(padRows(padsOf("{}").pads).size() == padMap().size());
}

TEST_CASE("what is wrong with a pad's buttons is told with its place, and the rest counts")
{
    CHECK(problemOf(R"({ "easeoff": ["A"] })") ==
          R"(k:1:12: there is no action "easeoff" for a pad; did you mean "ease-off"?)");
    CHECK(problemOf(R"({ "stop": ["Bakc"] })") == R"(k:1:21: there is no button "Bakc"; did you mean "Back"?)");
    CHECK(problemOf(R"({ "stop": ["A", "A"] })") == R"(k:1:26: the button "A" is given twice)");
    CHECK(problemOf("7") == R"(k:1:10: "pad" must be an object in { }, not a number)");
    CHECK(problemOf(R"({ "stop": 7 })").starts_with("k:1:20: "));
    CHECK(problemOf(R"({ "quit": ["A"] })").starts_with("k:1:12: there is no action \"quit\" for a pad"));
}
