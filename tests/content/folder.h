// SPDX-License-Identifier: MIT
// A small sound library for tests to change: it takes a folder.
#pragma once

#include "content/load.h"
#include "reading.h"
#include "support/catch.h"
#include "support/scratch_folder.h"

namespace vinyasa {

// Two key poses, "low" and "high", the ways between them, and an asana "a" that goes up and down once.
class Folder {
public:
    Folder()
    {
        writeKeyPose("low", "");
        writeKeyPose("high", "");
        writeTransitions(R"({ "from": "low", "to": "high" })");
        write("breath/one.json", R"({ "patterns": [{ "id": "standard", "name": "S", "inhale": 4, "pauseFull": 1,
            "exhale": 6, "pauseEmpty": 2 }] })");
        writeSteps(R"({ "name": "A", "keyPose": "high", "breath": "inhale", "instruction": "Up." },
                      { "name": "B", "keyPose": "low", "breath": "exhale", "instruction": "Down." })");
    }

    void write(const std::string& name, const std::string& text) const
    {
        std::filesystem::create_directories((folder_ / name).parent_path());
        std::ofstream{folder_ / name} << text;
    }

    // `entries` begin with a comma; without any the pose stands on its palms.
    void writeKeyPose(const std::string& id, const std::string& entries) const
    {
        const std::string given = entries.empty() ? R"(, "contacts": ["palm"], "angles": {})" : entries;
        write("key_poses/" + id + ".json", R"({ "id": ")" + id + R"(", "name": "N")" + given + " }");
    }

    void writeTransitions(const std::string& transitions) const
    {
        write("transitions/all.json", R"({ "transitions": [)" + transitions + "] }");
    }

    void writeSteps(const std::string& steps) const
    {
        write("asanas/a.json", R"({ "id": "a", "name": "A", "sanskrit": "A", "summary": "A.", "benefits": ["B."],
            "cautions": ["C."], "easier": { "name": "E", "description": "D." }, "start": "low",
            "variants": [{ "id": "other", "name": "O", "description": "D." }], "steps": [)" +
                                   steps + "] }");
    }

    [[nodiscard]] Library load() const
    {
        const Result<Library> library = loadLibrary(folder_.path());
        if (!library) {
            FAIL(inLines(library.problems()));
        }
        return library.value();
    }

    [[nodiscard]] const std::filesystem::path& path() const { return folder_.path(); }

private:
    test::ScratchFolder folder_;
};

inline const KeyPose& keyPose(const Library& library, std::string_view id)
{
    const KeyPose* found = findKeyPose(library, id);
    REQUIRE(found != nullptr);
    return *found;
}

// A lopsided pose, so that a side left unmirrored shows.
inline constexpr const char* lopsided = R"(, "mirror": { "id": "other-low", "name": "Other low" }, "angles": {
    "pelvis": { "roll": 30, "turn": 20 }, "lumbar": { "flexion": 10, "rotation": 5 }, "hip": { "flexion": 50 },
    "hip.left": { "flexion": 10, "abduction": 7 }, "elbow.right": { "flexion": 40 } },
    "contacts": ["knee.right", "palm", "thigh.left", "head"], "wallContacts": ["foot.left"], "wallGap": 0.1,
    "props": [{ "kind": "block", "under": "thigh.left", "height": 0.16 }],
    "variants": [{ "id": "other", "angles": { "hip.right": { "abduction": 3 } }, "contacts": ["elbow.left"] }])";

} // namespace vinyasa
