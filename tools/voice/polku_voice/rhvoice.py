"""RHVoice, for Russian and Ukrainian: words in, sound at 24 kHz out. It is run once for each part.

A combining acute after a vowel (Ке́ла) tells it where the stress is.
"""

import os
import subprocess
import tempfile
import wave
from pathlib import Path

RATE = 24_000


class RhvoiceFailed(RuntimeError):
    """RHVoice ended with an error, or wrote no sound."""


class Rhvoice:
    """One voice, from the folder that setup.sh fills."""

    def __init__(self, folder, voice):
        import numpy

        self.numpy = numpy
        self.voice = voice
        self.program = folder / "usr/bin/RHVoice-test"
        libraries = next((folder / "usr/lib").glob("*-linux-gnu"))
        self.environment = {
            **os.environ,
            "LD_LIBRARY_PATH": f"{libraries}:{libraries}/pulseaudio",
            "RHVOICE_DATA_PATH": str(folder / "data"),
            "RHVOICE_CONFIG_PATH": str(folder / "etc/RHVoice"),
        }

    def speak(self, text, parameters):
        """Samples in -1..1, and their rate."""
        with tempfile.TemporaryDirectory(prefix="polku-rhvoice-") as folder:
            path = Path(folder) / "said.wav"
            done = subprocess.run(
                [self.program, "-p", self.voice, "-r", str(parameters["rate"]), "-R", str(RATE), "-o", path],
                input=text.encode(), env=self.environment, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE,
                timeout=120,
            )
            if done.returncode or not path.exists():
                raise RhvoiceFailed(f"RHVoice made no sound of {text!r}: {done.stderr.decode(errors='replace').strip()}")
            with wave.open(str(path)) as file:
                if (file.getframerate(), file.getnchannels(), file.getsampwidth()) != (RATE, 1, 2):
                    raise RhvoiceFailed("RHVoice wrote an unexpected format")
                samples = self.numpy.frombuffer(file.readframes(file.getnframes()), dtype="<i2")
        return samples.astype(self.numpy.float32) / 32768, RATE
