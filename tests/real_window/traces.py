"""What a stay leaves behind on the disk: nothing of what was typed, and what was done as rows of the journal."""

import sqlite3
from pathlib import Path


def entries(data):
    """How many entries are on the disk now, read beside the running kiosk."""
    journal = sqlite3.connect(f"file:{Path(data) / 'polku.db'}?mode=ro", uri=True, timeout=10)
    try:
        return journal.execute("SELECT count(*) FROM entry").fetchone()[0]
    finally:
        journal.close()


def forms(needle):
    """A text as it might lie in a file: as it is, without spaces, and in two bytes a letter."""
    for text in {needle, needle.replace(" ", ""), needle.lower()}:
        yield text.encode()
        yield text.encode("utf-16-le")


def found(folders, needles):
    """Which of these texts lie in any file of the folders: (file, text)."""
    files = [file for folder in folders for file in sorted(Path(folder).rglob("*")) if file.is_file()]
    assert files, f"there is nothing in {folders}"
    hits = []
    for file in files:
        held = file.read_bytes()
        hits += [(str(file), needle) for needle in needles if any(form in held for form in forms(needle))]
    return hits
