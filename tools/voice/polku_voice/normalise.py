"""From a written message to spans that can be spoken: nothing but words and punctuation.

Words that the lexicon knows take its form, and Finnish words inside another language are
marked as Finnish. In the languages of `signs.WORDS` numbers, dates, sums of money, addresses
and capital codes become words; in the others a number's form hangs on its case and gender, so
the text itself must write it out, and one that does not is refused.
The order of the rules is the order of `_rules`: an earlier rule wins.
"""

import re
import unicodedata
from dataclasses import dataclass

from . import numerals, signs

# Fluent wraps its placeables in direction isolates; none of these has a sound.
_SILENT = re.compile("[\u00ad\u200b\u200d-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufe0f]")
# Inside an Arabic-script word it ends a part of the word, which its sound can hang on.
_JOINER = re.compile("(?<![\u0600-\u06ff])\u200c|\u200c(?![\u0600-\u06ff])")
_QUOTED = re.compile(r"[“”„«\"]([^“”„«»\"]+)[”“»\"]")
_LATIN = r"[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ'-]*"
_ARABIC_DIGITS = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹", "01234567890123456789")

# Languages in letters of their own: Latin words in them are Finnish.
OTHER_LETTERS = frozenset({"ar", "fa", "prs", "ckb", "ru", "uk"})
# Letters that tell a Finnish word, in the languages that have not all of them foreign.
_TELLING = {"sv": "", "tr": "äÄ"}


@dataclass(frozen=True)
class Span:
    """A stretch of text in one tongue.

    `own` is the clip's language, `fi` Finnish that its voice says, `label` Finnish that the
    Finnish voice says, `ipa` phonemes.
    """

    tongue: str
    text: str


def clean(text):
    """Composed letters, plain spaces, plain dashes, Western digits; nothing that has no sound."""
    text = unicodedata.normalize("NFC", text).translate(_ARABIC_DIGITS)
    text = _JOINER.sub("", _SILENT.sub("", text))
    text = text.replace("’", "'").replace("ʼ", "'").replace("…", ".").replace("–", "-").replace("—", " - ")
    # An arrow between two words is heard as a rest; a picture is looked at, not heard.
    text = re.sub(" ?[←-⇿] ?", ", ", text)
    text = "".join(" " if unicodedata.category(c) in ("So", "Sk", "Cn", "Co") else c for c in text)
    return re.sub(r"\s+", " ", text).strip()


