#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Runs copies of the scripts of tools/ in a small tree, on a system of stand-ins: what they call, say and end with."""

import os
import shutil
import subprocess
import tempfile
import time
import unittest
from pathlib import Path

TOOLS = Path(__file__).resolve().parent.parent.parent / "tools"
BORROWED = "bash cat cut dirname env find grep mkdir nproc paste sed sort tail touch uniq xargs".split()

# Each stand-in writes its name and arguments into the file "calls".
RECORD = '#!/bin/bash\necho "${0##*/} $*" >>"$CALLS"\n'
ALL_INSTALLED = 'for name in "${@:4}"; do echo "installed $name"; done\n'
NO_COMPILER = 'for name in "${@:4}"; do [ "$name" = g++ ] || echo "installed $name"; done\n'


class Scripts(unittest.TestCase):
    def setUp(self):
        self.root = Path(self.enterContext(tempfile.TemporaryDirectory(prefix="vinyasa ")))
        self.bin = self.root / "bin"
        self.bin.mkdir()
        shutil.copytree(TOOLS / "lib", self.root / "tools" / "lib")
        for script in ("run", "test"):
            shutil.copy2(TOOLS / script, self.root / "tools" / script)
        (self.root / "CMakePresets.json").write_text("{}", encoding="utf-8")
        os.utime(self.root / "CMakePresets.json", (0, 0))
        for name in BORROWED:
            (self.bin / name).symlink_to(shutil.which(name))
        self.stand_in("id", "echo 0\n")
        self.stand_in("dpkg-query", ALL_INSTALLED)
        self.stand_in("apt-get")
        self.stand_in("cmake", 'if [ "$1" = --preset ]; then mkdir -p "build/$2"; fi\n')
        self.stand_in("ctest")
        program = self.root / "build" / "release" / "vinyasa"
        program.parent.mkdir(parents=True)
        self.write_program(program, 'echo "vinyasa says hello"\n')

    def write_program(self, path, body):
        path.write_text(RECORD + body, encoding="utf-8")
        path.chmod(0o755)

    def stand_in(self, name, body=""):
        self.write_program(self.bin / name, body)

    def start(self, script, *arguments, **environment):
        variables = {"PATH": str(self.bin), "CALLS": str(self.root / "calls"), **environment}
        command = [str(self.root / "tools" / script), *arguments]
        self.answer = subprocess.run(
            command, env=variables, cwd="/", stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False
        )
        return self.answer.returncode

    def calls(self, name):
        lines = (self.root / "calls").read_text(encoding="utf-8").replace(str(self.root), "ROOT").splitlines()
        return [line for line in lines if line.split()[0] == name]

    def test_run_starts_the_program_with_its_arguments(self):
        self.assertEqual(self.start("run", "print", "cat-cow", "two words"), 0)
        self.assertEqual(self.calls("vinyasa"), ["vinyasa print cat-cow two words"])
        self.assertEqual(self.answer.stdout, "vinyasa says hello\n")

    def test_run_ends_as_the_program_ends(self):
        self.write_program(self.root / "build/release/vinyasa", "exit 2\n")
        self.assertEqual(self.start("run", "check", "nonsense.json"), 2)

    def test_run_is_silent_when_all_is_up_to_date(self):
        self.start("run", "list")
        self.stand_in("cmake", "echo '[0/2] Re-checking globbed directories...'\necho 'ninja: no work to do.'\n")
        self.start("run", "list")
        self.assertEqual(self.answer.stderr, "")
        self.assertEqual(self.calls("apt-get"), [])
        self.assertEqual(len([call for call in self.calls("cmake") if "--preset" in call]), 1)

    def test_run_opens_the_window_where_there_is_a_display(self):
        self.start("run", DISPLAY=":0")
        self.start("run", WAYLAND_DISPLAY="wayland-0")
        self.assertEqual(self.calls("vinyasa"), ["vinyasa ", "vinyasa "])

    def test_run_without_a_display_makes_the_demo_files_and_names_them(self):
        self.assertEqual(self.start("run"), 0)
        self.assertEqual(
            self.calls("vinyasa"),
            [
                "vinyasa sheet cat-cow -o ROOT/build/demo/cat-cow.png",
                "vinyasa film cat-cow --size 640x360 --fps 15 -o ROOT/build/demo/cat-cow.gif",
            ],
        )
        self.assertIn("no display", self.answer.stderr)
        self.assertIn(f"{self.root}/build/demo/cat-cow.png", self.answer.stderr)
        self.assertIn(f"{self.root}/build/demo/cat-cow.gif", self.answer.stderr)

    def test_missing_packages_are_installed_and_no_others(self):
        self.stand_in("dpkg-query", NO_COMPILER)
        self.assertEqual(self.start("run", "list"), 0)
        update, install = self.calls("apt-get")
        self.assertTrue(update.endswith(" update"), update)
        self.assertTrue(install.endswith(" install --yes --no-install-recommends g++"), install)

    def test_an_unreachable_package_list_is_no_reason_to_stop(self):
        self.stand_in("dpkg-query", NO_COMPILER)
        self.stand_in("apt-get", '[ "${*: -1}" != update ]\n')
        self.assertEqual(self.start("run", "list"), 0)

    def test_a_failing_apt_is_told_with_its_log(self):
        self.stand_in("dpkg-query", NO_COMPILER)
        self.stand_in("apt-get", "echo 'E: Unable to fetch some archives'\nexit 100\n")
        self.assertEqual(self.start("run"), 5)
        self.assertIn("E: Unable to fetch some archives", self.answer.stderr)
        self.assertIn(f"{self.root}/build/log/apt.log", self.answer.stderr)
        self.assertIn("network", self.answer.stderr)

    def test_who_is_not_root_installs_through_sudo(self):
        self.stand_in("dpkg-query", NO_COMPILER)
        self.stand_in("id", "echo 1000\n")
        self.stand_in("sudo", '"$@"\n')
        self.assertEqual(self.start("run", "list"), 0)
        self.assertEqual(len(self.calls("sudo")), 2)
        self.assertEqual(len(self.calls("apt-get")), 2)

    def test_who_is_not_root_and_has_no_sudo_is_told_what_to_ask_for(self):
        self.stand_in("dpkg-query", NO_COMPILER)
        self.stand_in("id", "echo 1000\n")
        self.assertEqual(self.start("run"), 5)
        self.assertIn("apt-get install --no-install-recommends g++\n", self.answer.stderr)

    def test_a_system_without_apt_is_told_the_packages(self):
        (self.bin / "apt-get").unlink()
        self.assertEqual(self.start("test"), 5)
        for package in ("g++", "libsdl2-dev", "catch2", "xvfb"):
            self.assertIn(f"{package} ", self.answer.stderr.replace("\n", " "))
        self.assertIn("cmake --build", self.answer.stderr)

    def test_a_failing_build_starts_no_program(self):
        self.stand_in("cmake", '[ "$1" != --build ] || exit 1\nmkdir -p "build/$2"\n')
        self.assertEqual(self.start("run", "list"), 5)
        self.assertEqual(self.calls("vinyasa"), [])
        self.assertIn("build/release failed", self.answer.stderr)

    def test_a_failing_configuration_is_tried_again_next_time(self):
        self.stand_in("cmake", "exit 1\n")
        self.assertEqual(self.start("run", "list"), 5)
        self.stand_in("cmake")
        self.assertEqual(self.start("run", "list"), 0)
        self.assertEqual(self.calls("cmake")[1], "cmake --preset release")

    def test_changed_presets_are_configured_again(self):
        self.start("run", "list")
        os.utime(self.root / "CMakePresets.json", None)
        os.utime(self.root / "build/release/.configured", (1, 1))
        self.start("run", "list")
        self.assertEqual(self.calls("cmake").count("cmake --preset release"), 2)

    def test_test_runs_the_layers_sanitized_and_then_everything(self):
        self.assertEqual(self.start("test", "-R", "settle"), 0)
        sanitized, everything = self.calls("ctest")
        self.assertTrue(sanitized.startswith("ctest --preset asan "), sanitized)
        self.assertTrue(sanitized.endswith(" --label-regex ^layer$ -R settle"), sanitized)
        self.assertTrue(everything.startswith("ctest --preset test "), everything)
        self.assertTrue(everything.endswith(" --no-tests=error -R settle"), everything)

    def test_test_fails_where_either_run_fails(self):
        for preset in ("asan", "test"):
            with self.subTest(preset=preset):
                self.stand_in("ctest", f'[ "$2" != {preset} ] || exit 8\n')
                self.assertNotEqual(self.start("test"), 0)
                self.assertEqual(self.calls("ctest")[-1].split()[2], "test")

    def test_where_the_rest_cannot_be_built_nothing_goes_on_running(self):
        self.stand_in("ctest", "(while read -rt 60 _ <> <(:); do :; done) & echo $! >pid; wait\n")
        self.stand_in("cmake", 'mkdir -p "build/$2"; [[ $* != *--build*build/test* ]] || exit 1\n')
        self.assertNotEqual(self.start("test"), 0)
        running = Path("/proc", (self.root / "pid").read_text(encoding="utf-8").strip(), "cmdline")
        for _ in range(100):  # what the killed one started ends a little later
            if not running.exists() or not running.read_bytes():
                return
            time.sleep(0.1)
        self.fail("a test goes on running")

    def test_test_ends_with_the_words_of_ctest(self):
        self.stand_in("ctest", "echo 'Total Test time (real) = 1.00 sec'\n")
        self.start("test")
        self.assertEqual(self.answer.stdout.splitlines()[-1], "Total Test time (real) = 1.00 sec")


if __name__ == "__main__":
    unittest.main()
