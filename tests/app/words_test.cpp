// SPDX-License-Identifier: MIT
#include "app/options.h"
#include "app/outcome.h"
#include "app/words.h"
#include "support/cat_cow.h"

#include <nlohmann/json.hpp>

#include <sstream>

using namespace vinyasa;

TEST_CASE("printing an asana leaves out no word of it")
{
    const Library library = loadAssets();
    for (const Asana& asana : library.asanas) {
        const std::string text = printText(asana);
        std::vector<std::string> words{asana.name,
                                       asana.sanskrit,
                                       asana.summary,
                                       asana.variants.front().name,
                                       asana.variants.front().description,
                                       std::string{adviceForEverybody}};
        words.insert(words.end(), asana.benefits.begin(), asana.benefits.end());
        words.insert(words.end(), asana.cautions.begin(), asana.cautions.end());
        for (const Round& round : asana.rounds) {
            for (const Step& step : round.steps) {
                words.push_back(step.name);
                words.push_back(step.instruction);
            }
        }
        for (const std::string& word : words) {
            CAPTURE(asana.id, word);
            CHECK(text.find(word) != std::string::npos);
        }
    }
}

TEST_CASE("steps are printed with their breath")
{
    const std::string text = printText(*findAsana(loadAssets(), "cat-cow"));
    CHECK(text.find("  Hands and knees (1 breath): ") != std::string::npos);
    CHECK(text.find("  6 rounds:\n    Cow (inhale): ") != std::string::npos);
    CHECK(text.find("    Cat (exhale): ") != std::string::npos);
}

TEST_CASE("the list names every asana, as JSON too")
{
    const Library library = loadAssets();
    const auto json = nlohmann::json::parse(listJson(library));
    REQUIRE(json.size() == library.asanas.size());
    for (std::size_t i = 0; i < json.size(); ++i) {
        CHECK(json[i].at("id") == library.asanas[i].id);
        CHECK(json[i].at("sanskrit") == library.asanas[i].sanskrit);
        CHECK(listText(library).find(library.asanas[i].id + ": ") != std::string::npos);
    }
    CHECK(lengthOf(*findAsana(library, "cat-cow")).value == 8.0);
}

TEST_CASE("all problems are told, a line each, and a failure with what to do")
{
    std::ostringstream words;
    const Problems problems{{{"a.json", 2, 3}, "this is wrong"}, {{"b.json", 0, 0}, "that too"}};
    CHECK(report(Trouble{problems}, inEnglish(), words) == ExitCode::wrongInput);
    CHECK(words.str() == "a.json:2:3: this is wrong\nb.json: that too\n");
    words.str("");
    CHECK(report(Trouble{Failure{ExitCode::noDisplay, Message{"No."}, Message{"Do."}}}, inEnglish(), words) ==
          ExitCode::noDisplay);
    CHECK(words.str() == "vinyasa: No.\nDo.\n");
}
