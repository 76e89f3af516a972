// SPDX-License-Identifier: MIT
// The folder words/ of a library: a file for each language, as docs/formats.md says.
#pragma once

#include "content/library.h"
#include "core/result.h"
#include "core/words.h"

#include <filesystem>
#include <string>
#include <vector>

namespace vinyasa {

// "de", "en", ...: those that have a file, in the order of the alphabet.
[[nodiscard]] std::vector<std::string> languagesOf(const std::filesystem::path& assets);

// Plain English where the language has no file.
[[nodiscard]] Result<Words> loadWords(const std::filesystem::path& assets, const std::string& language);

// What is wrong with any of the files; what they don't say of the library's texts and of the program's own, which
// en.json lists; and what they say of texts that are no more. A folder without words/ says nothing wrong.
[[nodiscard]] Problems checkWords(const std::filesystem::path& assets, const Library& library);

} // namespace vinyasa
