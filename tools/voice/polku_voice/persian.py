"""Fully vowelled Persian, of Iran and as Dari, to Kokoro's phonemes.

The spoken form (`.say`) marks every short vowel on the letter before it: fatha a, kasra e, damma o.
A letter without a mark has no vowel after it, but for the letters of long vowels: ا is one, and و and
ی are ū and ī after an unmarked consonant. After a vowel, a sukun or at the beginning of a word, and
with a mark of their own, و and ی are consonants. A silent final ه has kasra before it, a pronounced
one a sukun. The link (ezafe) is a kasra at the end of the word, یِ after a vowel.

Sounds: Majidi and Ternes, *Persian (Farsi)*, JIPA 21 (1991); Farhadi, *Le persan parlé en Afghanistan*
(1955). The stress is on the last syllable; the link, endings of verbs and what leans on a word do not
bear it, and the می, به and نه of verbs do. Dari keeps w for و, ق and غ apart, aw and ay, a for the
silent ه, and ē and ō in the words that are known here (`_MAJHUL`): the letters do not tell.
"""

import re
import unicodedata
from dataclasses import dataclass

from . import pieces

FATHA, DAMMA, KASRA, SUKUN, SHADDA = "\u064e", "\u064f", "\u0650", "\u0652", "\u0651"
JOINER = "\u200c"
_SHORT = {FATHA: "a", DAMMA: "o", KASRA: "e"}
_CONSONANTS = {
    "ب": "b", "پ": "p", "ت": "t", "ث": "s", "ج": "ʤ", "چ": "ʧ", "ح": "h", "خ": "x", "د": "d", "ذ": "z", "ر": "r",
    "ز": "z", "ژ": "ʒ", "س": "s", "ش": "ʃ", "ص": "s", "ض": "z", "ط": "t", "ظ": "z", "ع": "ʔ", "غ": "ɣ", "ف": "f",
    "ق": "q", "ک": "k", "ك": "k", "گ": "ɡ", "ل": "l", "م": "m", "ن": "n", "و": "v", "ه": "h", "ة": "t", "ی": "j",
    "ي": "j", "ء": "ʔ", "أ": "ʔ", "ؤ": "ʔ", "ئ": "ʔ",
}
_LONG = {"ا": "ɑː", "ى": "ɑː", "ی": "iː", "ي": "iː", "و": "uː"}
_GLIDES = "ویي"
_VOWELS = {"a", "o", "e", "ɑː", "iː", "uː", "eː", "oː"}
# Parts and words that lean on the one before or after, in their bare letters.
_LEANING = set("را به از در و ا که تا یا بر با اگر است".split())
_ENCLITICS = set("ای اید ایم اند ام ات اش است ست مان تان شان".split())
_MOOD = re.compile("می|نمی|همی")
# Words with ē and ō in Dari: whole parts, and how others begin, in bare letters.
_MAJHUL = {
    "iː": ("eː", {"می", "نمی", "همی", "دیر"}, ("هیچ", "پیش", "بیش", "سیب", "تیز", "نیست", "زیر", "میز")),
    "uː": ("oː", set(), ("روز", "امروز", "دوست", "گوش", "فروش", "بفروش", "فراموش", "آموز", "بیاموز", "هنوز", "دروغ", "پوش",
                         "کوشش", "زور", "موتر")),
}


class Unvowelled(ValueError):
    """The text lacks vowel marks; the message names the words that do."""


@dataclass
class Letter:
    """A letter with its marks."""

    base: str
    marks: frozenset

    @property
    def short(self):
        """The short vowel marked on the letter, or an empty string."""
        return next((sound for mark, sound in _SHORT.items() if mark in self.marks), "")


def letters(text):
    """Letters with their marks, in whatever order the marks were typed."""
    out = []
    for c in unicodedata.normalize("NFD", text).replace("ا\u0653", "آ").replace("و\u0654", "ؤ").replace("ی\u0654", "ئ") \
            .replace("ي\u0654", "ئ").replace("ا\u0654", "أ"):
        if unicodedata.category(c) == "Mn":
            if out:
                out[-1].marks |= {c}
        else:
            out.append(Letter(c, frozenset()))
    return out


def bare(text):
    """The text without its marks."""
    return "".join(letter.base for letter in letters(text))


def sounds(part):
    """Sounds of a word, or of the part of it that a joiner ends; doubled ones end in ː."""
    out, before = [], "start"
    word = letters(part)
    for at, letter in enumerate(word):
        following = word[at + 1] if at + 1 < len(word) else None
        opens = following is not None and (following.base == "آ" or following.base in _LONG and not following.marks)
        if letter.base == "آ":
            out.append("ɑː")
        elif letter.base in "اى":
            if before == "start" and not letter.marks and opens and following.base in _GLIDES:
                before = "bare"  # it only carries the long vowel
                continue
            if letter.short:
                out.append(letter.short)
            elif before == "vowel" and out[-1] == "a":
                out[-1] = "ɑː"
            else:
                out.append("ɑː")
        elif letter.base in _GLIDES and not letter.marks:
            if before == "bare":
                out.append(_LONG[letter.base])
            else:
                out.append("w" if out[-1:] == ["o"] and not opens else _CONSONANTS[letter.base])
                before = "bare"
                continue
        elif letter.base == "ه" and following is None and not letter.marks and out[-1:] in (["e"], ["a"]):
            break
        elif letter.base in _CONSONANTS:
            sound = _CONSONANTS[letter.base]
            if sound == "v" and SUKUN in letter.marks and out[-1:] == ["o"]:
                sound = "w"
            out.append(sound + "ː" if SHADDA in letter.marks else sound)
            if letter.short:
                out.append(letter.short)
            else:
                before = "closed" if SUKUN in letter.marks else "bare"
                continue
        before = "vowel"
    return out


