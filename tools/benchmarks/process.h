// SPDX-License-Identifier: MIT
// Programs that are looked at from outside.
#pragma once

#include <string>
#include <sys/types.h>
#include <vector>

namespace vinyasa {

// A program that runs until it is told to end. Its settings and log are in a folder of its own, which is empty.
class Process {
public:
    explicit Process(const std::vector<std::string>& words);
    Process(const Process&) = delete;
    Process& operator=(const Process&) = delete;
    ~Process();

    [[nodiscard]] bool started() const { return pid_ > 0; }

    // Waits for it; false where it did not end cleanly.
    [[nodiscard]] bool end();

    // Of the system and its own, all threads; 0 where it is gone.
    [[nodiscard]] double cpuSeconds() const;
    [[nodiscard]] double residentMebibytes() const;

private:
    pid_t pid_ = 0;
};

// Runs it to its end; false where that was not clean.
[[nodiscard]] bool run(const std::vector<std::string>& words);

} // namespace vinyasa
