"""Opus files by opus-tools, with a note in each of what was spoken.

The note (`SPOKEN`) is a hash of the words or phonemes that the engine was given. When a rule
or the lexicon changes, it tells which clips would now sound different.
"""

import hashlib
import re
import subprocess

BITRATE = 18
RATE = 48_000


def spoken_mark(script):
    """The note for what the engine is given."""
    return hashlib.sha256(script.encode("utf-8")).hexdigest()[:16]


def encode(pcm, path, mark):
    """Writes mono 16-bit samples at 48 kHz; a serial number from the note keeps it repeatable."""
    part = path.with_name(path.name + ".part")
    try:
        subprocess.run(
            ["opusenc", "--quiet", "--raw", "--raw-bits", "16", "--raw-rate", str(RATE), "--raw-chan", "1",
             "--bitrate", str(BITRATE), "--vbr", "--speech", "--comp", "10", "--padding", "0",
             "--serial", str(int(mark[:7], 16)), "--comment", f"SPOKEN={mark}",
             "--comment", "SYNTHETIC=yes", "-", str(part)],
            input=pcm, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE,
        )
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)


def decode(path):
    """16-bit samples at 48 kHz as bytes, through the reference decoder."""
    done = subprocess.run(
        ["opusdec", "--quiet", "--no-dither", "--rate", str(RATE), str(path), "-"],
        check=True, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
    )
    return done.stdout


def read_mark(path):
    """The note in a file; None when the file is missing or carries none."""
    try:
        with open(path, "rb") as file:
            found = re.search(rb"SPOKEN=([0-9a-f]{16})", file.read(2048))
    except OSError:
        return None
    return found.group(1).decode() if found else None
