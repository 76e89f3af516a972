// SPDX-License-Identifier: MIT
#include "app/option_mistakes.h"

#include "core/did_you_mean.h"

#include <algorithm>
#include <string_view>
#include <vector>

namespace vinyasa {
namespace {

std::vector<std::string> subCommandsWith(const CLI::App& program, const std::string& option)
{
    std::vector<std::string> names;
    for (const CLI::App* sub : program.get_subcommands({})) {
        if (sub->get_option_no_throw(option) != nullptr) {
            names.push_back(sub->get_name());
        }
    }
    return names;
}

Message unexpected(const CLI::App& command, const std::string& word)
{
    const CLI::App* program = command.get_parent();
    const auto elsewhere = subCommandsWith(program != nullptr ? *program : command, word);
    if (word.starts_with('-') && !elsewhere.empty()) {
        return Message{"\"{1}\" belongs to these sub-commands: {2}.",
                       {word, listed(std::vector<std::string_view>{elsewhere.begin(), elsewhere.end()})}};
    }
    std::vector<std::string> names;
    for (const CLI::Option* option : command.get_options()) {
        names.push_back(option->get_name());
    }
    const std::vector<std::string_view> known{names.begin(), names.end()};
    return Message{"\"{1}\" is not expected here.", {word}} + didYouMean(word, known);
}

// Each unknown option. A word too many may be the value of one: it is told where there is none.
Message unexpectedWords(const CLI::App& command)
{
    Message mistakes;
    const std::vector<std::string> words = command.remaining();
    for (const std::string& word : words) {
        mistakes += word.starts_with('-') ? unexpected(command, word) : Message{};
    }
    return mistakes.empty() && !words.empty() ? unexpected(command, words.front()) : mistakes;
}

Message missingOptions(const CLI::App& command)
{
    Message mistakes;
    for (const CLI::Option* option : command.get_options()) {
        if (option->get_required() && option->count() == 0) {
            mistakes += Message{"{1} is required.", {option->get_name()}};
        }
    }
    return mistakes;
}

Message contradictingOptions(const CLI::App& command)
{
    Message mistakes;
    const std::vector<const CLI::Option*> options = command.get_options();
    for (auto first = options.begin(); first != options.end(); ++first) {
        for (auto second = first + 1; second != options.end(); ++second) {
            const auto isSecond = [&](const CLI::Option* other) { return other == *second; };
            const bool bothGiven = (*first)->count() > 0 && (*second)->count() > 0;
            if (bothGiven && std::ranges::any_of((*first)->get_excludes(), isSecond)) {
                mistakes +=
                    Message{"{1} and {2} can't be given together.", {(*first)->get_name(), (*second)->get_name()}};
            }
        }
    }
    return mistakes;
}

// The longest name of an option that stands in CLI11's words; null where none does.
const CLI::Option* optionIn(const std::string& words, const CLI::App& command)
{
    const CLI::Option* named = nullptr;
    for (const CLI::Option* option : command.get_options()) {
        const std::string name = option->get_name();
        const bool isLonger = named == nullptr || name.size() > named->get_name().size();
        named = isLonger && words.find(name) != std::string::npos ? option : named;
    }
    return named;
}

// Where CLI11 stopped in mid-line.
Message valuesTooManyOrFew(const CLI::App& command, const CLI::ParseError& refusal)
{
    const std::string words = refusal.what();
    const CLI::Option* option = optionIn(words, command);
    if (option == nullptr) {
        return Message{"This can't be read: {1}.", {words}};
    }
    const std::string name = option->get_name();
    if (option->get_items_expected_max() == 0) {
        return Message{"{1} takes no value.", {name}};
    }
    const bool tooMany = static_cast<int>(option->count()) > option->get_items_expected_max();
    return tooMany ? Message{"{1} may be given only once.", {name}}
                   : Message{"{1} needs a value: {2}.", {name, option->get_type_name()}};
}

} // namespace

Message mistakesOf(const CLI::App& command, const Message& wrongValues, const CLI::ParseError* refusal)
{
    const Message all =
        unexpectedWords(command) + wrongValues + missingOptions(command) + contradictingOptions(command);
    const bool isTold = refusal == nullptr || dynamic_cast<const CLI::RequiredError*>(refusal) != nullptr ||
                        dynamic_cast<const CLI::ExcludesError*>(refusal) != nullptr;
    return isTold ? all : valuesTooManyOrFew(command, *refusal);
}

} // namespace vinyasa
