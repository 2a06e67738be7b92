"""Fully vowelled Arabic to Kokoro's phonemes.

Rules of Modern Standard Arabic as it is read aloud: the article before sun and moon letters,
the joining hamza, shadda, tanwin, long vowels and the short forms at a rest (waqf), where a
final short vowel and the nunation fall away and ة is said without its t. Stress follows the
weight of syllables. See Ryding, *A Reference Grammar of Modern Standard Arabic* (2005), ch. 2.

A text without vowels can't be read by rule: `Unvowelled` names the words. Kokoro has no
pharyngeals and no emphatics: ح is said as h, ع and hamza are left out, ص ض ط ظ as their plain partners,
with the vowel a beside them darkened, which is how the ear tells them apart first.
"""

import re
import unicodedata
from dataclasses import dataclass

FATHA, DAMMA, KASRA, SUKUN, SHADDA = "\u064e", "\u064f", "\u0650", "\u0652", "\u0651"
FATHATAN, DAMMATAN, KASRATAN, DAGGER = "\u064b", "\u064c", "\u064d", "\u0670"
_SHORT = {FATHA: "a", DAMMA: "u", KASRA: "i"}
_TANWIN = {FATHATAN: "an", DAMMATAN: "un", KASRATAN: "in"}
_VOWELLING = {*_SHORT, *_TANWIN, SUKUN, SHADDA, DAGGER}
_SOUNDS = {
    "ب": "b", "ت": "t", "ث": "θ", "ج": "ʤ", "ح": "ħ", "خ": "x", "د": "d", "ذ": "ð", "ر": "r",
    "ز": "z", "س": "s", "ش": "ʃ", "ص": "S", "ض": "D", "ط": "T", "ظ": "Z", "ع": "ʕ", "غ": "ɣ",
    "ف": "f", "ق": "q", "ك": "k", "ل": "l", "م": "m", "ن": "n", "ه": "h", "و": "w", "ي": "j",
    "ء": "ʔ", "أ": "ʔ", "إ": "ʔ", "ؤ": "ʔ", "ئ": "ʔ", "ة": "t", "پ": "b", "ڤ": "v", "گ": "ɡ", "چ": "ʧ",
}
_SUN = set("تثدذرزسشصضطظلن")
_ALIFS = "اٱ"
_REST = ".،؛؟!:,;?"
# Words whose long a is heard and by custom not written, and the letter that carries it.
_UNWRITTEN = (("هذ", 0), ("ذلك", 0), ("لكن", 0), ("هؤلا", 0), ("هكذا", 0), ("الله", 2), ("لله", 1))


class Unvowelled(ValueError):
    """The text lacks vowel marks; the message names the words that do."""


@dataclass
class Letter:
    """A base letter with the marks that stand on it."""

    base: str
    marks: frozenset

    def has(self, *marks):
        """Whether any of the marks stands on the letter."""
        return any(mark in self.marks for mark in marks)

    @property
    def vowel(self):
        """The short vowel on the letter, or an empty string."""
        return next((sound for mark, sound in _SHORT.items() if mark in self.marks), "")

    @property
    def tanwin(self):
        """The nunation on the letter, or an empty string."""
        return next((sound for mark, sound in _TANWIN.items() if mark in self.marks), "")


def letters(word):
    """Base letters with their marks, in whatever order the marks were typed."""
    out = []
    for c in unicodedata.normalize("NFC", word):
        if unicodedata.category(c) == "Mn":
            if out:
                out[-1].marks |= {c}
        elif c in _SOUNDS or c in "آى" or c in _ALIFS:
            out.append(Letter(c, frozenset()))
    return _with_unwritten(out)


def _with_unwritten(word):
    bare = "".join(letter.base for letter in word)
    starts = (0, 1) if len(bare) > 3 and bare[0] in "وفبلك" and word[0].vowel else (0,)
    for plain, at in _UNWRITTEN:
        for start in starts:
            # "God" must be the whole word; the others may go on (هَذِهِ, لَكِنَّ).
            if bare.startswith(plain, start) and (not plain.endswith("لله") or bare[start:] == plain):
                following = bare[start + at + 1:start + at + 2]
                if following not in ("ا", "ى"):
                    word[start + at].marks |= {DAGGER}
                return word
    return word


def missing_marks(word):
    """How many letters of a word lack the mark that a reader by rule needs."""
    missing = 0
    for at, letter in enumerate(word[:-1]):
        following = word[at + 1]
        if letter.base in "آاٱىء" or letter.has(*_VOWELLING):
            continue
        if following.base in "اىوي" and not following.has(*_SHORT, *_TANWIN, SHADDA):
            continue  # it carries a long vowel
        if letter.base in "وي" and at and word[at - 1].vowel:
            continue  # it is a long vowel
        if letter.base == "ل" and (following.has(SHADDA) or at and word[at - 1].base in _ALIFS):
            continue  # the article
        missing += 1
    return missing


