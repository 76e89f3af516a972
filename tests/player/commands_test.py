#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""The sub-commands from outside: what they print, what they leave behind, how they end. Needs no display."""

import json
import os
import shutil
import signal
import subprocess
import unittest

import support
from support import ROOT, Scratch, environment, vinyasa

ADVICE = "This is no medical advice."


class Words(Scratch):
    def test_list_and_print_show_the_advice(self):
        for arguments in (["list"], ["print", "cat-cow"], ["--help"]):
            with self.subTest(arguments=arguments):
                done = vinyasa(*arguments)
                self.assertEqual(done.returncode, 0)
                self.assertIn(ADVICE, done.stdout)
                self.assertEqual(done.stderr, "")

    def test_rehearse_says_what_it_always_said(self):
        # After a change of content: vinyasa rehearse back-relief > tests/golden/back-relief.txt, and read it.
        done = vinyasa("rehearse", "back-relief", env=environment(XDG_DATA_HOME=str(self.folder)))
        self.assertEqual(done.stdout, (ROOT / "tests/golden/back-relief.txt").read_text())
        self.assertEqual(done.stderr, "")

    def test_own_routines_are_found_and_a_broken_one_stops_nothing(self):
        folder = self.folder / "vinyasa" / "routines"
        folder.mkdir(parents=True)
        env = environment(XDG_DATA_HOME=str(self.folder))
        (folder / "own.json").write_text('{ "id": "own", "name": "My own", "summary": "S.", "minutes": 2, '
                                         '"asanas": [{ "asana": "sphinx" }] }')
        (folder / "broken.json").write_text("{")
        done = vinyasa("rehearse", "own", "--minutes", "90", env=env)
        self.assertEqual(done.returncode, 0)
        self.assertIn("Get ready: Sphinx.", done.stdout)
        self.assertIn("broken.json:1:2:", done.stderr)
        self.assertIn("less than the 90 min that were asked for", done.stderr)

    def test_wrong_input_ends_with_2_and_a_sentence(self):
        for line, cause in {
            "lst": 'Did you mean "list"?',
            "render cat-cwo --at 1 -o a.png": 'Did you mean "cat-cow"?',
            "render cat-cow --key cwo -o a.png": 'Did you mean "cow"?',
            "rehearse bakc-relief": 'Did you mean "back-relief"?',
            "rehearse cat-cow --level esy": 'Did you mean "easy"?',
            "rehearse cat-cow --minutes 0": "--minutes",
            "list --jsn": 'Did you mean "--json"?',
            "rendr cat-cow --at 1 -o a.png": 'Did you mean "render"?',
            "render cat-cow --at 9 -o a.png": "cat-cow is 8 breaths long",
            "film cat-cow --from 7 --to 9 -o a.gif": "cat-cow is 8 breaths long",
            "film cat-cow -o a.avi": "does not end with .gif, .webp or .mp4",
            "export cat-cow --format gbl -o a": 'Did you mean "glb"?',
            "export cat-cow --format fbx -o a": "none of these: json, bvh, glb",
            "export cat-cow --format json --pace 16 -o a": "--pace",
            "--stature nan": "--stature",
        }.items():
            with self.subTest(line=line):
                done = vinyasa(*line.split(), cwd=self.folder)
                self.assertEqual(done.returncode, 2)
                self.assertEqual(done.stdout, "")
                self.assertIn(cause, done.stderr)
                self.assertEqual(len(done.stderr.splitlines()), 2)
        self.assertEqual(list(self.folder.iterdir()), [])

    def test_what_goes_wrong_is_told_in_the_language_of_the_person(self):
        for line, lines in {
            "--lang de --theme evenin": ['--theme: "evenin" ist nichts hiervon: day, evening, high-contrast. '
                                         'Meintest du "evening"?', "Siehe: vinyasa play --help"],
            "--lang fr render cat-cow --at 1 -o /nowhere/a.png": [
                "« /nowhere/a.png » ne peut pas être écrit : ".replace(" »", "\N{NBSP}»").replace("« ", "«\N{NBSP}")
                .replace(" : ", "\N{NBSP}: ")],
            "--lang xx": ['--lang: there are no words in "xx".', "Choose one of these: de, en, es, fr, hi."],
        }.items():
            with self.subTest(line=line):
                done = vinyasa(*line.split())
                for said, expected in zip(done.stderr.splitlines(), lines):
                    self.assertIn(expected, said)

    def test_problems_of_content_are_told_with_their_place(self):
        bad = self.folder / "key_poses" / "bad.json"
        bad.parent.mkdir()
        bad.write_text('{\n  "id": 45\u00b0\n}\n')
        done = vinyasa("check", bad)
        self.assertEqual(done.returncode, 2)
        self.assertTrue(done.stderr.startswith(f"{bad}:2:"), done.stderr)
        for command in ("list", "print cat-cow", "render cat-cow --at 1 -o a.png", "play"):
            with self.subTest(command=command):
                done = vinyasa(*command.split(), "--assets", self.folder)
                self.assertEqual(done.returncode, 2)
                self.assertIn(f"{bad}:2:", done.stderr)

    def test_the_program_s_own_content_has_no_mistakes(self):
        done = vinyasa("check")
        self.assertEqual((done.returncode, done.stderr), (0, ""))
        self.assertTrue(done.stdout.endswith("No mistakes found.\n"))

    def test_motion_that_no_body_can_do_ends_with_2_and_says_where(self):
        library = self.folder / "library"
        shutil.copytree(ROOT / "assets", library)
        only = {"asanas": {"cat-cow"}, "key_poses": {"table-top", "cow", "cat"}, "transitions": {"hands-and-knees"},
                "routines": set(), "words": set()}
        for folder, kept in only.items():
            for file in (library / folder).glob("*.json"):
                if file.stem not in kept:
                    file.unlink()
        cow = library / "key_poses" / "cow.json"  # hands in the air, nothing under the chest
        cow.write_text(cow.read_text().replace('"palm", ', "").replace('"flexion": 60,', '"flexion": 150,'))
        for arguments in ([library], ["--assets", library]):
            done = vinyasa("check", *arguments)
            self.assertEqual(done.returncode, 2)
            self.assertRegex(done.stdout, r"\n  cow to cat +.* !")
            self.assertRegex(done.stderr, r"\ncat-cow, cow to cat: balance is \d+\.\d\d mm at breath 1\.\d\d")
        verdicts = {(each["way"], verdict["measure"]): verdict["passed"]
                    for each in json.loads(vinyasa("check", "--json", library).stdout)
                    if each["practice"] == "cat-cow" for verdict in each["verdicts"]}
        self.assertFalse(verdicts["cow to cat", "balance"])
        self.assertTrue(verdicts["cow to cat", "range"])
        self.assertEqual(len(verdicts), 5 * 7)

    def test_the_language_of_the_system_changes_no_number(self):
        plain = self.folder / "plain"
        german = self.folder / "german"
        for motion in ("json", "bvh", "glb"):
            arguments = ["export", "cat-cow", "--format", motion, "--fps", "2", "--pace", "7.5", "-o"]
            self.assertEqual(vinyasa(*arguments, plain).returncode, 0)
            for language in ("de_DE.UTF-8", "xx"):
                with self.subTest(motion=motion, language=language):
                    env = environment(LC_ALL=language, LANG=language)
                    self.assertEqual(vinyasa(*arguments, german, env=env).returncode, 0)
                    self.assertEqual(plain.read_bytes(), german.read_bytes())


    def test_the_language_is_the_option_s_or_else_the_system_s(self):
        said = {"de": "Katze-Kuh", "en": "Cat-Cow", "es": "Gato-Vaca", "fr": "Chat-Vache",
                "hi": "\u092c\u093f\u0932\u094d\u0932\u0940"}
        for language, name in said.items():
            with self.subTest(language=language):
                self.assertIn(name, vinyasa("list", "--lang", language).stdout)
                env = environment(LC_ALL=None, LC_MESSAGES=None, LANG=f"{language}_XX.UTF-8")
                self.assertIn(name, vinyasa("print", "cat-cow", env=env).stdout)
        self.assertIn("Cat-Cow", vinyasa("list", env=environment(LC_ALL="tlh")).stdout)
        unknown = vinyasa("list", "--lang", "tlh")
        self.assertEqual(unknown.returncode, 2)
        self.assertIn("Choose one of these: de, en, es, fr, hi.", unknown.stderr)


