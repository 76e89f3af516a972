// SPDX-License-Identifier: MIT
#include "app/action_names.h"
#include "app/keys_file.h"
#include "support/catch.h"

#include <algorithm>

using namespace vinyasa;

namespace {

std::string actionOf(const std::vector<KeymapRow>& keymap, const Chord& chord)
{
    const auto action = actionFor(keymap, {.key = chord.key, .ctrl = chord.ctrl, .shift = chord.shift});
    return action ? std::string{nameOf(*action)} : "";
}

std::string problemsOf(const std::string& text)
{
    std::string lines;
    for (const Problem& problem : rebound(defaultKeymap(), text, "k").problems) {
        lines += format(problem) + '\n';
    }
    return lines;
}

std::vector<Binding> allBindings(const std::vector<KeymapRow>& keymap)
{
    std::vector<Binding> all;
    for (const KeymapRow& row : keymap) {
        all.insert(all.end(), row.bindings.begin(), row.bindings.end());
    }
    return all;
}

} // namespace

TEST_CASE("every key that is bound has a name by which a file can call it")
{
    for (const Binding& binding : allBindings(defaultKeymap())) {
        CAPTURE(nameOf(binding.chord));
        CHECK(chordNamed(nameOf(binding.chord)) == binding.chord);
        CHECK(!nameOf(binding.action).empty());
    }
    CHECK(chordNamed("ctrl+q") == Chord{keyFor('q'), true});
    CHECK(chordNamed("page down") == Chord{Key::pageDown, false});
    CHECK(chordNamed("Shift+M") == Chord{keyFor('m'), false, true});
    CHECK(chordNamed("ctrl+shift+left") == Chord{Key::left, true, true});
    CHECK(chordNamed("Numpad 7") == Chord{Key::numpad7});
    CHECK(chordNamed("+") == Chord{keyFor('+')});
    CHECK(chordNamed("Ctrl++") == Chord{keyFor('+'), true});
    CHECK(!chordNamed("Shift+?")); // it is typed with Shift, or is not, and is '?'
    CHECK(!chordNamed("Ctrl+"));
    CHECK(!chordNamed(""));
}

TEST_CASE("a list of keys that are all wrong leaves the old ones, one that is empty takes them")
{
    const Chord enter{Key::enter};
    const ReadKeymap read = rebound(defaultKeymap(), R"({ "ease-off": ["F7"], "pause": [3, "F9"] })", "k");
    CHECK(read.problems.size() == 3);
    CHECK(actionOf(read.keymap, enter) == "ease-off");
    CHECK(actionOf(read.keymap, {Key::space}) == "pause");
    CHECK(read.keymap.size() == defaultKeymap().size());
    CHECK(actionOf(rebound(defaultKeymap(), R"({ "ease-off": ["F7", "Y"] })", "k").keymap, enter).empty());
    CHECK(actionOf(rebound(defaultKeymap(), R"({ "ease-off": [] })", "k").keymap, enter).empty());
}

TEST_CASE("any action can be given any key, and then has that key alone")
{
    const Chord fresh{keyFor('y'), false};
    for (const Binding& binding : allBindings(defaultKeymap())) {
        const std::string action{nameOf(binding.action)};
        CAPTURE(action);
        const ReadKeymap read = rebound(defaultKeymap(), "{ \"" + action + "\": [\"Y\"] }", "k");
        CHECK(read.problems.empty());
        CHECK(actionOf(read.keymap, fresh) == action);
        CHECK(actionOf(read.keymap, binding.chord).empty());
        const auto same = [&](const Binding& one) { return nameOf(one.action) == action; };
        CHECK(std::ranges::count_if(allBindings(read.keymap), same) == 1);
    }
}

TEST_CASE("a key goes to the action that asks for it, whoever had it")
{
    const ReadKeymap read = rebound(defaultKeymap(), R"({ "pause": ["F", "Space"], "previous-step": ["X"] })", "k");
    CHECK(read.problems.empty());
    CHECK(actionOf(read.keymap, {keyFor('f')}) == "pause");
    CHECK(actionOf(read.keymap, {Key::space}) == "pause");
    CHECK(actionOf(read.keymap, {keyFor('b')}).empty());
    CHECK(actionOf(read.keymap, {Key::f11}) == "whole-screen");
    CHECK(actionOf(read.keymap, {keyFor('x')}) == "previous-step");
    const auto rows = keyRows(read.keymap);
    CHECK(rows.front().keys == "F / Space");
    CHECK(rows.size() == defaultKeymap().size() - 1); // no key is left for the styles
}

TEST_CASE("an action without keys is neither obeyed nor on the key sheet")
{
    const ReadKeymap read = rebound(defaultKeymap(), R"({ "picture": [] })", "k");
    CHECK(read.problems.empty());
    CHECK(actionOf(read.keymap, {keyFor('s')}).empty());
    CHECK(keyRows(read.keymap).size() == defaultKeymap().size() - 1);
}

TEST_CASE("what is wrong in a file of keys is told with its place, and the rest counts")
{
    const std::string text = "{ \"pase\": [\"P\"],\n  \"quit\": [\"Spce\", \"Z\"],\n  \"loop\": \"L\",\n"
                             "  \"picture\": [\"z\"] }";
    CHECK(problemsOf(text) == "k:1:3: there is no action \"pase\"; did you mean \"pause\"?\n"
                              "k:2:12: there is no key \"Spce\"; did you mean \"Space\"?\n"
                              "k:3:11: \"loop\" must be a list in [ ], not a text in double quotes\n"
                              "k:4:15: the key \"z\" is given twice\n");
    const auto keymap = rebound(defaultKeymap(), text, "k").keymap;
    CHECK(actionOf(keymap, {keyFor('z')}) == "quit");
    CHECK(actionOf(keymap, {keyFor('l')}) == "loop");
    CHECK(actionOf(keymap, {Key::space}) == "pause");
    CHECK(!problemsOf("{ \"pause\": [\"P\"").empty());
    CHECK(actionOf(rebound(defaultKeymap(), "{ \"pause\": [\"P\"", "k").keymap, {Key::space}) == "pause");
}

TEST_CASE("a presenter's clicker steps, pauses and takes the whole screen; the full stop never skips")
{
    const auto keymap = defaultKeymap();
    CHECK(actionOf(keymap, {Key::pageDown}) == "next-step");
    CHECK(actionOf(keymap, {Key::pageUp}) == "previous-step");
    CHECK(actionOf(keymap, {keyFor('b')}) == "pause");
    CHECK(actionOf(keymap, {keyFor('.')}) == "frame-on"); // and pauses
    CHECK(actionOf(keymap, {Key::f5}) == "whole-screen");
    CHECK(actionOf(keymap, {Key::escape}) == "back");
}
