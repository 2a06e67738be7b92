"""Input lines, and which clips are made, kept and removed."""

import hashlib
import json
import tempfile
import unittest
from pathlib import Path

from polku_voice import languages, manifest, request, work

VOICE = languages.VOICES["so"]


def line(key, text):
    return json.dumps({"key": key, "text": text, "sha256": hashlib.sha256(text.encode()).hexdigest()})


def asked(**texts):
    return request.parse(line(key, text) for key, text in texts.items())


def held(requests, voice=VOICE.name, entry=None):
    clips = {key: {"text_sha256": r.sha256, "voice": voice} for key, r in requests.items()}
    return {**manifest.empty("so"), "voices": {voice: entry or VOICE.entry()}, "clips": clips}


class Requests(unittest.TestCase):
    def test_a_key_is_a_message_or_its_attribute(self):
        self.assertEqual(list(request.parse([line("library-search.meaning", "x")])), ["library-search.meaning"])
        for key in ("../x", "a/b", ".x", "", "a..b", "a b", "-x"):
            with self.assertRaises(request.BadRequest):
                request.parse([line(key, "x")])

    def test_a_wrong_hash_or_a_repeated_key_is_refused(self):
        with self.assertRaisesRegex(request.BadRequest, "line 1: sha256"):
            request.parse([json.dumps({"key": "a", "text": "x", "sha256": "00"})])
        with self.assertRaisesRegex(request.BadRequest, "line 2: a comes twice"):
            request.parse([line("a", "x"), line("a", "y")])


class Decisions(unittest.TestCase):
    def decide(self, requests, held_now, marks=None, on_disk=None, changed=True):
        marks = marks if marks is not None else dict.fromkeys(requests, "m")
        return work.decide(requests, marks, held_now, dict.fromkeys(requests, VOICE), (on_disk or dict.fromkeys(requests, "m")).get, changed)

    def test_nothing_changed_renders_nothing(self):
        requests = asked(a="x", b="y")
        self.assertEqual(self.decide(requests, held(requests)).render, [])
        self.assertEqual(self.decide(requests, held(requests), changed=False).render, ["a", "b"])

    def test_a_changed_text_voice_pronunciation_or_lost_file_renders(self):
        old, new = asked(a="x"), asked(a="z")
        self.assertEqual(self.decide(new, held(old)).render, ["a"])
        other = {**VOICE.entry(), "parameters": {"speed": 2}}
        self.assertEqual(self.decide(old, held(old, entry=other)).render, ["a"])
        self.assertEqual(self.decide(old, held(old), marks={"a": "new"}).render, ["a"])
        self.assertEqual(self.decide(old, held(old), on_disk={"b": "m"}).render, ["a"])

    def test_gone_and_unspeakable_keys_lose_their_clips(self):
        self.assertEqual(self.decide(asked(b="y"), held(asked(a="x"))).remove, ["a"])
        self.assertEqual(self.decide(asked(a="y"), held(asked(a="x")), marks={}).remove, ["a"])

    def test_a_person_is_never_rendered_over(self):
        recorded = held(asked(a="x"), "human-1", {"engine": "human"})
        for requests, notes in ((asked(a="x"), 0), (asked(a="new"), 1), (asked(b="y"), 1)):
            done = self.decide(requests, recorded, changed=False)
            self.assertEqual((done.keep, done.remove, len(done.notes)), (["a"], [], notes))
            self.assertNotIn("a", done.render)


class Manifests(unittest.TestCase):
    def test_it_comes_back_as_it_was_saved_and_drops_unused_voices(self):
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "manifest.json"
            value = held(asked(b="y", a="x"))
            value["voices"]["old"] = {"engine": "festival"}
            manifest.save(path, value)
            again = manifest.load(path, "so")
            self.assertEqual(list(again["clips"]), ["a", "b"])
            self.assertEqual(list(again["voices"]), [VOICE.name])
            with self.assertRaises(manifest.BadManifest):
                manifest.load(path, "ar")


if __name__ == "__main__":
    unittest.main()
