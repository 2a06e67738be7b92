"""A text cut into words and the marks that make a rest, and put together again as phonemes."""

import re

_MARKS = {"،": ",", "؛": ";", "؟": "?"}
_REST = ".,!?:;" + "".join(_MARKS)


def cut(text, word):
    """Words (by the pattern `word`) and marks, in their order; marks as the engines know them."""
    return [_MARKS.get(piece, piece) for piece in re.findall(f"{word}|[{_REST}]", text)]


def rests(pieces, at):
    """Whether a rest, or the end, follows the piece at `at`."""
    return at + 1 == len(pieces) or is_mark(pieces[at + 1])


def is_mark(piece):
    """Whether the piece is a mark and not a word."""
    return piece in _REST


def joined(said):
    """Phonemes of words and marks with single spaces between words."""
    return re.sub(r" ([.,!?:;])", r"\1", " ".join(piece for piece in said if piece))
