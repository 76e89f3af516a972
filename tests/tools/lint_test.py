#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Proves that .clang-tidy and tools/lint do what we rely on: a misspelt rule is switched off without a word.

Ends with 77 where clang-tidy 14 is missing.
"""

import json
import re
import shutil
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
CLANG_TIDY = "clang-tidy-14"
FINDING = re.compile(r"^\S+?:(\d+):\d+: error: .*\[([a-z0-9.-]+),-warnings-as-errors\]$", re.MULTILINE)
EXPECTED = re.compile(r"//((?: [a-z0-9]+(?:-[a-z0-9]+)+)+)$")


def lint(file):
    command = [CLANG_TIDY, "--quiet", file, "--", "-std=c++20"]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def findings_in(report):
    return {(int(line), rule) for line, rule in FINDING.findall(report)}


def findings_promised_by(file):
    lines = file.read_text(encoding="utf-8").splitlines()
    comments = ((number, EXPECTED.search(line)) for number, line in enumerate(lines, 1))
    return {(number, rule) for number, comment in comments if comment for rule in comment.group(1).split()}


class LintConfiguration(unittest.TestCase):
    def test_flags_the_bad_file_line_by_line(self):
        bad = HERE / "bad_style.cpp"
        promised = findings_promised_by(bad)
        self.assertGreater(len(promised), 20)
        answer = lint(bad)
        self.assertEqual(sorted(findings_in(answer.stdout)), sorted(promised))
        self.assertNotEqual(answer.returncode, 0)

    def test_passes_the_good_file(self):
        answer = lint(HERE / "good_style.cpp")
        self.assertEqual(answer.stdout, "")
        self.assertEqual(answer.returncode, 0)


class LintScript(unittest.TestCase):
    def setUp(self):
        self.root = Path(self.enterContext(tempfile.TemporaryDirectory()))
        for file in ("tools/lint", ".clang-tidy"):
            (self.root / file).parent.mkdir(exist_ok=True)
            shutil.copy2(ROOT / file, self.root / file)

    def lint_tree_with(self, example):
        source = self.root / "src" / "core" / "example.cpp"
        source.parent.mkdir(parents=True)
        shutil.copy2(HERE / example, source)
        commands = [{"directory": str(self.root), "file": str(source), "command": f"c++ -std=c++20 -c {source}"}]
        (self.root / "compile_commands.json").write_text(json.dumps(commands), encoding="utf-8")
        command = [self.root / "tools" / "lint", self.root]
        return subprocess.run(command, capture_output=True, text=True, check=False)

    def test_fails_on_a_tree_with_a_bad_file(self):
        answer = self.lint_tree_with("bad_style.cpp")
        self.assertNotEqual(answer.returncode, 0)
        self.assertIn("src/core/example.cpp:", answer.stdout)

    def test_passes_a_tree_with_a_good_file_in_silence(self):
        answer = self.lint_tree_with("good_style.cpp")
        self.assertEqual((answer.returncode, answer.stdout, answer.stderr), (0, "", ""))

    def test_says_what_to_do_before_the_first_configuration(self):
        command = [self.root / "tools" / "lint"]
        answer = subprocess.run(command, capture_output=True, text=True, check=False)
        self.assertEqual(answer.returncode, 5)
        self.assertIn("cmake --preset dev", answer.stderr)


if __name__ == "__main__":
    if shutil.which(CLANG_TIDY) is None:
        print("clang-tidy 14 is not installed, so its configuration was not tested.")
        sys.exit(77)
    unittest.main()
