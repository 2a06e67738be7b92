"""Swedish spelling to Kokoro's phonemes, as Swedish is spoken in Finland.

Finland Swedish has no pitch accent and no retroflexes, says sj as sh and tj as ch, and leaves its
unstressed vowels whole: see Reuter, "Svenskan i Finland" (in *Språk i Norden*, 1992), and for the
spelling Garlén, *Svenskans fonologi* (1988). A stressed vowel is long before one consonant or none,
short before more; the stress is on the first syllable of the stem, but for be-, för- and borrowed
words, and the parts of a compound are read as words. Which words are compounds and which are borrowed
the spelling does not tell: `_FIRST` and `_STEMS` hold those of everyday and of e-services.
"""

import re

from . import pieces

_VOWELS = "aeiouyåäöé"
_FRONT = "eiyäöé"
# Quality of a vowel: long and stressed, short and stressed, unstressed. Kokoro has no ʉ.
_LONG = {"a": "ɑː", "e": "eː", "i": "iː", "o": "uː", "u": "yː", "y": "yː", "å": "oː", "ä": "ɛː", "ö": "øː", "é": "eː"}
_SHORT = {"a": "a", "e": "ɛ", "i": "i", "o": "ɔ", "u": "ø", "y": "y", "å": "ɔ", "ä": "ɛ", "ö": "œ", "é": "e"}
_WEAK = {**_SHORT, "e": "e", "o": "u", "ö": "ø"}
_SOUNDS = {
    "b": "b", "c": "k", "d": "d", "f": "f", "g": "ɡ", "h": "h", "j": "j", "k": "k", "l": "l", "m": "m", "n": "n",
    "p": "p", "q": "k", "r": "r", "s": "s", "t": "t", "v": "v", "w": "v", "x": "ks", "z": "s",
}
# Clusters of letters with one sound, at the beginning of a stem and anywhere.
_INITIAL = (("skj", "ʃ"), ("stj", "ʃ"), ("sch", "ʃ"), ("sj", "ʃ"), ("tj", "ʧ"), ("kj", "ʧ"), ("dj", "j"), ("gj", "j"),
            ("hj", "j"), ("lj", "j"), ("ch", "ʃ"))
_ANYWHERE = (("sch", "ʃ"), ("ck", "kː"), ("ng", "ŋ"), ("nk", "ŋk"), ("gn", "ŋn"), ("dt", "t"), ("ph", "f"), ("th", "t"),
             ("sj", "ʃ"), ("qu", "kv"))

