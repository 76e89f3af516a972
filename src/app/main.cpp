// SPDX-License-Identifier: MIT
// From here to a moving knee: runProgram reads the options, play opens a window, and for each frame the guide says
// which breath it is, momentAt what the body wants then, settle what it does, describe what is drawn, and the renderer
// draws it.
#include "app/program.h"
#include "platform/signals.h"

#include <string>
#include <vector>

int main(int argc, char** argv)
{
    vinyasa::ignoreWriteSignals();
    const std::vector<std::string> arguments(argc > 0 ? argv + 1 : argv, argv + argc);
    return static_cast<int>(vinyasa::runProgram(arguments));
}
