// SPDX-License-Identifier: MIT
#pragma once

#include "app/outcome.h"
#include "keep/folders.h"

#include <string>
#include <vector>

namespace vinyasa {

// asked: by an option; kept: in the settings; both may be empty. Fails with wrongInput where what is asked for is not
// among the known languages. What the settings or the system say (LC_ALL, LC_MESSAGES, LANG) counts where it is known,
// and else it is English.
[[nodiscard]] Tried<std::string> chooseLanguage(const std::string& asked, const std::string& kept,
                                                const ReadVariable& variable, const std::vector<std::string>& known);

} // namespace vinyasa
