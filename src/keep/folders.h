// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <functional>
#include <string>

namespace vinyasa {

// Where a person's own files lie, by the XDG base directory specification. Empty where the system names no such place.
struct Folders {
    std::filesystem::path config; // settings.json, keys.json, gamecontrollerdb.txt
    std::filesystem::path data;   // log.jsonl, resume.json, routines/
};

// The value of an environment variable; null where it is not set.
using ReadVariable = std::function<const char*(const char* name)>;

// The path that an environment variable holds; empty where it is not set or its path is not absolute.
[[nodiscard]] std::filesystem::path absolutePath(const char* value);

// XDG_CONFIG_HOME and XDG_DATA_HOME, or what stands for them in HOME. A path that is not absolute counts as none, as
// the specification asks: nothing is ever written into the current folder.
[[nodiscard]] Folders foldersFrom(const ReadVariable& variable);

} // namespace vinyasa
