// SPDX-License-Identifier: MIT
// The JSON motion as somebody else's program would read it: nothing here knows how it was written.
#pragma once

#include "core/math.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>
#include <string>
#include <vector>

namespace vinyasa::test {

using Json = nlohmann::json;

inline Vec3 point(const Json& json)
{
    return {json.at(0).get<float>(), json.at(1).get<float>(), json.at(2).get<float>()};
}

inline Quat rotation(const Json& json)
{
    return {json.at(3).get<float>(), json.at(0).get<float>(), json.at(1).get<float>(), json.at(2).get<float>()};
}

class MotionFile {
public:
    explicit MotionFile(const std::string& text) : json_(Json::parse(text))
    {
        for (const Json& joint : json_.at("joints")) {
            index_.emplace(joint.at("name").get<std::string>(), index_.size());
        }
    }

    [[nodiscard]] const Json& json() const { return json_; }
    [[nodiscard]] const Json& frames() const { return json_.at("frames"); }
    [[nodiscard]] std::size_t indexOf(const std::string& joint) const { return index_.at(joint); }

    [[nodiscard]] Vec3 position(const Json& frame, const std::string& joint) const
    {
        return point(frame.at("positions").at(indexOf(joint)));
    }

    [[nodiscard]] Vec3 inWorld(const Json& frame, const std::string& joint, const Vec3& place) const
    {
        return position(frame, joint) + rotation(frame.at("rotations").at(indexOf(joint))) * place;
    }

    // One number a frame.
    template <typename Read>
    [[nodiscard]] std::vector<double> series(const Read& read) const
    {
        std::vector<double> numbers;
        for (const Json& frame : frames()) {
            numbers.push_back(static_cast<double>(read(frame)));
        }
        return numbers;
    }

private:
    Json json_;
    std::map<std::string, std::size_t> index_;
};

inline double travel(const std::vector<double>& numbers)
{
    const auto [low, high] = std::ranges::minmax(numbers);
    return high - low;
}

} // namespace vinyasa::test