# Little words as they are said in a sentence; those with a short vowel before one letter.
_WORDS = {
    "och": "ɔk", "att": "at", "de": "dˈiː", "dem": "dˈɛm", "det": "de", "den": "den", "en": "en", "ett": "et", "är": "æːr",
    "i": "i", "på": "po", "till": "til", "av": "ɑːv", "för": "før", "med": "med", "om": "ɔm", "som": "sɔm", "du": "dˈyː",
    "jag": "jˈɑːɡ", "han": "hˈan", "hon": "hˈun", "man": "mˈan", "kan": "kˈan", "ska": "skˈɑː", "vill": "vˈil", "hem": "hˈɛm",
    "kom": "kˈɔm", "in": "ˈin", "upp": "ˈøp", "men": "mˈɛn", "min": "mˈin", "din": "dˈin", "sin": "sˈin", "vem": "vˈɛm",
    "än": "ˈɛn", "dig": "dˈɛj", "mig": "mˈɛj", "sig": "sˈɛj", "säg": "sˈɛj", "säger": "sˈɛːjer", "nej": "nˈɛj", "hej": "hˈɛj",
    "igen": "ijˈɛn", "mot": "mˈuːt", "från": "frˈoːn", "någon": "nˈoːɡɔn", "något": "nˈoːɡɔt", "ingen": "ˈiŋen", "fem": "fˈɛm",
    "sex": "sˈɛks", "noll": "nˈɔl", "tom": "tˈum", "tomt": "tˈumt", "vän": "vˈɛn", "kvar": "kvˈɑːr", "eller": "ˈɛler",
    "också": "ˈɔksoː", "alltså": "ˈaltsoː", "måste": "mˈɔste", "kanske": "kˈanʃe", "genast": "jˈeːnast", "sen": "sˈɛn",
    "tillbaka": "tilbˈɑːka", "tillsammans": "tilsˈamans", "förut": "førˈyːt", "därifrån": "dˈæːrifroːn", "varifrån": "vˈɑːrifroːn",
    "morgon": "mˈɔrɡɔn", "euro": "ˈeːuru", "cent": "sˈɛnt", "två": "tvˈoː", "tjugo": "ʧˈyːɡu", "söndag": "sˈœndɑːɡ",
    "många": "mˈɔŋa", "gången": "ɡˈɔŋen", "vad": "vˈɑːd", "pe": "pˈeː", "eff": "ˈɛf", "ve": "vˈeː", "a": "ˈɑː", "okej": "ukˈɛj", "ingenting": "ˈiŋentiŋ",
    "ihåg": "ihˈoːɡ", "inom": "ˈinɔm", "hemmet": "hˈɛmːet", "därför": "dˈæːrføːr",
    "gjorde": "jˈuːrde", "gjort": "jˈuːrt", "gjord": "jˈuːrd", "förra": "fˈœrːa", "först": "fˈœrst", "första": "fˈœrsta",
    "högst": "hˈœkst", "kanin": "kanˈiːn", "sa": "sˈɑː", "just": "jˈøst", "mer": "mˈeːr", "ner": "nˈeːr",
}
# How these begin a compound.
_PARTICLES = {"an": "ˈan", "om": "ˈɔm", "in": "ˈin", "upp": "ˈøp", "av": "ˈɑːv", "på": "pˈoː", "till": "tˈil", "ut": "ˈyːt"}
# Stems whose stress, length or letters the rules would miss. An ending may follow; the longest wins.
_STEMS = {
    "adress": "adrˈɛsː", "amina": "amˈiːna", "apparat": "aparˈɑːt", "automat": "autumˈɑːt", "bibliotek": "bibliotˈeːk",
    "bokst": "bˈuːkst", "brådsk": "brˈɔsk", "butik": "bytˈiːk", "certifikat": "særtifikˈɑːt", "chatt": "ʧˈatː", "chip": "ʧˈip",
    "dator": "dˈɑːtɔr", "december": "desˈɛmber", "egen": "ˈeːɡen", "egna": "ˈeːɡna", "eget": "ˈeːɡet", "elefant": "elefˈant",
    "evenemang": "evenemˈaŋ", "exempel": "eksˈɛmpel", "familj": "famˈilj", "fredag": "frˈeːdɑːɡ", "fånga": "fˈɔŋa",
    "fönstr": "fˈœnstr", "företag": "fˈøːretɑːɡ", "föreslå": "fˈøːresloː", "förmån": "fˈœrmoːn", "gissa": "jˈisːa",
    "hjälpt": "jˈɛlpt", "identi": "idɛnti", "identitet": "idɛntitˈeːt", "identifikation": "idɛntifikaʃˈuːn",
    "kafé": "kafˈeː", "kamel": "kamˈeːl", "klinik": "klinˈiːk", "kod": "kˈoːd", "kommit": "kˈɔmːit", "kontor": "kɔntˈuːr",
    "konto": "kˈɔntu", "kontroll": "kɔntrˈɔl", "leverans": "leverˈans", "lyckad": "lˈykːad", "lånet": "lˈoːnet",
    "läst": "lˈɛːst", "läs": "lˈɛːs", "meddeland": "mˈeːddeːland", "minut": "minˈyːt", "mobil": "mubˈiːl", "myndighet": "mˈyndiheːt",
    "november": "nuvˈɛmber", "nummer": "nˈømːer", "numret": "nˈømret", "officiell": "ufisiˈɛlː", "paket": "pakˈeːt",
    "paraply": "paraplˈyː", "paus": "pˈaus", "person": "pærsˈuːn", "personal": "pærsunˈɑːl", "pengar": "pˈɛŋar",
    "reserver": "reservˈeːr", "resultat": "resyltˈɑːt", "rojin": "ruʒˈiːn", "situation": "sityaʃˈuːn", "skoj": "skˈɔj", "sju": "ʃˈyː",
    "sjunde": "ʃˈønde", "språk": "sprˈoːk", "telefon": "telefˈoːn", "timm": "tˈimː", "tjänst": "ʧˈɛnst", "torsdag": "tˈuːrsdɑːɡ",
    "tisdag": "tˈiːsdɑːɡ", "lördag": "lˈœrdɑːɡ", "måndag": "mˈɔndɑːɡ", "yusuf": "jˈusuf", "årsdag": "ˈoːrsdɑːɡ", "önsk": "ˈœnsk",
    "kontrollera": "kɔntrɔlˈeːra", "kontrollerar": "kɔntrɔlˈeːrar", "betald": "betˈɑːld", "betaln": "betˈɑːln", "borttag": "bˈɔrtːɑːɡ",
    "borta": "bˈɔrta", "lärare": "lˈæːrare", "människ": "mˈɛnːiʃ", "sköldpadd": "ʃˈœldpadː", "skild": "ʃˈild", "obetald": "ˈuːbetɑːld",
    "oavslutad": "ˈuːɑːvslyːtad", "okän": "ˈuːʧɛn", "oskr": "ˈuːskr", "avsluta": "ˈɑːvslyːta", "finländsk": "fˈinlɛndsk", "film": "fˈilm",
    "öppn": "ˈœpn", "fortsätt": "fˈurtsɛtː", "välkomm": "vˈɛːlkɔmː", "klart": "klˈɑːrt", "snart": "snˈɑːrt", "hemlig": "hˈɛmliɡ",
    "möjlig": "mˈœjliɡ", "möjligt": "mˈœjlikt", "bidrag": "bˈiːdrɑːɡ", "bolag": "bˈuːlɑːɡ", "samtal": "sˈamtɑːl", "bredvid": "bredvˈiːd", "hör": "hˈøːr", "jämför": "jˈɛmføːr", "gör": "jˈøːr", "behöv": "behˈøːv", "bekant": "bekˈant", "rojins": "ruʒˈiːns",
    "markera": "markˈeːra", "radera": "radˈeːra", "fungera": "fɔŋɡˈeːra", "barn": "bˈɑːrn", "lär": "lˈæːr", "börj": "bˈœrj", "hämt": "hˈɛmt",
}
# First parts of compounds. What follows is read as a word of its own.
_FIRST = (
    "adress användar arbets avhämtnings bank banks barn besöks bibliotek biblioteks bluff bostads bok bred dag där förfallo godnatt hand "
    "god helg hemlig huvud certifikat ovan hör identitets kok konto kontroll kort kund lag leverans lång låne lätt mellan mobil myndighets nät nätbanks "
    "oav paket person personal pinn sago sam skatte sko språk spel start still svar sök tand telefon text tid webb öppet övnings "
    "sök av an in ut upp på om till fram åter över ned ner kund natt post mål land hem sid åttio nittio trettio tjugo femtio sextio "
    "hundra tvåhundra tvåhundraåttio sjuttio fyrtio barnfamilj fritids kvälls"
).split()
# Words that only look like compounds of them.
_WHOLE = re.compile(
    r"(?:inga|inge|ingen|inget|inte|innan|utan|ute|anna\w+|anna|andra|angel|omkring|"
    r"bankens?|banker|boken|bokens|böcker|kortet|korten|kortets|barnet|barnens|dagen|dagar|dagen|texten|språket|handen|"
    r"startar|söker|telefonen|telefoner|personen|personer|paketet|kontot|kontor\w*|kontroll\w*|godis|goda|hemma|hemlig\w*|sidan|sidor|sida|sidans|"
    r"landet|uter|avis\w*|poster|posten|posti|åters|tider|tiden|tidigt|tidning\w*|lagen|överst|skola\w*|skog\w*|utom|svara\w*|svaren|"
    r"nästa|näten|nätet|spelar|kokar|koka|handlar|lätta|lättare|låna\w*|långsam\w*|länge|hundra|bredvid|samma|samtal\w*|stilla|öppettid|hörde|"
    r"text|bank|kort|dag|hand|natt|land|hem|sök|tid|svar|språk|post|barn|an|om|in|ut|av|på|upp|till|bok|start|åter|över)$"
)
_UNSTRESSED = re.compile(r"(?:be|för|ge|ent)(?=[bcdfghjklmnprstv])")
_LOAN = re.compile(r"(?P<head>.+?)(?:(?P<tion>[tsx]ion)|(?P<era>er(?=a|ing)))(?P<tail>.*)")


