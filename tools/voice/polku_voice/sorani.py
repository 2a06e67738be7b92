"""Central Kurdish (Sorani) in its Arabic letters to Kokoro's phonemes.

All vowels are written but one: the short i between consonants (bizroke), which is said wherever
the consonants could not be said without it. و and ی are consonants beside a vowel and vowels
elsewhere. See Thackston, *Sorani Kurdish: A Reference Grammar* (2006), ch. 1; McCarus, *A Kurdish
Grammar* (1958). The stress is on the last full vowel, but not on the link (izafe). Kokoro has no pharyngeals and no dark l:
ح is said as h, ع is left out, ڵ is said as l; the trilled ڕ is said long.
"""

import re

from . import pieces

_CONSONANTS = {
    "ب": "b", "پ": "p", "ت": "t", "ج": "ʤ", "چ": "ʧ", "ح": "h", "خ": "x", "د": "d", "ر": "ɾ", "ڕ": "r",
    "ز": "z", "ژ": "ʒ", "س": "s", "ش": "ʃ", "ع": "ʔ", "غ": "ɣ", "ف": "f", "ڤ": "v", "ق": "q", "ک": "k",
    "ك": "k", "گ": "ɡ", "ل": "l", "ڵ": "ɫ", "م": "m", "ن": "n", "ه": "h", "ھ": "h", "ئ": "ʔ", "ط": "t",
    "ص": "s", "ث": "s", "ذ": "z", "ض": "z", "ظ": "z",
}
_VOWELS = {"ا": "aː", "آ": "aː", "ە": "ɛ", "ێ": "eː", "ۆ": "oː"}
_GLIDES = {"و": ("w", "u"), "ی": ("j", "iː"), "ي": ("j", "iː"), "ى": ("j", "iː")}
_BIZROKE = "ɪ"
_FULL = {"aː", "ɛ", "eː", "oː", "u", "uː", "iː"}
# The lower, the more closed: the end of a syllable falls.
_SONORITY = {"j": 5, "w": 5, "ɾ": 4, "r": 4, "l": 4, "ɫ": 4, "m": 3, "n": 3, "s": 2, "ʃ": 2, "x": 2, "f": 2, "z": 2, "ʒ": 2, "ɣ": 2, "v": 2, "h": 2}
_LEANING = set("و بە لە بۆ ئەم ئەو لێ پێ تێ کە یان هەر نا".split())
# What is left of the sounds that the voice lacks.
_VOICE = {"ʔ": "", "ɫ": "l", "r": "rː"}


def letters(word):
    """Sounds as they are written: و and ی decided, the unwritten vowel not yet there."""
    word = word.replace("وو", "U").replace("\u200c", "")
    raw = [c for c in word if c in _CONSONANTS or c in _VOWELS or c in _GLIDES or c == "U"]
    out = []
    for at, letter in enumerate(raw):
        following = raw[at + 1] if at + 1 < len(raw) else ""
        if letter == "U":
            # وو beside a vowel: w with u (دووەم duwem)
            out += ["uː"] if following not in _VOWELS else ["u", "w"]
        elif letter in _GLIDES:
            glide, vowel = _GLIDES[letter]
            after_vowel = bool(out) and out[-1] in _FULL
            if following in _VOWELS and following or after_vowel and not (letter in "یي" and out[-1] == "iː"):
                out.append(glide)
            elif after_vowel:
                continue  # یی at the end: one long sound
            elif not out and len(raw) > 1 and (letter == "و" or following in _GLIDES):
                out.append(glide)  # وشە wishe: a word does not begin with u
            else:
                out.append(vowel)
        else:
            out.append(_CONSONANTS.get(letter) or _VOWELS[letter])
    return out


def with_bizroke(sounds):
    """The sounds with the unwritten vowel where the consonants need it."""
    out, run = [], []
    for sound in sounds:
        if sound in _FULL:
            out += _before_vowel(run, first=not out) + [sound]
            run = []
        else:
            run.append(sound)
    if run == ["ɾ", "m"] and out[-1] == "ɛ":
        return out + run  # گەرم germ; elsewhere it is the ending -im
    return out + _at_end(run, alone=not out)


def _before_vowel(run, first):
    """Consonants between two vowels, or before the first one."""
    if first:
        glide = len(run) == 2 and run[1] in "wj"
        return run if len(run) < 2 or glide else [run[0], _BIZROKE, *_before_vowel(run[1:], first=False)]
    if len(run) < 3:
        return run
    if not _closes(run[0], run[1]):
        return [run[0], _BIZROKE, *_before_vowel(run[1:], first=False)]
    if len(run) == 3 and (run[2] in "wj" or not _closes(run[2], run[1])):
        return run
    return [*run[:2], _BIZROKE, *_before_vowel(run[2:], first=False)]


def _at_end(run, alone):
    """Consonants after the last vowel; `alone` when the word has no written vowel."""
    if alone:
        return run if len(run) < 2 else [run[0], _BIZROKE, *_at_end(run[1:], alone=False)]
    if len(run) < 2 or len(run) == 2 and _closes(*run):
        return run
    last = 2 if len(run) > 2 and _closes(*run[-2:]) else 1
    return [*_before_vowel(run[:-last], first=False), _BIZROKE, *run[-last:]]


def _closes(first, second):
    """Whether the two can end a syllable together."""
    if second in "mn":  # the personal endings -im, -in
        return first == "j"
    return _SONORITY.get(first, 1) > _SONORITY.get(second, 1)


def word(text, goes_on=False):
    """Phonemes of one Sorani word: `گرتن` -> `ɡˈɪɾtɪn`; `goes_on` when a word follows without a rest."""
    sounds = with_bizroke(letters(text))
    full = [at for at, sound in enumerate(sounds) if sound in _FULL]
    if goes_on and len(full) > 1 and sounds[-1] == "iː":
        full.pop()  # the link (izafe)
    if text not in _LEANING:
        nuclei = full or [at for at, sound in enumerate(sounds) if sound == _BIZROKE][:1]
        if nuclei:
            sounds[nuclei[-1]] = "ˈ" + sounds[nuclei[-1]]
    return re.sub("n(?=[kɡ])", "ŋ", "".join(_VOICE.get(sound, sound) for sound in sounds))


def phonemes(text):
    """Phonemes of Sorani words, with the punctuation that makes a rest kept."""
    said = pieces.cut(text, "[\u0621-\u065f\u066e-\u06d5\u200c]+")
    return pieces.joined(piece if pieces.is_mark(piece) else word(piece, not pieces.rests(said, at))
                         for at, piece in enumerate(said))
