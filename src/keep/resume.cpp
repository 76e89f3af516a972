// SPDX-License-Identifier: MIT
#include "keep/resume.h"

#include "content/values.h"
#include "keep/kept_file.h"
#include "keep/log.h"
#include "keep/read_name.h"

#include <nlohmann/json.hpp>

#include <array>
#include <system_error>

namespace vinyasa {
namespace {

namespace fs = std::filesystem;

constexpr std::array resumeEntries{Entry{"what"},         Entry{"variant", false}, Entry{"minutes", false},
                                   Entry{"level", false}, Entry{"props", false},   Entry{"pace", false},
                                   Entry{"beat"}};

fs::path resumeIn(const fs::path& folder)
{
    return keptPath(folder, "resume.json");
}

} // namespace

std::string printResume(const Resume& resume)
{
    nlohmann::ordered_json root{{"what", resume.what}};
    if (!resume.variant.empty()) {
        root["variant"] = resume.variant;
    }
    if (resume.minutes) {
        root["minutes"] = *resume.minutes;
    }
    if (resume.manner.level != Level::full) {
        root["level"] = levelNames[static_cast<std::size_t>(resume.manner.level)];
    }
    if (resume.manner.props != PropsAtHand::planned) {
        root["props"] = propsNames[static_cast<std::size_t>(resume.manner.props)];
    }
    if (!resume.pace.empty()) {
        root["pace"] = resume.pace;
    }
    root["beat"] = resume.beat.value;
    return root.dump() + '\n';
}

Result<Resume> readResume(std::string_view text, const std::string& file)
{
    Report report;
    Resume resume;
    const FileReport told{file, report};
    const auto root = readJson(text, told);
    if (root && checkEntries(*root, "a place to go on from", resumeEntries, told)) {
        resume.what = idOf(find(*root, "what"), told).value;
        resume.variant = idOf(find(*root, "variant"), told).value;
        resume.minutes = numberOf(find(*root, "minutes"), {1.0, 120.0}, told);
        readName(resume.manner.level, find(*root, "level"), levelNames, told);
        readName(resume.manner.props, find(*root, "props"), propsNames, told);
        resume.pace = lineOf(find(*root, "pace"), longestName, told).value;
        resume.beat = {numberOf(find(*root, "beat"), {0.0, 1e5}, told).value_or(0.0)};
    }
    return report.empty() ? Result<Resume>{std::move(resume)} : Result<Resume>{report.sorted()};
}

std::optional<Resume> loadResume(const fs::path& folder)
{
    Report unread;
    const auto resume = readResume(readKept(resumeIn(folder), unread), "");
    return resume ? std::optional{resume.value()} : std::nullopt;
}

std::optional<Failure> keepResume(const fs::path& folder, const Resume& resume)
{
    return keepFile(resumeIn(folder), printResume(resume));
}

void forgetResume(const fs::path& folder)
{
    std::error_code ignored;
    if (!folder.empty()) {
        fs::remove(resumeIn(folder), ignored);
    }
}

std::optional<Failure> forgetEverything(const fs::path& folder)
{
    for (const fs::path& file : {logIn(folder), resumeIn(folder)}) {
        std::error_code error;
        if (!file.empty() && !fs::remove(file, error) && error) {
            return Failure{ExitCode::outsideFailed,
                           Message{"\"{1}\" can't be removed: {2}.", {file.string(), error.message()}},
                           Message{"See that you may write there."}};
        }
    }
    return std::nullopt;
}

} // namespace vinyasa
