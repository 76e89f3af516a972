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
using Acting = std::array<bool, mostWishes>;
using Chosen = Eigen::Matrix<Eigen::Index, Eigen::Dynamic, 1, 0, most, 1>; // some of the wishes, by their place

Slopes slopesOf(std::span<const Wish> wishes)
{
    Slopes slopes(static_cast<Eigen::Index>(wishes.size()), static_cast<Eigen::Index>(freedomCount));
    for (Eigen::Index i = 0; i < slopes.rows(); ++i) {
        const Freedoms& slope = wishes[static_cast<std::size_t>(i)].slope;
        slopes.row(i) = Eigen::Map<const Eigen::Matrix<float, 1, freedomCount>>(slope.data()).cast<double>();
    }
    return slopes;
}

Gram gramOf(std::span<const Wish> wishes, const Slopes& slopes)
{
    Gram gram = slopes.lazyProduct(slopes.transpose());
    for (Eigen::Index i = 0; i < gram.rows(); ++i) {
        gram(i, i) += wishes[static_cast<std::size_t>(i)].give;
    }
    return gram;
}

Forces wantedBy(std::span<const Wish> wishes)
{
    constexpr float longestStep = 0.08f; // metres; what is further away is reached in several
    Forces wanted(static_cast<Eigen::Index>(wishes.size()));
    for (Eigen::Index i = 0; i < wanted.size(); ++i) {
        const float all = wishes[static_cast<std::size_t>(i)].wanted;
        wanted[i] = static_cast<double>(std::clamp(all, -longestStep, longestStep));
    }
    return wanted;
}

// The forces that grant the wishes that act; the others have none.
Forces forcesOf(const Gram& gram, const Forces& wanted, const Acting& acts)
{
    Chosen chosen(wanted.size());
    Eigen::Index count = 0;
    for (Eigen::Index i = 0; i < wanted.size(); ++i) {
        if (acts[static_cast<std::size_t>(i)]) {
            chosen[count++] = i;
        }
    }
    chosen.conservativeResize(count);
    const Gram part = gram(chosen, chosen);
    const Forces some = part.llt().solve(Forces{wanted(chosen)});
    Forces forces = Forces::Zero(wanted.size());
    forces(chosen) = some;
    return forces;
}

// The wishes that pull though they may only push, and those that don't act and are wanting.
Chosen wrongIn(std::span<const Wish> wishes, const Acting& acts, const Forces& forces, const Forces& missing)
{
    constexpr double nothing = 1e-9; // metres, and metres each unit of force
    Chosen wrong(forces.size());
    Eigen::Index count = 0;
    for (Eigen::Index i = 0; i < forces.size(); ++i) {
        const auto at = static_cast<std::size_t>(i);
        if (wishes[at].pushes && (acts[at] ? forces[i] < -nothing : missing[i] > nothing)) {
            wrong[count++] = i;
        }
    }
    wrong.conservativeResize(count);
    return wrong;
}

// Minimum norm in its dual form, one unknown a wish, and none that only pushes pulls. There is one such answer, which
// follows the pose without a jump. Found by block principal pivoting (Judice and Pires 1994): whatever pulls is taken
// out and whatever is left wanting comes back, all at once for as long as their number falls, else one at a time.
Forces forcesFor(std::span<const Wish> wishes, const Gram& gram, const Forces& wanted)
{
    constexpr int mostTries = 40, patience = 3;
    Acting acts{};
    std::ranges::transform(wishes, acts.begin(), [](const Wish& wish) { return !wish.pushes || wish.wanted > 0.0f; });
    Eigen::Index fewest = most + 1;
    int waits = patience;
    for (int tries = 1;; ++tries) {
        const Forces forces = forcesOf(gram, wanted, acts);
        const Chosen wrong = wrongIn(wishes, acts, forces, wanted - gram * forces);
        if (wrong.size() == 0 || tries == mostTries) {
            return forces;
        }
        waits = wrong.size() < fewest ? patience : waits - 1;
        fewest = std::min(fewest, wrong.size());
        for (Eigen::Index i = waits > 0 ? 0 : wrong.size() - 1; i < wrong.size(); ++i) {
            bool& each = acts[static_cast<std::size_t>(wrong[i])];
            each = !each;
        }
    }
}

Freedoms movementBy(const Forces& forces, const Slopes& slopes)
{
    const Eigen::Matrix<float, freedomCount, 1> movement = (slopes.transpose() * forces).cast<float>();
    // Near a straight limb a small wish can ask for a leap: no step leads further than this.
    constexpr float longestWay = 0.15f; // metres
    const float shorter = std::min(1.0f, longestWay / std::max(movement.norm(), 1e-6f));
    Freedoms result{};
    // What rounding leaves of nothing is left out: processors are slow at its products along the spine (denormal).
    constexpr float nothing = 1e-9f; // metres
    std::ranges::transform(movement, result.begin(),
                           [&](float each) { return std::abs(each) < nothing ? 0.0f : shorter * each; });
    return result;
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
    return std::ranges::none_of(std::span{wishes_}.first(count_), [](const Wish& wish) {
        // Of two that contradict each other none is ever granted in full: who gives much is content with a little less.
        const float content = 5e-7f + 0.005f * static_cast<float>(wish.give);
        return (wish.pushes ? wish.wanted : std::abs(wish.wanted)) > content;
    });
}

Freedoms Wishes::leastMovement() const
{
    const std::span<const Wish> wishes = std::span{wishes_}.first(count_);
    const Slopes slopes = slopesOf(wishes);
    return movementBy(forcesFor(wishes, gramOf(wishes, slopes), wantedBy(wishes)), slopes);
}

} // namespace vinyasa
