"""Somali spelling to Kokoro's phonemes.

The Latin spelling of 1972 is phonemic. Kokoro has no pharyngeals: x (ħ) is said as h, and
c (ʕ) and the apostrophe are left out, because every stand-in that was tried was heard as
another consonant. dh (ɖ) is said as d. The accent rule is the noun's (Saeed, *Somali*, 1999):
the last vowel when long, otherwise the one before.
"""

import re

_PAIRS = {"dh": "d", "kh": "χ", "sh": "ʃ"}
_SOUNDS = {
    "b": "b", "t": "t", "j": "ʤ", "x": "h", "d": "d", "r": "r", "s": "s", "g": "ɡ", "f": "f",
    "q": "q", "k": "k", "l": "l", "m": "m", "n": "n", "w": "w", "h": "h", "y": "j", "c": "",
    "'": "", "p": "p", "v": "v", "z": "z", "a": "a", "e": "e", "i": "i", "o": "o", "u": "u",
}
_VOWELS = "aeiou"
# Little words that lean on the next one and bear no accent.
_LEANING = set("ka ku u la ma ha oo ee iyo is soo sii wada kala waa ay uu aad in si ama".split())


def word(text):
    """Phonemes of one Somali word: `waa` -> `wˈaː`."""
    text = text.lower()
    out, at = [], 0
    while at < len(text):
        pair, here = text[at:at + 2], text[at]
        if pair in _PAIRS:
            # A doubled digraph is written once with its first letter doubled (ddh).
            out.append(_PAIRS[pair])
            at += 2
        elif len(pair) == 2 and pair[0] == pair[1] and here in _SOUNDS and _SOUNDS[here]:
            out.append(_SOUNDS[here] + "ː")
            at += 2
        else:
            out.append(_SOUNDS.get(here, ""))
            at += 1
    out = [sound for sound in out if sound]
    nuclei = [k for k, sound in enumerate(out) if sound[0] in _VOWELS]
    if nuclei and text not in _LEANING:
        last = nuclei[-1]
        k = last if out[last].endswith("ː") or len(nuclei) == 1 else nuclei[-2]
        out[k] = "ˈ" + out[k]
    return "".join(out)


def phonemes(text):
    """Phonemes of Somali words, with the punctuation that makes a rest kept."""
    pieces = re.findall(r"[A-Za-z']+|[.,!?:;]", text)
    said = [p if p in ".,!?:;" else word(p) for p in pieces]
    return re.sub(r" ([.,!?:;])", r"\1", " ".join(s for s in said if s))
