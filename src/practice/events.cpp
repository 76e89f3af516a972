// SPDX-License-Identifier: MIT
#include "practice/events.h"

#include "practice/looks.h"

#include <algorithm>
#include <cmath>

namespace vinyasa {
namespace {

constexpr Beat notice{1.0}; // before what is announced begins

EventKind kindOf(Role role)
{
    switch (role) {
    case Role::way:
        return EventKind::way;
    case Role::in:
        return EventKind::in;
    case Role::hold:
        return EventKind::hold;
    case Role::between:
        return EventKind::between;
    case Role::out:
        return EventKind::out;
    case Role::look:
        return EventKind::look;
    case Role::rest:
        break;
    }
    return EventKind::rest;
}

std::string breaths(double count, const Words& words)
{
    return counted(count, "{1} breath", "{1} breaths", words) + '.';
}

std::string wordsOf(const Move& move, const Words& words)
{
    std::string text = move.instruction.empty() ? words(move.name) + '.' : words(move.instruction);
    if (move.rounds > 0) {
        text =
            filled(words("Round {1} of {2}"), {std::to_string(move.round), std::to_string(move.rounds)}) + ". " + text;
    }
    return move.role == Role::hold && move.stays() ? text + " " + breaths(move.length.value, words) : text;
}

class Events {
public:
    Events(const Body& body, const Score& score, const Timeline& timeline, const Words& words, Beat from)
        : score_{score}, words_{words}, from_{from}, unseen_{unseenHolds(body, score, timeline)}
    {
    }

    std::vector<PracticeEvent> all()
    {
        addGetReady();
        for (std::size_t i = 0; i < score_.moves.size(); ++i) {
            addNext(i);
            addSwitch(i);
            addMove(score_.moves[i]);
        }
        addLooks();
        add(lengthOf(score_), EventKind::end, words_("The practice is over."), score_.parts.size() - 1);
        std::ranges::stable_sort(events_, {}, &PracticeEvent::beat);
        return std::move(events_);
    }

private:
    void add(Beat beat, EventKind kind, std::string words, std::size_t part, std::optional<Preview> preview = {})
    {
        events_.push_back({beat, kind, std::move(words), part, preview});
    }

    // pattern: in the language.
    [[nodiscard]] std::string named(const std::string& pattern, std::size_t part) const
    {
        return filled(pattern, {words_(score_.parts[part].name)});
    }

    void addGetReady()
    {
        const auto hold = std::ranges::find_if(
            score_.moves, [&](const Move& move) { return move.role == Role::hold && move.end() > from_; });
        const Beat end = hold == score_.moves.end() ? lengthOf(score_) : hold->end();
        const std::size_t part = score_.moves[moveAt(score_, from_)].part;
        add({}, EventKind::getReady, named(words_("Get ready: {1}."), part), part, Preview{from_, end});
    }

    // Where a part begins after another one.
    void addNext(std::size_t i)
    {
        const Move& move = score_.moves[i];
        if (i > 0 && score_.moves[i - 1].part != move.part) {
            const Beat beat{std::max(move.begin.value - notice.value, 0.0)};
            add(beat, EventKind::next, named(words_("Next: {1}."), move.part), move.part);
        }
    }

    // As a step of its own; where none was laid, in the breath before the head goes down.
    void addLooks()
    {
        for (std::size_t which = 0; which < unseen_.size(); ++which) {
            const auto& [down, hold, end] = unseen_[which];
            const Move& move = score_.moves[hold];
            const auto look = lookBefore(score_, unseen_, which);
            const Beat beat =
                look ? score_.moves[*look].begin : Beat{std::max(score_.moves[down].begin.value - notice.value, 0.0)};
            add(beat, EventKind::look, named(words_("Look before you go down: {1}."), move.part), move.part,
                Preview{move.begin, end});
        }
    }

    void addSwitch(std::size_t i)
    {
        const Move& move = score_.moves[i];
        if (i == 0 || move.role != Role::between || score_.moves[i - 1].role != Role::hold) {
            return;
        }
        const auto next = std::find_if(score_.moves.begin() + static_cast<std::ptrdiff_t>(i), score_.moves.end(),
                                       [](const Move& later) { return later.role == Role::hold; });
        const Beat time = next->begin - move.begin;
        add(move.begin, EventKind::switchSides, filled(words_("Switch sides: {1}"), {breaths(time.value, words_)}),
            move.part);
    }

    void addMove(const Move& move)
    {
        if (move.role == Role::look) {
            return; // said by what is shown
        }
        add(move.begin, kindOf(move.role), wordsOf(move, words_), move.part);
        if (move.role != Role::hold || !move.stays()) {
            return;
        }
        for (double breath = 1.0; breath < move.length.value; breath += 1.0) {
            add({move.begin.value + breath}, EventKind::breath,
                filled(words_("Breath {1} of {2}"),
                       {std::to_string(std::lround(breath) + 1), std::to_string(std::lround(move.length.value))}) +
                    '.',
                move.part);
        }
    }

    const Score& score_;
    const Words& words_;
    Beat from_;
    std::vector<UnseenHold> unseen_;
    std::vector<PracticeEvent> events_;
};

} // namespace

std::vector<PracticeEvent> eventsOf(const Body& body, const Score& score, const Timeline& timeline, const Words& words,
                                    Beat from)
{
    return Events{body, score, timeline, words, from}.all();
}

} // namespace vinyasa
