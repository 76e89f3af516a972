// SPDX-License-Identifier: MIT
#include "content/angle_names.h"
#include "content/load.h"
#include "reading.h"
#include "support/catch.h"

#include <algorithm>
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

Library assets()
{
    const Result<Library> library = loadLibrary(sourceFolder / "assets");
    if (!library) {
        FAIL(inLines(library.problems()));
    }
    return library.value();
}

float degrees(const Angles& angles, std::string_view name)
{
    return toDegrees({angles[findAngle(name).value()]});
}

void checkWithinLimits(const Angles& angles)
{
    for (std::size_t i = 0; i < angleCount; ++i) {
        CAPTURE(std::string{angleInfos[i].name});
        CHECK(angles[i] >= angleInfos[i].low.value);
        CHECK(angles[i] <= angleInfos[i].high.value);
    }
}

// A small library in memory is none: it takes a folder.
class Folder {
public:
    Folder() : path_{fs::temp_directory_path() / ("vinyasa_library_" + std::to_string(getpid()))}
    {
        fs::remove_all(path_);
        write("key_poses/low.json", R"({ "id": "low", "name": "Low", "contacts": ["knee.right", "palm"],
            "angles": { "hip.left": { "flexion": 10 }, "hip": { "flexion": 50, "abduction": 5 }, "lumbar": { "extension": 20 } },
            "easier": { "hip": { "flexion": 40 }, "lumbar": { "flexion": 3 } } })");
        write("key_poses/high.json", R"({ "id": "high", "name": "High", "contacts": ["palm"], "angles": {} })");
        write("transitions/all.json", R"({ "transitions": [{ "from": "low", "to": "high", "wave": -0.5 }] })");
        write("breath/one.json", R"({ "patterns": [{ "id": "standard", "name": "S", "inhale": 4, "pauseFull": 1,
            "exhale": 6, "pauseEmpty": 2 }] })");
        writeSteps(R"({ "name": "A", "keyPose": "high", "breath": "inhale", "instruction": "Up." },
                      { "name": "B", "keyPose": "low", "breath": "exhale", "instruction": "Down." })");
    }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;
    ~Folder() { fs::remove_all(path_); }

    [[nodiscard]] const fs::path& path() const { return path_; }

    void write(const std::string& name, const std::string& text) const
    {
        fs::create_directories((path_ / name).parent_path());
        std::ofstream{path_ / name} << text;
    }

    void writeSteps(const std::string& steps) const
    {
        write("asanas/a.json", R"({ "id": "a", "name": "A", "sanskrit": "A", "summary": "A.", "benefits": ["B."],
            "cautions": ["C."], "easier": { "name": "E", "description": "D." }, "start": "low", "steps": [)" +
                                   steps + "] }");
    }

    [[nodiscard]] Library load() const
    {
        const Result<Library> library = loadLibrary(path_);
        if (!library) {
            FAIL(inLines(library.problems()));
        }
        return library.value();
    }

private:
    fs::path path_;
};

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
    const Library library = assets();
    std::string words = inLines(checkPaths(std::array{sourceFolder / "tests/bad/transitions/wave_out_of_range.json"}));
    for (const KeyPose& keyPose : library.keyPoses) {
        words += std::to_string(std::lround(1e6f * keyPose.angles[findAngle("cervical.flexion").value()])) + " ";
    }
    for (const Transition& transition : library.transitions) {
        words += std::to_string(std::lround(1e6f * transition.wave.lead)) + " ";
    }
    return words;
}

} // namespace

TEST_CASE("the library that comes with the program is sound")
{
    CHECK(inLines(checkPaths(std::array{sourceFolder / "assets"})).empty());
}

TEST_CASE("every key pose and its easier variant stay within the ranges of motion")
{
    for (const KeyPose& keyPose : assets().keyPoses) {
        CAPTURE(keyPose.id);
        checkWithinLimits(keyPose.angles);
        checkWithinLimits(keyPose.easier.value_or(keyPose.angles));
        CHECK_FALSE(keyPose.contacts.empty());
    }
}

TEST_CASE("every asana is made of whole breaths and its key poses have transitions between them")
{
    const Library library = assets();
    for (const Asana& asana : library.asanas) {
        CAPTURE(asana.id);
        double beat = 0.0;
        std::size_t from = asana.start;
        for (const Round& round : asana.rounds) {
            for (int i = 0; i < round.count; ++i) {
                for (const Step& step : round.steps) {
                    CHECK((from == step.keyPose || findTransition(library, from, step.keyPose) != nullptr));
                    from = step.keyPose;
                    beat += step.length.value;
                }
            }
        }
        CHECK(beat == std::floor(beat));
    }
}

TEST_CASE("Cat-Cow is as its file says")
{
    const Library library = assets();
    const Asana* asana = findAsana(library, "cat-cow");
    REQUIRE(asana != nullptr);
    CHECK(asana->sanskrit == "Mārjāryāsana–Bitilāsana");
    REQUIRE(asana->rounds.size() == 3);
    CHECK(asana->rounds[0].steps[0].length == Beat{1.0});
    CHECK(asana->rounds[1].count == 6);
    CHECK(library.keyPoses[asana->rounds[1].steps[0].keyPose].id == "cow");
    CHECK(asana->rounds[1].steps[0].length == Beat{0.5});
    CHECK(asana->rounds[2].count == 1);
    CHECK(asana->rounds[2].steps.size() == 2);

    const KeyPose* cow = findKeyPose(library, "cow");
    REQUIRE(cow != nullptr);
    CHECK(degrees(cow->angles, "lumbar.flexion") < 0); // the file says extension
    CHECK(degrees(cow->angles, "knee.left.flexion") == degrees(cow->angles, "knee.right.flexion"));
    CHECK(cow->contacts.size() == 6);
    REQUIRE(cow->easier);
    CHECK(degrees(*cow->easier, "lumbar.flexion") > degrees(cow->angles, "lumbar.flexion"));
    CHECK(degrees(*cow->easier, "knee.left.flexion") == degrees(cow->angles, "knee.left.flexion"));

    const BreathPattern* standard = findBreathPattern(library, "standard");
    REQUIRE(standard != nullptr);
    CHECK(breathsPerMinute(standard->pace) == Approx(6));
}

