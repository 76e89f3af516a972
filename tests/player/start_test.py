#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""From the start screen through a practice to its end screen and back, in a real window, by keys and by the mouse."""

import json
import os
import time
import unittest

import support
from support import Player, Scratch, Screen


class Start(Scratch):
    def setUp(self):
        super().setUp()
        self.screen = Screen("1280x720x24").__enter__()
        self.addCleanup(self.screen.__exit__)

    def begin(self, *arguments):
        return Player(self.screen, self.folder, *arguments)

    def log(self):
        return [json.loads(line) for line in (self.folder / "vinyasa" / "log.jsonl").read_text().splitlines()]

    def click_down(self, player, x, places, wanted):
        """Clicks at places one below the other until the state is as wanted."""
        for y in places:
            player.xdotool("mousemove", "--window", player.window, x, y, "click", 1)
            end = time.monotonic() + 0.5
            while time.monotonic() < end:
                if wanted(player.states()[-1]):
                    return
                time.sleep(0.02)
        self.fail("nothing there is as wanted")

    def test_keys_choose_practise_and_answer_at_the_end(self):
        with self.begin("--pace", "15") as player:
            self.assertEqual(player.states()[-1]["stage"], "choosing")
            player.press("Down", "Down", "Down")
            player.await_state(lambda state: state["asana"] == "cat-cow")
            player.press("n", "plus")
            player.await_state(lambda state: state["theme"] == "evening" and state["textScale"] > 1.05)
            player.press("Tab", "Down", "Down", "Down", "Down")  # to get ready
            player.press("Left", "Left")
            player.await_state(lambda state: state["leadIn"] == 0)
            player.press("Return")
            player.await_state(lambda state: state["stage"] == "practising" and state["asana"] == "cat-cow")
            player.await_state(lambda state: state["keyPose"] != "table-top")  # a breath later
            player.press("ctrl+Right")
            player.await_state(lambda state: state["stage"] == "over")
            player.press("3", "Return")
            player.await_state(lambda state: state["stage"] == "choosing" and state["asana"] == "cat-cow")
            self.assertEqual(self.log()[-1]["painAfter"], 3)
            player.press("q")
            self.assertEqual(player.end(), (0, "", ""))
        with self.begin() as player:
            state = player.states()[-1]
            self.assertEqual((state["asana"], state["leadIn"], state["theme"]), ("cat-cow", 0, "evening"))

    def test_the_mouse_chooses_begins_and_leaves(self):
        with self.begin() as player:
            self.click_down(player, 200, range(350, 600, 20), lambda state: state["asana"] == "sphinx")
            self.click_down(player, 1100, range(710, 500, -15), lambda state: state["stage"] == "getting-ready")
            self.assertEqual(player.states()[-1]["asana"], "sphinx")
            player.press("q")
            self.assertEqual(player.end(), (0, "", ""))

    def test_a_routine_is_taken_up_where_it_was_left(self):
        with self.begin("desk-end", "--lead-in", "0", "--pace", "15", "--minutes", "4") as player:
            player.press("2")
            begun = player.await_state(lambda state: state["asana"] == "childs-pose")
            left = player.await_state(lambda state: state["step"] > begun["step"] + 0.9)
            player.press("q")
            self.assertEqual(player.end(), (0, "", ""))
        with self.begin("--resume", "--lead-in", "0") as player:  # at the pace that it was laid out for
            self.goes_on(player.states()[0], left)
            player.press("q")
            self.assertEqual(player.end(), (0, "", ""))
        with self.begin() as player:  # it is the last that the start screen offers
            player.press("shift+Tab", "Return")
            self.goes_on(player.await_state(lambda state: state["stage"] != "choosing"), left)

    def goes_on(self, again, left):
        self.assertEqual((again["asana"], again["length"]), ("childs-pose", left["length"]))
        self.assertAlmostEqual(again["beat"], left["step"], delta=1.0)


if __name__ == "__main__":
    os.environ.setdefault("LIBGL_ALWAYS_SOFTWARE", "1")
    support.main("Xvfb", "xdotool")
