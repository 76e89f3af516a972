#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""The player in a real window, on a screen in memory, worked by its keys and the mouse."""

import os
import signal
import time
import unittest

import support
from support import Player, Scratch, Screen, vinyasa


class Window(Scratch):
    """One screen for all; each test opens its own window."""

    @classmethod
    def setUpClass(cls):
        cls.screen = Screen().__enter__()
        cls.addClassCleanup(cls.screen.__exit__)

    def play(self, *arguments, **changes):
        return Player(self.screen, self.folder, "cat-cow", "--lead-in", "0", *arguments, **changes)

    def test_it_plays_by_itself_and_says_nothing(self):
        done = vinyasa("cat-cow", "--frames", "5", env=self.screen.environment(XDG_RUNTIME_DIR=str(self.folder)))
        self.assertEqual((done.returncode, done.stdout, done.stderr), (0, "", ""))

    def test_space_pauses_and_then_nothing_runs(self):
        with self.play() as player:
            frames = player.pause()["frames"]
            time.sleep(0.5)
            before = player.cpu_seconds()
            time.sleep(3)
            self.assertLess(player.cpu_seconds() - before, 0.03)
            for x in range(100, 140):
                player.xdotool("mousemove", "--window", player.window, x, 100)
            player.press("ctrl+l")
            state = player.await_state(lambda state: state["looping"])
            self.assertLessEqual(state["frames"], frames + 2)
            player.press("space")
            state = player.await_state(lambda state: state["playing"])
            self.assertEqual(state["leadIn"], 3)  # seconds, counted down
            beat = player.await_state(lambda state: state["leadIn"] == 0)["beat"]
            self.assertAlmostEqual(beat, state["beat"], delta=0.02)  # no jump

    def test_keys_step_through_steps_asanas_and_frames(self):
        with self.play() as player:
            player.pause()
            for key, beat in (("Right", 1.0), ("Right", 1.5), ("Left", 1.0), ("Next", 1.5), ("Prior", 1.0),
                              ("1", 0.0), ("ctrl+Right", 8.0), ("ctrl+Left", 0.0)):
                player.press(key)
                player.await_state(lambda state, at=beat: abs(state["beat"] - at) < 1e-6)
            player.press("period")
            self.assertLess(player.await_state(lambda state: state["beat"] > 0.0)["beat"], 0.01)
            player.press("comma")
            player.await_state(lambda state: state["beat"] == 0.0)

    def test_keys_change_pace_text_range_and_sheet(self):
        with self.play() as player:
            player.pause()
            player.press("bracketright")
            player.await_state(lambda state: state["breathsPerMinute"] > 6.1)
            player.press("BackSpace")
            player.await_state(lambda state: abs(state["breathsPerMinute"] - 6.0) < 1e-6)
            player.press("plus")
            player.await_state(lambda state: state["textScale"] > 1.05)
            player.press("e")
            player.await_state(lambda state: state["variant"] == "easier")
            player.press("n")
            player.await_state(lambda state: state["theme"] == "evening")
            player.press("x")
            player.await_state(lambda state: state["style"] == "bones")
            player.press("k")
            player.await_state(lambda state: not state["spine"])
            player.press("question")
            player.await_state(lambda state: state["keys"])
            player.press("Escape")
            player.await_state(lambda state: not state["keys"])

    def test_keys_without_a_meaning_do_nothing(self):
        with self.play() as player:
            player.pause()
            count = len(player.states())
            player.press("j", "F6", "ctrl+a", "alt+f")
            time.sleep(0.5)
            self.assertEqual(len(player.states()), count)
            self.assertIsNone(player.process.poll())

    def test_the_window_takes_any_size(self):
        with self.play() as player:
            for width, height in ((300, 200), (1, 1), (2000, 90), (640, 480)):
                player.xdotool("windowsize", player.window, width, height)
                player.await_state(lambda state, size=(width, height): (state["width"], state["height"]) == size)
            player.press("q")
            self.assertEqual(player.end()[0], 0)

    def test_f_takes_the_whole_screen_and_escape_leaves_it(self):
        with self.play() as player:
            player.xdotool("windowsize", player.window, 640, 480)
            player.await_state(lambda state: state["width"] == 640)
            player.press("f")
            player.await_state(lambda state: state["fullscreen"] and state["width"] == 1280)
            player.press("Escape")
            player.await_state(lambda state: not state["fullscreen"])
            player.press("Escape")
            time.sleep(0.3)
            self.assertIsNone(player.process.poll())

    def test_a_click_pauses_and_a_drag_scrubs(self):
        with self.play() as player:
            player.xdotool("mousemove", "--window", player.window, 640, 200, "click", 1)
            player.await_state(lambda state: not state["playing"])
            player.xdotool("mousemove", "--window", player.window, 200, 653, "mousedown", 1)
            player.xdotool("mousemove", "--window", player.window, 1270, 600)
            player.await_state(lambda state: state["beat"] == 8.0)
            player.xdotool("mousemove", "--window", player.window, 1, 600, "mouseup", 1)
            player.await_state(lambda state: state["beat"] == 0.0)

    def test_s_saves_a_picture_and_overwrites_none(self):
        with self.play() as player:
            player.pause()
            for number in (1, 2):
                player.press("s")
                picture = self.folder / f"vinyasa-cat-cow-{number}.png"
                end = time.monotonic() + 5
                while not picture.exists() and time.monotonic() < end:
                    time.sleep(0.02)
                self.assertEqual(picture.read_bytes()[:4], b"\x89PNG")
            player.press("q")
            self.assertEqual(player.end()[0], 0)

    def test_q_and_signals_end_it_with_0_within_a_second(self):
        for way in ("q", "ctrl+q", signal.SIGTERM, signal.SIGHUP, signal.SIGINT):
            for paused in (False, True):
                with self.subTest(way=way, paused=paused), self.play() as player:
                    if paused:
                        player.pause()
                    start = time.monotonic()
                    player.press(way) if isinstance(way, str) else player.signal(way)
                    self.assertEqual(player.end(), (0, "", ""))
                    self.assertLess(time.monotonic() - start, 1.0)

    def test_what_was_chosen_is_there_the_next_time(self):
        with self.play() as player:
            player.xdotool("windowsize", player.window, 900, 500)
            player.await_state(lambda state: state["width"] == 900)
            player.press("n", "plus", "q")
            self.assertEqual(player.end(), (0, "", ""))
        with self.play("--style", "bones") as player:
            state = player.await_state(lambda state: state["width"] == 900)
            self.assertEqual((state["theme"], round(state["textScale"], 3), state["style"]), ("evening", 1.1, "bones"))
            player.signal(signal.SIGKILL)
        with self.play("--theme", "day") as player:
            state = player.await_state(lambda state: state["width"] == 900)
            self.assertEqual((state["theme"], state["style"], state["height"]), ("day", "body", 500))

    def test_keys_are_what_the_person_says(self):
        (self.folder / "vinyasa").mkdir()
        (self.folder / "vinyasa" / "keys.json").write_text('{ "next-colours": ["Ctrl+T", "F5"], "quitt": ["Z"] }')
        with self.play() as player:
            player.press("n", "ctrl+t")
            player.await_state(lambda state: state["theme"] == "evening")
            player.press("F5")
            player.await_state(lambda state: state["theme"] == "high-contrast")
            player.press("q")
            code, out, err = player.end()
            self.assertEqual((code, out), (0, ""))
            self.assertIn('keys.json:1:37: there is no action "quitt"; did you mean "quit"?', err)

    def test_without_a_place_to_save_it_plays_and_says_so_once(self):
        blocked = self.folder / "file"
        blocked.write_text("")
        for changes in ({"HOME": None, "XDG_CONFIG_HOME": None, "XDG_DATA_HOME": None},
                        {"XDG_CONFIG_HOME": str(blocked), "XDG_DATA_HOME": str(blocked)}):
            with self.subTest(changes=changes), self.play(**changes) as player:
                player.press("n", "n")
                player.await_state(lambda state: state["theme"] == "high-contrast")
                player.press("q")
                code, out, err = player.end()
                self.assertEqual((code, out), (0, ""))
                self.assertEqual(err.count("Your settings were not saved. "), 1)
                self.assertEqual(list(self.folder.rglob("settings.json")), [])

    def test_it_comes_back_paused_where_it_was_after_a_long_stop(self):
        with self.play() as player:
            time.sleep(0.5)
            player.signal(signal.SIGSTOP)
            time.sleep(3)
            player.signal(signal.SIGCONT)
            state = player.await_state(lambda state: not state["playing"])
            self.assertLess(state["beat"], 0.3)

    def test_a_dying_screen_ends_it(self):
        with Screen() as screen, Player(screen, self.folder) as player:
            screen.server.kill()
            player.process.communicate(timeout=10)


