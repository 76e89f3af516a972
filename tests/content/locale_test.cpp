// SPDX-License-Identifier: MIT
// Files mean the same in every language of the system.
#include "content/load.h"
#include "reading.h"
#include "support/catch.h"

#include <array>
#include <clocale>
#include <cmath>
#include <cstdlib>
#include <locale>
#include <sys/wait.h>
#include <unistd.h>

using namespace vinyasa;
namespace fs = std::filesystem;

namespace {

// The German locale writes 0,35; made for the occasion where the system has none.
bool useGerman()
{
    if (std::setlocale(LC_ALL, "de_DE.UTF-8") != nullptr) {
        return true;
    }
    const std::string folder = std::string{VINYASA_BINARY_DIR} + "/locale";
    fs::create_directories(folder);
    const std::string command = "localedef -i de_DE -f UTF-8 '" + folder + "/de_DE.UTF-8' >/dev/null 2>&1";
    const bool made = std::system(command.c_str()) == 0;
    setenv("LOCPATH", folder.c_str(), 1);
    return made && std::setlocale(LC_ALL, "de_DE.UTF-8") != nullptr;
}

// What is read from files and what is printed about them.
std::string numbersInWords()
{
    const Library library = loadLibrary(sourceFolder / "assets").value();
    std::string words = inLines(checkPaths(std::array{sourceFolder / "tests/bad/transitions/wave_out_of_range.json"}));
    for (const KeyPose& keyPose : library.keyPoses) {
        words +=
            std::to_string(std::lround(1e6f * keyPose.posture.angles[findAngle("cervical.flexion").value()])) + " ";
    }
    for (const Transition& transition : library.transitions) {
        words += std::to_string(std::lround(1e6f * transition.wave.lead)) + " ";
    }
    return words;
}

} // namespace

TEST_CASE("numbers are read and printed the same in a language with a decimal comma")
{
    // In a process of its own: a locale is for the whole program, and glibc never gives back what it allocates for it.
    enum { same, different, noGerman };
    const pid_t child = fork();
    if (child == 0) {
        const std::string before = numbersInWords();
        if (!useGerman()) {
            _exit(noGerman);
        }
        std::locale::global(std::locale{"de_DE.UTF-8"});
        _exit(numbersInWords() == before ? same : different);
    }
    int status = 0;
    waitpid(child, &status, 0);
    REQUIRE(WIFEXITED(status));
    if (WEXITSTATUS(status) == noGerman) {
        WARN("no German locale, and none could be made: not tested");
    } else {
        CHECK(WEXITSTATUS(status) == same);
    }
}