TEST_CASE("what is not there is not found")
{
    const Library library = assets();
    CHECK(findKeyPose(library, "cat-cow") == nullptr);
    CHECK(findAsana(library, "cow") == nullptr);
    CHECK(findBreathPattern(library, "") == nullptr);
    CHECK(findTransition(library, 0, 0) == nullptr);
    CHECK(findTransition(library, 99, 0) == nullptr);
}

TEST_CASE("one side's own angle wins, wherever it stands, and easier angles win over both")
{
    const Library library = Folder{}.load();
    const KeyPose* low = findKeyPose(library, "low");
    REQUIRE(low != nullptr);
    CHECK(degrees(low->angles, "hip.left.flexion") == Approx(10));
    CHECK(degrees(low->angles, "hip.right.flexion") == Approx(50));
    CHECK(degrees(low->angles, "hip.left.abduction") == Approx(5));
    CHECK(degrees(low->angles, "lumbar.flexion") == Approx(-20));
    REQUIRE(low->easier);
    CHECK(degrees(*low->easier, "hip.left.flexion") == Approx(40));
    CHECK(degrees(*low->easier, "hip.right.flexion") == Approx(40));
    CHECK(degrees(*low->easier, "hip.right.abduction") == Approx(5));
    CHECK(degrees(*low->easier, "lumbar.flexion") == Approx(3));
    CHECK(low->contacts == std::vector{ContactPoint::kneeRight, ContactPoint::palmLeft, ContactPoint::palmRight});
}

TEST_CASE("a transition goes both ways with the same wave, unless it is one-way")
{
    const Folder folder;
    const Library both = folder.load();
    const auto low = static_cast<std::size_t>(findKeyPose(both, "low") - both.keyPoses.data());
    const auto high = static_cast<std::size_t>(findKeyPose(both, "high") - both.keyPoses.data());
    REQUIRE(findTransition(both, low, high) != nullptr);
    REQUIRE(findTransition(both, high, low) != nullptr);
    CHECK(findTransition(both, low, high)->wave.lead == Approx(-0.5));
    CHECK(findTransition(both, high, low)->wave.lead == Approx(-0.5));

    folder.write("transitions/all.json", R"({ "transitions": [{ "from": "low", "to": "high", "oneWay": true }] })");
    folder.writeSteps(R"({ "name": "A", "keyPose": "high", "breaths": 1, "instruction": "Up." })");
    const Library one = folder.load();
    CHECK(findTransition(one, low, high) != nullptr);
    CHECK(findTransition(one, high, low) == nullptr);
}

TEST_CASE("steps outside of rounds that follow each other are one group")
{
    const Folder folder;
    const std::string upAndDown = R"({ "name": "A", "keyPose": "high", "breath": "inhale", "instruction": "Up." },
                                     { "name": "B", "keyPose": "low", "breath": "exhale", "instruction": "Down." })";
    const std::string twice = R"({ "rounds": 2, "steps": [)" + upAndDown + "] }";
    folder.writeSteps(upAndDown + "," + twice + "," + twice + "," + upAndDown);
    const Library library = folder.load();
    std::vector<int> counts;
    for (const Round& round : library.asanas[0].rounds) {
        counts.push_back(round.count);
        CHECK(round.steps.size() == 2);
    }
    CHECK(counts == std::vector{1, 2, 2, 1});
}

TEST_CASE("a breath pattern keeps its pauses")
{
    const Pace pace = Folder{}.load().breathPatterns[0].pace;
    CHECK(pace == Pace{Seconds{4}, Seconds{1}, Seconds{6}, Seconds{2}});
}

TEST_CASE("files that are not meant are left alone")
{
    const Folder folder;
    folder.write("key_poses/notes.txt", "[[[");
    folder.write("key_poses/.low.json", "[[[");
    folder.write("key_poses/low.json~", "[[[");
    folder.write("pictures/low.json", "[[[");
    CHECK(folder.load().keyPoses.size() == 2);
}

TEST_CASE("every angle has one name and its opposite the other sign")
{
    for (std::size_t i = 0; i < angleCount; ++i) {
        const std::string_view name = angleInfos[i].name;
        const std::string_view part = name.substr(0, name.rfind('.')), angle = name.substr(name.rfind('.') + 1);
        CAPTURE(std::string{name});
        const auto named = findNamedAngle(part, angle);
        REQUIRE(named);
        CHECK(named->angles == std::vector{i});
        CHECK(named->sign == 1.0f);
        if (!angleInfos[i].opposite.empty()) {
            const auto opposite = findNamedAngle(part, angleInfos[i].opposite);
            REQUIRE(opposite);
            CHECK(opposite->angles == std::vector{i});
            CHECK(opposite->sign == -1.0f);
        }
    }
    CHECK(findNamedAngle("hip", "flexion")->angles.size() == 2);
    CHECK_FALSE(findNamedAngle("hip", ""));
    CHECK_FALSE(findNamedAngle("", "flexion"));
    CHECK_FALSE(findNamedAngle("left", "flexion"));
}

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
