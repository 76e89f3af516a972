// SPDX-License-Identifier: MIT
#include "content/check.h"
#include "content/contact_names.h"
#include "content/library.h"

#include <algorithm>
#include <string>

namespace vinyasa {
namespace {

// The two parts that a prop lies along are one each, or a pair each; only a bolster is long.
bool checkAlong(const PropDefinition& prop, Report& report)
{
    if (prop.along.value.empty()) {
        return true;
    }
    const bool asMany = pointsOf(prop.under.value).size() == pointsOf(prop.along.value).size();
    const bool isLong = findPropKind(prop.kind.value) == PropKind::bolster;
    if (!isLong) {
        report.add(prop.along.place, R"(only a bolster can lie "along" a part of the body)");
    } else if (!asMany) {
        report.add(prop.along.place, "a bolster lies under " + inQuotes(prop.under.value) + " along " +
                                         inQuotes(prop.along.value) + ": give one side of both, or both sides");
    }
    return asMany && isLong;
}

bool checkProps(const std::vector<PropDefinition>& props, Report& report)
{
    std::vector<PlacedText> parts;
    bool sound = true;
    for (const PropDefinition& prop : props) {
        const bool known = findPropKind(prop.kind.value).has_value();
        sound &= known;
        if (!known && !prop.kind.value.empty()) {
            report.addUnknown(prop.kind.place, "there is no prop " + inQuotes(prop.kind.value), prop.kind.value,
                              propKindNames);
        }
        sound &= checkAlong(prop, report);
        parts.push_back(prop.under);
        if (!prop.along.value.empty()) {
            parts.push_back(prop.along);
        }
    }
    return checkContacts(parts, "lies on a prop already", report) && sound;
}

// What a posture says by itself.
bool checkPosture(const PostureDefinition& posture, Report& report)
{
    checkAngles(posture.angles, report);
    const bool floor = checkContacts(posture.contacts, "is given twice", report);
    const bool wall = checkContacts(posture.wallContacts, "is given twice", report);
    const bool props = checkProps(posture.props, report);
    return floor && wall && props;
}

std::set<ContactPoint> allPointsOf(const std::vector<PlacedText>& contacts)
{
    std::set<ContactPoint> points;
    for (const PlacedText& contact : contacts) {
        const std::vector<ContactPoint> added = pointsOf(contact.value);
        points.insert(added.begin(), added.end());
    }
    return points;
}

void checkWall(const PostureDefinition& posture, const std::string& where, Report& report)
{
    if (!posture.wallContacts.empty() && !posture.wallGap) {
        report.add(posture.wallContacts.front().place,
                   where + R"("wallContacts" need a "wallGap": how far the buttocks are from the wall)");
    }
    const std::set<ContactPoint> floor = allPointsOf(posture.contacts);
    for (const PlacedText& contact : posture.wallContacts) {
        if (std::ranges::any_of(pointsOf(contact.value), [&](ContactPoint point) { return floor.contains(point); })) {
            report.add(contact.place,
                       where + "the contact " + inQuotes(contact.value) + " is on the floor and on the wall");
        }
    }
}

void checkWhatLiesOnProps(const PostureDefinition& posture, const std::string& where, Report& report)
{
    const std::set<ContactPoint> floor = allPointsOf(posture.contacts);
    std::vector<std::string_view> names;
    for (const PlacedText& contact : posture.contacts) {
        names.emplace_back(contact.value);
    }
    for (const PropDefinition& prop : posture.props) {
        for (const PlacedText* part : {&prop.under, &prop.along}) {
            if (!std::ranges::all_of(pointsOf(part->value),
                                     [&](ContactPoint point) { return floor.contains(point); })) {
                report.addUnknown(part->place,
                                  where + "a " + prop.kind.value + " lies under " + inQuotes(part->value) +
                                      ", which is not among the \"contacts\"",
                                  part->value, names);
            }
        }
    }
}

// What a whole posture says; each of its lists is sound by itself, and so short. `where` begins the sentence.
void checkSupport(const PostureDefinition& posture, const std::string& where, Report& report)
{
    checkWall(posture, where, report);
    checkWhatLiesOnProps(posture, where, report);
}

bool changesSupport(const PostureDefinition& variant)
{
    return !variant.contacts.empty() || !variant.wallContacts.empty() || variant.wallGap || !variant.props.empty();
}

} // namespace

void checkKeyPose(const KeyPoseDefinition& keyPose, Report& report)
{
    const bool sound = checkPosture(keyPose.posture, report);
    if (sound) {
        checkSupport(keyPose.posture, "", report);
    }
    std::vector<const PlacedText*> ids;
    for (const PostureVariantDefinition& variant : keyPose.variants) {
        ids.push_back(&variant.id);
        if (checkPosture(variant.posture, report) && sound && changesSupport(variant.posture)) {
            checkSupport(completed(variant.posture, keyPose.posture),
                         "in the variant " + inQuotes(variant.id.value) + " ", report);
        }
    }
    checkUnique(ids, "a variant", report);
}

} // namespace vinyasa
