// SPDX-License-Identifier: MIT
#include "exchange/child.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <system_error>
#include <unistd.h>
#include <utility>

extern char** environ; // NOLINT(readability-redundant-declaration): not every system's headers have it

namespace vinyasa {
namespace {

void closeIfOpen(int descriptor)
{
    if (descriptor >= 0) {
        ::close(descriptor);
    }
}

// A file without a name: a pipe could fill up while nobody reads it. -1 where there is no room for one.
int namelessFile()
{
    char name[] = "/tmp/vinyasa-XXXXXX";
    const int descriptor = ::mkostemp(name, O_CLOEXEC);
    if (descriptor >= 0) {
        ::unlink(name);
    }
    return descriptor;
}

// What the new process does with its descriptors and signals before it becomes the other program.
class SpawnPlan {
public:
    SpawnPlan(int input, int words)
    {
        ::posix_spawn_file_actions_init(&files_);
        ::posix_spawn_file_actions_adddup2(&files_, input, STDIN_FILENO);
        ::posix_spawn_file_actions_addopen(&files_, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
        if (words >= 0) {
            ::posix_spawn_file_actions_adddup2(&files_, words, STDERR_FILENO);
        }
        sigset_t usual;
        ::sigemptyset(&usual);
        ::sigaddset(&usual, SIGPIPE);
        ::sigaddset(&usual, SIGXFSZ);
        ::posix_spawnattr_init(&attributes_);
        ::posix_spawnattr_setsigdefault(&attributes_, &usual);
        ::posix_spawnattr_setflags(&attributes_, POSIX_SPAWN_SETSIGDEF);
    }
    SpawnPlan(const SpawnPlan&) = delete;
    SpawnPlan& operator=(const SpawnPlan&) = delete;
    ~SpawnPlan()
    {
        ::posix_spawn_file_actions_destroy(&files_);
        ::posix_spawnattr_destroy(&attributes_);
    }

    // 0 or an errno.
    [[nodiscard]] int spawn(pid_t& process, const std::vector<std::string>& arguments) const
    {
        std::vector<char*> argv;
        std::ranges::transform(arguments, std::back_inserter(argv),
                               [](const std::string& word) { return const_cast<char*>(word.c_str()); });
        argv.push_back(nullptr);
        return ::posix_spawnp(&process, argv.front(), &files_, &attributes_, argv.data(), environ);
    }

private:
    posix_spawn_file_actions_t files_{};
    posix_spawnattr_t attributes_{};
};

Failure cantStart(const std::string& program, int error)
{
    if (error == ENOENT) {
        return {ExitCode::outsideFailed, Message{"The program {1} was not found.", {program}},
                Message{"Install it (Debian: apt-get install {1}) or put its folder into PATH.", {program}}};
    }
    return {ExitCode::outsideFailed,
            Message{"The program {1} can't be started: {2}.", {program, std::generic_category().message(error)}},
            Message{"See that it can be run by hand."}};
}

// The last lines say what went wrong.
std::string endOf(int file)
{
    std::array<char, 2000> bytes{};
    const off_t size = ::lseek(file, 0, SEEK_END);
    const off_t from = std::max<off_t>(0, size - static_cast<off_t>(bytes.size()));
    const ssize_t count = file < 0 ? 0 : ::pread(file, bytes.data(), bytes.size(), from);
    std::string words{bytes.data(), static_cast<std::size_t>(std::max<ssize_t>(count, 0))};
    while (!words.empty() && (words.back() == '\n' || words.back() == ' ')) {
        words.pop_back();
    }
    return words;
}

} // namespace

std::variant<Child, Failure> Child::start(const std::vector<std::string>& arguments)
{
    std::array<int, 2> ends{-1, -1};
    if (::pipe2(ends.data(), O_CLOEXEC) != 0) {
        return cantStart(arguments.front(), errno);
    }
    const int words = namelessFile();
    pid_t process = -1;
    const int error = SpawnPlan{ends[0], words}.spawn(process, arguments);
    ::close(ends[0]);
    if (error != 0) {
        ::close(ends[1]);
        closeIfOpen(words);
        return cantStart(arguments.front(), error);
    }
    return Child{process, ends[1], words};
}

Child::Child(Child&& other) noexcept
    : process_{std::exchange(other.process_, -1)}, input_{std::exchange(other.input_, -1)}, words_{std::exchange(
                                                                                                other.words_, -1)}
{
}

Child::~Child()
{
    static_cast<void>(endInputAndWait());
    closeIfOpen(words_);
}

bool Child::write(std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t written = ::write(input_, bytes.data(), bytes.size());
        if (written < 0 && errno != EINTR) {
            return false;
        }
        bytes.remove_prefix(written > 0 ? static_cast<std::size_t>(written) : 0u);
    }
    return true;
}

bool Child::endInputAndWait()
{
    closeIfOpen(std::exchange(input_, -1));
    const pid_t process = std::exchange(process_, -1);
    int status = -1;
    while (process > 0 && ::waitpid(process, &status, 0) < 0 && errno == EINTR) {
    }
    return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

Child::End Child::finish()
{
    const bool well = endInputAndWait();
    return {well, endOf(words_)};
}

} // namespace vinyasa
