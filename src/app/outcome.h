// SPDX-License-Identifier: MIT
// How a sub-command ends: well, or with something that is said to the person who called it.
#pragma once

#include "core/failure.h"
#include "core/result.h"

#include <iosfwd>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>

namespace vinyasa {

using Trouble = std::variant<Problems, Failure>;
using Outcome = std::optional<Trouble>;

template <typename T>
using Tried = std::variant<T, Trouble>;

// Where nothing was made of a T, why.
template <typename T>
[[nodiscard]] Outcome troubleOf(const Tried<T>& tried)
{
    const Trouble* trouble = std::get_if<Trouble>(&tried);
    return trouble == nullptr ? Outcome{} : Outcome{*trouble};
}

// The same for what the layers below give.
template <typename T>
[[nodiscard]] Outcome failureOf(const std::variant<T, Failure>& made)
{
    const Failure* failure = std::get_if<Failure>(&made);
    return failure == nullptr ? Outcome{} : Outcome{*failure};
}

// Remedies that many share: where to look, and what to choose from.
[[nodiscard]] Message seeAlso(const std::string& command);
[[nodiscard]] Message chooseOneOf(std::span<const std::string_view> names);

// Tells each problem in a line, or a failure's cause and remedy in one each. Returns the exit code.
[[nodiscard]] ExitCode report(const Trouble& trouble, const Words& words, std::ostream& out);

} // namespace vinyasa
