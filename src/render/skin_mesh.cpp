// SPDX-License-Identifier: MIT
#include "render/skin_mesh.h"

#include "render/frame_block.h"

#include <glm/geometric.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <span>

namespace vinyasa {
namespace {

// To the nearest multiple of 2^-Bits: a float of that size has no finer ones. For numbers well below 2^(22 - Bits).
template <int Bits>
Vec4 roundedTo(const Vec4& value)
{
    constexpr float large = 1.5f * static_cast<float>(1 << (23 - Bits));
    return (value + large) - large;
}

constexpr int placeBits = 14, outwardBits = 12, colorBits = 11;

// A patch's place among the vertices. Each of its squares has two triangles: (here, above, beside) and (above, beyond,
// beside), where `above` is on the next ring.
struct Net {
    std::size_t first, rings, around;

    [[nodiscard]] std::size_t at(std::size_t ring, std::size_t point) const
    {
        return first + ring * around + point % around;
    }
};

template <typename Visit>
void forEachNet(const std::vector<SkinPatch>& patches, Visit visit)
{
    std::size_t first = 0;
    for (const SkinPatch& patch : patches) {
        const Net net{first, static_cast<std::size_t>(patch.rings), static_cast<std::size_t>(patch.around)};
        visit(net);
        first += net.rings * net.around;
    }
}

template <typename Visit>
void forEachSquare(const Net& net, Visit visit)
{
    for (std::size_t ring = 0; ring + 1 < net.rings; ++ring) {
        for (std::size_t point = 0; point < net.around; ++point) {
            visit(ring, point);
        }
    }
}

struct Square {
    Vec3 here, above, beside, beyond;
};

Square squareOf(const SkinMesh& mesh, const Net& net, std::size_t ring, std::size_t point)
{
    const auto place = [&](std::size_t r, std::size_t p) { return Vec3{mesh.vertices[net.at(r, p)].place}; };
    return {place(ring, point), place(ring + 1, point), place(ring, point + 1), place(ring + 1, point + 1)};
}

// Positive where a triangle shows its front; near 0 where it has no area.
float facing(const Vec3& a, const Vec3& b, const Vec3& c, const Vec3& eye)
{
    return glm::dot(glm::cross(b - a, c - a), eye - a);
}

class OutlineFinder {
public:
    OutlineFinder(const SkinMesh& mesh, const Vec3& eye) : mesh_{mesh}, eye_{eye} {}

    void search(const Net& net)
    {
        look(net);
        forEachSquare(net, [&](std::size_t ring, std::size_t point) { searchSquare(net, ring, point); });
    }

    SeenSkin seen;

private:
    // At a pole one of a square's triangles has no area: it faces as the other. Between two rings at one place none
    // has: they face as the square on the ring before.
    void look(const Net& net)
    {
        constexpr float noArea = 2e-6f;
        fronts_.clear();
        forEachSquare(net, [&](std::size_t ring, std::size_t point) {
            const Square square = squareOf(mesh_, net, ring, point);
            const float one = facing(square.here, square.above, square.beside, eye_);
            const float other = facing(square.above, square.beyond, square.beside, eye_);
            const bool flat = std::abs(one) <= noArea && std::abs(other) <= noArea && ring > 0;
            const bool before = flat && front(net, ring - 1, point, 1);
            fronts_.push_back(flat ? before : (std::abs(one) > noArea ? one : other) > 0.0f);
            fronts_.push_back(flat ? before : (std::abs(other) > noArea ? other : one) > 0.0f);
        });
    }

    void searchSquare(const Net& net, std::size_t ring, std::size_t point)
    {
        const bool lower = front(net, ring, point, 0), upper = front(net, ring, point, 1);
        const std::size_t above = net.at(ring + 1, point), beside = net.at(ring, point + 1);
        const std::size_t beyond = net.at(ring + 1, point + 1);
        if (lower) {
            addTriangle(net.at(ring, point), above, beside);
        }
        if (upper) {
            addTriangle(above, beyond, beside);
        }
        if (lower != upper) {
            add(above, beside);
        }
        if (upper != front(net, ring, point + 1, 0)) {
            add(beside, beyond);
        }
        if (ring + 2 < net.rings && upper != front(net, ring + 1, point, 0)) {
            add(above, beyond);
        }
    }

    [[nodiscard]] bool front(const Net& net, std::size_t ring, std::size_t point, std::size_t half) const
    {
        return fronts_[2 * (ring * net.around + point % net.around) + half];
    }

    void addTriangle(std::size_t a, std::size_t b, std::size_t c)
    {
        for (const std::size_t vertex : {a, b, c}) {
            seen.surface.push_back(static_cast<std::uint32_t>(vertex));
        }
    }

    void add(std::size_t a, std::size_t b)
    {
        SkinVertex in[] = {mesh_.vertices[a], mesh_.vertices[b]}, out[] = {in[0], in[1]};
        out[0].place.w = out[1].place.w = 1.0f;
        seen.ribbons.insert(seen.ribbons.end(), {in[0], in[1], out[0], in[1], out[1], out[0]});
    }

