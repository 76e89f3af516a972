// SPDX-License-Identifier: MIT
// What the command line asks for.
#pragma once

#include "app/frame_rate.h"
#include "app/look.h"
#include "body/body.h"
#include "core/failure.h"
#include "core/units.h"
#include "core/words.h"
#include "keep/settings.h"
#include "practice/events.h"
#include "practice/guide.h"
#include "practice/manner.h"
#include "scene/camera.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace vinyasa {

inline constexpr std::string_view adviceForEverybody =
    "This is no medical advice. Stop when it hurts; see a professional for severe or lasting pain.";

struct PictureSize {
    int width = 0, height = 0; // pixels, from 1
};

struct PlayOptions {
    std::string id; // of a routine or an asana
    std::optional<double> minutes;
    Manner manner;
    Seconds leadIn = usualLeadIn;
    Lead lead = Lead::flow;
    Look look;
    ViewName view = ViewName::own; // to begin with
    bool fullscreen = false;
    float textScale = 1.0f;    // in [1,2]
    std::optional<int> frames; // ends after so many, from 1
    FrameLimits limits;
    bool lessMotion = false;       // besides the figure's own: the camera jumps, looks ahead stand still
    bool gles = false;             // OpenGL ES 3.0 in place of OpenGL 3.3
    std::filesystem::path trace;   // a line for each change goes there; empty: none
    bool resume = false;           // in place of id: what was broken off, from there
    bool text = false;             // as lines on the terminal
    std::optional<int> painBefore; // 0 to 10, for the log
};

struct ListOptions {
    bool json = false;
};

struct PrintOptions {
    std::string id; // of a routine or an asana
    std::optional<double> minutes;
    Manner manner;
    Seconds leadIn = usualLeadIn;
};

struct CheckOptions {
    std::vector<std::filesystem::path> paths; // none: the library
    bool json = false;                        // what is said of the motion
};

struct RenderOptions {
    std::string id;
    std::optional<Beat> at; // either this
    std::string keyPose;    // or that
    PictureSize size{1280, 720};
    float textScale = 1.0f;
    bool overlay = true;
    ViewName view = ViewName::own;
    bool ghost = false, trails = false;
    bool gles = false;
    Look look;
    std::filesystem::path file;
};

struct SheetOptions {
    std::string id;                      // either this
    bool all = false;                    // or the whole library
    bool themes = false;                 // or one moment of each asana in every theme
    std::vector<std::string> transition; // or the way between these two key poses; else empty
    Look look;
    std::filesystem::path file;
};

struct FilmOptions {
    std::string id;
    PictureSize size{640, 360};
    int fps = 25;
    std::optional<Beat> from, to; // both or neither: one round
    Look look;
    std::filesystem::path file;
};

enum class MotionFormat : std::uint8_t { json, bvh, glb };

struct ExportOptions {
    std::string id;
    MotionFormat format = MotionFormat::json;
    int fps = 60;
    std::filesystem::path file;
};

struct RehearseOptions {
    std::string id; // of a routine or an asana
    std::optional<double> minutes;
    Manner manner;
    double leadIn = usualLeadIn.value; // seconds
};

struct LogOptions {
    bool forget = false;
};

using SubCommand = std::variant<PlayOptions, ListOptions, PrintOptions, CheckOptions, RenderOptions, SheetOptions,
                                FilmOptions, ExportOptions, RehearseOptions, LogOptions>;

// What every sub-command may be told.
struct CommonOptions {
    std::string language;           // "de"; empty: what the settings or else the system say
    std::filesystem::path assets;   // the library; empty: the program's own
    std::string pace = "standard";  // of a breath pattern, or breaths a minute
    std::string variant;            // of the asana; empty: the full range
    bool easier = false;            // the variant of that name
    float stature = defaultStature; // metres
};

struct Options {
    CommonOptions common;
    SubCommand command = PlayOptions{};
};

// What is printed in place of doing anything: help, or the version.
struct Answer {
    std::string text;
};

// arguments: without the program's name. Where no sub-command is named it is play. What play is not told the settings
// say; all others make the same for everybody. A failure is of kind wrongInput.
// words: for help.
[[nodiscard]] std::variant<Options, Answer, Failure>
parseOptions(std::span<const std::string> arguments, const Settings& settings = {}, const Words& words = inEnglish());

// What --lang says, before anything else is known; empty where it says nothing.
[[nodiscard]] std::string languageAsked(std::span<const std::string> arguments);

// All that help says, in English.
[[nodiscard]] std::vector<std::string> helpTexts();

// The names of all sub-commands.
[[nodiscard]] std::span<const std::string_view> subCommandNames();

} // namespace vinyasa
