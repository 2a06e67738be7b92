"""Kokoro-82M (Apache-2.0): phonemes in, sound at 24 kHz out.

Needs numpy, onnxruntime and the folder that setup.sh fills; they are imported only when a
voice is opened, so that the rules of the languages can be tested without them.
"""

import json
import re

RATE = 24_000
# The model reads at most 510 phonemes; long texts are cut at the ends of sentences.
LIMIT = 400
# A voice holds one style per length. The first few make single words clipped and hoarse.
SHORTEST_STYLE = 12


class UnknownPhoneme(ValueError):
    """The rules made a letter that the model doesn't know."""


class Kokoro:
    """One voice of the model, opened once."""

    def __init__(self, folder, voice, threads):
        import numpy
        import onnxruntime

        self.numpy = numpy
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads
        options.inter_op_num_threads = 1
        # Threads that wait sleep: on a busy machine spinning takes the time that the others need.
        options.add_session_config_entry("session.intra_op.allow_spinning", "0")
        self.session = onnxruntime.InferenceSession(
            str(folder / "model.onnx"), options, providers=["CPUExecutionProvider"]
        )
        self.vocabulary = json.loads((folder / "vocab.json").read_text(encoding="utf-8"))["vocab"]
        self.styles = numpy.fromfile(folder / "voices" / f"{voice}.bin", dtype=numpy.float32).reshape(-1, 256)

    def speak(self, phonemes, parameters):
        """Samples in -1..1, and their rate."""
        parts = [self._speak(part, parameters["speed"]) for part in split(phonemes)]
        return self.numpy.concatenate(parts), RATE

    def _speak(self, phonemes, speed):
        unknown = sorted({c for c in phonemes if c not in self.vocabulary})
        if unknown:
            raise UnknownPhoneme(f"the voice has no sound for {' '.join(unknown)} in {phonemes}")
        tokens = [self.vocabulary[c] for c in phonemes]
        style = self.styles[min(max(len(tokens), SHORTEST_STYLE), len(self.styles) - 1)]
        result = self.session.run(None, {
            "tokens": self.numpy.array([[0, *tokens, 0]], dtype=self.numpy.int64),
            "style": style.reshape(1, 256),
            "speed": self.numpy.array([speed], dtype=self.numpy.float32),
        })
        return result[0].ravel()


def split(phonemes):
    """Pieces of at most LIMIT phonemes, cut after sentences, then commas, then words."""
    phonemes = phonemes.strip()
    if phonemes and phonemes[-1] not in ".!?,":  # a comma: the sentence goes on in another voice
        phonemes = phonemes.rstrip(",;:") + "."
    pieces = [phonemes]
    for cut in (r"(?<=[.!?]) ", r"(?<=[,;:]) ", r" "):
        pieces = [part for piece in pieces for part in _packed(piece, cut)]
    return pieces


def _packed(piece, cut):
    if len(piece) <= LIMIT:
        return [piece]
    out = [""]
    for part in re.split(cut, piece):
        if out[-1] and len(out[-1]) + 1 + len(part) > LIMIT:
            out.append(part)
        else:
            out[-1] = f"{out[-1]} {part}".strip()
    return out
