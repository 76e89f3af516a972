// SPDX-License-Identifier: MIT
// What takes several values, or several files, to see.
#pragma once

#include "content/definitions.h"
#include "content/report.h"
#include "content/ways.h"

#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace vinyasa {

// All of it, and what files say about each other: ids that are unique and exist, variants that an asana offers, a
// breath pattern called "standard".
void checkDefinitions(const Definitions& definitions, Report& report);

// Sound angles, contacts and props, in the key pose itself and in its variants; variants with ids of their own.
void checkKeyPose(const KeyPoseDefinition& keyPose, Report& report);

// Angles that a body has, within their ranges of motion and not contradicting each other.
void checkAngles(const std::vector<AngleDefinition>& angles, Report& report);

// Contacts that a body has, none of them given twice; `twice` ends the sentence about one that is. Whether there was
// nothing to report.
bool checkContacts(const std::vector<PlacedText>& contacts, std::string_view twice, Report& report);

// Ways that lead somewhere, are opened once and have another side where they say so; contacts that move in one manner.
// The answer is all ways. Mirrors are judged only where all key poses are known.
std::set<Way> checkTransitions(const Definitions& definitions, Report& report);

// Breath: an inhale begins where the breath does, and the asana ends at the end of an exhale.
void checkBreathOf(const AsanaDefinition& asana, Report& report);

// Whether the key poses that follow each other in the asana have transitions between them.
void checkWaysOf(const AsanaDefinition& asana, const std::set<Way>& ways, Report& report);

// From the end of every asana ways lead to the start of every other one, and from every key pose to the one called
// "supine", if there is one: there every practice can come to rest.
void checkReach(const Definitions& definitions, const std::set<Way>& ways, Report& report);

// The key pose to which the asana's last step leads; empty where it can't be told.
[[nodiscard]] std::string endOf(const AsanaDefinition& asana);

// "key_poses/cow.json:4:9", for a sentence.
[[nodiscard]] std::string inWords(const Place& place);

// The ids of all key poses: first those that are written, then the mirrored ones.
[[nodiscard]] std::vector<const PlacedText*> idsOf(const std::vector<KeyPoseDefinition>& keyPoses);

// Reports an id that is not among those known; `what` names its owner: "key pose". An id that is empty has been
// reported before and counts as known.
bool checkExists(const PlacedText& id, const std::string& what, std::span<const std::string_view> known,
                 Report& report);

// Reports every id that an earlier one of the list has already; `what` names their owner: "a key pose". Ids that are
// empty have been reported before.
void checkUnique(const std::vector<const PlacedText*>& ids, const std::string& what, Report& report);

} // namespace vinyasa
