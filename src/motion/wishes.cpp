// SPDX-License-Identifier: MIT
#include "motion/wishes.h"

#include <Eigen/Cholesky>
#include <algorithm>
#include <cmath>
#include <span>

namespace vinyasa {
namespace {

constexpr auto most = static_cast<int>(mostWishes);
using Slopes = Eigen::Matrix<double, Eigen::Dynamic, freedomCount, Eigen::RowMajor, most, freedomCount>;
using Forces = Eigen::Matrix<double, Eigen::Dynamic, 1, 0, most, 1>;
using Gram = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, 0, most, most>;

Slopes slopesOf(std::span<const Wish> wishes)
{
    Slopes slopes(static_cast<Eigen::Index>(wishes.size()), static_cast<Eigen::Index>(freedomCount));
    for (Eigen::Index i = 0; i < slopes.rows(); ++i) {
        const Freedoms& slope = wishes[static_cast<std::size_t>(i)].slope;
        slopes.row(i) = Eigen::Map<const Eigen::Matrix<float, 1, freedomCount>>(slope.data()).cast<double>();
    }
    return slopes;
}

// Minimum norm in its dual form: one unknown a wish.
Forces forcesFor(std::span<const Wish> wishes, const Slopes& slopes)
{
    constexpr float longestStep = 0.08f; // metres; what is further away is reached in several
    Gram gram = slopes.lazyProduct(slopes.transpose());
    Forces wanted(slopes.rows());
    for (Eigen::Index i = 0; i < slopes.rows(); ++i) {
        const Wish& wish = wishes[static_cast<std::size_t>(i)];
        gram(i, i) += wish.give;
        wanted[i] = static_cast<double>(std::clamp(wish.wanted, -longestStep, longestStep));
    }
    return gram.llt().solve(wanted);
}

Freedoms movementBy(const Forces& forces, const Slopes& slopes)
{
    const Eigen::Matrix<float, freedomCount, 1> movement = (slopes.transpose() * forces).cast<float>();
    // Near a straight limb a small wish can ask for a leap: no step leads further than this.
    constexpr float longestWay = 0.15f; // metres
    const float shorter = std::min(1.0f, longestWay / std::max(movement.norm(), 1e-6f));
    Freedoms result{};
    std::ranges::transform(movement, result.begin(), [&](float each) { return shorter * each; });
    return result;
}

// Takes out the wishes that only push but would have to pull, and says how many are left.
std::size_t withoutPullers(std::span<Wish> wishes, const Forces& forces)
{
    std::size_t kept = 0;
    for (std::size_t i = 0; i < wishes.size(); ++i) {
        if (!wishes[i].pushes || forces[static_cast<Eigen::Index>(i)] >= 0.0) {
            wishes[kept++] = wishes[i];
        }
    }
    return kept;
}

} // namespace

void Wishes::add(const Wish& wish)
{
    if (count_ < wishes_.size()) {
        wishes_[count_++] = wish;
    }
}

bool Wishes::granted() const
{
    return std::ranges::none_of(std::span{wishes_}.first(count_),
                                [](const Wish& wish) { return std::abs(wish.wanted) > 2e-7f; });
}

Freedoms Wishes::leastMovement()
{
    constexpr int mostTries = 4;
    for (int tries = 1;; ++tries) {
        const std::span<Wish> wishes = std::span{wishes_}.first(count_);
        const Slopes slopes = slopesOf(wishes);
        const Forces forces = forcesFor(wishes, slopes);
        if (tries < mostTries) {
            count_ = withoutPullers(wishes, forces);
        }
        if (count_ == wishes.size()) {
            return movementBy(forces, slopes);
        }
    }
}

} // namespace vinyasa
