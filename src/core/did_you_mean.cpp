// SPDX-License-Identifier: MIT
#include "core/did_you_mean.h"

#include <algorithm>
#include <cctype>
#include <vector>

namespace vinyasa {
namespace {

char lower(char c)
{
    return static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
}

// Optimal string alignment distance; only the last three rows of its table are kept.
std::size_t slipsBetween(std::string_view a, std::string_view b)
{
    std::vector<std::size_t> beforeLast(b.size() + 1), last(b.size() + 1), row(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j) {
        last[j] = j;
    }
    for (std::size_t i = 1; i <= a.size(); ++i) {
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const bool same = lower(a[i - 1]) == lower(b[j - 1]);
            row[j] = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + (same ? 0u : 1u)});
            const bool swapped =
                i > 1 && j > 1 && lower(a[i - 1]) == lower(b[j - 2]) && lower(a[i - 2]) == lower(b[j - 1]);
            if (swapped) {
                row[j] = std::min(row[j], beforeLast[j - 2] + 1);
            }
        }
        std::swap(beforeLast, last);
        std::swap(last, row);
    }
    return last[b.size()];
}

} // namespace

std::string_view nearestName(std::string_view word, std::span<const std::string_view> candidates)
{
    // No name of ours is longer; a hostile key of megabytes must not cost a table of its size.
    constexpr std::size_t longestWorthComparing = 64;
    if (word.size() > longestWorthComparing) {
        return {};
    }
    std::string_view best;
    std::size_t fewest = std::max<std::size_t>(1, word.size() / 3) + 1;
    for (const std::string_view candidate : candidates) {
        const std::size_t slips = slipsBetween(word, candidate);
        if (slips < fewest) {
            fewest = slips;
            best = candidate;
        }
    }
    return best;
}

Message didYouMean(std::string_view word, std::span<const std::string_view> candidates)
{
    const std::string_view name = nearestName(word, candidates);
    return name.empty() ? Message{} : Message{"Did you mean \"{1}\"?", {std::string{name}}};
}

std::string listed(std::span<const std::string_view> names)
{
    std::string text;
    for (const std::string_view name : names) {
        text += (text.empty() ? "" : ", ") + std::string{name};
    }
    return text;
}

} // namespace vinyasa
