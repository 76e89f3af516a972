// SPDX-License-Identifier: MIT
#include "content/report.h"

#include "content/utf8.h"
#include "core/did_you_mean.h"

#include <algorithm>
#include <locale>
#include <sstream>
#include <tuple>
#include <utility>

namespace vinyasa {

bool Report::full() const
{
    constexpr std::size_t mostKept = 1000;
    return problems_.size() >= mostKept;
}

void Report::add(Place place, std::string sentence)
{
    if (full()) {
        ++untold_;
        return;
    }
    problems_.push_back({std::move(place), std::move(sentence)});
}

void Report::add(const Report& other)
{
    for (const Problem& problem : other.problems_) {
        add(problem.place, problem.sentence);
    }
    untold_ += other.untold_;
}

void Report::addUnknown(Place place, std::string sentence, std::string_view word,
                        std::span<const std::string_view> candidates)
{
    const std::string_view name = full() ? std::string_view{} : nearestName(word, candidates);
    sentence += name.empty() ? std::string{} : "; did you mean \"" + std::string{name} + "\"?";
    add(std::move(place), std::move(sentence));
}

Problems Report::sorted() const
{
    Problems told = problems_;
    std::ranges::stable_sort(told, {}, [](const Problem& problem) {
        return std::tie(problem.place.file, problem.place.line, problem.place.column);
    });
    if (told.size() > mostProblemsTold) {
        const std::size_t more = told.size() - mostProblemsTold + untold_;
        told.resize(mostProblemsTold);
        std::string sentence = "and " + std::to_string(more) + (more == 1 ? " more problem" : " more problems");
        told.push_back({{}, std::move(sentence)});
    }
    return told;
}

std::string inQuotes(std::string_view word)
{
    constexpr std::size_t mostCharacters = 40;
    std::string text = "\"";
    std::size_t characters = 0;
    for (std::size_t at = 0; at < word.size(); ++characters) {
        if (characters == mostCharacters) {
            return text + "…\"";
        }
        const std::size_t length = lengthOfCharacter(word, at);
        const std::string_view character = word.substr(at, length);
        text += isControl(character) ? std::string_view{"?"} : character;
        at += length;
    }
    return text + "\"";
}

std::string printed(double number)
{
    std::ostringstream text;
    text.imbue(std::locale::classic());
    text << number;
    return text.str();
}

} // namespace vinyasa
