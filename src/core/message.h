// SPDX-License-Identifier: MIT
#pragma once

#include "core/words.h"

#include <string>
#include <vector>

namespace vinyasa {

// What is to be told to a person, thought of where nobody knows yet in which language: English sentences, by which
// their translations are found, and what fills their places.
class Message {
public:
    Message() = default;
    explicit Message(std::string english, std::vector<std::string> values = {});

    [[nodiscard]] bool empty() const { return sentences_.empty(); }

    // The other is said behind this one.
    Message& operator+=(const Message& other);

    // All sentences in a row; nothing where there are none.
    [[nodiscard]] std::string in(const Words& words) const;

private:
    struct Sentence {
        std::string english;
        std::vector<std::string> values;
    };

    std::vector<Sentence> sentences_;
};

[[nodiscard]] Message operator+(Message first, const Message& second);

} // namespace vinyasa
