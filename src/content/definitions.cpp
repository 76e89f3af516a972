// SPDX-License-Identifier: MIT
#include "content/definitions.h"

#include <utility>

namespace vinyasa {

PostureDefinition completed(PostureDefinition variant, const PostureDefinition& keyPose)
{
    if (variant.contacts.empty() && variant.props.empty()) {
        variant.props = keyPose.props;
    }
    if (variant.contacts.empty()) {
        variant.contacts = keyPose.contacts;
    }
    if (variant.wallContacts.empty()) {
        variant.wallContacts = keyPose.wallContacts;
    }
    if (!variant.wallGap) {
        variant.wallGap = keyPose.wallGap;
    }
    return variant;
}

} // namespace vinyasa
