// SPDX-License-Identifier: MIT
#include "render/version.h"

#include "render/gl.h"

#include <cctype>
#include <string>

namespace vinyasa {
namespace {

bool isDigit(char c)
{
    return std::isdigit(static_cast<unsigned char>(c)) != 0;
}

// The number at the front of the text, which loses it. At most four digits: no overflow.
int takeNumber(std::string_view& text)
{
    int number = 0;
    for (int digits = 0; digits < 4 && !text.empty() && isDigit(text.front()); ++digits) {
        number = 10 * number + (text.front() - '0');
        text.remove_prefix(1);
    }
    return number;
}

std::string versionText()
{
    const GLubyte* const bytes = glGetString(GL_VERSION);
    return bytes != nullptr ? reinterpret_cast<const char*>(bytes) : "";
}

} // namespace

GlVersion parseGlVersion(std::string_view text)
{
    GlVersion version;
    version.embedded = text.find("OpenGL ES") != std::string_view::npos;
    while (!text.empty() && !isDigit(text.front())) {
        text.remove_prefix(1);
    }
    version.major = takeNumber(text);
    if (!text.empty() && text.front() == '.') {
        text.remove_prefix(1);
    }
    version.minor = takeNumber(text);
    return version;
}

bool isEnough(const GlVersion& version)
{
    const int needed = version.embedded ? 300 : 303;
    return 100 * version.major + version.minor >= needed;
}

GlVersion currentGlVersion()
{
    return parseGlVersion(versionText());
}

std::optional<Failure> glVersionFailure()
{
    const std::string found = versionText();
    if (isEnough(parseGlVersion(found))) {
        return std::nullopt;
    }
    return Failure{ExitCode::noOpenGl,
                   Message{"The graphics driver offers OpenGL {1}; OpenGL 3.3 or OpenGL ES 3.0 is needed.",
                           {found.empty() ? "?" : found}},
                   Message{"Update the graphics driver, or draw in software: LIBGL_ALWAYS_SOFTWARE=1."}};
}

} // namespace vinyasa
