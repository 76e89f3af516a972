// SPDX-License-Identifier: MIT
#include "core/message.h"
#include "core/words.h"
#include "support/catch.h"

using namespace vinyasa;

namespace {

Words wordsIn(const std::string& language)
{
    return {.language = language,
            .decimalPoint = language == "de" ? "," : ".",
            .translations = {{"{1} breath", "one {1}"}, {"{1} breaths", "many {1}"}, {"Rest", "Ruhe"}}};
}

} // namespace

TEST_CASE("a text without a translation is said in English")
{
    CHECK(wordsIn("de")("Rest") == "Ruhe");
    CHECK(wordsIn("de")("Cow") == "Cow");
    CHECK(inEnglish()("Cow") == "Cow");
}

TEST_CASE("places are filled wherever the translation has put them")
{
    CHECK(filled("Round {1} of {2}", {"2", "6"}) == "Round 2 of 6");
    CHECK(filled("{2}: {1}{1}", {"a", "b"}) == "b: aa");
    CHECK(filled("{3} {x} {1", {"a"}) == "{3} {x} {1");
    CHECK(filled("{1}", {"{1}"}) == "{1}");
    CHECK(filled("", {}).empty());
}

TEST_CASE("a message is said in whatever language it comes to, its sentences in a row")
{
    const Words german{.language = "de", .translations = {{"{1} holds {2}.", "In {2} steht {1}."}, {"So.", "Aha."}}};
    const Message message = Message{"{1} holds {2}.", {"a", "b"}} + Message{} + Message{"So."} + Message{"Well?"};
    CHECK(message.in(inEnglish()) == "a holds b. So. Well?");
    CHECK(message.in(german) == "In b steht a. Aha. Well?");
    CHECK(Message{}.empty());
    CHECK(Message{}.in(german).empty());
}

TEST_CASE("one and several follow the rules of the language")
{
    struct Case {
        std::string language;
        double count;
        std::string wanted;
    };
    const auto c = GENERATE(values<Case>({{"en", 1.0, "one 1"},
                                          {"en", 0.0, "many 0"},
                                          {"en", 1.5, "many 1.5"},
                                          {"de", 1.5, "many 1,5"},
                                          {"es", 2.0, "many 2"},
                                          {"fr", 0.0, "one 0"},
                                          {"fr", 1.5, "one 1.5"},
                                          {"fr", 2.0, "many 2"},
                                          {"hi", 0.5, "one 0.5"},
                                          {"hi", 1.5, "many 1.5"}}));
    CAPTURE(c.language, c.count);
    CHECK(counted(c.count, "{1} breath", "{1} breaths", wordsIn(c.language)) == c.wanted);
}