def check_vowelled(text):
    """Raises Unvowelled when any word of two letters or more can't be read by rule."""
    bad = []
    for raw in re.findall(r"[\u0621-\u065f\u0670-\u06d3]+", text):
        word = letters(raw)
        marked = any(letter.has(*_VOWELLING) for letter in word)
        missing = missing_marks(word)
        if len(word) > 1 and (missing > 1 or missing and not marked):
            bad.append(raw)
    if bad:
        raise Unvowelled("Arabic text needs all its vowel marks; these words lack them: " + " ".join(bad))


class _Reader:
    """Reads one word into a list of sounds; a long sound ends in ː."""

    def __init__(self, word, before, rests):
        self.word, self.before, self.rests = word, before, rests
        self.out = []

    def read(self):
        at = self._start()
        while at < len(self.word):
            at = self._letter(at)
        return self.out

    def _next(self, at):
        return self.word[at + 1] if at + 1 < len(self.word) else None

    def _start(self):
        """The joining hamza and the article, after a one-letter word if there is one."""
        at = 0
        if len(self.word) > 3 and self.word[0].base in "وفبكل" and self.word[0].vowel \
                and self.word[1].base in _ALIFS and not self.word[1].vowel:
            lam = self.word[2].base == "ل" and not self.word[2].vowel
            if lam or self.word[0].base in "وفل":
                self.out += [_SOUNDS[self.word[0].base], self.word[0].vowel]
                return self._article(2) if lam else 2
        if self.word and self.word[0].base in _ALIFS:
            lam = len(self.word) > 2 and self.word[1].base == "ل" \
                and (not self.word[1].vowel or self.word[1].has(SHADDA))
            article = lam and self.word[0].vowel in ("", "a")
            if self.before == "rest":
                vowel = self.word[0].vowel or ("a" if article else self._verb_vowel())
                self.out += ["ʔ", vowel]
            elif self.before == "consonant":
                self.out.append("i")  # two consonants may not meet here
            return self._article(1) if article else 1
        return at

    def _verb_vowel(self):
        """The vowel of a joining hamza in a verb: u when the third letter has u."""
        return "u" if len(self.word) > 2 and self.word[2].vowel == "u" else "i"

    def _article(self, at):
        """The lam of the article at `at`: the sun letter after it takes its place, doubled."""
        lam, sun = self.word[at], self._next(at)
        if lam.has(SHADDA) or sun is None:
            return at  # الَّذِي: one lam written for two
        if sun.base in _SUN and not lam.has(SUKUN):
            sun.marks |= {SHADDA}
            return at + 1
        self.out.append("l")
        return at + 1

    def _letter(self, at):
        letter, following, last = self.word[at], self._next(at), at + 1 == len(self.word)
        if letter.base == "آ":
            self.out += ["ʔ", "aː"]
            return at + 1
        if letter.base in "اىٱ":
            return self._alif(at, letter)
        sound = _SOUNDS[letter.base]
        if letter.base == "ة":
            return self._bound_t(at, letter, last)
        if letter.base == "ل" and not letter.marks and following and following.has(SHADDA):
            return at + 1  # لِلدَّرْس: the lam is heard in the doubled letter
        doubled = letter.has(SHADDA)
        if doubled and letter.base in "وي" and last and self.rests and self.out and self.out[-1] == "iː"[0]:
            self.out[-1] = "iː"  # ـِيّ at a rest
            return at + 1
        self.out += [sound + "ː"] if doubled else [sound]
        return self._after(at, letter, following, last)

    def _alif(self, at, letter):
        if letter.tanwin:
            self.out += ["aː"] if self.rests else ["a", "n"]
        elif self.out and self.out[-1][0] in "aui":
            if self.out[-1] == "a":
                self.out[-1] = "aː"  # after uː it is only spelling, after i as in مِائَة too
        else:
            self.out.append("aː")
        return at + 1

    def _bound_t(self, at, letter, last):
        if last and (self.rests or not letter.marks):
            if self.out and self.out[-1] == "aː":
                self.out.append("t")  # حَيَاة keeps it in speech
            elif not self.out or self.out[-1][0] not in "aui":
                self.out.append("a")
            return at + 1
        self.out += ["t", *(letter.vowel or letter.tanwin)]
        return at + 1

    def _after(self, at, letter, following, last):
        """The vowel after a consonant, with the letter that makes it long."""
        if letter.has(DAGGER):
            self.out.append("aː")
            return at + 1
        if letter.tanwin:
            return self._nunation(at, letter, following, last)
        vowel = letter.vowel
        if not vowel:
            bare = following and not following.marks
            if bare and following.base in "وي" and not letter.has(SUKUN) and self._carries(at + 1):
                self.out.append({"و": "uː", "ي": "iː"}[following.base])
                return at + 2
            return at + 1
        glide = letter.base in "وي" and not letter.has(SHADDA) and self.out[-2:-1] == [{"و": "u", "ي": "i"}[letter.base]]
        if last and self.rests and at and not glide:
            return at + 1  # a final short vowel is not said at a rest; هُوَ and هِيَ keep theirs
        carrier = {"a": "اى", "u": "و", "i": "يى"}[vowel]
        if following and following.base in carrier and not following.has(*_SHORT, *_TANWIN, SHADDA) \
                and self._carries(at + 1):
            self.out.append(vowel + "ː")
            silent = self.word[at + 2:at + 3]
            # وا at the end of a verb: the alif is not said.
            return at + (3 if vowel == "u" and at + 3 == len(self.word) and silent[0].base == "ا" else 2)
        self.out.append(vowel)
        return at + 1

    def _carries(self, at):
        """Whether the و or ي at `at` makes the vowel before it long."""
        letter, following = self.word[at], self._next(at)
        if letter.base in "اى":
            return True
        return not (following and following.base in "اىو" and not following.marks and letter.base != following.base
                    and not (letter.base == "و" and at + 2 == len(self.word)))

    def _nunation(self, at, letter, following, last):
        silent = following is not None and following.base in "اى" and not following.marks
        if last or silent and at + 2 == len(self.word):
            if self.rests:
                self.out += ["aː"] if letter.has(FATHATAN) else []
            else:
                self.out += list(letter.tanwin)
        return at + (2 if silent else 1)


