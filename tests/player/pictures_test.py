#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Pictures that the program makes without a screen, against those in tests/golden.

    tests/player/pictures_test.py PROGRAM --update

makes the golden pictures anew; look at them before you keep them.
"""

import subprocess
import sys
import unittest
from pathlib import Path

import support
from support import ROOT, Scratch, environment, vinyasa

GOLDEN = ROOT / "tests" / "golden"
SIZE = (320, 180)
CASES = {"table-top": ["--at", "0"], "cow": ["--key", "cow"], "cat": ["--key", "cat"],
         "evening": ["--key", "cow", "--theme", "evening", "--style", "both"],
         "high-contrast": ["--key", "cat", "--theme", "high-contrast", "--style", "bones"]}

# Another graphics driver rounds otherwise: so much for a channel, in such a part of the pixels.
MOST_DIFFERENCE, MOST_PIXELS = 2, 0.005


def render(name, place, *more):
    size = "x".join(map(str, SIZE))
    done = vinyasa("render", "cat-cow", *CASES[name], "--size", size, "-o", place, *more)
    assert done.returncode == 0, done.stderr


def pixels(place):
    """RGBA, four bytes a pixel."""
    return subprocess.run(["ffmpeg", "-v", "error", "-i", place, "-f", "rawvideo", "-pix_fmt", "rgba", "-"], check=True,
                          stdout=subprocess.PIPE, timeout=60).stdout


def differences(one, other):
    """The largest difference of each pixel that differs."""
    pairs = ((one[i:i + 4], other[i:i + 4]) for i in range(0, len(one), 4))
    return [max(abs(a - b) for a, b in zip(p, q)) for p, q in pairs if p != q]


# Where words stand in a window of 1280 x 720 and nothing else does: left, top, right, bottom.
WORDS = {"name": (32, 30, 150, 72), "instruction": (32, 140, 390, 290), "from where": (1060, 650, 1248, 690)}
LEAST_CONTRAST = 7.0


def luminance(pixel):
    """Of a pixel, as WCAG 2 counts it."""
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in (v / 255 for v in pixel[:3])]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(image, width, box):
    """Between the words and their ground: the ground is what there is most of, the words what is furthest from it."""
    left, top, right, bottom = box
    levels = sorted(luminance(image[4 * (y * width + x):4 * (y * width + x) + 3])
                    for y in range(top, bottom) for x in range(left, right))
    ground, words = levels[len(levels) // 2], max(levels[0], levels[-1], key=lambda one: abs(one - levels[len(levels) // 2]))
    return (max(ground, words) + 0.05) / (min(ground, words) + 0.05)


class Pictures(Scratch):
    def test_words_stand_out_in_every_theme(self):
        for theme in ("day", "evening", "high-contrast"):
            place = self.folder / f"{theme}.png"
            done = vinyasa("render", "cat-cow", "--at", "2.25", "--size", "1280x720", "--theme", theme, "-o", place)
            self.assertEqual(done.returncode, 0, done.stderr)
            image = pixels(place)
            for name, box in WORDS.items():
                with self.subTest(theme=theme, words=name):
                    self.assertGreaterEqual(contrast(image, 1280, box), LEAST_CONTRAST)

    def check(self, name, *more):
        actual = self.folder / f"{name}.png"
        render(name, actual, *more)
        expected, found = pixels(GOLDEN / f"{name}.png"), pixels(actual)
        self.assertEqual(len(found), 4 * SIZE[0] * SIZE[1])
        self.assertEqual(len(expected), len(found))
        off = differences(expected, found)
        self.assertLessEqual(max(off, default=0), MOST_DIFFERENCE, f"{len(off)} pixels differ")
        self.assertLessEqual(len(off), MOST_PIXELS * SIZE[0] * SIZE[1])

    def test_they_look_like_the_golden_ones(self):
        for name in CASES:
            with self.subTest(name=name):
                self.check(name)

    def test_opengl_es_draws_the_same(self):
        self.check("cow", "--gles")

    def test_the_same_moment_twice_is_the_same_file(self):
        one, two = self.folder / "one.png", self.folder / "two.png"
        render("cow", one)
        render("cow", two)
        self.assertEqual(one.read_bytes(), two.read_bytes())

    def test_every_size_can_be_drawn(self):
        for size in ("1x1", "1x500", "300x200", "2560x1440"):
            with self.subTest(size=size):
                place = self.folder / "a.png"
                done = vinyasa("render", "cat-cow", "--at", "1.3", "--text-scale", "2", "--size", size, "-o", place)
                self.assertEqual(done.returncode, 0, done.stderr)
                width, height = map(int, size.split("x"))
                self.assertEqual(len(pixels(place)), 4 * width * height)

    def test_a_sheet_and_a_film_are_made(self):
        sheet, film = self.folder / "sheet.png", self.folder / "film.gif"
        self.assertEqual(vinyasa("sheet", "cat-cow", "-o", sheet).returncode, 0)
        self.assertGreater(len(pixels(sheet)), 4 * 1000 * 500)
        done = vinyasa("film", "cat-cow", "--size", "160x90", "--fps", "2", "-o", film)
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertEqual(len(pixels(film)), 20 * 4 * 160 * 90)  # one breath of ten seconds

    def test_a_driver_that_is_missing_or_too_old_ends_with_4(self):
        for changes in ({"LIBGL_DRIVERS_PATH": "/nonexistent"}, {"MESA_GL_VERSION_OVERRIDE": "2.1"}):
            with self.subTest(changes=changes):
                done = vinyasa("render", "cat-cow", "--at", "1", "-o", self.folder / "a.png",
                               env=environment(**changes))
                self.assertEqual(done.returncode, 4, done.stderr)
                self.assertFalse((self.folder / "a.png").exists())


def update():
    for name in CASES:
        render(name, GOLDEN / f"{name}.png")
        print("made", GOLDEN / f"{name}.png")


if __name__ == "__main__":
    if "--update" in sys.argv:
        support.program = str(Path(sys.argv[1]).resolve())
        update()
    else:
        support.main("ffmpeg")
