// SPDX-License-Identifier: MIT
// The sub-commands, one file each. Each does its work and returns what went wrong.
#pragma once

#include "app/options.h"
#include "app/outcome.h"
#include "app/personal.h"
#include "app/places.h"

#include <iosfwd>

namespace vinyasa {

[[nodiscard]] Outcome play(const PlayOptions& options, const CommonOptions& common, const Places& places,
                           Personal& personal);
[[nodiscard]] Outcome list(const ListOptions& options, const CommonOptions& common, const Places& places,
                           std::ostream& out);
[[nodiscard]] Outcome print(const PrintOptions& options, const CommonOptions& common, const Places& places,
                            const Personal& personal, std::ostream& out);
[[nodiscard]] Outcome check(const CheckOptions& options, const CommonOptions& common, const Places& places,
                            std::ostream& out);
[[nodiscard]] Outcome render(const RenderOptions& options, const CommonOptions& common, const Places& places);
[[nodiscard]] Outcome sheet(const SheetOptions& options, const CommonOptions& common, const Places& places);
[[nodiscard]] Outcome film(const FilmOptions& options, const CommonOptions& common, const Places& places);
[[nodiscard]] Outcome log(const LogOptions& options, const CommonOptions& common, const Places& places,
                          const Personal& personal, std::ostream& out);
[[nodiscard]] Outcome exportMotion(const ExportOptions& options, const CommonOptions& common, const Places& places);

[[nodiscard]] Outcome rehearse(const RehearseOptions& options, const CommonOptions& common, const Places& places,
                               const Personal& personal, std::ostream& out);

} // namespace vinyasa