class Normaliser:
    """The rules of one language with its lexicon and, for other tongues, the Finnish words."""

    def __init__(self, lang, lexicon, finnish_words=frozenset()):
        self.lang = lang
        self.words = signs.WORDS.get(lang)
        self.telling = set(_TELLING.get(lang, "äöÄÖ"))
        self.lexicon = lexicon
        self.finnish_words = finnish_words
        rules = list(self._rules())
        self.actions = [action for _, action in rules]
        # One group per rule; the rules themselves use no numbered groups.
        self.pattern = re.compile("|".join(f"(?P<r{i}>{p})" for i, (p, _) in enumerate(rules)))

    def spans(self, text):
        """The spans of a message, neighbours of one tongue joined; ValueError where it needs words for signs."""
        found = []
        text = clean(text)
        if self.lang != "fi":
            text = _QUOTED.sub(self._mark_quoted, text)
        at = 0
        for match in self.pattern.finditer(text):
            found += self._plain(text[at:match.start()])
            found += self.actions[int(match.lastgroup[1:])](match.group())
            at = match.end()
        found += self._plain(text[at:])
        if self.words is None:
            unsaid = sorted({c for span in found if span.tongue == "own" for c in span.text if c in "%€&+@/=#*<>" or c.isdigit()})
            if unsaid:
                raise ValueError(f"it holds {' '.join(unsaid)}: the spoken form (.say) must write them as words")
        return _joined(found)

    def _rules(self):
        for number, entry in enumerate(self.lexicon):
            pattern = entry.pattern().replace("(?P<rest>", f"(?P<rest{number}>")
            # A group inside a rule would hide the rule's own name from `lastgroup`.
            yield re.sub(r"\(\?P<rest\d+>", "(?:", pattern), lambda s, e=entry: self._entry(e, s)
        yield r"\x02[^\x03]*\x03", lambda s: [Span("label", s[1:-1])]
        if self.words is None:
            return
        yield r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+", self._address
        yield r"(?:https?://)?(?:[A-Za-z0-9-]+\.)+(?:fi|com|org|net|eu|gov|se)\b(?:/[\w/-]*)?", self._address
        clock = r"\b(?:[01]?\d|2[0-4])[.:][0-5]\d\b"
        yield rf"{clock} ?- ?{clock}", self._time_range
        yield rf"(?i:\bklo ){clock}", self._time
        yield r"\b(?:0?[1-9]|[12]\d|3[01])\.(?:0?[1-9]|1[0-2])\.(?:\d{4}\b|(?!\d))", self._date
        yield clock, self._time
        yield r"(?<![\w,])\d{1,6}(?:,\d{2})? ?(?:€|(?i:euroa?\b|eur\b))", self._money
        yield r"\+?\d[\d ]*\d,\d+|\d,\d+", self._decimal
        yield r"\d+-\d+(?!\d)", self._range
        yield r"\+?\d+(?: \d+)*", self._number
        yield r"%", lambda _: self._own(self.words["percent"])
        yield r"€", lambda _: self._own(self.words["euro"][1])
        yield r"&", lambda _: self._own(self.words["and"])
        yield r"\+", lambda _: self._own(self.words["plus"])
        yield r"@", lambda _: self._own(self.words["at"])
        yield r"(?<=\w)/(?=\w)", lambda _: self._own(self.words["or"])
        yield r"(?<![\w])[A-ZÅÄÖ]{2,5}(?![\w])", self._capitals

    def _own(self, text):
        return [Span("own", f" {text} ")] if text else []

    def _entry(self, entry, found):
        rest = found[len(entry.written):]
        tongue = "own" if entry.kind == "say" else entry.kind
        return [Span(tongue, f" {entry.spoken}{rest} " if tongue == "own" else entry.spoken + rest)]

    def _mark_quoted(self, match):
        """Keeps a quotation whole as a Finnish label when every word in it is a Finnish word."""
        inside = match.group(1)
        words = re.findall(r"[^\W\d_]+", inside)
        return f"\x02{inside}\x03" if words and all(self._is_finnish(w) for w in words) else f" {inside} "

    def _is_finnish(self, word):
        return word.lower() in self.finnish_words or bool(self.telling & set(word))

    def _plain(self, text):
        """Words between the rules' finds; Latin words in other letters and known Finnish words are Finnish."""
        if self.lang == "fi" or not text:
            return [Span("own", text)] if text else []
        out, at = [], 0
        other = self.lang in OTHER_LETTERS
        for match in re.finditer(rf"{_LATIN}(?:[ .]{_LATIN})*" if other else _LATIN, text):
            word = match.group()
            starts = not text[:match.start()].strip(" ") or text[:match.start()].rstrip(" ")[-1:] in ".!?:("
            named = word[0].isupper() and not starts and word.lower() in self.finnish_words
            if other or self.telling & set(word) or named:
                out += [Span("own", text[at:match.start()]), Span("label" if other else "fi", word)]
                at = match.end()
        return [span for span in [*out, Span("own", text[at:])] if span.text]

    def _spelt(self, letters):
        named = ", ".join(signs.LETTERS[c.upper()] for c in letters if c.upper() in signs.LETTERS)
        return [Span("fi", named)]

    def _capitals(self, found):
        if self.lang == "en":
            return [Span("own", " " + " ".join(found) + " ")]
        return self._spelt(found)

    def _address(self, found):
        out = []
        for part in re.findall(r"[^\W_]+|[.@/_-]", found.removeprefix("https://").removeprefix("http://")):
            if part.lower() == "www":
                said = {"fi": "vee vee vee", "en": "double u double u double u"}.get(self.lang)
                out += self._own(said) if said else [Span("fi", "vee vee vee")]
            elif part in ".@/-":
                name = {".": "dot", "@": "at", "/": "slash", "-": "hyphen"}[part]
                out += self._own(self.words[name])
            elif part.isdigit():
                out += self._own(numerals.digits(self.lang, part))
            else:
                out += [Span("fi", part)] if self.lang != "fi" else self._own(part)
        return out

    def _date(self, found):
        day, month, year = (found.split(".") + [""])[:3]
        return self._own(numerals.date(self.lang, int(day), int(month), int(year) if year else None))

    def _time(self, found):
        hour, minute = re.findall(r"\d+", found)
        said = [self.words["clock"]] if found.lower().startswith("klo") else []
        said.append(numerals.cardinal(self.lang, int(hour)))
        if int(minute):
            joint = {"so": "iyo", "ar": "وَ"}.get(self.lang, "")
            number = numerals.cardinal(self.lang, int(minute))
            if 0 < int(minute) < 10 and self.lang in ("fi", "en"):
                number = {"fi": "nolla ", "en": "oh "}[self.lang] + number
            said.append(f"{joint}{number}" if self.lang == "ar" else f"{joint} {number}")
        return self._own(" ".join(said))

    def _time_range(self, found):
        first, last = found.split("-")
        return [*self._time(first.strip()), *self._own(self.words["to"]), *self._time(last.strip())]

    def _money(self, found):
        whole, _, part = re.match(r"(\d+)(,(\d{2}))?", found).group(1, 2, 3)
        out = [self._counted(int(whole), "euro")]
        if part and int(part):
            out.append(self._counted(int(part), "cent"))
        return self._own(" ".join(out))

    def _counted(self, n, unit):
        one, many = self.words[unit]
        return f"{numerals.cardinal(self.lang, n)} {one if n == 1 else many}"

    def _decimal(self, found):
        whole, part = found.replace(" ", "").lstrip("+").split(",")
        said = self._whole(whole)
        return self._own(f"{said} {self.words['comma']} {self._whole(part)}")

    def _range(self, found):
        first, last = found.split("-")
        return self._own(f"{self._whole(first)} {self.words['to']} {self._whole(last)}")

    def _number(self, found):
        groups = found.lstrip("+").split(" ")
        # "12 500" is one number, "040 123 4567" is a telephone number.
        if len(groups) > 1 and groups[0][0] != "0" and all(len(g) == 3 for g in groups[1:]) and found[0] != "+":
            return self._own(self._whole("".join(groups)))
        plus = [self.words["plus"]] if found[0] == "+" else []
        comma = "، " if self.lang == "ar" else ", "
        if len(groups) > 1 or plus:
            return self._own(" ".join([*plus, comma.join(numerals.digits(self.lang, g) for g in groups)]))
        return self._own(self._whole(groups[0]))

    def _whole(self, text):
        """One number: a year or a small number as one, a code (leading zero, 4 digits or more) by digits."""
        year = len(text) == 4 and text[:2] in ("19", "20")
        code = len(text) > 1 and text[0] == "0" or len(text) >= 4 and not year and text[-3:] != "000"
        said = None if code else numerals.cardinal(self.lang, int(text))
        if said is None:
            return numerals.digits(self.lang, text)
        if self.lang == "en" and year and int(text) > 2009:
            return f"twenty {numerals.english(int(text) - 2000)}"
        return said


def _joined(spans):
    out = []
    for span in spans:
        if out and out[-1].tongue == span.tongue == "own":
            out[-1] = Span("own", out[-1].text + span.text)
        elif span.text.strip():
            out.append(span)
        elif out and out[-1].tongue == "own":
            out[-1] = Span("own", out[-1].text + " ")
    return [Span(s.tongue, re.sub(r"\s+([.,!?:;،؟؛])", r"\1", re.sub(r"\s+", " ", s.text)).strip()) for s in out]
