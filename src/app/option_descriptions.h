// SPDX-License-Identifier: MIT
// Which options there are, what they mean, and where their values go.
#pragma once

#include "app/options.h"
#include "core/message.h"

#include <CLI/CLI.hpp>

namespace vinyasa {

// Every sub-command's options while they are being read.
struct Reading {
    CommonOptions common, commonOfPlay;
    PlayOptions play;
    ListOptions list;
    PrintOptions print;
    CheckOptions check;
    RenderOptions render;
    SheetOptions sheet;
    FilmOptions film;
    ExportOptions exports;
    RehearseOptions rehearse;
    LogOptions log;
    SubCommand chosen;
    Message wrongValues; // of all options
};

// Adds all sub-commands and options to the program's command line, in English; reading outlives it.
void describe(CLI::App& app, Reading& reading);

} // namespace vinyasa