def check_vowelled(text):
    """Raises Unvowelled when a word has consonants that Persian does not say together."""
    bad = []
    for word in re.findall(_WORD, text):
        for part in word.split(JOINER):
            line = "".join("V" if sound in _VOWELS else "CC" if "ː" in sound else "C" for sound in sounds(part))
            if re.search("^CC|CCCC|CCC$", line.removesuffix("C") if part.endswith("مبر") else line) or line == "C" and len(bare(part)) > 1:
                bad.append(word)
                break
    if bad:
        raise Unvowelled("Persian text needs all its vowel marks; these words lack them: " + " ".join(bad))


_WORD = "[\u0621-\u065f\u066e-\u06d5\u200c]+"


def stressed(parts, ends_in_link):
    """The place of the stressed vowel, as (part, sound) in parts of (bare letters, sounds), or None."""
    whole = "".join(letters for letters, _ in parts)
    if whole in _LEANING:
        return None
    nuclei = [(p, s) for p, (_, said) in enumerate(parts) for s, sound in enumerate(said) if sound in _VOWELS]
    if not nuclei:
        return None
    if _MOOD.fullmatch(parts[0][0]) and len(parts) > 1:
        return [place for place in nuclei if place[0] == 0][-1]
    if ends_in_link and len(nuclei) > 1:
        nuclei.pop()
    while len(parts) > 1 and parts[nuclei[-1][0]][0] in _ENCLITICS and nuclei[0][0] < nuclei[-1][0]:
        nuclei.pop()
    said = parts[nuclei[-1][0]][1]
    if not ends_in_link and len(nuclei) > 1 and (said[-2:] == ["iː", "d"] or said[-3:] == ["a", "n", "d"]):
        # A verb: its ending leaves the stress to the stem, and the stem to be- and na-.
        return nuclei[0] if said[:2] in (["b", "e"], ["b", "i"], ["n", "a"], ["b", "iː"]) else nuclei[-2]
    return nuclei[-1]


def word(text, dari=False):
    """Phonemes of one word: `کِتاب‌هایِ` -> `ketɑːbhˈɑːje`."""
    split = [part for part in text.split(JOINER) if part]
    parts = [(bare(part), sounds(part)) for part in split]
    ends_in_link = KASRA in text[-2:] and bare(text)[-1:] != "ه"
    place = stressed(parts, ends_in_link)
    out = []
    for p, (written, said) in enumerate(parts):
        said = _dari(written, said) if dari else _iranian(said)
        if place and place[0] == p:
            said[place[1]] = "ˈ" + said[place[1]]
        out += said
    return re.sub("ː+", "ː", _without_glottals("".join(out)))


def _without_glottals(said):
    """A glottal stop is heard as t from these voices; one that closes a syllable makes its vowel long."""
    return re.sub("([aæeo])ʔ(?=[^aæeouiɑɪʊˈ]|$)", r"\1ː", said).replace("ʔː", "").replace("ʔ", "")


def _iranian(said):
    """غ and ق are one sound in Iran, and the short a is a bright one."""
    return ["ɣ" + sound[1:] if sound[0] == "q" else "æ" if sound == "a" else sound for sound in said]


def _dari(written, said):
    out = list(said)
    for at, sound in enumerate(said):
        following = said[at + 1] if at + 1 < len(said) else ""
        if sound[0] == "v":
            out[at] = "w" + sound[1:]
        elif sound == "o" and following == "w" or sound == "e" and following == "j" and at + 2 < len(said) and said[at + 2] not in _VOWELS:
            out[at] = "a"
        elif sound == "o":
            out[at] = "ʊ"
        elif sound == "e":
            silent = at + 1 == len(said) and written.endswith("ه")
            out[at] = "a" if silent and written != "که" or written == "یک" else "ɪ" if following else "e"
    for long, (majhul, whole, starts) in _MAJHUL.items():
        if (written in whole or written.startswith(starts)) and long in out:
            out[out.index(long)] = majhul
    return out


def phonemes(text, dari=False):
    """Phonemes of vowelled Persian; raises Unvowelled."""
    check_vowelled(text)
    return pieces.joined(piece if pieces.is_mark(piece) else word(piece, dari) for piece in pieces.cut(text, _WORD))


def dari_phonemes(text):
    """Phonemes of vowelled Dari; raises Unvowelled."""
    return phonemes(text, dari=True)
