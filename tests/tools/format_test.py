#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Runs tools/format in a small tree. Ends with 77 where clang-format 14 is missing."""

import shutil
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
ASTRAY = "int  twice( int value ){ return value+value; }\n"
STRAIGHT = "int twice(int value)\n{\n    return value + value;\n}\n"


class Format(unittest.TestCase):
    def setUp(self):
        self.root = Path(self.enterContext(tempfile.TemporaryDirectory(prefix="vinyasa ")))
        for file in ("tools/format", ".clang-format"):
            (self.root / file).parent.mkdir(exist_ok=True)
            shutil.copy2(ROOT / file, self.root / file)
        self.source = self.root / "src" / "twice.cpp"
        self.source.parent.mkdir()
        self.source.write_text(ASTRAY, encoding="utf-8")

    def start(self, *arguments):
        command = [self.root / "tools" / "format", *arguments]
        return subprocess.run(command, capture_output=True, text=True, check=False)

    def test_the_check_names_each_file_once_and_changes_nothing(self):
        answer = self.start("--check")
        self.assertEqual(answer.returncode, 1)
        self.assertEqual(answer.stdout.count("\n"), 1)
        self.assertIn(f"{self.source}:1:", answer.stdout)
        self.assertIn("Run tools/format", answer.stderr)
        self.assertEqual(self.source.read_text(encoding="utf-8"), ASTRAY)

    def test_without_the_check_it_lays_the_file_out(self):
        self.assertEqual(self.start().returncode, 0)
        self.assertEqual(self.source.read_text(encoding="utf-8"), STRAIGHT)
        self.assertEqual(self.start("--check").returncode, 0)


if __name__ == "__main__":
    if shutil.which("clang-format-14") is None:
        print("clang-format 14 is not installed, so tools/format was not tested.")
        sys.exit(77)
    unittest.main()
