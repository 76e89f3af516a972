// SPDX-License-Identifier: MIT
// A GLB file as somebody else's program would read it: nothing here knows how it was written.
#pragma once

#include "support/catch.h"

#include <glm/gtc/matrix_transform.hpp>
#include <glm/gtc/quaternion.hpp>
#include <nlohmann/json.hpp>

#include <cstdint>
#include <cstring>
#include <map>
#include <string>
#include <vector>

namespace vinyasa::test {

class GlbFile {
public:
    using Json = nlohmann::json;
    using Rows = std::vector<std::vector<double>>;

    explicit GlbFile(const std::string& bytes)
    {
        REQUIRE(bytes.size() >= 28);
        REQUIRE(bytes.substr(0, 4) == "glTF");
        REQUIRE(word(bytes, 4) == 2);
        REQUIRE(word(bytes, 8) == bytes.size());
        const std::size_t jsonLength = word(bytes, 12), binary = 20 + jsonLength;
        REQUIRE(jsonLength % 4 == 0);
        REQUIRE(bytes.substr(16, 4) == "JSON");
        json = Json::parse(bytes.substr(20, jsonLength));
        REQUIRE(word(bytes, binary) % 4 == 0);
        REQUIRE(bytes.substr(binary + 4, 4) == std::string("BIN\0", 4));
        binary_ = bytes.substr(binary + 8);
        REQUIRE(word(bytes, binary) == binary_.size());
        REQUIRE(json.at("buffers").at(0).at("byteLength") == binary_.size());
    }

    // An accessor's items.
    [[nodiscard]] Rows rows(const Json& accessorIndex) const
    {
        const std::map<std::string, std::size_t> widths{{"SCALAR", 1}, {"VEC3", 3}, {"VEC4", 4}, {"MAT4", 16}};
        const Json& accessor = json.at("accessors").at(accessorIndex.get<std::size_t>());
        const Json& view = json.at("bufferViews").at(accessor.at("bufferView").get<std::size_t>());
        const int type = accessor.at("componentType");
        std::size_t place = view.at("byteOffset");
        Rows result(accessor.at("count").get<std::size_t>());
        for (std::vector<double>& row : result) {
            for (std::size_t i = 0; i < widths.at(accessor.at("type")); ++i) {
                row.push_back(component(type, place));
            }
        }
        CHECK(place == view.at("byteOffset").get<std::size_t>() + view.at("byteLength").get<std::size_t>());
        return result;
    }

    // The items that an animation channel gives to a node, by the name of the node.
    [[nodiscard]] Rows track(const std::string& name, const std::string& path) const
    {
        const Json& animation = json.at("animations").at(0);
        for (const Json& channel : animation.at("channels")) {
            const Json& target = channel.at("target");
            if (target.at("path") == path && nodeAt(target.at("node")).at("name") == name) {
                return rows(animation.at("samplers").at(channel.at("sampler").get<std::size_t>()).at("output"));
            }
        }
        FAIL("no channel " << path << " of " << name);
        return {};
    }

    [[nodiscard]] std::vector<double> times() const
    {
        std::vector<double> result;
        for (const auto& row : rows(json.at("animations").at(0).at("samplers").at(0).at("input"))) {
            result.push_back(row.at(0));
        }
        return result;
    }

    // Every joint's matrix in the world at every key, by its name.
    [[nodiscard]] std::vector<std::map<std::string, glm::dmat4>> worlds() const
    {
        std::vector<std::map<std::string, glm::dmat4>> result(times().size());
        for (const Json& root : json.at("scenes").at(0).at("nodes")) {
            const std::vector<glm::dmat4> above(result.size(), glm::dmat4{1.0});
            walk(root, above, result);
        }
        return result;
    }

    [[nodiscard]] const Json& nodeAt(const Json& index) const { return json.at("nodes").at(index.get<std::size_t>()); }

    Json json;

private:
    static std::uint32_t word(const std::string& bytes, std::size_t place)
    {
        std::uint32_t number = 0;
        const std::string four = bytes.substr(place, sizeof number); // throws behind the end
        std::memcpy(&number, four.data(), four.size());
        return number;
    }

    double component(int type, std::size_t& place) const
    {
        if (type == 5121) {
            return static_cast<unsigned char>(binary_.at(place++));
        }
        const std::uint32_t bits = word(binary_, place);
        place += sizeof bits;
        float number = 0.0f;
        std::memcpy(&number, &bits, sizeof number);
        return type == 5125 ? static_cast<double>(bits) : static_cast<double>(number);
    }

    [[nodiscard]] bool isAnimated(const Json& node, const std::string& path) const
    {
        for (const Json& channel : json.at("animations").at(0).at("channels")) {
            if (channel.at("target") == Json{{"node", node}, {"path", path}}) {
                return true;
            }
        }
        return false;
    }

    void walk(const Json& index, const std::vector<glm::dmat4>& above,
              std::vector<std::map<std::string, glm::dmat4>>& result) const
    {
        const Json& node = nodeAt(index);
        const std::string name = node.at("name");
        const std::vector<double> still = node.value("translation", std::vector<double>{0.0, 0.0, 0.0});
        const Rows places = isAnimated(index, "translation") ? track(name, "translation") : Rows(above.size(), still);
        const Rows turns =
            isAnimated(index, "rotation") ? track(name, "rotation") : Rows(above.size(), {0.0, 0.0, 0.0, 1.0});
        std::vector<glm::dmat4> here;
        for (std::size_t key = 0; key < above.size(); ++key) {
            const auto& p = places[key];
            const auto& q = turns[key];
            here.push_back(above[key] * glm::translate(glm::dmat4{1.0}, {p[0], p[1], p[2]}) *
                           glm::mat4_cast(glm::dquat{q[3], q[0], q[1], q[2]}));
            result[key][name] = here.back();
        }
        for (const Json& child : node.value("children", Json::array())) {
            walk(child, here, result);
        }
    }

    std::string binary_;
};

} // namespace vinyasa::test
