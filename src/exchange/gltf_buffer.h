// SPDX-License-Identifier: MIT
// The numbers of a glTF file: bytes, and the entries of the JSON part that say what they are.
#pragma once

#include "core/math.h"

#include <nlohmann/json.hpp>

#include <array>
#include <cstdint>
#include <span>
#include <string>

namespace vinyasa {

using GltfJson = nlohmann::ordered_json; // entries stay in the order in which they were put

// What a graphics card will use them as.
enum class GltfTarget : int { none = 0, vertices = 34962, indices = 34963 };

class GltfBuffer {
public:
    // Each adds an accessor with a buffer view of its own, and returns the accessor's index. Not empty.
    std::size_t add(std::span<const float> numbers);
    std::size_t add(std::span<const std::uint32_t> numbers, GltfTarget target);
    std::size_t add(std::span<const std::array<std::uint8_t, 4>> numbers, GltfTarget target);
    std::size_t add(std::span<const Vec3> points, GltfTarget target);
    std::size_t add(std::span<const Vec4> numbers, GltfTarget target);
    std::size_t add(std::span<const Mat4> matrices);

    // States the least and the largest number of an accessor, where glTF wants to know.
    void bound(std::size_t accessor, std::span<const float> numbers);
    void bound(std::size_t accessor, std::span<const Vec3> points);

    // The file: `document` with "accessors", "bufferViews" and "buffers" added, and the bytes.
    [[nodiscard]] std::string file(GltfJson document) const;

private:
    template <typename Item>
    std::size_t addItems(std::span<const Item> items, const char* type, int componentType, GltfTarget target);

    GltfJson accessors_ = GltfJson::array(), views_ = GltfJson::array();
    std::string bytes_;
};

} // namespace vinyasa
