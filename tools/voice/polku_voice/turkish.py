"""Turkish spelling to Kokoro's phonemes.

The spelling is phonemic; what it does not tell is where the stress is. It is on the last syllable,
except before the endings that never bear it (negation, person, question, -ken, -ce, -dir, -yle)
and in adverbs, names of places and some borrowed words. See Göksel and Kerslake, *Turkish: A
Comprehensive Grammar* (2005), ch. 4. Soft g makes a vowel long, and between unlike vowels is silent.
"""

import re

_SOUNDS = {
    "a": "a", "b": "b", "c": "ʤ", "ç": "ʧ", "d": "d", "e": "e", "f": "f", "g": "ɡ", "h": "h", "ı": "ɯ",
    "i": "i", "j": "ʒ", "k": "k", "l": "l", "m": "m", "n": "n", "o": "o", "ö": "ø", "p": "p", "r": "ɾ",
    "s": "s", "ş": "ʃ", "t": "t", "u": "u", "ü": "y", "v": "v", "y": "j", "z": "z", "â": "aː", "î": "iː",
    "û": "uː", "q": "k", "w": "v", "x": "ks", "ä": "e",
}
_VOWELS = "aeıioöuüâîûä"
_REST = ".,!?:;"
# Words that lean on the one before or after.
_LEANING = set("ve ile de da ki bir bu şu o mi mı mu mü ya".split())
# Stressed on another syllable than the last; counted from 0.
_STRESSED = {
    **dict.fromkeys(
        "ama ancak artık banka belki böyle burada bunda çünkü evet fakat hangi hayır hemen henüz herkes hiçbir için "
        "işte lütfen merhaba nasıl neden nerede niçin niye orada önce öyle posta şimdi sonra şöyle tekrar yalnız "
        "türkiye birkaç yarın bazen asla".split(), 0),
    "finlandiya": 1, "sadece": 0, "veya": 0, "örneğin": 1, "herhangi": 1, "düşünce": 2, "güvence": 2, "eğlence": 2,
}
# Endings that leave the stress before them. The vowel before them is stressed.
_BEFORE = re.compile(
    r"(?:m[ae](?=y[ıi]n|d[ıi](?!r)|y[ae]c[ae][kğ]|s[ıi]n|y[ae]l[ıi]m|z?s[ıi]n[ıi]z)"  # negation
    r"|s[ıiuü]n[ıiuü]z$|yl[ae]$|yken$|[dt][ıiuü]r(?:l[ae]r)?$|(?<=[nkçsz])[cç][ea]$)"
)
_IMPERATIVE = re.compile(r"(?:[ıiuü]n|(?<![dt])[ıiuü]n[ıiuü]z)$")
_NO_IMPERATIVE = set("altın bütün derin kadın kalın yakın uzun zengin serin".split())


def _nuclei(word):
    return [at for at, letter in enumerate(word) if letter in _VOWELS]


def stressed_letter(word, at_rest=False):
    """The place of the stressed vowel, None in a word that leans; `at_rest` before a mark or the end."""
    nuclei = _nuclei(word)
    if not nuclei or word in _LEANING or re.fullmatch(r"m[ıiuü](?:y[ıiuü]m|s[ıiuü]n(?:[ıiuü]z)?|y[ıiuü]z|d[ıiuü]r)", word):
        return None
    if word in _STRESSED:
        return nuclei[_STRESSED[word]]
    going_on = re.search(r"[ıiuü]yor", word)
    if going_on:
        return _negated(word, going_on.start(), nuclei)
    ending = _BEFORE.search(word)
    # At a rest -in is far oftener the imperative (basın) than the genitive, which has its noun after it.
    if not ending and at_rest and word not in _NO_IMPERATIVE:
        ending = _IMPERATIVE.search(word)
    if ending:
        before = [at for at in nuclei if at < ending.start()]
        if before:
            return before[-1]
    return nuclei[-1]


def _negated(word, at, nuclei):
    """gelmíyor is stressed before its m, gelíyor on its i."""
    if word[at - 1:at] == "m":
        before = [k for k in nuclei if k < at - 1]
        if before and word[before[-1] + 1:at - 1]:
            return before[-1]
    return at


# Vowels that are long without being written so.
_LONG = {"sadece": "sâdece", "tane": "tâne"}


def word(text, at_rest=False):
    """Phonemes of one Turkish word: `düğme` -> `dyːmˈe`."""
    text = re.sub("[^a-zçğıöşüâîûä]", "", text.replace("İ", "i").replace("I", "ı").lower())
    stress = stressed_letter(text, at_rest)
    text = _LONG.get(text, text)
    out = ""
    for at, letter in enumerate(text):
        before, after = text[at - 1:at], text[at + 1:at + 2]
        mark = "ˈ" if at == stress else ""
        if letter == "ğ":
            if before and before in _VOWELS and not (after and after in _VOWELS):
                out += "ː"
            elif before in set("ei") and after in set("ei") and before + after != "ii":
                out += "j"
        elif letter in _VOWELS and before == "ğ" and text[at - 2:at - 1] == letter and letter != "e":
            # olduğunuz: one long vowel, stressed if either is
            out = out[:-1] + mark + out[-1] + "ː" if mark else out + "ː"
        elif letter == before and letter not in _VOWELS:
            out += "ː"
        elif letter == "n" and after in set("kg"):
            out += "ŋ"
        else:
            out += mark + _SOUNDS.get(letter, "")
    return re.sub("ː+", "ː", out)


def phonemes(text):
    """Phonemes of Turkish words, with the punctuation that makes a rest kept."""
    pieces = re.findall(r"[^\W\d_]+(?:'[^\W\d_]+)*|[.,!?:;]", text.replace("-", " "))
    said = []
    for at, piece in enumerate(pieces):
        rest = at + 1 == len(pieces) or pieces[at + 1] in (*_REST, "ve")
        said.append(piece if piece in _REST else word(piece, rest and "'" not in piece))
    return re.sub(r" ([.,!?:;])", r"\1", " ".join(s for s in said if s))
