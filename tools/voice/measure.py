#!/usr/bin/env python3
"""Measures finished clips: loudness, peak, length, silence, clicks at the ends.

    measure.py AUDIO_FOLDER      one line per language and one per clip that is out of bounds

Loudness is read by the same code that sets it; with ffmpeg installed, ffmpeg's EBU R128
meter is asked as well, as an independent witness. Exit 1 when a clip is out of bounds.
"""

import re
import shutil
import subprocess
import sys
from pathlib import Path

import numpy

from polku_voice import mastering, opus

LUFS = (-20.5, -18.0)
PEAK_DB = -0.5  # the codec adds to the limiter's -2
HEAD_S, TAIL_S = 0.20, 0.35
END_LEVEL = 0.005


def edges(samples):
    """Seconds of near-silence before the first and after the last speech."""
    frame = mastering.RATE // 100
    level = numpy.sqrt((samples[:len(samples) // frame * frame].reshape(-1, frame) ** 2).mean(axis=1))
    loud = numpy.flatnonzero(level > level.max() * 10 ** (mastering.SPEECH_DB / 20))
    return loud[0] / 100, (len(level) - 1 - loud[-1]) / 100


def witness(path):
    """Integrated loudness and true peak by ffmpeg, or None."""
    said = subprocess.run(
        ["ffmpeg", "-hide_banner", "-nostats", "-i", str(path), "-af", "ebur128=peak=true:framelog=verbose", "-f", "null", "-"],
        stderr=subprocess.PIPE, stdout=subprocess.DEVNULL, check=True,
    ).stderr.decode()
    summary = said[said.rindex("Summary:"):]
    return tuple(float(re.search(rf"{name}:\s+(-?[\d.]+|-inf)", summary).group(1)) for name in ("I", "Peak"))


def main(folder):
    bad = 0
    for language in sorted(p.parent for p in folder.glob("*/manifest.json")):
        rows = []
        for path in sorted(language.glob("*.opus")):
            samples = numpy.frombuffer(opus.decode(path), dtype="<i2") / 32768
            peak = 20 * numpy.log10(max(numpy.abs(samples).max(), 1e-9))
            head, tail = edges(samples)
            ends = max(abs(samples[0]), abs(samples[-1]))
            lufs = mastering.loudness(samples)
            rows.append((lufs, peak, len(samples) / mastering.RATE, head, tail, path.stat().st_size))
            if not LUFS[0] <= lufs <= LUFS[1] or peak > PEAK_DB or head > HEAD_S or tail > TAIL_S or ends > END_LEVEL:
                bad += 1
                print(f"  {path}: {lufs:.1f} LUFS, peak {peak:.1f} dB, head {head:.2f} s, tail {tail:.2f} s, ends {ends:.4f}")
        if not rows:
            continue
        low, high = numpy.min(rows, axis=0), numpy.max(rows, axis=0)
        print(f"{language.name}: {len(rows)} clips, {sum(r[2] for r in rows):.1f} s ({low[2]:.1f} to {high[2]:.1f}), "
              f"{low[0]:.1f} to {high[0]:.1f} LUFS, peak up to {high[1]:.1f} dB, head {low[3]:.2f} to {high[3]:.2f} s, "
              f"tail {low[4]:.2f} to {high[4]:.2f} s, {sum(r[5] for r in rows) * 8 / sum(r[2] for r in rows) / 1000:.1f} kbit/s")
        if shutil.which("ffmpeg"):
            seen = [witness(path) for path in sorted(language.glob("*.opus"))]
            print(f"  ffmpeg: {min(s[0] for s in seen):.1f} to {max(s[0] for s in seen):.1f} LUFS, "
                  f"true peak up to {max(s[1] for s in seen):.1f} dBTP")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
