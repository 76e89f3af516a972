// SPDX-License-Identifier: MIT
#include "core/message.h"

#include <utility>

namespace vinyasa {

Message::Message(std::string english, std::vector<std::string> values)
{
    sentences_.push_back({std::move(english), std::move(values)});
}

Message& Message::operator+=(const Message& other)
{
    sentences_.insert(sentences_.end(), other.sentences_.begin(), other.sentences_.end());
    return *this;
}

std::string Message::in(const Words& words) const
{
    std::string text;
    for (const Sentence& sentence : sentences_) {
        const std::vector<std::string_view> values{sentence.values.begin(), sentence.values.end()};
        text += (text.empty() ? "" : " ") + filled(words(sentence.english), values);
    }
    return text;
}

Message operator+(Message first, const Message& second)
{
    first += second;
    return first;
}

} // namespace vinyasa
