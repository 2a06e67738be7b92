#!/usr/bin/env python3
"""Renders the messages of one language to Opus clips with a manifest.

Reads JSON lines of key, text and sha256 (`polku voice list --lang L`) and writes
`audio/L/<key>.opus` and `audio/L/manifest.json`. Exit: 0 done, 1 some messages can't be
spoken (named on standard error, the others are done), 2 wrong input.
"""

import argparse
import hashlib
import multiprocessing
import os
import re
import sys
import time
from pathlib import Path

from polku_voice import languages, manifest as manifests, opus, request, script as scripting, work as works

HERE = Path(__file__).resolve().parent
CACHE = Path(os.environ.get("POLKU_VOICE_CACHE") or Path(
    os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "polku-voice")

SAVED_EVERY = 50

# A worker's engines: each opened in its own process for its first part, used for all that follow.
_engines = {}


def engine(voice, threads):
    """This worker's engine for a voice."""
    if voice.name not in _engines:
        if voice.engine == "festival":
            from polku_voice.festival import Festival
            _engines[voice.name] = Festival(voice.voice, voice.parameters["stretch"])
        elif voice.engine == "rhvoice":
            from polku_voice.rhvoice import Rhvoice
            _engines[voice.name] = Rhvoice(CACHE / "rhvoice-1", voice.voice)
        else:
            from polku_voice.kokoro import Kokoro
            _engines[voice.name] = Kokoro(CACHE / "kokoro-2", voice.voice, threads)
    return _engines[voice.name]


def render(job):
    """Speaks, masters and encodes one clip; measures the file as it will be heard."""
    key, script, path, lang, threads = job
    try:
        import numpy

        from polku_voice import mastering
        segments = []
        for part in script:
            voice = languages.VOICES["fi" if part.finnish else lang]
            segments.append((*engine(voice, threads).speak(part.text, voice.parameters), part.rest_s))
        samples, rate = segments[0][:2] if len(segments) == 1 else (mastering.joined(segments), mastering.RATE)
        clip = mastering.master(samples, rate)
        opus.encode(mastering.pcm(clip), path, opus.spoken_mark(scripting.shown(script)))
        heard = numpy.frombuffer(opus.decode(path), dtype="<i2") / 32768
        return key, {
            "ms": round(len(heard) * 1000 / mastering.RATE),
            "lufs": round(mastering.loudness(heard), 1),
            "file_sha256": hashlib.sha256(path.read_bytes()).hexdigest(),
        }, None
    except Exception as cause:  # one bad message must not stop the others; it is named at the end
        return key, None, f"{type(cause).__name__}: {cause}"


def scripts(requests, lang, finnish_words):
    """What the engines would be given for each key, and why some have nothing."""
    speaker = languages.Speaker(lang, HERE / "lexicon", finnish_words)
    made, refused = {}, {}
    for key, asked in requests.items():
        try:
            made[key] = speaker.script(asked.text)
        except ValueError as cause:
            refused[key] = str(cause)
    return made, refused


def main():
    options = arguments()
    folder = options.out / options.lang
    try:
        requests = request.parse(sys.stdin)
        manifest = manifests.load(folder / "manifest.json", options.lang)
    except (request.BadRequest, manifests.BadManifest) as cause:
        print(f"render: {cause}", file=sys.stderr)
        return 2
    if not requests:
        # An empty list is a list command that failed, not a wish to remove every clip.
        print("render: no messages on standard input; nothing is changed", file=sys.stderr)
        return 2
    said, refused = scripts(requests, options.lang, words_of(options.finnish_words))
    if options.show:
        for key, script in sorted(said.items()):
            print(f"{key}\t{scripting.shown(script)}")
        return report(refused)

    folder.mkdir(parents=True, exist_ok=True)
    marks = {key: opus.spoken_mark(scripting.shown(script)) for key, script in said.items()}
    voices = {key: languages.voice_of(options.lang, script) for key, script in said.items()}
    work = works.decide(requests, marks, manifest, voices,
                        lambda key: opus.read_mark(folder / f"{key}.opus"), options.changed)
    for note in work.notes:
        print(f"render: {note}", file=sys.stderr)
    for key in work.remove:
        (folder / f"{key}.opus").unlink(missing_ok=True)
        manifest["clips"].pop(key)
    began = time.monotonic()
    if work.render:
        manifest["heard_by_native"] = False
    processes = min(options.jobs, max(1, len(work.render)))
    jobs = [(key, said[key], folder / f"{key}.opus", options.lang, 3 - processes) for key in work.render]
    for key in work.render:
        manifest["clips"].pop(key, None)
    for voice in voices.values():
        manifest["voices"][voice.name] = voice.entry()
    for number, (key, clip, failed) in enumerate(results(jobs, processes) if jobs else (), 1):
        if failed:
            refused[key] = failed
            (folder / f"{key}.opus").unlink(missing_ok=True)
        else:
            manifest["clips"][key] = {"text_sha256": requests[key].sha256, "voice": voices[key].name, **clip}
        if number % SAVED_EVERY == 0:  # what is made stays made when the run is broken off
            manifests.save(folder / "manifest.json", manifest)
            print(f"  {number} of {len(jobs)}", file=sys.stderr)
    sweep(folder, manifest)
    manifests.save(folder / "manifest.json", manifest)
    print(f"{options.lang}: {len(work.render)} rendered in {time.monotonic() - began:.0f} s, {len(work.keep)} kept, "
          f"{len(work.remove)} removed, {len(refused)} can't be spoken")
    return report(refused)


def results(jobs, processes):
    """The clips as they are ready, from at most two workers."""
    # Fresh processes: an engine's threads do not survive a fork.
    with multiprocessing.get_context("spawn").Pool(processes) as pool:
        yield from pool.imap_unordered(render, jobs)


def sweep(folder, manifest):
    """Removes sound files that the manifest does not name, and what an interrupted run left."""
    for path in [*folder.glob("*.opus"), *folder.glob("*.part")]:
        if path.name.removesuffix(".opus") not in manifest["clips"]:
            path.unlink()


def words_of(path):
    """Every word of the Finnish messages: what is likely a Finnish word in another language."""
    if path is None:
        return frozenset()
    with open(path, encoding="utf-8") as lines:
        texts = [asked.text for asked in request.parse(lines).values()]
    return frozenset(word.lower() for text in texts for word in re.findall(r"[^\W\d_]{2,}", text))


def report(refused):
    """Names the messages that have no clip."""
    for key, cause in sorted(refused.items()):
        print(f"render: {key} has no clip: {cause}", file=sys.stderr)
    return 1 if refused else 0


def arguments():
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--lang", required=True, choices=sorted(languages.VOICES))
    parser.add_argument("--changed", action="store_true", help="only clips whose text, voice or spoken form differ")
    parser.add_argument("--jobs", type=int, default=2, choices=(1, 2), help="processes (default 2)")
    parser.add_argument("--out", type=Path, default=HERE.parent.parent / "audio", help="folder of the languages")
    parser.add_argument("--finnish-words", type=Path, help="the list of the Finnish messages, to know Finnish words by")
    parser.add_argument("--show", action="store_true", help="print what the engine would be given, render nothing")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
