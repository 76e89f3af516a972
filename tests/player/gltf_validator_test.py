#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""The exported GLB before the Khronos validator, the npm package gltf-validator: its folder is VINYASA_GLTF_VALIDATOR,
or where node finds it (npm install gltf-validator, NODE_PATH)."""

import json
import os
import subprocess
import sys

import support
from support import Scratch, asanas, vinyasa

PACKAGE = os.environ.get("VINYASA_GLTF_VALIDATOR", "gltf-validator")
VALIDATE = """
const validator = require(process.argv[1]);
const bytes = new Uint8Array(require("fs").readFileSync(process.argv[2]));
validator.validateBytes(bytes).then(report => console.log(JSON.stringify(report)));
"""


def node(script, *arguments):
    return subprocess.run(["node", "-e", script, *map(str, arguments)], capture_output=True, text=True, check=False,
                          timeout=120)


class Validator(Scratch):
    def judge(self, *options, asana="cat-cow"):
        place = self.folder / "motion.glb"
        self.assertEqual(vinyasa("export", asana, "--format", "glb", "-o", place, *options).returncode, 0)
        done = node(VALIDATE, PACKAGE, place)
        self.assertEqual(done.returncode, 0, done.stderr)
        return json.loads(done.stdout)

    def test_it_finds_nothing(self):
        for options in ([], ["--fps", "7", "--pace", "7"], ["--stature", "120", "--easier", "--fps", "240"]):
            with self.subTest(options=options):
                self.assert_sound(self.judge(*options))
        for asana in asanas():
            with self.subTest(asana=asana):
                self.assert_sound(self.judge(asana=asana))

    def assert_sound(self, report):
        issues = report["issues"]
        counts = {kind: issues[kind] for kind in ("numErrors", "numWarnings", "numInfos", "numHints")}
        print(counts)
        self.assertEqual(set(counts.values()), {0}, issues["messages"])
        self.assertEqual(report["info"]["animationCount"], 1)
        self.assertTrue(report["info"]["hasSkins"])

    def test_it_is_awake(self):
        place = self.folder / "motion.glb"
        self.assertEqual(vinyasa("export", "cat-cow", "--format", "glb", "--fps", "1", "-o", place).returncode, 0)
        place.write_bytes(place.read_bytes()[:-4])
        report = json.loads(node(VALIDATE, PACKAGE, place).stdout)
        self.assertGreater(report["issues"]["numErrors"], 0)


def is_installed():
    try:
        return node("require(process.argv[1])", PACKAGE).returncode == 0
    except FileNotFoundError:
        return False


if __name__ == "__main__":
    if not is_installed():
        print("not installed: gltf-validator (npm)")
        sys.exit(support.SKIPPED)
    support.main("node")