def word(text, top=True):
    """Phonemes of one Swedish word: `skärmen` -> `ʃˈærmen`."""
    text = text.lower()
    if not top and text in _PARTICLES:
        return _PARTICLES[text]
    if text in _WORDS:
        return _WORDS[text]
    quality = re.fullmatch("(.{3,})het(en|er|erna|s)?", text)
    if quality:
        return word(quality[1], top) + "ˌheːt" + _spelt(quality[2] or "", None, initial=False)
    for first in sorted(_FIRST, key=len, reverse=True):
        rest = text[len(first):]
        if text.startswith(first) and len(rest) > 2 and set(rest) & set(_VOWELS) and not _WHOLE.fullmatch(text) \
                and not re.match(r"(?:en|et|ar|er|or|a|e)(?:n|na|s|ns|t)?$", rest):
            return word(first, top=False) + word(rest, top=False).replace("ˈ", "ˌ")
    stem = max((stem for stem in _STEMS if text.startswith(stem)), key=len, default="")
    if stem and not (_LOAN.fullmatch(text[len(stem):] or " ") and len(text) - len(stem) > 4):
        return _STEMS[stem] + _spelt(text[len(stem):], None, initial=False)
    if _loan(text):
        return _loan(text)
    return _spelt(text, _stress(text))


