// SPDX-License-Identifier: MIT
#include "benchmarks/process.h"

#include <csignal>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <spawn.h>
#include <sstream>
#include <sys/wait.h>
#include <unistd.h>

extern char** environ;

namespace vinyasa {
namespace {

std::string lineAfter(const std::string& text, const std::string& label)
{
    const std::size_t at = text.find(label);
    return at == std::string::npos ? "" : text.substr(at + label.size());
}

std::string textOf(const std::string& path)
{
    std::ifstream file{path};
    return {std::istreambuf_iterator<char>{file}, {}};
}

// The environment, with a home in which nothing is kept but a window's size: the bare program's.
std::vector<std::string> freshEnvironment()
{
    const std::filesystem::path home = std::filesystem::temp_directory_path() / "vinyasa_bench_home";
    std::error_code ignored;
    std::filesystem::remove_all(home, ignored);
    std::filesystem::create_directories(home / "vinyasa", ignored);
    std::ofstream{home / "vinyasa" / "settings.json"}
        << R"({"version": 1, "window": {"width": 1920, "height": 1080, "state": "normal"}})";
    std::vector<std::string> variables;
    for (const char* folder : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"}) {
        variables.push_back(std::string{folder} + "=" + home.string()); // the first of a name counts
    }
    for (char** variable = environ; *variable != nullptr; ++variable) {
        variables.emplace_back(*variable);
    }
    return variables;
}

std::vector<char*> pointersTo(std::vector<std::string>& words)
{
    std::vector<char*> pointers;
    for (std::string& word : words) {
        pointers.push_back(word.data());
    }
    pointers.push_back(nullptr);
    return pointers;
}

} // namespace

Process::Process(const std::vector<std::string>& words)
{
    std::vector<std::string> arguments = words, variables = freshEnvironment();
    if (posix_spawnp(&pid_, words.front().c_str(), nullptr, nullptr, pointersTo(arguments).data(),
                     pointersTo(variables).data()) != 0) {
        pid_ = 0;
    }
}

Process::~Process()
{
    if (pid_ > 0) {
        kill(pid_, SIGTERM);
        (void)end();
    }
}

bool Process::end()
{
    int status = 0;
    const bool waited = pid_ > 0 && waitpid(pid_, &status, 0) == pid_;
    pid_ = 0;
    return waited && status == 0;
}

// The 14th and 15th words of /proc/PID/stat, in clock ticks; the second one ends with the last bracket.
double Process::cpuSeconds() const
{
    std::istringstream words{lineAfter(textOf("/proc/" + std::to_string(pid_) + "/stat"), ") ")};
    std::string skipped;
    for (int i = 0; i < 11; ++i) {
        words >> skipped;
    }
    double user = 0.0, system = 0.0;
    words >> user >> system;
    return (user + system) / static_cast<double>(sysconf(_SC_CLK_TCK));
}

double Process::residentMebibytes() const
{
    std::istringstream words{lineAfter(textOf("/proc/" + std::to_string(pid_) + "/status"), "VmRSS:")};
    double kibibytes = 0.0;
    words >> kibibytes;
    return kibibytes / 1024.0;
}

bool run(const std::vector<std::string>& words)
{
    Process process{words};
    return process.end();
}

} // namespace vinyasa
