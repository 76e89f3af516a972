// SPDX-License-Identifier: MIT
#pragma once

#include "core/message.h"

namespace vinyasa {

// How the program ends; part of its interface, never renumbered.
enum class ExitCode {
    done = 0,
    wrongInput = 2,    // the user's input: options or content files
    noDisplay = 3,     // no screen to open a window on
    noOpenGl = 4,      // no usable OpenGL
    outsideFailed = 5, // something outside the program: disk, encoder, package manager
};

// Why the program can't go on: what happened, and what the person can do about it.
struct Failure {
    ExitCode code = ExitCode::outsideFailed;
    Message cause;
    Message remedy;
};

} // namespace vinyasa