def _loan(text):
    """-tion and -era bear the stress of the words that end in them."""
    found = _LOAN.fullmatch(text)
    if not found or not set(found["head"]) & set(_VOWELS):
        return None
    head = _spelt(found["head"], None)
    if found["tion"]:
        kind = "kʃ" if found["tion"][0] == "x" else "ʃ"
        return head + kind + "ˈuːn" + _spelt(found["tail"], None, initial=False)
    return head + "ˈeːr" + _spelt(found["tail"], None, initial=False)


def _stress(text):
    """The place of the stressed vowel's letter."""
    nuclei = [at for at, letter in enumerate(text) if letter in _VOWELS]
    if not nuclei:
        return None
    if "é" in text:
        return text.index("é")
    prefix = _UNSTRESSED.match(text)
    after = [at for at in nuclei if prefix and at >= prefix.end()]
    return after[0] if after else nuclei[0]


def _long(text, at):
    """Whether the stressed vowel at `at` is long: before one consonant or none, or before rn, rd, rl."""
    cluster = re.match(f"[^{_VOWELS}]*", text[at + 1:]).group()
    if re.match(f"[^{_VOWELS}x](?:ning|lig|nad)", text[at + 1:]):
        return True
    return len(cluster) < 2 and cluster != "x" or cluster[:2] in ("rn", "rd", "rl") \
        or cluster in ("tr", "br", "dl", "bl", "gl", "pr", "kn", "gr")


def _spelt(text, stress, initial=True):
    """Letter by letter, with the stressed vowel at `stress`."""
    prefix = _UNSTRESSED.match(text) if initial and stress else None
    begins = {0} if initial else set()
    if prefix and stress >= prefix.end():
        begins.add(prefix.end())
    out, at = "", 0
    while at < len(text):
        here, following = text[at], text[at + 1:at + 2]
        if here in _VOWELS:
            out += _vowel(text, at, stress)
            at += 1
            continue
        soft = following and following in _FRONT
        if at in begins:
            group = next(((letters, sound) for letters, sound in _INITIAL if text.startswith(letters, at)), None)
            if not group and text.startswith("sk", at) and text[at + 2:at + 3] in set(_FRONT):
                group = ("sk", "ʃ")
            if not group and soft and here in "kg":
                group = (here, {"k": "ʧ", "g": "j"}[here])
            if group:
                out, at = out + group[1], at + len(group[0])
                continue
        group = next(((letters, sound) for letters, sound in _ANYWHERE if text.startswith(letters, at) and at), None)
        if group:
            out, at = out + group[1], at + len(group[0])
        elif here == following:
            out, at = out + _SOUNDS[here] + "ː", at + 2
        elif here == "c" and soft:
            out, at = out + "s", at + 1
        elif here == "g" and at and text[at - 1] in "lr" and not following:
            out, at = out + "j", at + 1
        elif here == "g" and following in ("t", "s"):
            out, at = out + "k", at + 1
        else:
            out, at = out + _SOUNDS.get(here, ""), at + 1
    return out


def _vowel(text, at, stress):
    here = text[at]
    if at != stress:
        # -or of the plural and a final o are close; before two consonants o is open.
        return _SHORT["o"] if here == "o" and re.match(f"[^{_VOWELS}]{{2}}", text[at + 1:]) else _WEAK[here]
    long = _long(text, at)
    if here == "ä" and text[at + 1:at + 2] == "r":
        return "ˈæː" if long else "ˈæ"
    return "ˈ" + (_LONG if long else _SHORT)[here]


def phonemes(text):
    """Phonemes of Swedish words, with the punctuation that makes a rest kept."""
    said = pieces.cut(text.replace("-", " "), r"[^\W\d_]+")
    return pieces.joined(piece if pieces.is_mark(piece) else word(piece) for piece in said)
