// SPDX-License-Identifier: MIT
// The kinds of content files: in which folder of a library they live and by which schema they go.
#pragma once

#include "content/decode.h"

#include <array>
#include <string_view>

namespace vinyasa {

struct FileKind {
    std::string_view folder; // "key_poses"
    std::string_view schema; // "key_pose.schema.json"
    void (*decode)(const JsonNode& root, FileReport report, Definitions& definitions);
    bool Definitions::*all; // to be false once a file of this kind can't be read
    bool needed = true;     // whether a library has to have any
};

inline constexpr std::array<FileKind, 5> fileKinds{{
    {"key_poses", "key_pose.schema.json", decodeKeyPose, &Definitions::allKeyPoses},
    {"transitions", "transitions.schema.json", decodeTransitions, &Definitions::allTransitions},
    {"asanas", "asana.schema.json", decodeAsana, &Definitions::allAsanas},
    {"breath", "breath.schema.json", decodeBreath, &Definitions::allBreathPatterns},
    {"routines", "routine.schema.json", decodeRoutine, &Definitions::allRoutines, false},
}};

// By the name of the folder that a file lies in, or else by the file name that its "$schema" ends with; null where
// neither tells.
[[nodiscard]] const FileKind* kindOf(std::string_view folder, const JsonNode& root);

// Reports a "$schema" that names the schema of another kind. The program never opens what it names.
void checkSchema(const JsonNode& root, const FileKind& kind, FileReport report);

} // namespace vinyasa
