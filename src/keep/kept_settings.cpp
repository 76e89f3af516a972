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

Message KeptSettings::keep(const Settings& settings)
{
    if (settings == settings_) {
        return {};
    }
    settings_ = settings;
    const Message cause = write();
    if (cause.empty() || told_) {
        return {};
    }
    told_ = true;
    return Message{"Your settings were not saved."} + cause;
}

Message KeptSettings::write()
{
    if (newer_) {
        return Message{"\"{1}\" was written by a later version of Vinyasa and stays as it is.", {file_.string()}};
    }
    if (bad_) {
        std::error_code error;
        fs::rename(file_, file_.string() + ".bad", error);
        if (error) {
            return Message{"\"{1}\" can't be put aside: {2}.", {file_.string(), error.message()}};
        }
        bad_ = false;
    }
    const auto failure = keepFile(file_, printSettings(settings_));
    return failure ? failure->cause : Message{};
}

} // namespace vinyasa
