// SPDX-License-Identifier: MIT
// Expected failures: a value, or every problem that stood in its way. Broken promises are asserts.
#pragma once

#include <cassert>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace vinyasa {

// Where in a text file something stands. Lines and columns count from 1, columns in characters (code points), not
// bytes. An empty file name means that no file is to blame; line 0 means the file as a whole.
struct Place {
    std::string file;
    int line = 0;
    int column = 0;
};

// One thing that is wrong, as a sentence that a person can act on.
struct Problem {
    Place place;
    std::string sentence;
};

using Problems = std::vector<Problem>;

// "file:line:column: sentence", without the parts that are not known.
[[nodiscard]] std::string format(const Problem& problem);

template <typename T>
class [[nodiscard]] Result {
public:
    Result(T value) : content_{std::move(value)} {}
    Result(Problem problem) : content_{Problems{std::move(problem)}} {}
    Result(Problems problems) : content_{std::move(problems)} { assert(!this->problems().empty()); }

    explicit operator bool() const { return std::holds_alternative<T>(content_); }

    // Only where the result holds a value.
    [[nodiscard]] T& value() { return std::get<T>(content_); }
    [[nodiscard]] const T& value() const { return std::get<T>(content_); }

    // Only where it does not; never empty.
    [[nodiscard]] const Problems& problems() const { return std::get<Problems>(content_); }

private:
    std::variant<T, Problems> content_;
};

} // namespace vinyasa