class Log(Scratch):
    def setUp(self):
        super().setUp()
        self.env = environment(XDG_DATA_HOME=str(self.folder))

    def vinyasa(self, *arguments):
        return vinyasa(*arguments, env=self.env)

    def test_a_practice_that_is_killed_is_taken_up_within_a_breath(self):
        self.assertEqual(self.vinyasa("play", "--resume").returncode, 2)
        process = subprocess.Popen([support.program, "play", "cat-cow", "--text", "--pace", "15", "--lead-in", "0"],
                                   env=self.env, stdout=subprocess.PIPE, text=True)
        heard = []
        for line in process.stdout:
            heard.append(line)
            if line.startswith("0:08"):  # the third breath
                break
        process.send_signal(signal.SIGKILL)
        process.communicate()
        self.assertEqual(heard[0], "Cat-Cow\n")
        kept = json.loads((self.folder / "vinyasa" / "resume.json").read_text())
        self.assertEqual(kept["what"], "cat-cow")
        self.assertIn(kept["beat"], (1, 2))
        self.assertIn("No practice has been kept", self.vinyasa("log").stdout)

    def test_asked_to_end_it_notes_what_was_done_until_then(self):
        process = subprocess.Popen([support.program, "play", "cat-cow", "--text", "--pace", "15", "--lead-in", "0"],
                                   env=self.env, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        for line in process.stdout:
            if line.startswith("0:04"):  # after the first breath
                break
        process.send_signal(signal.SIGTERM)
        _, err = process.communicate(timeout=5)
        self.assertEqual((process.returncode, err), (0, ""))
        self.assertRegex(self.vinyasa("log").stdout, r"\n20\d\d-.* Cat-Cow +1 of 8\n")

    def test_the_log_tells_what_was_done_until_it_is_forgotten(self):
        (self.folder / "vinyasa").mkdir()
        resume = self.folder / "vinyasa" / "resume.json"
        resume.write_text('{"what":"cat-cow","beat":7}')
        done = self.vinyasa("play", "--resume", "--text", "--pace", "15", "--lead-in", "0", "--pain-before",
                            "3")
        self.assertEqual((done.returncode, done.stderr), (0, ""))
        self.assertTrue(done.stdout.endswith("0:04  The practice is over.\n"), done.stdout)
        self.assertFalse(resume.exists())
        self.assertRegex(self.vinyasa("log").stdout, r"\n20\d\d-.* Cat-Cow +1 of 8 +3 > \?\n")
        self.assertEqual(self.vinyasa("log", "--forget").returncode, 0)
        self.assertEqual(os.listdir(self.folder / "vinyasa"), [])


class Outside(Scratch):
    def test_a_full_disk_ends_with_5(self):
        with open("/dev/full", "w", encoding="utf-8") as full:
            self.assertEqual(vinyasa("list", stdout=full).returncode, 5)
        for motion in ("json", "bvh", "glb"):
            export = vinyasa("export", "cat-cow", "--format", motion, "-o", "/dev/full")
            self.assertEqual(export.returncode, 5)
            self.assertIn("No space left on device", export.stderr)
        self.assertEqual(vinyasa("sheet", "cat-cow", "-o", "/dev/full").returncode, 5)

    def test_a_file_that_may_not_grow_ends_with_5_and_leaves_the_old_one(self):
        old = self.folder / "motion.json"
        old.write_text("old")
        command = f'ulimit -f 64; exec "{support.program}" export cat-cow --format json -o "{old}"'
        done = subprocess.run(["bash", "-c", command], env=environment(), capture_output=True, check=False, timeout=60)
        self.assertEqual(done.returncode, 5)
        self.assertEqual(old.read_text(), "old")
        self.assertEqual(os.listdir(self.folder), ["motion.json"])

    def test_nobody_reading_is_no_failure(self):
        readable, writable = os.pipe()
        os.close(readable)
        self.assertEqual(vinyasa("print", "cat-cow", stdout=writable).returncode, 0)
        os.close(writable)
        closed = subprocess.run(["bash", "-c", f'"{support.program}" list >&-'], env=environment(), check=False,
                                timeout=60)
        self.assertEqual(closed.returncode, 0)

    def test_too_little_memory_is_a_sentence(self):
        line = f'ulimit -v 3000000; exec "{support.program}" render cat-cow --at 1 --size 16384x16384 -o big.png'
        done = subprocess.run(["bash", "-c", line], env=environment(), cwd=self.folder, check=False, timeout=120,
                              capture_output=True, text=True)
        self.assertIn(done.returncode, (4, 5), done.stderr)
        self.assertEqual(list(self.folder.iterdir()), [])

    def test_few_file_descriptors_are_an_error_and_no_crash(self):
        for command in ("list", "render cat-cow --at 1 -o a.png", "play"):
            for most in range(3, 12):
                with self.subTest(command=command, most=most):
                    line = f'ulimit -n {most}; exec "{support.program}" {command}'
                    done = subprocess.run(["bash", "-c", line], env=environment(), cwd=self.folder,
                                          stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False, timeout=60)
                    self.assertIn(done.returncode, (0, 2, 3, 4, 5, 127))  # 127: not even its libraries load

    def test_a_missing_ffmpeg_ends_with_5(self):
        done = vinyasa("film", "cat-cow", "-o", self.folder / "a.gif", env=environment(PATH="/nonexistent"))
        self.assertEqual(done.returncode, 5)
        self.assertIn("ffmpeg", done.stderr)
        self.assertEqual(list(self.folder.iterdir()), [])

    def test_an_export_that_is_killed_leaves_nothing_under_its_name(self):
        for delay in (0.02, 0.05, 0.1, 0.15, 0.2):
            place = self.folder / "motion.json"
            process = subprocess.Popen([support.program, "export", "cat-cow", "--format", "json", "--fps", "240", "-o",
                                        str(place)], env=environment(), stderr=subprocess.DEVNULL)
            try:
                process.wait(timeout=delay)
            except subprocess.TimeoutExpired:
                process.send_signal(signal.SIGKILL)
            process.wait()
            if process.returncode != 0:
                self.assertFalse(place.exists())

    def test_no_display_ends_with_3(self):
        for changes in ({}, {"DISPLAY": ":4711"}):
            with self.subTest(changes=changes):
                done = vinyasa(env=environment(**changes))
                self.assertEqual(done.returncode, 3)
                self.assertIn("display", done.stderr)

    def test_home_may_be_missing(self):
        for changes in ({"HOME": None}, {"HOME": "/nonexistent", "XDG_PICTURES_DIR": "relative"}):
            done = vinyasa("render", "cat-cow", "--at", "1", "--size", "64x36", "-o", self.folder / "a.png",
                           env=environment(**changes), cwd=self.folder)
            self.assertEqual(done.returncode, 0, done.stderr)
            self.assertEqual(os.listdir(self.folder), ["a.png"])


if __name__ == "__main__":
    support.main("bash")
