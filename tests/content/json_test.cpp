// SPDX-License-Identifier: MIT
#include "reading.h"
#include "support/catch.h"

using namespace vinyasa;

namespace {

std::string spotOf(const Spot& spot)
{
    return std::to_string(spot.line) + ":" + std::to_string(spot.column);
}

// The tree in one line, with the place of every value.
std::string drawn(const JsonNode& node)
{
    std::string text;
    for (const JsonNode& child : node.children) {
        text += (text.empty() ? "" : " ") + (child.key.empty() ? "" : child.key + "@" + spotOf(child.keySpot) + "=") +
                drawn(child);
    }
    switch (node.kind) {
    case JsonKind::null:
        return "null@" + spotOf(node.spot);
    case JsonKind::boolean:
        return (node.boolean ? "true@" : "false@") + spotOf(node.spot);
    case JsonKind::number:
        return printed(node.number) + "@" + spotOf(node.spot);
    case JsonKind::text:
        return "'" + node.text + "'@" + spotOf(node.spot);
    case JsonKind::list:
        return "[" + text + "]@" + spotOf(node.spot);
    case JsonKind::object:
        return "{" + text + "}@" + spotOf(node.spot);
    }
    return "";
}

struct Case {
    std::string text, tree;
};

} // namespace

TEST_CASE("every value and every name knows its line and column")
{
    const auto c = GENERATE(values<Case>({
        {"7", "7@1:1"},
        {"  -1.5e2 ", "-150@1:3"},
        {"[1,2 ,3]", "[1@1:2 2@1:4 3@1:7]@1:1"},
        {"[0,-1,0.5,1E+2,12345678901234567890]", "[0@1:2 -1@1:4 0.5@1:7 100@1:11 1.23457e+19@1:16]@1:1"},
        {"[true,false,null]", "[true@1:2 false@1:7 null@1:13]@1:1"},
        {"[[],[[]],{}]", "[[]@1:2 [[]@1:6]@1:5 {}@1:10]@1:1"},
        {"{\n  \"a\": 1,\n  \"b\" : [ 2 ]\n}", "{a@2:3=1@2:8 b@3:3=[2@3:11]@3:9}@1:1"},
        {"{\"a\":1/*,*/,/*:*/\"b\"// :\n:\n2}", "{a@1:2=1@1:6 b@1:18=2@3:1}@1:1"},
        {"// c\n/* d\n e */ [ // f\n 1]", "[1@4:2]@3:7"},
        {"[\"ā\\\"b\\\\\",\"ī\\u016b\\ud83d\\ude00\",1]", "['ā\"b\\'@1:2 'īū😀'@1:11 1@1:33]@1:1"},
        {"[\r\n1,\r\n\t2]\r\n", "[1@2:1 2@3:2]@1:1"},
        {"\xEF\xBB\xBF[1]", "[1@1:2]@1:1"},
    }));
    CAPTURE(c.text);
    const Reading read = reading(c.text);
    CHECK(inLines(read.problems).empty());
    REQUIRE(read.root);
    CHECK(drawn(*read.root) == c.tree);
}

TEST_CASE("a name that is given twice is reported and the first is found")
{
    const Reading read = reading("{ \"a\": 1, \"b\": { \"a\": 2 }, \"a\": 3 }");
    CHECK(inLines(read.problems) == "f.json:1:28: \"a\" is given twice\n");
    REQUIRE(read.root);
    CHECK(find(*read.root, "a")->number == 1.0);
}

TEST_CASE("brackets nest as deep as the limit says and no deeper")
{
    const std::string deep(deepestJson, '['), closing(deepestJson, ']');
    CHECK(reading(deep + closing).root);
    CHECK_FALSE(reading("[" + deep + closing + "]").root);
}

TEST_CASE("a file holds as many values as the limit says and no more")
{
    std::string text = "[1";
    for (std::size_t i = 2; i < mostJsonValues; ++i) {
        text += ",1";
    }
    CHECK(reading(text + "]").root); // the list counts too
    CHECK_FALSE(reading(text + ",1]").root);
}
