// SPDX-License-Identifier: MIT
#include "app/language.h"

#include "core/did_you_mean.h"

#include <algorithm>

namespace vinyasa {
namespace {

bool isKnown(const std::string& language, const std::vector<std::string>& known)
{
    return std::ranges::find(known, language) != known.end();
}

// "de" of "de_AT.UTF-8@euro"; what the first variable that is set says, as in the standard of locales.
std::string languageOfSystem(const ReadVariable& variable)
{
    for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        const char* value = variable(name);
        const std::string locale = value != nullptr ? value : "";
        if (!locale.empty()) {
            return locale.substr(0, locale.find_first_of("_.@"));
        }
    }
    return {};
}

} // namespace

Tried<std::string> chooseLanguage(const std::string& asked, const std::string& kept, const ReadVariable& variable,
                                  const std::vector<std::string>& known)
{
    if (!asked.empty() && !isKnown(asked, known)) {
        const std::vector<std::string_view> candidates{known.begin(), known.end()};
        return Failure{ExitCode::wrongInput,
                       Message{"--lang: there are no words in \"{1}\".", {asked}} + didYouMean(asked, candidates),
                       chooseOneOf(candidates)};
    }
    for (const std::string& language : {asked, kept, languageOfSystem(variable)}) {
        if (isKnown(language, known)) {
            return language;
        }
    }
    return std::string{"en"};
}

} // namespace vinyasa
