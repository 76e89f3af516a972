# SPDX-License-Identifier: MIT
"""Runs the program under test, and a screen in memory for it to open windows on."""

import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import unittest
from pathlib import Path

SKIPPED = 77
ROOT = Path(__file__).resolve().parents[2]
# Under the sanitizers: they are not to judge the graphics driver, whose leaks are its own.
QUIET_SANITIZER = {"ASAN_OPTIONS": "detect_leaks=0"}


def main(*tools):
    """Takes the program's path off the command line and runs the tests of the calling module."""
    missing = [tool for tool in tools if shutil.which(tool) is None]
    if missing:
        print("not installed:", ", ".join(missing))
        sys.exit(SKIPPED)
    global program
    program = str(Path(sys.argv.pop(1)).resolve())
    unittest.main(module="__main__", verbosity=2)


PERSON = tempfile.TemporaryDirectory(prefix="vinyasa-test-person-")  # gone at the end


def environment(**changes):
    """The caller's environment without a display and as somebody new, changed; None takes a variable away."""
    someone = {"XDG_CONFIG_HOME": PERSON.name, "XDG_DATA_HOME": PERSON.name, "LC_ALL": "C.UTF-8"}
    env = {**os.environ, **QUIET_SANITIZER, **someone, "DISPLAY": None, "WAYLAND_DISPLAY": None, **changes}
    return {name: value for name, value in env.items() if value is not None}


def vinyasa(*arguments, env=None, timeout=60, **how):
    """Runs the program to its end."""
    how = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, **how}
    return subprocess.run([program, *map(str, arguments)], env=env or environment(), text=True, timeout=timeout,
                          check=False, **how)


def asanas():
    """The ids of all that the program has."""
    return [asana["id"] for asana in json.loads(vinyasa("list", "--json").stdout)]


class Scratch(unittest.TestCase):
    """A test with a folder of its own."""

    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="vinyasa-test-")
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)


class Screen:
    """An X server without a screen to look at, for as long as the with statement lasts."""

    def __init__(self, size="1280x720x24", *options):
        self.arguments = ["-screen", "0", size, "-nolisten", "tcp", "-noreset", *options]

    def __enter__(self):
        readable, writable = os.pipe()
        self.server = subprocess.Popen(["Xvfb", "-displayfd", str(writable), *self.arguments], pass_fds=[writable],
                                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(writable)
        with os.fdopen(readable) as number:
            self.display = ":" + number.readline().strip()
        return self

    def __exit__(self, *_):
        self.server.kill()
        self.server.wait()

    def environment(self, **changes):
        return environment(DISPLAY=self.display, **changes)


class Player:
    """The program playing in a window: what it is told by keys and mouse, and what its trace tells."""

    def __init__(self, screen, folder, *arguments, under=(), **changes):
        """under: a command that runs the program's own."""
        self.trace = folder / "trace"
        self.trace.unlink(missing_ok=True)  # of the one before
        self.known, self.read = [], 0  # of the trace: states, and bytes
        self.env = screen.environment(XDG_RUNTIME_DIR=str(folder), XDG_PICTURES_DIR=str(folder),
                                      **{"XDG_CONFIG_HOME": str(folder), "XDG_DATA_HOME": str(folder), **changes})
        self.process = subprocess.Popen([*under, program, "--trace", str(self.trace), *arguments],
                                        env=self.env, cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)

    def __enter__(self):
        self.await_state(lambda state: state["frames"] > 0)
        self.window = self.xdotool("search", "--sync", "--onlyvisible", "--name", "Vinyasa").split()[0]
        return self

    def __exit__(self, *_):
        self.process.kill()
        self.process.communicate()

    def xdotool(self, *arguments):
        return subprocess.run(["xdotool", *map(str, arguments)], env=self.env, text=True, check=True, timeout=20,
                              stdout=subprocess.PIPE).stdout

    def press(self, *keys):
        for key in keys:
            self.xdotool("key", key)

    def states(self):
        """All until now; only lines that are new are read."""
        if self.trace.exists():
            with self.trace.open("rb") as file:
                file.seek(self.read)
                whole = file.read().rpartition(b"\n")
            self.read += len(whole[0]) + len(whole[1])
            self.known += [json.loads(line) for line in whole[0].splitlines()]
        return self.known

    def await_state(self, wanted, timeout=10.0):
        """The latest state, as soon as it is as wanted."""
        end = time.monotonic() + timeout
        while time.monotonic() < end:
            states = self.states()
            if states and wanted(states[-1]):
                return states[-1]
            if self.process.poll() is not None:
                raise AssertionError(f"it ended: {self.process.communicate()}")
            time.sleep(0.02)
        raise AssertionError(f"never came; the last state is {self.states()[-1:]}")

    def pause(self):
        self.press("space")
        return self.await_state(lambda state: not state["playing"])

    def cpu_seconds(self):
        fields = Path(f"/proc/{self.process.pid}/stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def signal(self, number):
        self.process.send_signal(number)

    def end(self, timeout=5.0):
        """Waits for it to end by itself; its exit code and words."""
        out, err = self.process.communicate(timeout=timeout)
        return self.process.returncode, out, err


__all__ = ["Player", "ROOT", "Scratch", "Screen", "asanas", "environment", "main", "signal", "subprocess", "time",
           "unittest", "vinyasa"]
