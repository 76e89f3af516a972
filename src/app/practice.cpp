// SPDX-License-Identifier: MIT
#include "app/practice.h"

#include "app/option_values.h"
#include "content/load.h"
#include "content/load_words.h"
#include "content/texts.h"
#include "core/did_you_mean.h"

#include <algorithm>
#include <array>
#include <cassert>

namespace vinyasa {
namespace {

template <typename Named>
std::vector<std::string_view> idsOf(const std::vector<Named>& all)
{
    std::vector<std::string_view> ids;
    ids.reserve(all.size());
    for (const Named& one : all) {
        ids.push_back(one.id);
    }
    return ids;
}

// The program's own, and those that another library brings.
Tried<Words> loadWordsFor(const CommonOptions& common, const Places& places)
{
    auto words = loadWords(places.assets, common.language);
    if (!words) {
        return Trouble{words.problems()};
    }
    if (common.assets.empty()) {
        return std::move(words.value());
    }
    auto own = loadWords(common.assets, common.language);
    if (!own) {
        return Trouble{own.problems()};
    }
    words.value().translations.merge(own.value().translations);
    return std::move(words.value());
}

} // namespace

Tried<SpokenLibrary> loadLibraryFor(const CommonOptions& common, const Places& places)
{
    auto loaded = loadLibrary(common.assets.empty() ? places.assets : common.assets);
    if (!loaded) {
        return Trouble{loaded.problems()};
    }
    auto words = loadWordsFor(common, places);
    if (auto trouble = troubleOf(words)) {
        return *trouble;
    }
    Words& spoken = std::get<Words>(words);
    return SpokenLibrary{translated(std::move(loaded.value()), spoken), std::move(spoken)};
}

Tried<Asana> chooseAsana(const Library& library, const std::string& id)
{
    if (const Asana* asana = findAsana(library, id)) {
        return *asana;
    }
    std::vector<std::string_view> candidates = idsOf(library.asanas);
    const auto names = subCommandNames();
    candidates.insert(candidates.end(), names.begin(), names.end());
    return Failure{ExitCode::wrongInput,
                   Message{"\"{1}\" is neither an asana nor a sub-command.", {id}} + didYouMean(id, candidates),
                   seeAlso("vinyasa list, vinyasa --help")};
}

Tried<std::string> chooseVariant(const Asana& asana, const std::string& id)
{
    if (id.empty() || findVariant(asana, id) != nullptr) {
        return id;
    }
    if (id == "full") {
        return std::string{};
    }
    const auto known = idsOf(asana.variants);
    return Failure{ExitCode::wrongInput,
                   Message{"--variant: {1} has no variant \"{2}\".", {asana.id, id}} + didYouMean(id, known),
                   chooseOneOf(known)};
}

Tried<std::size_t> chooseKeyPose(const Library& library, const std::string& option, const std::string& id)
{
    if (const KeyPose* keyPose = findKeyPose(library, id)) {
        return static_cast<std::size_t>(keyPose - library.keyPoses.data());
    }
    const auto known = idsOf(library.keyPoses);
    return Failure{ExitCode::wrongInput,
                   Message{"{1}: there is no key pose \"{2}\".", {option, id}} + didYouMean(id, known),
                   Message{"The key poses are these: {1}.", {listed(known)}}};
}

Tried<Pace> choosePace(const Library& library, const std::string& text)
{
    if (const BreathPattern* pattern = findBreathPattern(library, text)) {
        return pattern->pace;
    }
    const std::optional<double> number = parseNumber(text);
    if (number && *number >= slowestPace && *number <= fastestPace) {
        const BreathPattern* standard = findBreathPattern(library, "standard");
        assert(standard != nullptr); // content/check refuses a library without one
        return atBreathsPerMinute(standard->pace, *number);
    }
    const auto known = idsOf(library.breathPatterns);
    return Failure{ExitCode::wrongInput,
                   Message{"--pace: \"{1}\" is neither a breath pattern nor a number from 3 to 15.", {text}} +
                       didYouMean(text, known),
                   Message{"Choose breaths a minute or one of these: {1}.", {listed(known)}}};
}

std::string paceText(const Library& library, const Pace& pace)
{
    const auto pattern = std::ranges::find(library.breathPatterns, pace, &BreathPattern::pace);
    return pattern != library.breathPatterns.end() ? pattern->id : std::to_string(breathsPerMinute(pace));
}

void setScore(Practice& practice, Score score)
{
    practice.score = std::move(score);
    practice.timeline = compose(practice.body, practice.library, practice.score, practice.knownPaths);
    // What has been added on the way speaks English; of all else the words know no translation.
    for (Span& span : practice.timeline.spans) {
        span.name = practice.words(span.name);
        span.instruction = practice.words(span.instruction);
    }
    for (Part& part : practice.timeline.parts) {
        part.name = practice.words(part.name);
    }
    practice.events = eventsOf(practice.body, practice.score, practice.timeline, practice.words, practice.from);
    practice.way = footageOf(practice.body, practice.timeline, practice.knownRooms);
}

std::optional<Failure> beyondEnd(const Timeline& timeline, const std::string& option, Beat beat)
{
    if (beat <= timeline.length) {
        return std::nullopt;
    }
    const std::string length = std::to_string(static_cast<int>(timeline.length.value));
    return Failure{ExitCode::wrongInput, Message{"{1}: {2} is {3} breaths long.", {option, timeline.id, length}},
                   Message{"Choose a beat from 0 to {1}.", {length}}};
}

Tried<Practice> prepare(const CommonOptions& common, const std::string& id, SpokenLibrary spoken)
{
    Practice practice;
    practice.words = std::move(spoken.words);
    practice.library = std::move(spoken.library);
    const auto asana = chooseAsana(practice.library, id);
    const auto pace = choosePace(practice.library, common.pace);
    for (const auto& trouble : {troubleOf(asana), troubleOf(pace)}) {
        if (trouble) {
            return *trouble;
        }
    }
    practice.asana = std::get<Asana>(asana);
    const auto variant = chooseVariant(practice.asana, common.easier ? "easier" : common.variant);
    if (const auto trouble = troubleOf(variant)) {
        return *trouble;
    }
    practice.pace = std::get<Pace>(pace);
    practice.body = makeBody(common.stature);
    practice.variant = std::get<std::string>(variant);
    setScore(practice, scoreOf(practice.library, std::array{Choice{&practice.asana, practice.variant}}));
    return practice;
}

Tried<Practice> prepare(const CommonOptions& common, const std::string& id, const Places& places)
{
    auto spoken = loadLibraryFor(common, places);
    if (const auto trouble = troubleOf(spoken)) {
        return *trouble;
    }
    return prepare(common, id, std::move(std::get<SpokenLibrary>(spoken)));
}

Tried<Practice> prepareWay(const CommonOptions& common, const std::string& from, const std::string& to,
                           const Places& places)
{
    auto spoken = loadLibraryFor(common, places);
    if (const auto trouble = troubleOf(spoken)) {
        return *trouble;
    }
    Practice practice;
    practice.words = std::move(std::get<SpokenLibrary>(spoken).words);
    practice.library = std::move(std::get<SpokenLibrary>(spoken).library);
    const auto first = chooseKeyPose(practice.library, "--transition", from);
    const auto last = chooseKeyPose(practice.library, "--transition", to);
    const auto pace = choosePace(practice.library, common.pace);
    for (const auto& trouble : {troubleOf(first), troubleOf(last), troubleOf(pace)}) {
        if (trouble) {
            return *trouble;
        }
    }
    if (from == to) {
        return Failure{ExitCode::wrongInput,
                       Message{"--transition: from {1} to {2} there is nothing to do.", {from, to}},
                       Message{"Name two key poses."}};
    }
    practice.variant = common.easier ? "easier" : common.variant;
    if (!practice.variant.empty() && std::ranges::none_of(practice.library.asanas, [&](const Asana& asana) {
            return findVariant(asana, practice.variant) != nullptr;
        })) {
        return Failure{ExitCode::wrongInput, Message{"--variant: no asana has a variant \"{1}\".", {practice.variant}},
                       seeAlso("vinyasa print ID")};
    }
    practice.pace = std::get<Pace>(pace);
    practice.body = makeBody(common.stature);
    Score way =
        scoreOfWay(practice.library, std::get<std::size_t>(first), std::get<std::size_t>(last), practice.variant);
    if (way.moves.empty()) {
        return Failure{ExitCode::wrongInput, Message{"--transition: there is no way from {1} to {2}.", {from, to}},
                       Message{"Ways are written in the library's folder transitions."}};
    }
    const auto spokenName = [&](const auto& keyPose) {
        return practice.library.keyPoses[std::get<std::size_t>(keyPose)].name;
    };
    way.name = filled(practice.words("{1} to {2}"), {spokenName(first), spokenName(last)});
    setScore(practice, std::move(way));
    return practice;
}

} // namespace vinyasa
