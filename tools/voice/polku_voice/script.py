"""What the engines are given for one message: its parts, each said by one voice.

Most messages are one part. A Finnish label in another language's sentence is a part of its own:
the Finnish voice says it, so that it is heard here as in the service.
"""

import json
from dataclasses import dataclass

MARKS = ".,!?:;،؟؛"
# Silence at a joint: where nothing rests, where a comma does, where a sentence ends.
JOIN_S, COMMA_S, STOP_S = 0.07, 0.2, 0.35


@dataclass(frozen=True)
class Part:
    """Words for Festival and RHVoice, phonemes for Kokoro; `rest_s` is the silence before it."""

    finnish: bool
    text: str
    rest_s: float = 0.0


def parts(pieces):
    """Parts from pairs of (whether the Finnish voice says it, text).

    A mark at a joint becomes the rest there, and a part that the sentence goes on after ends
    in a comma, so that the voice does not fall.
    """
    spoken, marks = [], ""
    for finnish, text in pieces:
        text = tidy(text)
        body = text.lstrip(MARKS + " ")
        marks += text[:len(text) - len(body)]
        if any(c.isalpha() for c in body):
            spoken.append((finnish, body, marks))
            marks = body[-1] if body[-1] in MARKS else ""
    out = []
    for at, (finnish, body, before) in enumerate(spoken):
        goes_on = at + 1 < len(spoken) and not finnish and body[-1] not in MARKS
        out.append(Part(finnish, body + "," if goes_on else body, _rest(before) if at else 0.0))
    return tuple(out)


def tidy(text):
    """Single spaces, none before a mark."""
    text = " ".join(text.split())
    for mark in MARKS:
        text = text.replace(f" {mark}", mark)
    return text


def shown(script):
    """The script as one line: what its hash is made of. A message of one part is that part's text."""
    if len(script) == 1:
        return script[0].text
    return json.dumps([[part.finnish, part.text, part.rest_s] for part in script], ensure_ascii=False)


def _rest(marks):
    if not marks.strip():
        return JOIN_S
    return STOP_S if set(marks) & set(".!?:؟") else COMMA_S
