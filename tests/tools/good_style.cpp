// SPDX-License-Identifier: MIT
// Follows the rules that bad_style.cpp breaks: lint_test.py expects no finding here.
#include <cstdio>
#include <string>
#include <utility>
#include <vector>

#define QUIET_MACRO 1

namespace vinyasa {

struct BreathingPattern {
    float inhaleShare = 0.5f;
    float exhaleShare = 0.5f;
};

inline constexpr int sideCount = 2;
enum class Side { left, right };

class Ring {
public:
    virtual ~Ring() = default;
    virtual void draw();
    [[nodiscard]] float fill() const { return fill_; }

protected:
    float width_ = 1.0f;

private:
    float fill_ = 0.0f;
};

class RoundRing : public Ring {
public:
    void draw() override;
};

template <typename Thing>
Thing twice(Thing value)
{
    return value + value;
}

using Lines = std::vector<std::string>;

std::size_t lengthOf(const std::string& line)
{
    if (line.empty()) {
        return 1;
    }
    return line.size();
}

std::size_t lengthsOf(const Lines& lines, std::string last)
{
    std::size_t sum = 0;
    for (const auto& line : lines) {
        sum += line.size();
    }
    const std::string kept = std::move(last);
    return sum + kept.size();
}

double halfOf(int breaths)
{
    return breaths / 2.0;
}

} // namespace vinyasa
