"""The manifest beside the clips: what each says, who says it, how long and how loud it is.

Keys are sorted and the layout is fixed, so that a change shows as the lines that changed.
"""

import json

HUMAN = "human"


class BadManifest(ValueError):
    """The file can't be read as a manifest."""


def empty(lang):
    """The manifest of a language without clips."""
    return {"lang": lang, "synthetic": True, "heard_by_native": False, "voices": {}, "clips": {}}


def load(path, lang):
    """Reads a manifest; an absent one is empty."""
    if not path.exists():
        return empty(lang)
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
        if found["lang"] != lang or not isinstance(found["clips"], dict) or not isinstance(found["voices"], dict):
            raise BadManifest(f"{path} is not a manifest of {lang}")
    except (ValueError, KeyError, TypeError) as cause:
        raise BadManifest(f"{path} can't be read: {cause}") from cause
    return found


def save(path, manifest):
    """Writes it whole or not at all; voices that no clip uses are left out."""
    used = {clip["voice"] for clip in manifest["clips"].values()}
    whole = {
        "lang": manifest["lang"],
        "synthetic": any(not is_human(manifest["voices"], name) for name in used) or not used,
        "heard_by_native": manifest["heard_by_native"],
        "voices": {name: entry for name, entry in sorted(manifest["voices"].items()) if name in used},
        "clips": dict(sorted(manifest["clips"].items())),
    }
    part = path.with_name(path.name + ".part")
    part.write_text(json.dumps(whole, ensure_ascii=False, indent=1, sort_keys=False) + "\n", encoding="utf-8")
    part.replace(path)


def is_human(voices, name):
    """Whether a voice is a person's: recordings are never rendered over."""
    return name.split("-")[0] == HUMAN or voices.get(name, {}).get("engine") == HUMAN
