// SPDX-License-Identifier: MIT
#pragma once

#include "content/library.h"
#include "core/result.h"

#include <filesystem>
#include <span>
#include <string>
#include <string_view>

namespace vinyasa {

// A library is a folder with key_poses/, transitions/, asanas/, breath/ and maybe routines/; of each, *.json are read
// in the order of their names, and only regular files of at most 1 MiB. Problems are sorted by file, line and column;
// of more than a hundred, the first hundred are told and a last line says how many more there are.

// Reads, checks and builds a whole library. All problems of all files at once.
[[nodiscard]] Result<Library> loadLibrary(const std::filesystem::path& folder);

// Adds the routines of a folder's *.json files, a person's own, to those of the library. One that has a fault is left
// out and reported; a folder that is not there, or has no name, holds none.
[[nodiscard]] Problems addRoutines(Library& library, const std::filesystem::path& folder);

// What is wrong with each of the paths: a folder is checked as a library, a file by itself, without what it says about
// other files. Its kind is told by the folder it lies in, else by its "$schema". Empty if all is well.
[[nodiscard]] Problems checkPaths(std::span<const std::filesystem::path> paths);

// The same for the text of one file; the file need not exist.
[[nodiscard]] Problems checkText(std::string_view bytes, const std::string& file);

} // namespace vinyasa
