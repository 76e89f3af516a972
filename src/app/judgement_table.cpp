// SPDX-License-Identifier: MIT
#include "app/judgement_table.h"

#include "app/words.h"
#include "exchange/number_text.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>

namespace vinyasa {
namespace {

// A figure that rests on nothing is out of balance without end.
std::string number(double value)
{
    if (!std::isfinite(value)) {
        return "endless";
    }
    std::string text;
    appendFixed(text, value, 2);
    return text;
}

using Row = std::vector<std::string>;

Row headOf(const AsanaJudgement& asana)
{
    Row row{asana.title + ", " + breaths(asana.length)};
    for (std::size_t i = 0; i < measureCount; ++i) {
        const MeasureInfo& measure = info(static_cast<Measure>(i));
        row.push_back(std::string{measure.name} + ", " + std::string{measure.unit});
    }
    return row;
}

std::string cellOf(const Verdict& verdict)
{
    const std::string beat = verdict.worst == 0.0 ? "" : " at " + number(verdict.beat.value);
    return number(verdict.worst) + beat + (verdict.passed() ? "" : " !");
}

Row rowOf(const Judgement& judgement)
{
    Row row{"  " + judgement.way};
    std::ranges::transform(judgement.verdicts, std::back_inserter(row), cellOf);
    return row;
}

std::vector<Row> rowsOf(std::span<const AsanaJudgement> asanas)
{
    std::vector<Row> rows;
    for (const AsanaJudgement& asana : asanas) {
        rows.push_back(headOf(asana));
        std::ranges::transform(asana.ways, std::back_inserter(rows), rowOf);
    }
    return rows;
}

// Every column as wide as its widest cell, none with blanks behind it.
std::string aligned(const std::vector<Row>& rows)
{
    std::array<std::size_t, measureCount + 1> widths{};
    for (const Row& row : rows) {
        for (std::size_t i = 0; i < row.size(); ++i) {
            widths[i] = std::max(widths[i], row[i].size());
        }
    }
    std::string text;
    for (const Row& row : rows) {
        for (std::size_t i = 0; i + 1 < row.size(); ++i) {
            text += row[i] + std::string(widths[i] + 2 - row[i].size(), ' ');
        }
        text += row.back() + '\n';
    }
    return text;
}

std::string failureLine(const AsanaJudgement& asana, const Judgement& judgement, const Verdict& verdict)
{
    const MeasureInfo& measure = info(verdict.measure);
    const std::string unit{measure.unit};
    return asana.title + ", " + judgement.way + ": " + std::string{measure.name} + " is " + number(verdict.worst) +
           ' ' + unit + " at breath " + number(verdict.beat.value) + " (" + verdict.where + "); at most " +
           number(verdict.limit) + ' ' + unit + " passes";
}

std::string failureLines(const AsanaJudgement& asana, const Judgement& judgement)
{
    std::string text;
    for (const Verdict& verdict : judgement.verdicts) {
        text += verdict.passed() ? "" : failureLine(asana, judgement, verdict) + '\n';
    }
    return text;
}

nlohmann::ordered_json jsonOf(const Verdict& verdict)
{
    const MeasureInfo& measure = info(verdict.measure);
    return {{"measure", measure.name},   {"worst", verdict.worst},       {"limit", verdict.limit},
            {"unit", measure.unit},      {"breath", verdict.beat.value}, {"where", verdict.where},
            {"passed", verdict.passed()}};
}

} // namespace

bool passed(std::span<const AsanaJudgement> asanas)
{
    return std::ranges::all_of(asanas, [](const AsanaJudgement& asana) {
        return std::ranges::all_of(asana.ways, [](const Judgement& judgement) { return passed(judgement.verdicts); });
    });
}

std::string judgementTable(std::span<const AsanaJudgement> asanas)
{
    return aligned(rowsOf(asanas));
}

std::string judgementFailures(std::span<const AsanaJudgement> asanas)
{
    std::string text;
    for (const AsanaJudgement& asana : asanas) {
        for (const Judgement& judgement : asana.ways) {
            text += failureLines(asana, judgement);
        }
    }
    return text.substr(0, text.find_last_not_of('\n') + 1);
}

std::string judgementJson(std::span<const AsanaJudgement> asanas)
{
    nlohmann::ordered_json all = nlohmann::ordered_json::array();
    for (const AsanaJudgement& asana : asanas) {
        for (const Judgement& judgement : asana.ways) {
            nlohmann::ordered_json verdicts = nlohmann::ordered_json::array();
            std::ranges::transform(judgement.verdicts, std::back_inserter(verdicts), jsonOf);
            all.push_back({{"practice", asana.title},
                           {"breaths", asana.length.value},
                           {"way", judgement.way},
                           {"verdicts", std::move(verdicts)}});
        }
    }
    return all.dump(2) + '\n';
}

} // namespace vinyasa
