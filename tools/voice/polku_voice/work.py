"""Decides, without touching a file, which clips to make, keep and remove."""

from dataclasses import dataclass, field

from . import manifest as manifests


@dataclass
class Work:
    """What is to be done for one language."""

    render: list = field(default_factory=list)
    keep: list = field(default_factory=list)
    remove: list = field(default_factory=list)
    notes: list = field(default_factory=list)


def decide(requests, marks, manifest, voices, found_mark, only_changed):
    """Compares what is asked with what the manifest holds.

    `marks` and `voices` give for each key the hash of what the engines would be given now and who
    would say it; a key without them can't be spoken. `found_mark(key)` is the hash noted in the clip's file, or None.
    """
    work = Work()
    for key, request in sorted(requests.items()):
        clip = manifest["clips"].get(key)
        if clip and manifests.is_human(manifest["voices"], clip["voice"]):
            work.keep.append(key)
            if clip["text_sha256"] != request.sha256:
                work.notes.append(f"{key}: the text has changed since a person recorded it; record it again")
        elif key not in marks:
            if clip:
                work.remove.append(key)  # it would say the old text
        elif (only_changed and clip and clip["voice"] == voices[key].name
                and manifest["voices"].get(voices[key].name) == voices[key].entry()
                and clip["text_sha256"] == request.sha256 and found_mark(key) == marks[key]):
            work.keep.append(key)
        else:
            work.render.append(key)
    for key, clip in sorted(manifest["clips"].items()):
        if key in requests:
            continue
        if manifests.is_human(manifest["voices"], clip["voice"]):
            work.keep.append(key)
            work.notes.append(f"{key}: no text asks for this recording of a person any more; it is left")
        else:
            work.remove.append(key)
    return work