class Screens(Scratch):
    def frames_on(self, screen, **changes):
        with screen:
            return vinyasa("cat-cow", "--frames", "2", env=screen.environment(XDG_RUNTIME_DIR=str(self.folder), **changes))

    def test_drivers_that_are_no_use_end_with_4(self):
        for changes in ({"LIBGL_DRIVERS_PATH": "/nonexistent"}, {"GALLIUM_DRIVER": "nonexist"},
                        {"MESA_GL_VERSION_OVERRIDE": "2.1"}, {"MESA_GL_VERSION_OVERRIDE": "3.1"}):
            with self.subTest(changes=changes):
                done = self.frames_on(Screen(), **changes)
                self.assertEqual(done.returncode, 4, done.stderr)
                self.assertIn("vinyasa: ", done.stderr)

    def test_a_screen_of_256_colours_ends_with_4(self):
        done = self.frames_on(Screen("640x480x8"))
        self.assertEqual(done.returncode, 4, done.stderr)

    def test_poor_screens_and_drivers_will_do(self):
        for screen, changes in ((Screen("640x480x16"), {}), (Screen("640x480x24", "-extension", "GLX"), {}),
                                (Screen(), {"GALLIUM_DRIVER": "softpipe"})):
            with self.subTest(screen=screen.arguments, changes=changes):
                done = self.frames_on(screen, **changes)
                self.assertEqual(done.returncode, 0, done.stderr)


if __name__ == "__main__":
    os.environ.setdefault("LIBGL_ALWAYS_SOFTWARE", "1")
    support.main("Xvfb", "xdotool")
