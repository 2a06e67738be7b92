"""Kurmanji in the Hawar alphabet to Kokoro's phonemes.

The alphabet has a letter for each sound. Short e, i and u are told from ê, î and û by their
colour as well as their length. The stress is on the last syllable of the stem: the endings of
case and of the link (ezafe) do not bear it; negation and the bi- of wishes and orders do.
See Thackston, *Kurmanji Kurdish: A Reference Grammar* (2006), ch. 1. Kokoro has no pharyngeals:
ḧ is said as h.
"""

import re

from . import pieces

_SOUNDS = {
    "a": "aː", "b": "b", "c": "ʤ", "ç": "ʧ", "d": "d", "e": "ɛ", "ê": "eː", "f": "f", "g": "ɡ", "h": "h",
    "ḧ": "h", "i": "ɪ", "î": "iː", "j": "ʒ", "k": "k", "l": "l", "m": "m", "n": "n", "o": "oː", "p": "p",
    "q": "q", "r": "r", "s": "s", "ş": "ʃ", "t": "t", "u": "u", "û": "uː", "v": "v", "w": "w", "x": "χ",
    "ẍ": "ɣ", "y": "j", "z": "z", "ä": "ɛ", "ö": "ø",
}
_VOWELS = "aeêiîouûäö"
# Little words that lean on the next one or the one before.
_LEANING = set("û li bi di ji ku jî de re ve ye e in im ya yê yên a ê ên an her ne wê da ra va na".split())
# Words that end like a case form and are none.
_WHOLE = set("tenê dîsa niha wekî lê îro mirin kirin çawa heta kêla postî".split())
_MOOD = re.compile(r"(?:bi|ne|na|me)(?=[^aeêiîouû])\w*(?:in|im|e|î|be|ine)$")
_ENDING = re.compile(r"(?:y?ên|y?ê|y?a|yan|an|y?î|in|im)$")


def stressed_letter(text):
    """The place of the stressed vowel, None in a word that leans."""
    nuclei = [at for at, letter in enumerate(text) if letter in _VOWELS]
    if not nuclei or text in _LEANING:
        return None
    if len(nuclei) > 1 and _MOOD.match(text):
        return nuclei[0]
    ending = None if text in _WHOLE or text.endswith("din") or text.endswith("tin") else _ENDING.search(text)
    stem = [at for at in nuclei if ending and at < ending.start()]
    return stem[-1] if stem else nuclei[-1]


def word(text):
    """Phonemes of one Kurmanji word: `hilbijêrin` -> `hɪlbɪʒˈeːrɪn`."""
    text = text.lower()
    stress = stressed_letter(text)
    out = ""
    for at, letter in enumerate(text):
        sound = _SOUNDS.get(letter, "")
        if at and letter == text[at - 1] and letter not in _VOWELS:
            out += "ː"
        elif letter == "n" and text[at + 1:at + 2] in set("kg"):
            out += "ŋ"
        else:
            out += "ˈ" + sound if at == stress else sound
    return out


def phonemes(text):
    """Phonemes of Kurmanji words, with the punctuation that makes a rest kept."""
    said = pieces.cut(text.replace("-", " "), r"[^\W\d_]+")
    return pieces.joined(piece if pieces.is_mark(piece) else word(piece) for piece in said)
