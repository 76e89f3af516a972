// SPDX-License-Identifier: MIT
#pragma once

#include "core/failure.h"
#include "render/handle.h"

#include <filesystem>
#include <string>
#include <variant>

namespace vinyasa {

// Compiles and links <name>.vert and <name>.frag of the folder. The files carry no version line: each stage is the
// version of the current context, then frame.glsl of the same folder, then the file. Uniform block Frame is bound to
// point 0, samplers to unit 0. A file that can't be read ends with outsideFailed, one that does not compile or link
// with noOpenGl and the driver's log.
[[nodiscard]] std::variant<GlProgram, Failure> loadProgram(const std::filesystem::path& folder,
                                                           const std::string& name);

// The driver may forget what it needs to compile shaders: Mesa keeps 7 MiB for that. The next one takes it again.
void releaseShaderCompiler();

} // namespace vinyasa