    const SkinMesh& mesh_;
    Vec3 eye_;
    std::vector<bool> fronts_; // two for each square of the net
};

bool sameRing(const SkinMesh& a, const SkinMesh& b, const Net& net, std::size_t ring)
{
    const auto first = static_cast<std::ptrdiff_t>(net.at(ring, 0));
    const auto last = first + static_cast<std::ptrdiff_t>(net.around);
    return std::equal(a.vertices.begin() + first, a.vertices.begin() + last, b.vertices.begin() + first);
}

void add(std::vector<Vec3>& points, const SkinMesh& mesh, const Net& net, std::size_t ring, std::size_t end)
{
    for (std::size_t i = net.at(ring, 0); i < net.first + end * net.around; ++i) {
        points.emplace_back(mesh.vertices[i].place);
    }
}

PixelArea withOutline(std::span<const Vec3> points, float line, const View& view)
{
    if (points.empty()) {
        return {};
    }
    const PixelArea area = pixelsAround(points, view);
    const int wide = static_cast<int>(std::ceil(line));
    return common({area.x - wide, area.y - wide, area.width + 2 * wide, area.height + 2 * wide}, wholeOf(view));
}

// An area in squares.
class Tiles {
public:
    explicit Tiles(const PixelArea& area)
        : area_{area}, columns_{(area.width + side - 1) / side}, rows_{(area.height + side - 1) / side},
          touched_(static_cast<std::size_t>(columns_ * rows_))
    {
    }

    void touch(const PixelArea& pixels)
    {
        const PixelArea within = common(pixels, area_);
        if (within.width == 0 || within.height == 0) {
            return;
        }
        const int x = within.x - area_.x, y = within.y - area_.y;
        for (int row = y / side; row <= (y + within.height - 1) / side; ++row) {
            for (int column = x / side; column <= (x + within.width - 1) / side; ++column) {
                touched_[index(row, column)] = true;
            }
        }
    }

    // Neighbours in a row are one.
    [[nodiscard]] std::vector<PixelArea> parts() const
    {
        std::vector<PixelArea> parts;
        for (int row = 0; row < rows_; ++row) {
            for (int column = 0; column < columns_; ++column) {
                const int first = column;
                while (column < columns_ && touched_[index(row, column)]) {
                    ++column;
                }
                if (column > first) {
                    parts.push_back(
                        common({area_.x + first * side, area_.y + row * side, (column - first) * side, side}, area_));
                }
            }
        }
        return parts;
    }

private:
    static constexpr int side = 32; // pixels

    [[nodiscard]] std::size_t index(int row, int column) const
    {
        return static_cast<std::size_t>(row) * static_cast<std::size_t>(columns_) + static_cast<std::size_t>(column);
    }

    PixelArea area_;
    int columns_, rows_;
    std::vector<bool> touched_;
};

} // namespace

SkinMesh skinMesh(const std::optional<Skin>& skin)
{
    SkinMesh mesh;
    if (!skin) {
        return mesh;
    }
    mesh.patches = skin->patches;
    mesh.opacity = skin->opacity;
    mesh.line = skin->line;
    mesh.lineOpacity = skin->lineOpacity;
    mesh.vertices.reserve(skin->points.size());
    for (const SkinPoint& point : skin->points) {
        mesh.vertices.push_back({roundedTo<placeBits>({point.place, 0.0f}),
                                 roundedTo<outwardBits>({point.outward, 0.0f}),
                                 roundedTo<colorBits>(toVec4(point.color))});
    }
    return mesh;
}

SeenSkin seenFrom(const Vec3& eye, const SkinMesh& mesh, const std::vector<bool>& wanted)
{
    OutlineFinder finder{mesh, eye};
    std::size_t patch = 0;
    forEachNet(mesh.patches, [&](const Net& net) {
        if (wanted[patch++]) {
            finder.search(net);
        }
    });
    return std::move(finder.seen);
}

SeenSkin seenFrom(const Vec3& eye, const SkinMesh& mesh)
{
    return seenFrom(eye, mesh, std::vector<bool>(mesh.patches.size(), true));
}

std::vector<PixelArea> touchedByPatches(const SkinMesh& mesh, const View& view)
{
    std::vector<PixelArea> areas;
    std::vector<Vec3> points;
    forEachNet(mesh.patches, [&](const Net& net) {
        points.clear();
        add(points, mesh, net, 0, net.rings);
        areas.push_back(withOutline(points, mesh.line, view));
    });
    return areas;
}

PixelArea touchedPixels(const SkinMesh& mesh, const View& view)
{
    const std::vector<PixelArea> patches = touchedByPatches(mesh, view);
    return std::accumulate(patches.begin(), patches.end(), PixelArea{}, joined);
}

std::vector<PixelArea> partsTouched(const SkinMesh& mesh, const PixelArea& area, const View& view)
{
    Tiles tiles{area};
    forEachNet(mesh.patches, [&](const Net& net) {
        forEachSquare(net, [&](std::size_t ring, std::size_t point) {
            const Square square = squareOf(mesh, net, ring, point);
            tiles.touch(
                withOutline(std::array{square.here, square.above, square.beside, square.beyond}, mesh.line, view));
        });
    });
    return tiles.parts();
}

PixelArea changedPixels(const SkinMesh& a, const SkinMesh& b, const View& view)
{
    if (a == b) {
        return {};
    }
    const bool alike =
        a.patches == b.patches && a.opacity == b.opacity && a.line == b.line && a.lineOpacity == b.lineOpacity;
    std::vector<Vec3> points;
    const auto addChanged = [&](const SkinMesh& mesh, const Net& net) {
        for (std::size_t ring = 0; ring < net.rings; ++ring) {
            if (!alike || !sameRing(a, b, net, ring)) {
                // The squares at it, and the outline where those meet their neighbours.
                add(points, mesh, net, std::max<std::size_t>(ring, 1) - 1, std::min(ring + 2, net.rings));
            }
        }
    };
    forEachNet(a.patches, [&](const Net& net) { addChanged(a, net); });
    forEachNet(b.patches, [&](const Net& net) { addChanged(b, net); });
    return withOutline(points, std::max(a.line, b.line), view);
}

} // namespace vinyasa
