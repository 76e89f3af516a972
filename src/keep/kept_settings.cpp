// SPDX-License-Identifier: MIT
#include "keep/kept_settings.h"

#include "keep/kept_file.h"

namespace vinyasa {

namespace fs = std::filesystem;

KeptSettings KeptSettings::load(const fs::path& folder)
{
    KeptSettings kept;
    kept.file_ = keptPath(folder, "settings.json");
    Report report;
    ReadSettings read = readSettings(readKept(kept.file_, report), kept.file_.string());
    kept.settings_ = std::move(read.settings);
    kept.problems_ = report.empty() ? std::move(read.problems) : report.sorted();
    kept.bad_ = !kept.problems_.empty();
    kept.newer_ = read.newer;
    return kept;
}

std::optional<std::string> KeptSettings::keep(const Settings& settings)
{
    if (settings == settings_) {
        return std::nullopt;
    }
    settings_ = settings;
    const std::optional<std::string> cause = write();
    if (!cause || told_) {
        return std::nullopt;
    }
    told_ = true;
    return "Your settings were not saved: " + *cause;
}

std::optional<std::string> KeptSettings::write()
{
    if (newer_) {
        return "\"" + file_.string() + "\" was written by a later version of Vinyasa and stays as it is.";
    }
    if (bad_) {
        std::error_code error;
        fs::rename(file_, file_.string() + ".bad", error);
        if (error) {
            return "\"" + file_.string() + "\" can't be put aside: " + error.message() + ".";
        }
        bad_ = false;
    }
    const auto failure = keepFile(file_, printSettings(settings_));
    return failure ? std::optional{failure->cause} : std::nullopt;
}

} // namespace vinyasa
