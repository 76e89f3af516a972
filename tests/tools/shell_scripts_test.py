#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Runs shellcheck over every shell script of the project. Ends with 77 where shellcheck is missing."""

import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent


def is_shell_script(path):
    if not path.is_file() or path.suffix in (".py", ".png"):
        return False
    with path.open("rb") as file:
        first = file.readline()
    return path.suffix == ".sh" or (first.startswith(b"#!") and first.rstrip().endswith(b"sh"))


def main():
    if shutil.which("shellcheck") is None:
        print("shellcheck is not installed, so the shell scripts were not checked.")
        return 77
    scripts = sorted(path for folder in (".ci", "tools", "tests") for path in (ROOT / folder).rglob("*") if is_shell_script(path))
    print("Checking " + ", ".join(str(path.relative_to(ROOT)) for path in scripts))
    return subprocess.run(["shellcheck", "--external-sources", *scripts], cwd=ROOT, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
