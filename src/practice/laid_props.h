// SPDX-License-Identifier: MIT
#pragma once

#include "practice/timeline.h"

#include <vector>

namespace vinyasa {

// Lays the props of key poses down and takes them away, span by span.
class LaidProps {
public:
    explicit LaidProps(const Body& body) : body_{body} {}

    // Those of the key pose that a span leaves, and those of the one where it arrives in a pose: there only while the
    // body is near to resting on them, since on its way it passes through where they lie. A prop of both is one.
    void lay(const std::vector<Prop>& props, const Pose& pose, Beat begin, Beat end);

    [[nodiscard]] const std::vector<PlacedProp>& placed() const { return placed_; }

private:
    [[nodiscard]] PlacedProp placedOf(const Prop& prop, const Pose& pose, Beat begin, Beat end) const;

    const Body& body_;
    std::vector<PlacedProp> placed_;
    std::vector<std::size_t> inUse_; // of placed_: those that the key pose rests on
};

} // namespace vinyasa
