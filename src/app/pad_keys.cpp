// SPDX-License-Identifier: MIT
#include "app/pad_keys.h"

#include "app/action_names.h"

#include <algorithm>
#include <array>
#include <functional>
#include <iterator>
#include <optional>
#include <string_view>

namespace vinyasa {
namespace {

constexpr std::array allButtons{
    PadButton::faceDown,     PadButton::faceRight,     PadButton::faceLeft,    PadButton::faceUp,
    PadButton::left,         PadButton::right,         PadButton::up,          PadButton::down,
    PadButton::leftShoulder, PadButton::rightShoulder, PadButton::leftTrigger, PadButton::rightTrigger,
    PadButton::start,        PadButton::back};

// What a button can be asked to do, and the row of the key sheet where it stands if it is new on the pad.
struct PadAction {
    std::string_view name;
    GuideCommand pressed;
    std::optional<GuideCommand> released;
    std::string meaning;
};

std::string_view padActionName(const GuideCommand& command)
{
    return std::holds_alternative<GuideCommands::BreatheIn>(command) ? "breathe-in" : nameOf(Action{command});
}

std::vector<PadAction> padActions(const std::vector<PadRow>& map, const std::vector<KeymapRow>& keys)
{
    std::vector<PadAction> actions;
    for (const PadRow& row : map) {
        for (const PadBinding& binding : row.bindings) {
            actions.push_back({padActionName(binding.pressed), binding.pressed, binding.released, row.meaning});
        }
    }
    for (const KeymapRow& row : keys) {
        for (const Binding& binding : row.bindings) {
            if (const auto* command = std::get_if<GuideCommand>(&binding.action)) {
                actions.push_back({padActionName(*command), *command, std::nullopt, row.meaning});
            }
        }
    }
    return actions;
}

std::optional<PadButton> buttonNamed(std::string_view name)
{
    const auto* const found =
        std::ranges::find_if(allButtons, [&](PadButton button) { return nameOf(button) == name; });
    return found == allButtons.end() ? std::nullopt : std::optional{*found};
}

// The buttons that a list of the file names.
std::vector<PadButton> buttonsOf(const JsonNode& list, std::vector<PadButton>& taken, FileReport report)
{
    std::vector<PadButton> buttons;
    for (const JsonNode& node : list.children) {
        const PlacedText name = lineOf(&node, longestName, report);
        const auto button = buttonNamed(name.value);
        if (!name.value.empty() && !button) {
            std::vector<std::string_view> known;
            std::ranges::transform(allButtons, std::back_inserter(known), [](PadButton one) { return nameOf(one); });
            report.whole().addUnknown(name.place, "there is no button " + inQuotes(name.value), name.value, known);
        } else if (button && std::ranges::find(taken, *button) != taken.end()) {
            report.add(node.spot, "the button " + inQuotes(name.value) + " is given twice");
        } else if (button) {
            buttons.push_back(*button);
            taken.push_back(*button);
        }
    }
    return buttons;
}

// The new buttons stand in the row, and at the place in it, where the first of the old ones stood, or in one of their
// own.
void grant(std::vector<PadRow>& map, const PadAction& action, const std::vector<PadButton>& buttons)
{
    const auto isOld = [&](const PadBinding& binding) { return padActionName(binding.pressed) == action.name; };
    const auto isTaken = [&](const PadBinding& binding) {
        return isOld(binding) || std::ranges::find(buttons, binding.button) != buttons.end();
    };
    PadRow* home = nullptr;
    std::ptrdiff_t at = 0;
    for (PadRow& row : map) {
        const auto first = std::ranges::find_if(row.bindings, isOld);
        if (home == nullptr && first != row.bindings.end()) {
            home = &row;
            at = std::count_if(row.bindings.begin(), first, std::not_fn(isTaken));
        }
        std::erase_if(row.bindings, isTaken);
    }
    home = home != nullptr ? home : &map.emplace_back(PadRow{{}, action.meaning});
    for (const PadButton button : buttons) {
        home->bindings.insert(home->bindings.begin() + at++, {button, action.pressed, action.released});
    }
}

} // namespace

std::vector<PadRow> padsRebound(std::vector<PadRow> map, const std::vector<KeymapRow>& keys, const JsonNode& node,
                                FileReport report)
{
    if (!isA(JsonKind::object, &node, report)) {
        return map;
    }
    const std::vector<PadAction> actions = padActions(map, keys);
    std::vector<std::string_view> names;
    std::ranges::transform(actions, std::back_inserter(names), &PadAction::name);
    std::vector<PadButton> taken;
    for (const JsonNode& wish : node.children) {
        const auto action = std::ranges::find(actions, wish.key, &PadAction::name);
        if (action == actions.end()) {
            report.whole().addUnknown(report.place(wish.keySpot),
                                      "there is no action " + inQuotes(wish.key) + " for a pad", wish.key, names);
        } else if (isA(JsonKind::list, &wish, report)) {
            const std::vector<PadButton> buttons = buttonsOf(wish, taken, report);
            if (!buttons.empty() || wish.children.empty()) { // where all of them are wrong the old ones stay
                grant(map, *action, buttons);
            }
        }
    }
    std::erase_if(map, [](const PadRow& row) { return row.bindings.empty(); });
    return map;
}

} // namespace vinyasa
