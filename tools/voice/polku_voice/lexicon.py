"""Words that the general rules would say wrongly, one table per language.

A row is: written form, kind, spoken form, separated by tabs. Kinds:

- `say`  the spoken form is spelt in the language's own letters;
- `fi`   the spoken form is spelt in Finnish and said by the language's voice the Finnish way;
- `label` the spoken form is spelt in Finnish and said by the Finnish voice;
- `ipa`  the spoken form is phonemes of the Kokoro voice.

A written form with a capital is matched as it stands, any other in any case. A star at its
end lets letters follow (`OmaKela*` also finds "OmaKelassa"); they are added to the spoken form.
"""

import re
from dataclasses import dataclass

KINDS = ("say", "fi", "label", "ipa")


class BadLexicon(ValueError):
    """A row that can't be used; the message gives file and line."""


@dataclass(frozen=True)
class Entry:
    """One row of the table."""

    written: str
    kind: str
    spoken: str
    open_ended: bool

    def pattern(self):
        """A regular expression that finds the written form as a word of its own."""
        body = re.escape(self.written)
        if self.written == self.written.lower():
            body = f"(?i:{body})"
        before = r"(?<![\w])" if self.written[0].isalnum() else ""
        if self.open_ended:
            return before + body + r"(?P<rest>[^\W\d_]*)"
        return before + body + (r"(?![\w])" if self.written[-1].isalnum() else "")


def parse(lines, name="lexicon"):
    """Rows of a table, the longest written form first, so that it wins."""
    entries = []
    for number, line in enumerate(lines, 1):
        row = line.rstrip("\n")
        if not row.strip() or row.startswith("#"):
            continue
        cells = row.split("\t")
        if len(cells) != 3 or cells[1] not in KINDS or not cells[0] or not cells[2]:
            raise BadLexicon(f"{name}:{number}: want written, {'|'.join(KINDS)}, spoken, with tabs between")
        written = cells[0]
        open_ended = len(written) > 1 and written.endswith("*")
        entries.append(Entry(written.rstrip("*") if open_ended else written, cells[1], cells[2], open_ended))
    return sorted(entries, key=lambda entry: (-len(entry.written), entry.written))


def load(path):
    """The table in a file, in UTF-8."""
    with open(path, encoding="utf-8") as file:
        return parse(file, path.name)
