// SPDX-License-Identifier: MIT
// A BVH file as somebody else's program would read it: nothing here knows how it was written.
#pragma once

#include "support/catch.h"

#include <glm/gtc/matrix_transform.hpp>

#include <map>
#include <sstream>
#include <string>
#include <vector>

namespace vinyasa::test {

struct BvhNode {
    std::string name; // empty: an end site
    int parent = -1;
    glm::dvec3 offset{0.0};
    std::vector<std::string> channels;
};

class BvhFile {
public:
    explicit BvhFile(const std::string& text) : words_{text}
    {
        expect("HIERARCHY");
        expect("ROOT");
        readNode(-1, next());
        expect("MOTION");
        expect("Frames:");
        const int count = std::stoi(next());
        expect("Frame");
        expect("Time:");
        frameTime = number();
        for (int i = 0; i < count; ++i) {
            frames.push_back(readFrame());
        }
        std::string more;
        CHECK(!(words_ >> more));
    }

    // Where every joint is in a frame, by its name, in the file's unit.
    [[nodiscard]] std::map<std::string, glm::dvec3> positions(std::size_t frame) const
    {
        std::map<std::string, glm::dvec3> result;
        std::vector<glm::dmat4> world;
        std::size_t column = 0;
        for (const BvhNode& node : nodes) {
            glm::dmat4 matrix = node.parent < 0 ? glm::dmat4{1.0} : world[static_cast<std::size_t>(node.parent)];
            matrix = glm::translate(matrix, node.offset);
            for (const std::string& channel : node.channels) {
                matrix = changed(matrix, channel, frames[frame][column++]);
            }
            world.push_back(matrix);
            if (!node.name.empty()) {
                result[node.name] = glm::dvec3{matrix[3]};
            }
        }
        return result;
    }

    std::vector<BvhNode> nodes; // in the file's order
    std::vector<std::vector<double>> frames;
    double frameTime = 0.0;

private:
    std::string next()
    {
        std::string word;
        REQUIRE(words_ >> word);
        return word;
    }

    double number() { return std::stod(next()); }
    void expect(const std::string& word) { REQUIRE(next() == word); }

    void readNode(int parent, const std::string& name)
    {
        const int self = static_cast<int>(nodes.size());
        BvhNode node{name, parent, {}, {}};
        expect("{");
        expect("OFFSET");
        node.offset.x = number();
        node.offset.y = number();
        node.offset.z = number();
        nodes.push_back(node);
        for (std::string word = next(); word != "}"; word = next()) {
            if (word == "CHANNELS") {
                for (int count = std::stoi(next()); count > 0; --count) {
                    nodes[static_cast<std::size_t>(self)].channels.push_back(next());
                }
            } else if (word == "JOINT") {
                readNode(self, next());
            } else {
                REQUIRE(word == "End");
                expect("Site");
                readNode(self, "");
            }
        }
    }

    std::vector<double> readFrame()
    {
        std::vector<double> numbers;
        for (const BvhNode& node : nodes) {
            for (std::size_t i = 0; i < node.channels.size(); ++i) {
                numbers.push_back(number());
            }
        }
        return numbers;
    }

    static glm::dmat4 changed(const glm::dmat4& matrix, const std::string& channel, double value)
    {
        const glm::dvec3 axis{channel[0] == 'X', channel[0] == 'Y', channel[0] == 'Z'};
        return channel.ends_with("position") ? glm::translate(matrix, value * axis)
                                             : glm::rotate(matrix, glm::radians(value), axis);
    }

    std::istringstream words_;
};

} // namespace vinyasa::test
