// SPDX-License-Identifier: MIT
#pragma once

#include "core/message.h"
#include "keep/settings.h"

#include <filesystem>
#include <string>

namespace vinyasa {

// The settings and the file they are kept in. Whatever is wrong with the file, there are settings; a practice never
// waits for them.
class KeptSettings {
public:
    // folder: of the person's configuration, or an empty path where the system names none.
    [[nodiscard]] static KeptSettings load(const std::filesystem::path& folder);

    [[nodiscard]] const Settings& settings() const { return settings_; }

    // What was wrong with the file, each as a sentence with its place.
    [[nodiscard]] const Problems& problems() const { return problems_; }

    // Writes them where they differ from those kept. A message where that did not work, and no second one: what
    // can't be written now can't be written a breath later. A file that had problems is first put aside as
    // settings.json.bad; a file of a later version is left as it is.
    [[nodiscard]] Message keep(const Settings& settings);

private:
    // What kept it from being written.
    [[nodiscard]] Message write();

    std::filesystem::path file_;
    Settings settings_;
    Problems problems_;
    bool bad_ = false, newer_ = false;
    bool told_ = false;
};

} // namespace vinyasa
