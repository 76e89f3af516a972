// SPDX-License-Identifier: MIT
// The schemas in assets/schema/ repeat names and limits that the code knows; here they are compared.
#include "body/limits.h"
#include "content/angle_names.h"
#include "content/contact_names.h"
#include "content/entries.h"
#include "content/file_kind.h"
#include "content/library.h"
#include "reading.h"
#include "support/catch.h"

#include <algorithm>
#include <set>
#include <span>

using namespace vinyasa;

namespace {

using Names = std::set<std::string, std::less<>>;

JsonNode schema(std::string_view file)
{
    const Reading read = reading(contentOf(sourceFolder / "assets/schema" / file));
    CAPTURE(std::string{file}, inLines(read.problems));
    REQUIRE(read.root);
    return *read.root;
}

// What "/"-separated keys lead to.
const JsonNode& at(const JsonNode& node, std::string_view path)
{
    const std::size_t slash = path.find('/');
    CAPTURE(std::string{path});
    const JsonNode* child = find(node, path.substr(0, slash));
    REQUIRE(child != nullptr);
    return slash == std::string_view::npos ? *child : at(*child, path.substr(slash + 1));
}

Names keysOf(const JsonNode& object)
{
    Names keys;
    for (const JsonNode& child : object.children) {
        keys.insert(child.key);
    }
    return keys;
}

Names textsOf(const JsonNode& list)
{
    Names texts;
    for (const JsonNode& child : list.children) {
        texts.insert(child.text);
    }
    return texts;
}

Names namesOf(const std::vector<std::string_view>& names)
{
    return {names.begin(), names.end()};
}

void checkEntriesOf(const JsonNode& object, std::span<const Entry> entries)
{
    Names all, needed;
    for (const Entry& entry : entries) {
        all.emplace(entry.name);
        if (entry.needed) {
            needed.emplace(entry.name);
        }
    }
    CHECK(keysOf(at(object, "properties")) == all);
    CHECK(textsOf(at(object, "required")) == needed);
    CHECK_FALSE(at(object, "additionalProperties").boolean);
}

// The definition that a part's "$ref" leads to.
const JsonNode& angleSchemas(const JsonNode& root, std::string_view part)
{
    const JsonNode& parts = at(root, "definitions/angles/properties");
    const std::string reference = at(*find(parts, part), "$ref").text;
    return at(root, reference.substr(2) + "/properties");
}

} // namespace

TEST_CASE("every kind of file has a schema that describes itself")
{
    for (const FileKind& kind : fileKinds) {
        const JsonNode root = schema(kind.schema);
        CHECK(at(root, "$schema").text == "http://json-schema.org/draft-07/schema#");
        CHECK_FALSE(at(root, "title").text.empty());
        CHECK_FALSE(at(root, "description").text.empty());
    }
}

TEST_CASE("the schemas have the entries that the reader knows")
{
    checkEntriesOf(schema("key_pose.schema.json"), keyPoseEntries);
    checkEntriesOf(at(schema("key_pose.schema.json"), "definitions/variant"), postureVariantEntries);
    checkEntriesOf(at(schema("key_pose.schema.json"), "definitions/prop"), propEntries);
    checkEntriesOf(at(schema("key_pose.schema.json"), "properties/mirror"), mirrorEntries);
    checkEntriesOf(at(schema("key_pose.schema.json"), "properties/view"), viewEntries);
    checkEntriesOf(schema("transitions.schema.json"), transitionFileEntries);
    checkEntriesOf(at(schema("transitions.schema.json"), "properties/transitions/items"), transitionEntries);
    checkEntriesOf(schema("asana.schema.json"), asanaEntries);
    checkEntriesOf(at(schema("asana.schema.json"), "properties/easier"), easierEntries);
    checkEntriesOf(at(schema("asana.schema.json"), "definitions/variant"), variantEntries);
    checkEntriesOf(at(schema("asana.schema.json"), "properties/view"), viewEntries);
    checkEntriesOf(at(schema("asana.schema.json"), "definitions/round"), roundEntries);
    checkEntriesOf(at(schema("asana.schema.json"), "definitions/step"), stepEntries);
    checkEntriesOf(schema("routine.schema.json"), routineEntries);
    checkEntriesOf(at(schema("routine.schema.json"), "properties/asanas/items"), routineItemEntries);
    checkEntriesOf(at(schema("routine.schema.json"), "properties/rest"), restEntries);
    checkEntriesOf(schema("breath.schema.json"), breathFileEntries);
    checkEntriesOf(at(schema("breath.schema.json"), "properties/patterns/items"), breathPatternEntries);
}

TEST_CASE("the schema of key poses lists exactly the parts and angles of the body")
{
    const JsonNode root = schema("key_pose.schema.json");
    CHECK(keysOf(at(root, "definitions/angles/properties")) == namesOf(partNames()));
    for (const std::string_view part : partNames()) {
        CAPTURE(std::string{part});
        CHECK(keysOf(angleSchemas(root, part)) == namesOf(angleNames(part)));
    }
}

TEST_CASE("the schemas list exactly the contacts of the body and the kinds of props")
{
    const JsonNode keyPose = schema("key_pose.schema.json"), transitions = schema("transitions.schema.json");
    CHECK(textsOf(at(keyPose, "definitions/contact/enum")) == namesOf(contactNames()));
    CHECK(textsOf(at(transitions, "definitions/contact/enum")) == namesOf(contactNames()));
    CHECK(textsOf(at(keyPose, "definitions/prop/properties/kind/enum")) ==
          Names{propKindNames.begin(), propKindNames.end()});
}

TEST_CASE("every list of contacts in the schemas is one of the body's")
{
    const JsonNode keyPose = schema("key_pose.schema.json"), transitions = schema("transitions.schema.json");
    for (const std::string list : {"contacts", "wallContacts"}) {
        CHECK(at(keyPose, "properties/" + list + "/items/$ref").text == "#/definitions/contact");
        CHECK(at(keyPose, "definitions/variant/properties/" + list + "/items/$ref").text == "#/definitions/contact");
    }
    for (const std::string list : {"steps", "slides", "glides"}) {
        CHECK(at(transitions, "properties/transitions/items/properties/" + list + "/items/$ref").text ==
              "#/definitions/contact");
    }
}

TEST_CASE("the schema of key poses has the ranges of motion that the body has")
{
    const JsonNode root = schema("key_pose.schema.json");
    for (const std::string_view part : partNames()) {
        for (const JsonNode& angle : angleSchemas(root, part).children) {
            CAPTURE(std::string{part}, angle.key);
            const auto named = findNamedAngle(part, angle.key);
            REQUIRE(named);
            const AngleInfo& info = angleInfos[named->angles.front()];
            const float low = toDegrees(named->sign > 0 ? info.low : Radians{-info.high.value});
            const float high = toDegrees(named->sign > 0 ? info.high : Radians{-info.low.value});
            CHECK(at(angle, "minimum").number == Approx(low));
            CHECK(at(angle, "maximum").number == Approx(high));
        }
    }
}
