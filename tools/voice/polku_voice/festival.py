"""Festival with the Finnish voice suopuhe-mv: words in, sound at 22.05 kHz out.

One Festival runs for the whole batch and takes orders on its standard input; each sentence
is an utterance of its own, and the rests between sentences are set here.
"""

import re
import select
import subprocess
import tempfile
import unicodedata
import wave
from pathlib import Path

RATE = 22_050
_READY = "polku-ready"
# The longest sentence takes a second or two.
PATIENCE_S = 60


class FestivalFailed(RuntimeError):
    """Festival ended, or wrote no sound."""


class Festival:
    """A running Festival with one voice."""

    def __init__(self, voice, stretch):
        import numpy

        self.numpy = numpy
        self.folder = tempfile.TemporaryDirectory(prefix="polku-festival-")
        self.process = subprocess.Popen(
            # Its answers come on standard error: the only stream that it does not hold back.
            ["festival", "--pipe"], stdin=subprocess.PIPE, stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE, bufsize=0,
        )
        self._order(f"(voice_{voice})")
        self._order(f"(Parameter.set 'Duration_Stretch {stretch})")

    def speak(self, text, parameters):
        """Samples in -1..1, and their rate."""
        pause = self.numpy.zeros(int(RATE * parameters["pause_s"]), dtype=self.numpy.float32)
        parts = []
        for sentence in sentences(text):
            parts += [pause, self._utterance(sentence)] if parts else [self._utterance(sentence)]
        if not parts:
            raise FestivalFailed("there is nothing to say")
        return self.numpy.concatenate(parts), RATE

    def close(self):
        """Ends Festival and removes its files."""
        self.process.stdin.close()
        self.process.wait(timeout=10)
        self.folder.cleanup()

    def _utterance(self, sentence):
        path = Path(self.folder.name) / "said.wav"
        path.unlink(missing_ok=True)
        quoted = sentence.replace("\\", " ").replace('"', " ")
        self._order(f'(utt.save.wave (utt.synth (Utterance Text "{quoted}")) "{path}" \'riff)')
        if not path.exists():
            raise FestivalFailed(f"Festival made no sound of {sentence!r}")
        with wave.open(str(path)) as file:
            if (file.getframerate(), file.getnchannels(), file.getsampwidth()) != (RATE, 1, 2):
                raise FestivalFailed("Festival wrote an unexpected format")
            samples = self.numpy.frombuffer(file.readframes(file.getnframes()), dtype="<i2")
        return samples.astype(self.numpy.float32) / 32768

    def _order(self, scheme):
        self.process.stdin.write(f'{scheme}\n(format stderr "{_READY}\\n")\n'.encode("iso-8859-15", "replace"))
        answer = b""
        while _READY.encode() not in answer:
            if not select.select([self.process.stderr], [], [], PATIENCE_S)[0]:
                self.process.kill()
                raise FestivalFailed(f"Festival was silent for {PATIENCE_S} s at {scheme}")
            heard = self.process.stderr.read(4096)
            if not heard:
                raise FestivalFailed(f"Festival ended at {scheme}: {answer.decode('latin-1').strip()}")
            answer += heard


def latin(text):
    """The text in letters that the voice has: accents that Finnish lacks fall away."""
    def letter(c):
        if c in "åäöÅÄÖšžŠŽ" or ord(c) < 128:
            return c
        plain = "".join(p for p in unicodedata.normalize("NFD", c) if ord(p) < 128)
        return plain or " "
    return "".join(letter(c) for c in text)


def sentences(text):
    """Sentences with their end marks; a colon ends one too, because a rest belongs there."""
    found = re.findall(r"[^.!?:;]+[.!?:;]*", latin(text))
    return [re.sub(r"[:;]+$", ".", s.strip()) for s in found if re.search(r"\w", s)]
