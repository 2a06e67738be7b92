"""The words on the screen, by their key in locales/, so that a better wording does not break the journey."""

import re
from pathlib import Path

LINE = re.compile(r"^([a-z0-9-]+) = (.+)$")


class Words:
    """The words of one language."""

    def __init__(self, repository, lang):
        self._texts = {}
        for file in sorted((Path(repository) / "locales" / lang).rglob("*.ftl")):
            for line in file.read_text(encoding="utf-8").splitlines():
                if found := LINE.match(line):
                    self._texts[found[1]] = found[2].strip()

    def __getitem__(self, key):
        return self._texts[key]

    def under(self, key):
        """The texts whose keys begin with this one: the answers of a question, in order."""
        return [text for name, text in self._texts.items() if name.startswith(key + "-")]
