"""What is to be spoken: JSON lines of key, text and the hash of the text.

A key becomes a file name, so its form is checked here and nowhere else.
"""

import hashlib
import json
import re
from dataclasses import dataclass

# A Fluent identifier, or `id.attribute`. It can name no folder and no hidden file.
KEY = re.compile(r"[A-Za-z][A-Za-z0-9_-]*(?:\.[A-Za-z][A-Za-z0-9_-]*)?")


class BadRequest(ValueError):
    """A line of input that can't be used; the message says which and why."""


@dataclass(frozen=True)
class Request:
    """One message to speak."""

    key: str
    text: str
    sha256: str


def parse(lines):
    """Reads JSON lines; raises BadRequest at the first line that is wrong."""
    found = {}
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            value = json.loads(line)
            key, text, sha256 = value["key"], value["text"], value["sha256"]
        except (ValueError, KeyError, TypeError) as cause:
            raise BadRequest(f"line {number}: needs key, text and sha256 as JSON ({cause})") from cause
        if not all(isinstance(part, str) for part in (key, text, sha256)):
            raise BadRequest(f"line {number}: key, text and sha256 must be strings")
        if not KEY.fullmatch(key):
            raise BadRequest(f"line {number}: {key!r} is not a message id or id.attribute")
        if hashlib.sha256(text.encode("utf-8")).hexdigest() != sha256:
            raise BadRequest(f"line {number}: sha256 of {key} is not the hash of its text")
        if key in found:
            raise BadRequest(f"line {number}: {key} comes twice")
        found[key] = Request(key, text, sha256)
    return found
