// SPDX-License-Identifier: MIT
// How a region of the spine shares a bend or a turn among its joints.
#pragma once

#include "body/joint.h"
#include "core/math.h"

#include <array>
#include <span>

namespace vinyasa {

// A joint's part of its region's flexion (x), rotation (y) and lateral flexion (z): the axes that they turn about.
struct SpineShare {
    Joint joint;
    Vec3 share{0.0f};
};

namespace detail {

// Mobility in degrees as White and Panjabi give it for each vertebral level (combined flexion and extension; one side
// of rotation; one side of lateral flexion), added up over the levels that a joint stands for.
inline constexpr std::array<SpineShare, 5> lumbarMobility{{{Joint::lumbar1, {17, 1, 3}},
                                                           {Joint::lumbar2, {16, 2, 6}},
                                                           {Joint::lumbar3, {15, 2, 8}},
                                                           {Joint::lumbar4, {14, 2, 6}},
                                                           {Joint::lumbar5, {12, 2, 6}}}};
inline constexpr std::array<SpineShare, 6> thoracicMobility{{{Joint::thoracic1, {24, 4, 17}},
                                                             {Joint::thoracic2, {15, 6, 13}},
                                                             {Joint::thoracic3, {12, 13, 12}},
                                                             {Joint::thoracic4, {9, 15, 12}},
                                                             {Joint::thoracic5, {8, 16, 11}},
                                                             {Joint::thoracic6, {8, 17, 11}}}};
inline constexpr std::array<SpineShare, 3> cervicalMobility{
    {{Joint::neck1, {66, 22, 30}}, {Joint::neck2, {45, 50, 26}}, {Joint::head, {25, 5, 5}}}};

// The same, as shares of the whole.
template <std::size_t N>
constexpr std::array<SpineShare, N> sharesOf(std::array<SpineShare, N> mobility)
{
    Vec3 whole{0.0f};
    for (const SpineShare& part : mobility) {
        whole += part.share;
    }
    for (SpineShare& part : mobility) {
        part.share /= whole;
    }
    return mobility;
}

inline constexpr auto lumbar = sharesOf(lumbarMobility);
inline constexpr auto thoracic = sharesOf(thoracicMobility);
inline constexpr auto cervical = sharesOf(cervicalMobility);

} // namespace detail

// Lumbar, thoracic, cervical; the shares of a region add up to 1 on every axis.
inline constexpr std::array<std::span<const SpineShare>, 3> spineRegions{detail::lumbar, detail::thoracic,
                                                                         detail::cervical};

} // namespace vinyasa
