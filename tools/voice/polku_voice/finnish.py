"""Finnish spelling to Kokoro's phonemes, for Finnish words inside another language.

Finnish spelling is phonemic, so this is a table with three rules: long sounds, the velar
nasal, and stress on the first syllable. (Finnish clips themselves are spoken by Festival.)
"""

import re

_SOUNDS = {
    "a": "a", "b": "b", "c": "k", "d": "d", "e": "e", "f": "f", "g": "ɡ", "h": "h", "i": "i",
    "j": "j", "k": "k", "l": "l", "m": "m", "n": "n", "o": "o", "p": "p", "q": "k", "r": "r",
    "s": "s", "t": "t", "u": "u", "v": "v", "w": "v", "x": "ks", "y": "y", "z": "ts", "å": "o",
    "ä": "æ", "ö": "ø", "š": "ʃ", "ž": "ʒ",
}
_VOWELS = "aeiouyåäö"


def word(text):
    """Phonemes of one Finnish word: `Järvi` -> `jˈærvi`."""
    letters = [c for c in text.lower() if c in _SOUNDS]
    out, at, stressed = "", 0, False
    while at < len(letters):
        here, following = letters[at], letters[at + 1] if at + 1 < len(letters) else ""
        if here in _VOWELS and not stressed:
            out, stressed = out + "ˈ", True
        if here == "n" and following == "k":
            out, at = out + "ŋ", at + 1
        elif here == "n" and following == "g":
            out, at = out + "ŋː", at + 2
        elif here == following:
            out, at = out + _SOUNDS[here] + "ː", at + 2
        else:
            out, at = out + _SOUNDS[here], at + 1
    return out


# The English voice never met plain a and e in its training; these are its nearest.
_FOR_ENGLISH = str.maketrans({"a": "ɑ", "e": "ɛ"})


def phonemes_for_english(text):
    """The same, in vowels that the English voice has."""
    return phonemes(text).translate(_FOR_ENGLISH)


def phonemes(text):
    """Phonemes of Finnish words, with the punctuation that makes a rest kept."""
    pieces = re.findall(r"[^\W\d_]+|[.,!?:;]", text.replace("-", " "))
    return re.sub(r" ([.,!?:;])", r"\1", " ".join(p if p in ".,!?:;" else word(p) for p in pieces))
