// SPDX-License-Identifier: MIT
#include "content/angle_names.h"
#include "content/build.h"
#include "content/contact_names.h"

#include <cassert>
#include <utility>

namespace vinyasa {
namespace {

// Degrees of files become radians here and nowhere else. One side's own angle wins over what both sides are given.
void applyAngles(const std::vector<AngleDefinition>& definitions, Angles& angles)
{
    for (const bool oneSided : {false, true}) {
        for (const AngleDefinition& definition : definitions) {
            if (isOneSided(definition.part.value) != oneSided) {
                continue;
            }
            const auto named = findNamedAngle(definition.part.value, definition.name.value);
            assert(named);
            for (const std::size_t angle : named->angles) {
                angles[angle] = named->sign * fromDegrees(static_cast<float>(definition.degrees)).value;
            }
        }
    }
}

void addContacts(Surface surface, const std::vector<PlacedText>& names, std::vector<Contact>& contacts)
{
    for (const PlacedText& name : names) {
        for (const ContactPoint point : pointsOf(name.value)) {
            contacts.push_back({point, surface});
        }
    }
}

void lift(ContactPoint point, float height, std::vector<Contact>& contacts)
{
    for (Contact& contact : contacts) {
        const bool onTop = contact.point == point && contact.surface == Surface::floor;
        contact.height = onTop ? height : contact.height;
    }
}

// What lies on a prop rests at its height.
void layProp(const PropDefinition& definition, Posture& posture)
{
    const auto height = static_cast<float>(definition.height);
    const std::vector<ContactPoint> under = pointsOf(definition.under.value), along = pointsOf(definition.along.value);
    for (std::size_t i = 0; i < under.size(); ++i) {
        posture.props.push_back({*findPropKind(definition.kind.value), under[i], height});
        lift(under[i], height, posture.contacts);
        if (!along.empty()) {
            posture.props.back().along = along[i];
            lift(along[i], height, posture.contacts);
        }
    }
}

// `angles` are those that the definition does not give.
Posture buildPosture(const PostureDefinition& definition, const Angles& angles)
{
    Posture posture;
    posture.angles = angles;
    applyAngles(definition.angles, posture.angles);
    addContacts(Surface::floor, definition.contacts, posture.contacts);
    addContacts(Surface::wall, definition.wallContacts, posture.contacts);
    if (definition.wallGap) {
        posture.wallGap = static_cast<float>(*definition.wallGap);
    }
    for (const PropDefinition& prop : definition.props) {
        layProp(prop, posture);
    }
    return posture;
}

Posture mirrored(Posture posture)
{
    posture.angles = vinyasa::mirrored(posture.angles);
    for (Contact& contact : posture.contacts) {
        contact.point = info(contact.point).mirror;
    }
    for (Prop& prop : posture.props) {
        prop.under = info(prop.under).mirror;
        if (prop.along) {
            prop.along = info(*prop.along).mirror;
        }
    }
    return posture;
}

} // namespace

KeyPose buildKeyPose(const KeyPoseDefinition& definition)
{
    KeyPose keyPose;
    keyPose.id = definition.id.value;
    keyPose.name = definition.name.value;
    if (definition.view) {
        keyPose.view = buildView(*definition.view);
    }
    keyPose.posture = buildPosture(definition.posture, {});
    for (const PostureVariantDefinition& variant : definition.variants) {
        const PostureDefinition whole = completed(variant.posture, definition.posture);
        keyPose.variants.emplace_back(variant.id.value, buildPosture(whole, keyPose.posture.angles));
    }
    return keyPose;
}

KeyPose buildMirrored(const KeyPoseDefinition& definition)
{
    KeyPose keyPose = buildKeyPose(definition);
    keyPose.id = definition.mirrorId.value;
    keyPose.name = definition.mirrorName.value;
    if (keyPose.view) {
        keyPose.view->turn = pi - keyPose.view->turn;
    }
    keyPose.posture = mirrored(std::move(keyPose.posture));
    for (auto& [id, posture] : keyPose.variants) {
        posture = mirrored(std::move(posture));
    }
    return keyPose;
}

} // namespace vinyasa
