#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""The exported BVH and GLB as another program, assimp, reads and plays them: where the exported numbers say."""

import json
import math
import subprocess

import support
from support import Scratch, asanas, vinyasa

FPS = 5
MILLIMETRE = 0.001


def turned(quaternion, vector):
    """The vector, turned by a quaternion w, x, y, z."""
    w, *axis = quaternion
    doubled = [2 * part for part in cross(axis, vector)]
    return [v + w * d + c for v, d, c in zip(vector, doubled, cross(axis, doubled))]


def cross(a, b):
    return [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]]


def product(a, b):
    """One rotation after another: b first, then a."""
    w = a[0] * b[0] - sum(x * y for x, y in zip(a[1:], b[1:]))
    axis = [a[0] * y + b[0] * x + z for x, y, z in zip(a[1:], b[1:], cross(a[1:], b[1:]))]
    return [w, *axis]


def key(keys, frame):
    """The value of a track at a frame; a track of one key stands still."""
    return keys[min(frame, len(keys) - 1)][1]


class Scene:
    """What assimp makes of a file."""

    def __init__(self, place):
        dump = place.with_suffix(".assjson")
        subprocess.run(["assimp", "export", str(place), str(dump), "-fassjson"], check=True, timeout=120,
                       stdout=subprocess.DEVNULL)
        self.content = json.loads(dump.read_text())
        self.animation, = self.content["animations"]
        self.channels = {channel["name"]: channel for channel in self.animation["channels"]}

    def seconds(self):
        keys = self.channels["pelvis"]["rotationkeys"]
        return [time / self.animation["tickspersecond"] for time, _ in keys]

    def positions(self, frame):
        """Where every animated node is in the world, by its name, in the file's unit."""
        found = {}
        self.walk(self.content["rootnode"], [1, 0, 0, 0], [0, 0, 0], frame, found)
        return found

    def walk(self, node, rotation, position, frame, found):
        channel = self.channels.get(node["name"])
        if channel:
            offset = turned(rotation, key(channel["positionkeys"], frame))
            position = [a + b for a, b in zip(position, offset)]
            rotation = product(rotation, key(channel["rotationkeys"], frame))
            found[node["name"]] = position
        for child in node.get("children", []):
            self.walk(child, rotation, position, frame, found)


class Assimp(Scratch):
    def export(self, asana, ending):
        place = self.folder / f"motion.{ending}"
        done = vinyasa("export", asana, "--format", ending, "--fps", FPS, "--pace", 15, "-o", place)
        self.assertEqual((done.returncode, done.stderr), (0, ""))
        return place

    def check(self, asana, ending, metres):
        motion = json.loads(self.export(asana, "json").read_text())
        scene = Scene(self.export(asana, ending))
        names = [joint["name"] for joint in motion["joints"]]
        worst = 0
        self.assertEqual(len(scene.seconds()), len(motion["frames"]))
        for number, frame in enumerate(motion["frames"]):
            self.assertAlmostEqual(scene.seconds()[number], frame["seconds"], places=3)
            found = scene.positions(number)
            self.assertEqual(found.keys(), set(names))
            for name, wanted in zip(names, frame["positions"]):
                worst = max(worst, math.dist(wanted, [metres * length for length in found[name]]))
        print(f"{asana}, {ending}: {len(names)} joints in {len(motion['frames'])} frames, worst {1000 * worst:.4f} mm")
        self.assertLess(worst, MILLIMETRE)
        return scene

    def test_it_plays_the_bvh_where_the_numbers_say(self):
        for asana in asanas():
            with self.subTest(asana=asana):
                self.check(asana, "bvh", metres=0.01)

    def test_it_plays_the_glb_where_the_numbers_say(self):
        for asana in asanas():
            with self.subTest(asana=asana):
                scene = self.check(asana, "glb", metres=1)
                mesh, = scene.content["meshes"]
                self.assertGreater(len(mesh["faces"]), 1000)
                self.assertEqual({bone["name"] for bone in mesh["bones"]}, set(scene.channels))


if __name__ == "__main__":
    support.main("assimp")
