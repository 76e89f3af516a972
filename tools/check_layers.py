#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Checks that every include under src/ stays inside its layer's borders.

    tools/check_layers.py [ROOT]

Which layer may use which is read from the vinyasa_layer() lines of ROOT/CMakeLists.txt; what a layer uses, its users
may use too. SDL belongs to one layer and OpenGL to another. Prints one sentence a finding, as
file:line:column: sentence; ends with 1 if there is any.
"""

import re
import sys
from pathlib import Path

SDL_ROOM = "platform"
GL_ROOM = "render"
EPOXY_HEADER = "src/render/gl.h"

SOURCE_ENDINGS = {".h", ".hpp", ".inl", ".cpp", ".cc", ".c"}
LAYER_CALL = re.compile(r"^[ \t]*vinyasa_layer\(([^)]*)\)", re.MULTILINE)
INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*([<"])([^>"\n]+)[>"]', re.MULTILINE)
SDL_HEADER = re.compile(r"(SDL2?/)?SDL[\w]*\.h$")
GL_HEADER = re.compile(r"(GL|GLES[23]?|EGL|KHR|epoxy)/")


def place(text, offset):
    """Line and column of an offset, both from 1."""
    return text.count("\n", 0, offset) + 1, offset - text.rfind("\n", 0, offset)


def layers_named(cmake):
    """Yields (layer, the layers named behind USES, offset), in the order of the file."""
    for call in LAYER_CALL.finditer(cmake):
        name, *words = call.group(1).split()
        uses, keyword = [], None
        for word in words:
            if word in ("USES", "LIBRARIES"):
                keyword = word
            elif keyword == "USES":
                uses.append(word)
        yield name, uses, call.start(1)


def read_layers(cmake):
    """The layers that each layer may use, itself excluded, and what is wrong with the list itself."""
    may_use, findings = {}, []
    for name, uses, offset in layers_named(cmake):
        reach = set()
        for used in uses:
            if used in may_use:
                reach |= {used} | may_use[used]
            else:
                findings.append((offset, f'layer "{name}" uses "{used}", which is not the name of a layer above it'))
        may_use[name] = reach
    return may_use, findings


def listed(names):
    return ", ".join(names) if names else "no other layer"


def judge_house_include(layer, header, may_use):
    """What is wrong with an include written in quotes, or None."""
    first, slash, _ = header.partition("/")
    if not slash or first.startswith("."):
        return f'"{header}" does not say its layer; write "layer/file.h"'
    if first not in may_use:
        return f'"{header}" is in no layer; the layers are {listed(may_use)}'
    if first != layer and first not in may_use[layer]:
        allowed = [name for name in may_use if name in may_use[layer]]
        return f'layer "{layer}" must not use "{first}"; it may use {listed(allowed)}'
    return None


def judge_outside_header(layer, file, header):
    """What is wrong with including a header of SDL or OpenGL here, or None."""
    if SDL_HEADER.match(header) and layer != SDL_ROOM:
        return f"<{header}> belongs to SDL, which only src/{SDL_ROOM} may know"
    if GL_HEADER.match(header) and layer != GL_ROOM:
        return f"<{header}> belongs to OpenGL, which only src/{GL_ROOM} may know"
    if header.startswith("epoxy/") and file != EPOXY_HEADER:
        return f'<{header}> may be included by {EPOXY_HEADER} only; include "render/gl.h"'
    return None


def judge_file(file, text, may_use):
    """Yields (offset, sentence) for one source file; file is its path below the root."""
    layer = file.split("/")[1]
    if layer not in may_use:
        yield 0, f'src/{layer} is not a layer; name it in CMakeLists.txt with vinyasa_layer({layer} ...)'
        return
    for include in INCLUDE.finditer(text):
        quote, header = include.groups()
        sentence = judge_outside_header(layer, file, header)
        if sentence is None and quote == '"':
            sentence = judge_house_include(layer, header, may_use)
        if sentence is not None:
            yield include.start(1), sentence


def sources(root):
    return sorted(path for path in (root / "src").glob("*/**/*") if path.suffix in SOURCE_ENDINGS)


def check(root):
    """All findings as sentences with their places."""
    cmake = (root / "CMakeLists.txt").read_text(encoding="utf-8")
    may_use, findings = read_layers(cmake)
    if not may_use:
        return ["CMakeLists.txt: names no layer; each needs a line vinyasa_layer(...)"]
    report = [(("CMakeLists.txt", *place(cmake, offset)), sentence) for offset, sentence in findings]
    for path in sources(root):
        file, text = path.relative_to(root).as_posix(), path.read_text(encoding="utf-8")
        report += [((file, *place(text, offset)), sentence) for offset, sentence in judge_file(file, text, may_use)]
    return [":".join(map(str, where)) + ": " + sentence for where, sentence in report]


def main(arguments):
    root = Path(arguments[0]) if arguments else Path(__file__).resolve().parent.parent
    findings = check(root)
    for finding in findings:
        print(finding)
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
