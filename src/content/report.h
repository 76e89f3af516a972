// SPDX-License-Identifier: MIT
// Where problems of content files are gathered, so that all of them are told at once.
#pragma once

#include "core/result.h"

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

namespace vinyasa {

// A place within one file, counted from 1; line 0 means the file as a whole.
struct Spot {
    int line = 0;
    int column = 0;
};

inline constexpr std::size_t mostProblemsTold = 100;

class Report {
public:
    // Problems beyond a thousand are only counted: a broken file may hold one in every line.
    void add(Place place, std::string sentence);

    // All that the other one has.
    void add(const Report& other);

    // `sentence` and, where a candidate is near to `word`, which one may be meant.
    void addUnknown(Place place, std::string sentence, std::string_view word,
                    std::span<const std::string_view> candidates);

    [[nodiscard]] bool empty() const { return problems_.empty(); }

    // Sorted by file, line and column. At most mostProblemsTold of them; if there are more, a last line says how many.
    [[nodiscard]] Problems sorted() const;

private:
    [[nodiscard]] bool full() const;

    Problems problems_;
    std::size_t untold_ = 0;
};

// The report as one file sees it: a spot is enough. Both referents outlive it.
class FileReport {
public:
    FileReport(const std::string& file, Report& report) : file_{&file}, report_{&report} {}

    [[nodiscard]] Place place(Spot spot) const { return {*file_, spot.line, spot.column}; }
    [[nodiscard]] Report& whole() const { return *report_; }
    void add(Spot spot, std::string sentence) const { report_->add(place(spot), std::move(sentence)); }

private:
    const std::string* file_;
    Report* report_;
};

// The word in double quotes, fit for a sentence: at most 40 characters, nothing that moves the cursor.
[[nodiscard]] std::string inQuotes(std::string_view word);

// Six digits at most and a point, in every locale.
[[nodiscard]] std::string printed(double number);

} // namespace vinyasa
