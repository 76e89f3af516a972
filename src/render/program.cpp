// SPDX-License-Identifier: MIT
#include "render/program.h"

#include "render/version.h"

#include <array>
#include <fstream>
#include <iterator>
#include <optional>
#include <vector>

namespace vinyasa {
namespace {

using Text = std::variant<std::string, Failure>;

Text readText(const std::filesystem::path& path)
{
    std::ifstream file{path, std::ios::binary};
    std::string text{std::istreambuf_iterator<char>{file}, {}};
    if (file.bad() || text.empty()) {
        return Failure{ExitCode::outsideFailed, Message{"Can't read the shader {1}.", {path.string()}},
                       Message{"Install Vinyasa again, or start it from its own folder."}};
    }
    return text;
}

std::string versionLines()
{
    return currentGlVersion().embedded ? "#version 300 es\nprecision highp float;\n" : "#version 330 core\n";
}

Failure buildFailure(const std::string& what, std::string log)
{
    while (!log.empty() && (log.back() == '\0' || log.back() == '\n')) {
        log.pop_back();
    }
    return {ExitCode::noOpenGl, Message{"The graphics driver refuses the shader {1}: {2}", {what, log}},
            Message{"Update the graphics driver, or draw in software: LIBGL_ALWAYS_SOFTWARE=1."}};
}

std::string shaderLog(GLuint shader)
{
    GLint length = 0;
    glGetShaderiv(shader, GL_INFO_LOG_LENGTH, &length);
    std::string log(static_cast<std::size_t>(length > 0 ? length : 0), '\0');
    glGetShaderInfoLog(shader, length, nullptr, log.data());
    return log;
}

std::string programLog(GLuint program)
{
    GLint length = 0;
    glGetProgramiv(program, GL_INFO_LOG_LENGTH, &length);
    std::string log(static_cast<std::size_t>(length > 0 ? length : 0), '\0');
    glGetProgramInfoLog(program, length, nullptr, log.data());
    return log;
}

bool compiles(const GlShader& shader, const std::string& source)
{
    const char* const text = source.c_str();
    glShaderSource(shader.name(), 1, &text, nullptr);
    glCompileShader(shader.name());
    GLint done = GL_FALSE;
    glGetShaderiv(shader.name(), GL_COMPILE_STATUS, &done);
    return done == GL_TRUE;
}

std::variant<GlShader, Failure> loadStage(GLenum stage, const std::filesystem::path& path)
{
    const Text common = readText(path.parent_path() / "frame.glsl");
    if (const auto* failure = std::get_if<Failure>(&common)) {
        return *failure;
    }
    const Text own = readText(path);
    if (const auto* failure = std::get_if<Failure>(&own)) {
        return *failure;
    }
    GlShader shader{glCreateShader(stage)};
    // "#line 1" lets the driver's log count lines as the file does.
    if (!compiles(shader, versionLines() + std::get<std::string>(common) + "#line 1\n" + std::get<std::string>(own))) {
        return buildFailure(path.filename().string(), shaderLog(shader.name()));
    }
    return shader;
}

bool links(const GlProgram& program, const GlShader& vertex, const GlShader& fragment)
{
    glAttachShader(program.name(), vertex.name());
    glAttachShader(program.name(), fragment.name());
    glLinkProgram(program.name());
    GLint done = GL_FALSE;
    glGetProgramiv(program.name(), GL_LINK_STATUS, &done);
    return done == GL_TRUE;
}

void bindFrameBlock(const GlProgram& program)
{
    const GLuint block = glGetUniformBlockIndex(program.name(), "Frame");
    if (block != GL_INVALID_INDEX) {
        glUniformBlockBinding(program.name(), block, 0);
    }
}

} // namespace

std::variant<GlProgram, Failure> loadProgram(const std::filesystem::path& folder, const std::string& name)
{
    const auto vertex = loadStage(GL_VERTEX_SHADER, folder / (name + ".vert"));
    if (const auto* failure = std::get_if<Failure>(&vertex)) {
        return *failure;
    }
    const auto fragment = loadStage(GL_FRAGMENT_SHADER, folder / (name + ".frag"));
    if (const auto* failure = std::get_if<Failure>(&fragment)) {
        return *failure;
    }
    GlProgram program{glCreateProgram()};
    if (!links(program, std::get<GlShader>(vertex), std::get<GlShader>(fragment))) {
        return buildFailure(name, programLog(program.name()));
    }
    bindFrameBlock(program);
    return program;
}

void releaseShaderCompiler()
{
    const GlVersion version = currentGlVersion();
    if (version.embedded || version.major > 4 || (version.major == 4 && version.minor >= 1) ||
        epoxy_has_gl_extension("GL_ARB_ES2_compatibility")) {
        glReleaseShaderCompiler();
    }
}

} // namespace vinyasa
