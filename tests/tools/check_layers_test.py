#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Runs tools/check_layers.py over the small trees in layers/: what it prints must be the report.txt of each."""

import subprocess
import sys
import unittest
from pathlib import Path

HERE = Path(__file__).resolve().parent
CHECKER = HERE.parent.parent / "tools" / "check_layers.py"


def checked(tree):
    return subprocess.run([sys.executable, CHECKER, tree], capture_output=True, text=True, check=False)


class EveryTree(unittest.TestCase):
    def test_gives_its_report(self):
        trees = sorted(path.parent for path in HERE.glob("layers/*/report.txt"))
        self.assertGreater(len(trees), 1)
        for tree in trees:
            with self.subTest(tree=tree.name):
                report = (tree / "report.txt").read_text(encoding="utf-8")
                answer = checked(tree)
                self.assertEqual(answer.stdout, report)
                self.assertEqual(answer.stderr, "")
                self.assertEqual(answer.returncode, 1 if report else 0)


if __name__ == "__main__":
    unittest.main()
