#!/usr/bin/env python3
"""What an offline recogniser makes of the clips: a ranking of voices, not a measure of people.

    polku voice list --lang L | recognise.py --lang L --model FOLDER [--as LANG] [--audio FOLDER] [--sample N]

A sample is drawn by the hash of the key, so it is the same in every run.
Prints each message beside what was recognised, then the character and the word error rate.
Needs faster-whisper and a folder with one of its models. It knows no Somali worth the name:
decode that as Swahili (`--as sw`); spellings of like sound are folded together for it.
"""

import argparse
import hashlib
import re
import sys
import unicodedata
from pathlib import Path

from polku_voice import request

_SOMALI = (("dh", "d"), ("kh", "k"), ("x", "h"), ("c", ""), ("'", ""), ("q", "k"), ("y", "i"), ("j", "dj"))
_ALIKE = {"ar": str.maketrans("أإآٱىة", "ااااىه"), "fa": str.maketrans("آأيكۀة", "اایکهه", "\u200c")}


def folded(text, lang):
    """Letters only, with the differences that no recogniser can be asked for taken away."""
    text = unicodedata.normalize("NFKC", text.lower())
    if lang in _ALIKE:
        text = "".join(c for c in text if unicodedata.category(c) != "Mn").translate(_ALIKE[lang])
    if lang == "so":
        for written, alike in _SOMALI:
            text = text.replace(written, alike)
        text = re.sub(r"(.)\1", r"\1", text)
    return re.sub(r"\W+", " ", text).strip()


def distance(first, second):
    """Levenshtein distance between two sequences."""
    row = list(range(len(second) + 1))
    for i, a in enumerate(first, 1):
        new = [i]
        for j, b in enumerate(second, 1):
            new.append(min(row[j] + 1, new[-1] + 1, row[j - 1] + (a != b)))
        row = new
    return row[-1]


def sample(requests, number):
    """So many messages of three words or more, or all."""
    if number is None:
        return requests.items()
    drawn = sorted(requests.items(), key=lambda item: hashlib.sha256(item[0].encode()).digest())
    return [(key, asked) for key, asked in drawn if len(asked.text.split()) > 2][:number]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--lang", required=True)
    parser.add_argument("--model", required=True)
    parser.add_argument("--as", dest="decoded")
    parser.add_argument("--audio", type=Path, default=Path(__file__).resolve().parents[2] / "audio")
    parser.add_argument("--sample", type=int, help="only so many of the messages")
    options = parser.parse_args()

    from faster_whisper import WhisperModel
    model = WhisperModel(options.model, device="cpu", compute_type="int8", cpu_threads=2)
    wrong = letters = wrong_words = words = 0
    for key, asked in sample(request.parse(sys.stdin), options.sample):
        path = options.audio / options.lang / f"{key}.opus"
        if not path.exists():
            continue
        found, _ = model.transcribe(str(path), language=options.decoded or options.lang, beam_size=5, temperature=0.0,
                                    condition_on_previous_text=False, without_timestamps=True)
        heard = " ".join(part.text.strip() for part in found)
        want, got = folded(asked.text, options.lang), folded(heard, options.lang)
        # The recogniser sometimes rambles: a message can't be more wrong than wholly wrong.
        errors = min(distance(want.replace(" ", ""), got.replace(" ", "")), len(want.replace(" ", "")))
        print(f"{errors:3} of {len(want.replace(' ', '')):3}  {key}: {asked.text} | {heard}")
        wrong, letters = wrong + errors, letters + len(want.replace(" ", ""))
        wrong_words += min(distance(want.split(), got.split()), len(want.split()))
        words += len(want.split())
    print(f"{options.lang}: character error {100 * wrong / max(letters, 1):.1f} %, "
          f"word error {100 * wrong_words / max(words, 1):.1f} %, {letters} letters")


if __name__ == "__main__":
    main()
