// SPDX-License-Identifier: MIT
#include "exchange/gltf_buffer.h"

#include <glm/common.hpp>

#include <algorithm>
#include <bit>
#include <cassert>
#include <limits>
#include <string_view>
#include <utility>

namespace vinyasa {
namespace {

// glTF is little-endian, with numbers of four bytes. So is every machine that this program runs on.
static_assert(std::endian::native == std::endian::little);
static_assert(sizeof(Vec3) == 12 && sizeof(Vec4) == 16 && sizeof(Mat4) == 64);

constexpr int floatType = 5126, uint32Type = 5125, uint8Type = 5121;

void appendWord(std::string& bytes, std::uint32_t word)
{
    const auto raw = std::bit_cast<std::array<char, 4>>(word);
    bytes.append(raw.data(), raw.size());
}

void appendChunk(std::string& bytes, std::string_view kind, std::string_view content)
{
    appendWord(bytes, static_cast<std::uint32_t>(content.size()));
    bytes += kind;
    bytes += content;
}

} // namespace

template <typename Item>
std::size_t GltfBuffer::addItems(std::span<const Item> items, const char* type, int componentType, GltfTarget target)
{
    assert(!items.empty() && sizeof(Item) % 4 == 0);
    GltfJson view{{"buffer", 0}, {"byteOffset", bytes_.size()}, {"byteLength", items.size_bytes()}};
    if (target != GltfTarget::none) {
        view["target"] = static_cast<int>(target);
    }
    bytes_.append(reinterpret_cast<const char*>(items.data()), items.size_bytes());
    accessors_.push_back(
        {{"bufferView", views_.size()}, {"componentType", componentType}, {"count", items.size()}, {"type", type}});
    views_.push_back(std::move(view));
    return accessors_.size() - 1;
}

std::size_t GltfBuffer::add(std::span<const float> numbers)
{
    return addItems(numbers, "SCALAR", floatType, GltfTarget::none);
}

std::size_t GltfBuffer::add(std::span<const std::uint32_t> numbers, GltfTarget target)
{
    return addItems(numbers, "SCALAR", uint32Type, target);
}

std::size_t GltfBuffer::add(std::span<const std::array<std::uint8_t, 4>> numbers, GltfTarget target)
{
    return addItems(numbers, "VEC4", uint8Type, target);
}

std::size_t GltfBuffer::add(std::span<const Vec3> points, GltfTarget target)
{
    return addItems(points, "VEC3", floatType, target);
}

std::size_t GltfBuffer::add(std::span<const Vec4> numbers, GltfTarget target)
{
    return addItems(numbers, "VEC4", floatType, target);
}

std::size_t GltfBuffer::add(std::span<const Mat4> matrices)
{
    return addItems(matrices, "MAT4", floatType, GltfTarget::none);
}

void GltfBuffer::bound(std::size_t accessor, std::span<const float> numbers)
{
    const auto [low, high] = std::ranges::minmax(numbers);
    accessors_[accessor]["min"] = {low};
    accessors_[accessor]["max"] = {high};
}

void GltfBuffer::bound(std::size_t accessor, std::span<const Vec3> points)
{
    Vec3 low = points.front(), high = low;
    for (const Vec3& point : points) {
        low = glm::min(low, point);
        high = glm::max(high, point);
    }
    accessors_[accessor]["min"] = {low.x, low.y, low.z};
    accessors_[accessor]["max"] = {high.x, high.y, high.z};
}

std::string GltfBuffer::file(GltfJson document) const
{
    constexpr std::uint32_t version = 2, headerLength = 12, chunkHeaderLength = 8;
    document["accessors"] = accessors_;
    document["bufferViews"] = views_;
    document["buffers"] = {{{"byteLength", bytes_.size()}}};
    std::string json = document.dump();
    json.resize((json.size() + 3) / 4 * 4, ' ');
    const std::size_t length = headerLength + 2 * chunkHeaderLength + json.size() + bytes_.size();
    assert(length <= std::numeric_limits<std::uint32_t>::max());
    std::string bytes = "glTF";
    appendWord(bytes, version);
    appendWord(bytes, static_cast<std::uint32_t>(length));
    appendChunk(bytes, "JSON", json);
    appendChunk(bytes, {"BIN\0", 4}, bytes_);
    return bytes;
}

} // namespace vinyasa
