// SPDX-License-Identifier: MIT
#include "practice/composer.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <utility>

namespace vinyasa {
namespace {

// All statures move alike: what is composed for the usual one is scaled to the body's.
Body usualOf(const Body& body)
{
    Body usual = scaled(body, defaultStature / body.stature);
    usual.stature = defaultStature; // whatever rounding says
    return usual;
}

Timeline scaled(Timeline timeline, float factor)
{
    const auto scale = [factor](ContactTarget& contact) { contact.position *= factor; };
    for (Span& span : timeline.spans) {
        span.from.root *= factor;
        span.to.root *= factor;
        std::ranges::for_each(span.contacts, scale);
        for (ContactMove& move : span.moves) {
            scale(move.from);
            scale(move.to);
            move.lift *= factor;
        }
        if (span.wall) {
            *span.wall *= factor;
        }
    }
    for (PlacedProp& prop : timeline.props) {
        prop.top *= factor;
    }
    return timeline;
}

Timeline finished(Timeline timeline, const Composer& composer, const Body& body)
{
    timeline.length = composer.end();
    timeline.props = composer.props();
    return scaled(std::move(timeline), body.stature / defaultStature);
}

Timeline emptyTimeline(const Library& library, std::string id, std::string name)
{
    Timeline timeline;
    timeline.id = std::move(id);
    timeline.name = std::move(name);
    for (const KeyPose& keyPose : library.keyPoses) {
        timeline.keyPoseIds.push_back(keyPose.id);
        timeline.keyPoseNames.push_back(keyPose.name);
    }
    return timeline;
}

} // namespace

Timeline compose(const Body& body, const Library& library, const Score& score)
{
    KnownPaths none;
    return compose(body, library, score, none);
}

Timeline compose(const Body& body, const Library& library, const Score& score, KnownPaths& known)
{
    Timeline timeline = emptyTimeline(library, score.id, score.name);
    timeline.sanskrit = score.sanskrit;
    timeline.parts = score.parts;
    const Body usual = usualOf(body);
    Composer composer{usual, library, known};
    composer.choose(score.moves.front().variant);
    composer.start(score.start);
    for (const Move& move : score.moves) {
        composer.choose(move.variant);
        Span& span = timeline.spans.emplace_back(composer.add(move));
        span.view = library.keyPoses[span.toKeyPose].view.value_or(score.parts[move.part].view);
    }
    timeline = finished(std::move(timeline), composer, body);
    known = std::move(composer.used());
    return timeline;
}

Timeline compose(const Body& body, const Library& library, std::span<const Choice> choices)
{
    return compose(body, library, scoreOf(library, choices));
}

Timeline compose(const Body& body, const Library& library, const Asana& asana, const std::string& variant)
{
    const std::array choices{Choice{&asana, variant}};
    return compose(body, library, choices);
}

std::optional<Timeline> composeWay(const Body& body, const Library& library, std::size_t from, std::size_t to,
                                   const std::string& variant)
{
    assert(from != to);
    const Score score = scoreOfWay(library, from, to, variant);
    if (score.moves.empty()) {
        return std::nullopt;
    }
    return compose(body, library, score);
}

} // namespace vinyasa
