#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""What is kept whatever happens: the player is killed at random moments while it saves, and what it leaves is whole; and
where nothing can be kept the practice goes on. --kills=N: how often, 10 if not told; --seed=N: other moments."""

import concurrent.futures
import json
import random
import resource
import subprocess
import sys
import tempfile
import time
import unittest
from pathlib import Path

import support
from support import Player, Screen

AT_ONCE = 4


def told(option, usual):
    """The number of an option of this script, taken off the command line."""
    for word in sys.argv[1:]:
        if word.startswith(option + "="):
            sys.argv.remove(word)
            return int(word.removeprefix(option + "="))
    return usual


KILLS, SEED = told("--kills", 10), told("--seed", 5)


class Left:
    """What a killed player left in its folder."""

    def __init__(self, folder):
        self.folder = folder / "vinyasa"

    def whole(self, name):
        """The content of a file of JSON that is there whole or not at all."""
        path = self.folder / name
        return json.loads(path.read_text()) if path.exists() else None

    def log(self):
        path = self.folder / "log.jsonl"
        return [json.loads(line) for line in path.read_text().splitlines()] if path.exists() else []


def change_settings_until(player, end):
    """Keys that are saved, without a pause between them."""
    while time.monotonic() < end and player.process.poll() is None:
        player.xdotool("key", "--delay", "4", "n", "plus", "x", "minus", "n", "x", "plus")


def kill_once(number, moment):
    """A practice that is killed so many seconds after its first frame; what is wrong then."""
    with tempfile.TemporaryDirectory(prefix="vinyasa-test-") as name, Screen("160x120x24") as screen:
        folder = Path(name)
        with Player(screen, folder, "play", "cat-cow", "--lead-in", "0", "--pace", "15") as player:
            change_settings_until(player, time.monotonic() + moment)
            player.process.kill()
            player.process.communicate()
            last = player.states()[-1]
        left = Left(folder)
        settings, resume = left.whole("settings.json"), left.whole("resume.json")
        assert settings is not None, f"kill {number}: no settings after {moment:.2f} s"
        assert left.log() == [], f"kill {number}: a practice that was killed stands in the log"
        if resume is None:
            assert last["beat"] < 1.05, f"kill {number}: nothing to take up at beat {last['beat']}"
            return
        assert -0.3 < last["beat"] - resume["beat"] < 1.05, f"kill {number}: {resume} at beat {last['beat']}"
        with Player(screen, folder, "play", "--resume", "--lead-in", "0") as player:
            again = player.states()[0]
            assert abs(again["beat"] - resume["beat"]) < 0.5, f"kill {number}: taken up at {again} for {resume}"


class Killed(unittest.TestCase):
    def test_whenever_it_is_killed_its_files_are_whole_and_the_practice_can_be_taken_up(self):
        chance = random.Random(SEED)
        moments = [chance.uniform(0.2, 8.0) for _ in range(KILLS)]
        with concurrent.futures.ThreadPoolExecutor(AT_ONCE) as pool:
            for done in [pool.submit(kill_once, number, moment) for number, moment in enumerate(moments)]:
                done.result()


# Runs what follows the folder with that folder on a disk of its own, which is full or may not be written.
FULL = 'mount -t tmpfs -o size=16k none "$0"; dd if=/dev/zero of="$0/fill" bs=1k 2>/dev/null; exec "$@"'
READ_ONLY = 'mount -t tmpfs -o ro none "$0"; exec "$@"'


def may_mount():
    return subprocess.run(["unshare", "-rm", "mount", "-t", "tmpfs", "none", "/mnt"], check=False,
                          stderr=subprocess.DEVNULL).returncode == 0


class Nowhere(support.Scratch):
    def practise(self, screen, **how):
        """A breath and some keys, and then the end; the program's words."""
        with Player(screen, self.folder, "play", "cat-cow", "--lead-in", "0", "--pace", "15", **how) as player:
            player.press("n", "plus", "n")
            player.await_state(lambda state: state["theme"] == "high-contrast")
            time.sleep(5)
            self.assertTrue(player.states()[-1]["playing"])
            player.press("q")
            code, out, err = player.end()
        self.assertEqual((code, out), (0, ""), err)
        return err

    def assert_told_once(self, words):
        self.assertEqual(words.count("Your settings were not saved. "), 1, words)
        self.assertEqual(words.count("Your practice was not noted. "), 1, words)
        self.assertEqual(len(words.splitlines()), 2, words)

    @unittest.skipUnless(may_mount(), "mounting is not allowed here")
    def test_on_a_full_disk_or_one_that_may_not_be_written_the_practice_goes_on(self):
        for what in (FULL, READ_ONLY):
            with self.subTest(what=what), Screen("160x120x24") as screen:
                place = self.folder / "home"
                place.mkdir(exist_ok=True)
                under = ("unshare", "-rm", "sh", "-c", what, str(place))
                self.assert_told_once(self.practise(screen, under=under, XDG_CONFIG_HOME=str(place),
                                                    XDG_DATA_HOME=str(place)))

    def test_without_a_home_the_practice_goes_on(self):
        with Screen("160x120x24") as screen:
            self.assert_told_once(self.practise(screen, HOME=None, XDG_CONFIG_HOME=None, XDG_DATA_HOME=None))

    def test_where_files_may_not_grow_the_practice_goes_on(self):
        done = support.vinyasa("play", "--resume", "--lead-in", "0", "--text", "--pace", "15",
                               env=self.with_a_place_to_go_on_from(),
                               preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0)))
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertEqual(done.stderr.count("Your practice was not noted. "), 1, done.stderr)

    def with_a_place_to_go_on_from(self):
        (self.folder / "vinyasa").mkdir()
        (self.folder / "vinyasa" / "resume.json").write_text('{"what":"cat-cow","beat":6}')
        return support.environment(XDG_DATA_HOME=str(self.folder))


if __name__ == "__main__":
    support.main("Xvfb", "xdotool")