def stressed(sounds):
    """Marks the stressed vowel: a heavy last syllable, else a heavy one before it, else the third."""
    nuclei = [k for k, sound in enumerate(sounds) if sound[0] in "aui"]
    if not nuclei:
        return sounds

    def coda(k):
        """Consonants that close the syllable of the k-th vowel."""
        start = nuclei[k] + 1
        if k + 1 == len(nuclei):
            return sum(2 if s.endswith("ː") else 1 for s in sounds[start:])
        return sum(2 if s.endswith("ː") else 1 for s in sounds[start:nuclei[k + 1]]) - 1

    def long(k):
        return sounds[nuclei[k]].endswith("ː")

    end = len(nuclei) - 1
    if long(end) and coda(end) or coda(end) > 1 or end == 0:
        chosen = end
    elif long(end - 1) or coda(end - 1) > 0 or end == 1:
        chosen = end - 1
    else:
        chosen = end - 2
    out = list(sounds)
    out[nuclei[chosen]] = "ˈ" + out[nuclei[chosen]]
    return out


_EMPHATIC = "SDTZq"
# A glottal stop is heard as t from this voice, and nothing is near the voiced pharyngeal.
DROPPED = "ʕʔ"


def to_kokoro(sounds):
    """Sounds in the letters that Kokoro knows."""
    out = []
    for k, sound in enumerate(sounds):
        beside = (sounds[k - 1][0] if k else "") + (sounds[k + 1][0] if k + 1 < len(sounds) else "")
        if sound.lstrip("ˈ")[0] == "a" and any(c in _EMPHATIC for c in beside):
            sound = sound.replace("a", "ɑ")
        out.append(sound)
    table = str.maketrans({"S": "s", "D": "d", "T": "t", "Z": "ð", "ħ": "h"})
    said = "".join(out).translate(table)
    for lost in DROPPED:
        said = said.replace(lost + "ː", lost).replace(lost, "")
    return re.sub("ː+", "ː", said)


def sounds(text):
    """Each word's sounds and the rests, as lists; a rest is a string of punctuation."""
    out = []
    pieces = re.findall(r"[\u0621-\u065f\u0670-\u06d3]+|[" + _REST + "]", text)
    before = "rest"
    joined = ""
    for at, piece in enumerate(pieces):
        if piece in _REST:
            out.append({"،": ",", "؛": ";", "؟": "?"}.get(piece, piece))
            before = "rest"
            continue
        word = letters(joined + piece)
        # وَ written apart belongs to the word after it.
        if len(word) == 1 and word[0].base in "وفبكل" and word[0].vowel and at + 1 < len(pieces) \
                and pieces[at + 1] not in _REST:
            joined += piece
            continue
        joined = ""
        rests = at + 1 == len(pieces) or pieces[at + 1] in _REST
        said = _Reader(word, before, rests).read()
        if said:
            if word[0].base in _ALIFS and before == "vowel":
                _join(out[-1], said)
            out.append(said)
            before = "vowel" if said[-1][0] in "aui" else "consonant"
    return out


def _join(previous, said):
    """Lets the word before take the consonant that the joining hamza leaves without a vowel."""
    previous[-1] = previous[-1][0]  # its long vowel is said short here
    if len(said) > 1 and said[1][0] not in "aui":
        previous.append(said.pop(0))
    elif said[0].endswith("ː"):
        previous.append(said[0][0])
        said[0] = said[0][0]


def phonemes(text):
    """Phonemes of vowelled Arabic; raises Unvowelled."""
    check_vowelled(text)
    said = [piece if isinstance(piece, str) else to_kokoro(stressed(piece)) for piece in sounds(text)]
    return re.sub(r" ([.,!?:;])", r"\1", " ".join(said))
