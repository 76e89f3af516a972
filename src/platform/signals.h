// SPDX-License-Identifier: MIT
#pragma once

namespace vinyasa {

// A pipe that nobody reads and a file that may not grow become errors of the write instead of the process's end. To be
// called first thing in main.
void ignoreWriteSignals();

// The end of the terminal's session counts as a wish to end, as SDL already takes SIGINT and SIGTERM, unless whoever
// started the program has it ignore SIGHUP. To be called once SDL's video runs.
void hangUpLikeTerminate();

} // namespace vinyasa
