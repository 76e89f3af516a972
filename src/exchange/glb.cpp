// SPDX-License-Identifier: MIT
#include "exchange/glb.h"

#include "exchange/flesh_mesh.h"
#include "exchange/gltf_buffer.h"
#include "motion/clearance.h"
#include "practice/moment.h"

#include <glm/geometric.hpp>
#include <glm/gtc/matrix_transform.hpp>

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace vinyasa {
namespace {

// Nodes: the joints under their own index, then the body's mesh.
constexpr std::size_t meshNode = jointCount;

GltfJson listed(const Vec3& vector)
{
    return {vector.x, vector.y, vector.z};
}

// The anatomical position, its soles on the floor.
Pose standing(const Body& body)
{
    Pose pose;
    pose.root.y = -heightOfLowestFlesh(body, forwardKinematics(body, pose));
    return pose;
}

// What the joints do, an entry a frame.
struct Tracks {
    std::vector<float> times, fills; // in rising seconds; of the lungs, from 0 to 1
    std::vector<Vec3> roots;
    std::array<std::vector<Vec4>, jointCount> rotations; // x, y, z, w
};

// GLB counts its bytes in 32 bits; what the tracks leave is plenty for the mesh.
bool fits(const Timeline& timeline, const MotionOptions& options)
{
    constexpr double room = 4e9, bytesPerFrame = 2 * sizeof(float) + sizeof(Vec3) + jointCount * sizeof(Vec4);
    return timeOf(options.pace, timeline.length).value * options.fps * bytesPerFrame < room;
}

// q and -q are the same rotation: the one nearer to the last is written, so that viewers blend the short way.
void appendRotation(std::vector<Vec4>& track, const Quat& rotation)
{
    const Vec4 numbers{rotation.x, rotation.y, rotation.z, rotation.w};
    track.push_back(!track.empty() && glm::dot(track.back(), numbers) < 0.0f ? -numbers : numbers);
}

Tracks tracksOf(const Body& body, const Timeline& timeline, const MotionOptions& options)
{
    Tracks tracks;
    for (const Seconds time : frameTimes(timeline, options)) {
        const auto key = static_cast<float>(time.value);
        if (!tracks.times.empty() && key <= tracks.times.back()) {
            continue; // the last instant, too close behind its frame for a float to tell
        }
        const Moment moment = momentAt(timeline, beatAt(options.pace, time));
        const Pose pose = figureAt(body, moment).pose;
        tracks.times.push_back(key);
        tracks.fills.push_back(static_cast<float>(moment.breath.fill));
        tracks.roots.push_back(pose.root);
        for (std::size_t i = 0; i < jointCount; ++i) {
            appendRotation(tracks.rotations[i], pose.rotation[i]);
        }
    }
    return tracks;
}

GltfJson nodes(const Body& body, const Pose& rest)
{
    GltfJson list = GltfJson::array();
    for (std::size_t i = 0; i < jointCount; ++i) {
        list.push_back({{"name", joints[i].name}, {"translation", listed(i == 0 ? rest.root : body.offset[i])}});
        if (i > 0) {
            list[index(joints[i].parent)]["children"].push_back(i);
        }
    }
    list.push_back({{"name", "body"}, {"mesh", 0}, {"skin", 0}});
    return list;
}

GltfJson skin(GltfBuffer& buffer, const JointTransforms& rest)
{
    std::vector<Mat4> jointFromWorld;
    GltfJson indices = GltfJson::array();
    for (std::size_t i = 0; i < jointCount; ++i) {
        jointFromWorld.push_back(glm::translate(Mat4{1.0f}, -rest[i].position)); // at rest no joint is turned
        indices.push_back(i);
    }
    return {{"inverseBindMatrices", buffer.add(jointFromWorld)}, {"skeleton", 0}, {"joints", indices}};
}

std::size_t addBounded(GltfBuffer& buffer, std::span<const Vec3> points)
{
    const std::size_t accessor = buffer.add(points, GltfTarget::vertices);
    buffer.bound(accessor, points);
    return accessor;
}

GltfJson mesh(GltfBuffer& buffer, const Body& body, const JointTransforms& rest)
{
    const FleshMesh flesh = fleshMesh(body);
    std::vector<Vec3> positions;
    std::vector<std::array<std::uint8_t, 4>> carriers;
    for (std::size_t i = 0; i < flesh.positions.size(); ++i) {
        positions.push_back(rest[index(flesh.joints[i])] * flesh.positions[i]);
        carriers.push_back({static_cast<std::uint8_t>(index(flesh.joints[i]))});
    }
    const std::vector<Vec4> weights(positions.size(), Vec4{1.0f, 0.0f, 0.0f, 0.0f});
    const GltfJson attributes{{"POSITION", addBounded(buffer, positions)},
                              {"NORMAL", buffer.add(flesh.normals, GltfTarget::vertices)},
                              {"JOINTS_0", buffer.add(carriers, GltfTarget::vertices)},
                              {"WEIGHTS_0", buffer.add(weights, GltfTarget::vertices)}};
    const GltfJson full{{"POSITION", addBounded(buffer, flesh.breaths)}};
    const GltfJson primitive{{"attributes", attributes},
                             {"indices", buffer.add(flesh.indices, GltfTarget::indices)},
                             {"material", 0},
                             {"targets", GltfJson::array({full})}};
    return {{"name", "body"},
            {"primitives", GltfJson::array({primitive})},
            {"weights", {0.0f}},
            {"extras", {{"targetNames", {"breath"}}}}};
}

GltfJson material()
{
    const GltfJson surface{
        {"baseColorFactor", {0.62, 0.60, 0.56, 1.0}}, {"metallicFactor", 0.0}, {"roughnessFactor", 0.9}};
    return {{"name", "body"}, {"pbrMetallicRoughness", surface}};
}

GltfJson animation(GltfBuffer& buffer, const Timeline& timeline, const Tracks& tracks)
{
    const std::size_t times = buffer.add(tracks.times);
    buffer.bound(times, tracks.times);
    GltfJson channels = GltfJson::array(), samplers = GltfJson::array();
    const auto add = [&](std::size_t node, const char* path, std::size_t output) {
        channels.push_back({{"sampler", samplers.size()}, {"target", {{"node", node}, {"path", path}}}});
        samplers.push_back({{"input", times}, {"interpolation", "LINEAR"}, {"output", output}});
    };
    add(index(Joint::pelvis), "translation", buffer.add(tracks.roots, GltfTarget::none));
    for (std::size_t i = 0; i < jointCount; ++i) {
        add(i, "rotation", buffer.add(tracks.rotations[i], GltfTarget::none));
    }
    add(meshNode, "weights", buffer.add(tracks.fills));
    return {{"name", timeline.id}, {"channels", channels}, {"samplers", samplers}};
}

std::string glb(const Body& body, const Timeline& timeline, const MotionOptions& options)
{
    const Pose rest = standing(body);
    const JointTransforms restWorld = forwardKinematics(body, rest);
    GltfBuffer buffer;
    GltfJson document{{"asset", {{"version", "2.0"}, {"generator", "Vinyasa"}}}, {"scene", 0}};
    const auto putOne = [&document](const char* name, GltfJson one) {
        document[name] = GltfJson::array({std::move(one)});
    };
    putOne("scenes", {{"nodes", {index(Joint::pelvis), meshNode}}});
    document["nodes"] = nodes(body, rest);
    putOne("skins", skin(buffer, restWorld));
    putOne("materials", material());
    putOne("meshes", mesh(buffer, body, restWorld));
    putOne("animations", animation(buffer, timeline, tracksOf(body, timeline, options)));
    return buffer.file(std::move(document));
}

} // namespace

std::optional<Failure> writeGlb(const Body& body, const Timeline& timeline, const MotionOptions& options,
                                const Sink& sink)
{
    if (!fits(timeline, options)) {
        return Failure{ExitCode::wrongInput,
                       Message{"So many frames don't fit into a GLB file, which holds 4 GB at most."},
                       Message{"Ask for fewer frames a second with --fps, or for BVH."}};
    }
    sink(glb(body, timeline, options));
    return std::nullopt;
}

} // namespace vinyasa
