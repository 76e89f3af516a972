// SPDX-License-Identifier: MIT
#include "keep/gnome_motion.h"

#include <array>
#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <string_view>
#include <sys/wait.h>
#include <unistd.h>

extern char** environ; // NOLINT(readability-redundant-declaration): not every system's headers have it

namespace vinyasa {
namespace {

// gsettings, its words going into `output`; 0 where there is none.
pid_t askGsettings(int output)
{
    std::array words{"gsettings", "get", "org.gnome.desktop.interface", "enable-animations"};
    std::array<char*, words.size() + 1> arguments{};
    for (std::size_t i = 0; i < words.size(); ++i) {
        arguments[i] = const_cast<char*>(words[i]);
    }
    posix_spawn_file_actions_t files;
    ::posix_spawn_file_actions_init(&files);
    ::posix_spawn_file_actions_addopen(&files, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
    ::posix_spawn_file_actions_adddup2(&files, output, STDOUT_FILENO);
    ::posix_spawn_file_actions_addopen(&files, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    pid_t process = 0;
    const int error = ::posix_spawnp(&process, arguments[0], &files, nullptr, arguments.data(), environ);
    ::posix_spawn_file_actions_destroy(&files);
    return error == 0 ? process : 0;
}

// Whether the first words that come in time are these.
bool hears(int input, std::string_view words, Seconds patience)
{
    pollfd ready{input, POLLIN, 0};
    std::array<char, 16> heard{};
    if (::poll(&ready, 1, static_cast<int>(1000.0 * patience.value)) <= 0) {
        return false;
    }
    const ssize_t count = ::read(input, heard.data(), heard.size());
    return count > 0 && std::string_view{heard.data(), static_cast<std::size_t>(count)}.starts_with(words);
}

} // namespace

bool gnomeAsksForLessMotion(const ReadVariable& variable, Seconds patience)
{
    const char* desktop = variable("XDG_CURRENT_DESKTOP"); // "GNOME", "ubuntu:GNOME"
    if (desktop == nullptr || std::string_view{desktop}.find("GNOME") == std::string_view::npos) {
        return false;
    }
    std::array<int, 2> ends{};
    if (::pipe2(ends.data(), O_CLOEXEC) != 0) {
        return false;
    }
    const pid_t process = askGsettings(ends[1]);
    ::close(ends[1]);
    const bool off = process != 0 && hears(ends[0], "false", patience);
    ::close(ends[0]);
    if (process != 0) {
        ::kill(process, SIGKILL); // it has answered, or never will
        ::waitpid(process, nullptr, 0);
    }
    return off;
}

} // namespace vinyasa
