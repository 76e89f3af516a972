// SPDX-License-Identifier: MIT
#include "app/keys_file.h"

#include "app/action_names.h"
#include "app/pad_keys.h"
#include "content/values.h"
#include "keep/kept_file.h"

#include <algorithm>

namespace vinyasa {
namespace {

constexpr std::string_view pad = "pad"; // what the file calls the gamepad's part

// The keys that the file gives to one action.
struct Wish {
    std::string_view action;
    std::vector<Chord> chords;
};

std::vector<std::string_view> actionsOf(const std::vector<KeymapRow>& keymap)
{
    std::vector<std::string_view> names;
    for (const KeymapRow& row : keymap) {
        for (const Binding& binding : row.bindings) {
            names.push_back(nameOf(binding.action));
        }
    }
    return names;
}

bool isTaken(const Chord& chord, const std::vector<Wish>& wishes)
{
    return std::ranges::any_of(
        wishes, [&](const Wish& wish) { return std::ranges::find(wish.chords, chord) != wish.chords.end(); });
}

void addChord(std::vector<Wish>& wishes, const JsonNode& node, FileReport report)
{
    const PlacedText name = lineOf(&node, longestName, report);
    if (name.value.empty()) {
        return;
    }
    const auto chord = chordNamed(name.value);
    if (!chord) {
        report.whole().addUnknown(name.place, "there is no key " + inQuotes(name.value), name.value, longKeyNames());
    } else if (isTaken(*chord, wishes)) {
        report.add(node.spot, "the key " + inQuotes(name.value) + " is given twice");
    } else {
        wishes.back().chords.push_back(*chord);
    }
}

void addWish(std::vector<Wish>& wishes, const JsonNode& node, const std::vector<std::string_view>& actions,
             FileReport report)
{
    const auto known = std::ranges::find(actions, node.key);
    if (known == actions.end()) {
        report.whole().addUnknown(report.place(node.keySpot), "there is no action " + inQuotes(node.key), node.key,
                                  actions);
    } else if (isA(JsonKind::list, &node, report)) {
        wishes.push_back({*known, {}});
        for (const JsonNode& key : node.children) {
            addChord(wishes, key, report);
        }
        if (!node.children.empty() && wishes.back().chords.empty()) {
            wishes.pop_back(); // all of them wrong: the old ones stay
        }
    }
}

std::vector<Wish> wishesOf(const JsonNode& root, const std::vector<std::string_view>& actions, FileReport report)
{
    std::vector<Wish> wishes;
    if (isA(JsonKind::object, &root, report)) {
        for (const JsonNode& node : root.children) {
            if (node.key != schemaEntry.name && node.key != pad) {
                addWish(wishes, node, actions, report);
            }
        }
    }
    return wishes;
}

// The new keys stand in the row, and at the place in it, where the first of the old ones stood.
void grant(std::vector<KeymapRow>& keymap, const Wish& wish)
{
    bool given = false;
    for (KeymapRow& row : keymap) {
        const auto isOld = [&](const Binding& binding) { return nameOf(binding.action) == wish.action; };
        const auto first = std::ranges::find_if(row.bindings, isOld);
        if (first == row.bindings.end()) {
            continue;
        }
        const Action action = first->action;
        const auto at = first - row.bindings.begin();
        std::erase_if(row.bindings, isOld);
        for (std::size_t i = 0; !given && i < wish.chords.size(); ++i) {
            row.bindings.insert(row.bindings.begin() + at + static_cast<std::ptrdiff_t>(i), {wish.chords[i], action});
        }
        given = true;
    }
}

} // namespace

ReadKeymap rebound(std::vector<KeymapRow> keymap, std::string_view text, const std::string& file)
{
    if (text.empty()) {
        return {std::move(keymap)};
    }
    Report report;
    const auto root = readJson(text, {file, report});
    const auto wishes = root ? wishesOf(*root, actionsOf(keymap), {file, report}) : std::vector<Wish>{};
    const JsonNode* buttons = root && root->kind == JsonKind::object ? find(*root, pad) : nullptr;
    std::vector<PadRow> pads = buttons == nullptr ? padMap() : padsRebound(padMap(), keymap, *buttons, {file, report});
    for (KeymapRow& row : keymap) {
        std::erase_if(row.bindings, [&](const Binding& binding) {
            const bool named =
                std::ranges::any_of(wishes, [&](const Wish& wish) { return wish.action == nameOf(binding.action); });
            return !named && isTaken(binding.chord, wishes);
        });
    }
    for (const Wish& wish : wishes) {
        grant(keymap, wish);
    }
    std::erase_if(keymap, [](const KeymapRow& row) { return row.bindings.empty(); });
    return {std::move(keymap), report.sorted(), std::move(pads)};
}

ReadKeymap loadKeymap(const std::filesystem::path& folder)
{
    const std::filesystem::path file = keptPath(folder, "keys.json");
    Report report;
    const std::string text = readKept(file, report);
    ReadKeymap read = rebound(defaultKeymap(), text, file.string());
    if (!report.empty()) {
        read.problems = report.sorted();
    }
    return read;
}

} // namespace vinyasa
