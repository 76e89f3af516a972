// SPDX-License-Identifier: MIT
#pragma once

#include "app/look.h"
#include "app/practice.h"
#include "scene/page.h"

namespace vinyasa {

[[nodiscard]] Page layOut(const Practice& practice, const PageSettings& settings, ThemeName theme,
                          const MeasureText& measure);

// The picture of a beat, on a page that was laid out for the practice. The same beat gives the same picture. kept: see
// describe.
[[nodiscard]] DrawList pictureAt(const Practice& practice, const Page& page, Beat beat, const PageState& state,
                                 bool showsTrails = false, KeptSkins* kept = nullptr);

// Adds the figure of another beat, small and in a frame, to the picture of a beat at which the practice looks ahead.
void addPreview(DrawList& list, const Practice& practice, const Page& page, const UserView& view, Beat beat,
                Beat shown);

// What a picture outside of the player shows.
[[nodiscard]] PageState stillOf(const Look& look);

} // namespace vinyasa
