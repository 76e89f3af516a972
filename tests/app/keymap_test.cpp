// SPDX-License-Identifier: MIT
#include "app/keymap.h"
#include "support/catch.h"

#include <set>
#include <tuple>

using namespace vinyasa;
using Commands = GuideCommands;

namespace {

KeyPress press(Key key)
{
    return {.key = key};
}

template <typename Wanted>
bool gives(const KeyPress& key)
{
    const auto action = actionFor(defaultKeymap(), key);
    const auto* command = action ? std::get_if<GuideCommand>(&*action) : nullptr;
    return command != nullptr && std::holds_alternative<Wanted>(*command);
}

bool gives(const KeyPress& key, PlayerAction wanted)
{
    const auto action = actionFor(defaultKeymap(), key);
    return action && std::holds_alternative<PlayerAction>(*action) && std::get<PlayerAction>(*action) == wanted;
}

} // namespace

TEST_CASE("the keys are those that people bring along")
{
    CHECK(gives<Commands::TogglePause>(press(Key::space)));
    CHECK(gives<Commands::PreviousStep>(press(Key::left)));
    CHECK(gives<Commands::NextStep>(press(Key::right)));
    CHECK(gives<Commands::NextAsana>({.key = Key::right, .ctrl = true}));
    CHECK(gives<Commands::NextStep>(press(Key::pageDown)));
    CHECK(gives<Commands::PreviousStep>(press(Key::pageUp)));
    CHECK(gives<Commands::HoldLonger>(press(Key::up)));
    CHECK(gives<Commands::EaseOff>(press(Key::enter)));
    CHECK(gives<Commands::Stop>(press(Key::end)));
    CHECK(gives<Commands::Nudge>(press(keyFor(','))));
    CHECK(gives<Commands::Nudge>(press(keyFor('.'))));
    CHECK(gives<Commands::Slower>(press(keyFor('['))));
    CHECK(gives<Commands::Faster>(press(keyFor(']'))));
    CHECK(gives<Commands::ResetSpeed>(press(Key::backspace)));
    CHECK(gives<Commands::ToggleLoop>(press(keyFor('l'))));
    CHECK(gives<Commands::GoToAsana>(press(keyFor('5'))));
    CHECK(gives(press(keyFor('n')), PlayerAction::nextTheme));
    CHECK(gives(press(keyFor('x')), PlayerAction::nextStyle));
    CHECK(gives(press(keyFor('k')), PlayerAction::toggleSpine));
    CHECK(gives(press(keyFor('f')), PlayerAction::toggleFullscreen));
    CHECK(gives(press(Key::escape), PlayerAction::stepBack));
    CHECK(gives(press(keyFor('?')), PlayerAction::toggleKeys));
    CHECK(gives(press(keyFor('q')), PlayerAction::quit));
    CHECK(gives({.key = keyFor('q'), .ctrl = true}, PlayerAction::quit));
}

TEST_CASE("keys that are not bound do nothing")
{
    for (const KeyPress key : {press(keyFor('y')), press(Key::tab), KeyPress{.key = keyFor('f'), .ctrl = true},
                               KeyPress{.key = Key::space, .alt = true}, KeyPress{.key = keyFor('q'), .shift = true}}) {
        CHECK(!actionFor(defaultKeymap(), key));
    }
}

TEST_CASE("a key that is held down repeats steps but no switches")
{
    CHECK(actionFor(defaultKeymap(), {.key = keyFor('.'), .repeat = true}));
    CHECK(actionFor(defaultKeymap(), {.key = Key::right, .repeat = true}));
    CHECK(!actionFor(defaultKeymap(), {.key = Key::space, .repeat = true}));
    CHECK(!actionFor(defaultKeymap(), {.key = keyFor('f'), .repeat = true}));
}

TEST_CASE("no key is bound twice")
{
    std::set<std::tuple<Key, bool, bool>> seen;
    for (const KeymapRow& row : defaultKeymap()) {
        for (const Binding& binding : row.bindings) {
            CAPTURE(row.meaning);
            CHECK(seen.emplace(binding.chord.key, binding.chord.ctrl, binding.chord.shift).second);
        }
    }
}

TEST_CASE("the key sheet has a row for each row of the table, with the names on the keys")
{
    const auto rows = keyRows(defaultKeymap());
    REQUIRE(rows.size() == defaultKeymap().size());
    CHECK(rows.front().keys == "Space / B");
    CHECK(rows[1].keys == "Right / Page Down");
    CHECK(rows.back().keys == "Q / Ctrl+Q");
    for (const KeyRow& row : rows) {
        CHECK(!row.meaning.empty());
    }
}

TEST_CASE("where the breath leads, the sheet says what Space is for, and no other key has lost its row")
{
    const auto rows = keyRows(keymapFor(defaultKeymap(), Lead::breath));
    CHECK(rows.size() == defaultKeymap().size() + 1);
    CHECK(rows[0].keys == "Space");
    CHECK(rows[0].meaning == "Inhale while held, exhale");
    CHECK(rows[1].keys == "B");
    CHECK(keyRows(keymapFor(defaultKeymap(), Lead::steps)).front().keys == "Space / B");
}
