// SPDX-License-Identifier: MIT
// Breaks the rules of .clang-tidy on purpose: lint_test.py expects on each line the findings that its comment names.
#include <stdio.h> // modernize-deprecated-headers

#include <string>
#include <utility>
#include <vector>

#define loudMacro 1 // readability-identifier-naming

namespace Vinyasa { // readability-identifier-naming

struct breathing_pattern {  // readability-identifier-naming
    float InhaleShare = 0.5f; // readability-identifier-naming
    float exhaleShare_ = 0.5f; // readability-identifier-naming
};

enum class Side { left, Right }; // readability-identifier-naming

class Ring {
public:
    virtual ~Ring() {} // modernize-use-equals-default
    virtual void Draw(); // readability-identifier-naming
    float fill() const { return fill_; } // modernize-use-nodiscard

private:
    float fill_ = 0.0f;
    float width = 1.0f; // readability-identifier-naming
};

class RoundRing : public Ring {
public:
    virtual void Draw(); // modernize-use-override
};

template <typename thing> // readability-identifier-naming
thing twice(thing Value) // readability-identifier-naming
{
    return Value + Value;
}

typedef std::vector<std::string> Lines; // modernize-use-using

std::size_t lengthOf(std::string line) // performance-unnecessary-value-param
{
    const int* Nothing = nullptr; // readability-identifier-naming
    if (line.size() == 0) // readability-container-size-empty readability-braces-around-statements
        return Nothing == nullptr ? 0 : 1;
    else // readability-else-after-return readability-braces-around-statements
        return line.size();
}

std::size_t lengthsOf(const Lines& lines, std::string last)
{
    std::size_t sum = 0;
    for (const auto line : lines) { // performance-for-range-copy
        sum += line.size();
    }
    const std::string kept = std::move(last);
    return sum + kept.size() + last.size(); // bugprone-use-after-move
}

double halfOf(int breaths)
{
    const double half = breaths / 2; // bugprone-integer-division
    return half;
}

int branches(int a, int b) // readability-function-cognitive-complexity readability-function-size
{
    int sum = 0;
    for (int i = 0; i < a; ++i) {
        for (int j = 0; j < b; ++j) {
            if (i == j) {
                if (i % 2 == 0) {
                    if (j % 3 == 0) {
                        ++sum;
                    } else if (j % 5 == 0) {
                        --sum;
                    } else {
                        sum += 2;
                    }
                }
            } else if (i > j && a > b) {
                sum += a > 3 ? 3 : 4;
            }
        }
    }
    return sum > 0 && a > b ? sum : 0;
}

} // namespace Vinyasa
