"""Which voice speaks which language, with which settings, and how its text becomes its script.

A script is what the engine is given: Finnish words for Festival, phonemes for Kokoro.
"""

import re
from dataclasses import dataclass, field

from . import arabic, english, finnish, lexicon, normalise, somali

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


VOICES = {
    "fi": Voice("festival-hy_fi_mv_diphone", "festival", "2.5.0, suopuhe-mv 20041119", "hy_fi_mv_diphone",
                "LGPL-2.0-or-later", {"stretch": 1.1, "pause_s": 0.35}),
    "en": _kokoro("af_heart", 0.92),
    "ar": _kokoro("if_sara", 0.9),
    "so": _kokoro("if_sara", 0.9),
}

_RULES = {"en": english.phonemes, "ar": arabic.phonemes, "so": somali.phonemes}


class Speaker:
    """The text rules of one language, with its lexicon."""

    def __init__(self, lang, lexicon_folder, finnish_words=frozenset()):
        self.lang = lang
        table = lexicon.load(lexicon_folder / f"{lang}.tsv")
        self.normaliser = normalise.Normaliser(lang, table, finnish_words)

    def script(self, text):
        """What the engine is given; raises ValueError when there is nothing that can be said."""
        spans = self.normaliser.spans(text)
        if self.lang == "fi":
            said = " ".join(span.text for span in spans)
        else:
            said = ""
            for span in spans:
                # PIN-ka: an ending belongs to the word before it and takes no stress of its own.
                ending = re.match(r"-[^\W\d_]+", span.text)
                if ending and said:
                    said += self._phonemes(normalise.Span(span.tongue, ending.group()[1:])).replace("ˈ", "")
                    span = normalise.Span(span.tongue, span.text[ending.end():])
                said += " " + self._phonemes(span)
        said = _tidy(said)
        if not any(c.isalpha() for c in said):
            raise ValueError("there is nothing to say in it")
        return said

    def _phonemes(self, span):
        if span.tongue == "ipa":
            return span.text
        if span.tongue == "fi":
            return (finnish.phonemes_for_english if self.lang == "en" else finnish.phonemes)(span.text)
        return _RULES[self.lang](span.text)


def _tidy(said):
    said = " ".join(said.split())
    for mark in ".,!?:;":
        said = said.replace(f" {mark}", mark)
    return said.lstrip(".,!?:; ")
