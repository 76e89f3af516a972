// SPDX-License-Identifier: MIT
#include "content/decode.h"
#include "content/values.h"

namespace vinyasa {
namespace {

// Any number: how far a joint bends is judged once the angle is known by name.
constexpr Range anyDegrees{-1e300, 1e300};

void decodeAnglesOfPart(const JsonNode& part, FileReport report, std::vector<AngleDefinition>& angles)
{
    if (!isA(JsonKind::object, &part, report)) {
        return;
    }
    for (const JsonNode& angle : part.children) {
        if (const std::optional<double> degrees = numberOf(&angle, anyDegrees, report)) {
            angles.push_back({.part = {part.key, report.place(part.keySpot)},
                              .name = {angle.key, report.place(angle.keySpot)},
                              .degrees = *degrees,
                              .place = report.place(angle.spot)});
        }
    }
}

std::vector<AngleDefinition> anglesOf(const JsonNode* node, FileReport report)
{
    std::vector<AngleDefinition> angles;
    if (isA(JsonKind::object, node, report)) {
        for (const JsonNode& part : node->children) {
            decodeAnglesOfPart(part, report, angles);
        }
    }
    return angles;
}

PlacedText optionalLineOf(const JsonNode* node, FileReport report)
{
    return node == nullptr ? PlacedText{} : lineOf(node, longestName, report);
}

std::vector<PropDefinition> propsOf(const JsonNode* node, FileReport report)
{
    constexpr Range low{0.01, 0.5, " metres"};
    std::vector<PropDefinition> props;
    for (const JsonNode& prop : itemsOf(node, report)) {
        if (checkEntries(prop, "a prop", propEntries, report)) {
            props.push_back({.kind = lineOf(find(prop, "kind"), longestName, report),
                             .under = lineOf(find(prop, "under"), longestName, report),
                             .along = optionalLineOf(find(prop, "along"), report),
                             .height = numberOf(find(prop, "height"), low, report).value_or(low.low)});
        }
    }
    return props;
}

std::optional<double> wallGapOf(const JsonNode* node, FileReport report)
{
    constexpr Range near{0.0, 0.8, " metres"};
    return node == nullptr ? std::nullopt : std::optional{numberOf(node, near, report).value_or(near.low)};
}

PostureDefinition postureOf(const JsonNode& node, FileReport report)
{
    return {.angles = anglesOf(find(node, "angles"), report),
            .contacts = linesOf(find(node, "contacts"), longestName, report),
            .wallContacts = linesOf(find(node, "wallContacts"), longestName, report),
            .wallGap = wallGapOf(find(node, "wallGap"), report),
            .props = propsOf(find(node, "props"), report)};
}

std::vector<PostureVariantDefinition> variantsOf(const JsonNode& keyPose, FileReport report)
{
    std::vector<PostureVariantDefinition> variants;
    if (const JsonNode* easier = find(keyPose, "easier")) {
        PostureVariantDefinition variant{{"easier", report.place(easier->spot)}, {}};
        variant.posture.angles = anglesOf(easier, report);
        variants.push_back(std::move(variant));
    }
    for (const JsonNode& variant : itemsOf(find(keyPose, "variants"), report)) {
        if (checkEntries(variant, "a variant", postureVariantEntries, report)) {
            variants.push_back({idOf(find(variant, "id"), report), postureOf(variant, report)});
        }
    }
    return variants;
}

void decodeMirror(const JsonNode& mirror, FileReport report, KeyPoseDefinition& keyPose)
{
    if (checkEntries(mirror, "a mirror", mirrorEntries, report)) {
        keyPose.mirrorId = idOf(find(mirror, "id"), report);
        keyPose.mirrorName = lineOf(find(mirror, "name"), longestName, report);
    }
}

} // namespace

void decodeKeyPose(const JsonNode& root, FileReport report, Definitions& definitions)
{
    if (!checkEntries(root, "a key pose", keyPoseEntries, report)) {
        definitions.allKeyPoses = false;
        return;
    }
    KeyPoseDefinition& keyPose = definitions.keyPoses.emplace_back();
    keyPose.id = idOf(find(root, "id"), report);
    keyPose.name = lineOf(find(root, "name"), longestName, report);
    keyPose.view = viewOf(find(root, "view"), report);
    keyPose.posture = postureOf(root, report);
    keyPose.variants = variantsOf(root, report);
    definitions.allKeyPoses &= !keyPose.id.value.empty();
    if (const JsonNode* mirror = find(root, "mirror")) {
        decodeMirror(*mirror, report, keyPose);
        definitions.allKeyPoses &= !keyPose.mirrorId.value.empty();
    }
}

} // namespace vinyasa
