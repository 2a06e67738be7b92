"""How stretches of several voices join. Needs numpy, which only the voices' own environment has."""

import importlib.util
import unittest


@unittest.skipUnless(importlib.util.find_spec("numpy"), "numpy is in the voices' environment only")
class Joining(unittest.TestCase):
    def test_loudness_and_rest_at_a_joint(self):
        import numpy

        from polku_voice import mastering, script

        def voice(rate, level):
            """A second of hum, then a third of a second of the breath that a voice leaves behind."""
            time = numpy.arange(rate) / rate
            breath = numpy.random.default_rng(1).normal(0, level * 0.004, rate // 3)
            return numpy.concatenate((level * numpy.sin(2 * numpy.pi * 220 * time), breath)), rate

        loud, quiet = voice(24_000, 0.5), voice(22_050, 0.05)
        joined = mastering.joined([(*loud, 0.0), (*quiet, script.JOIN_S)])
        second = mastering.RATE
        first, last = joined[:second], joined[-second:]
        self.assertAlmostEqual(mastering.loudness(first), mastering.TARGET_LUFS, delta=0.5)
        self.assertAlmostEqual(mastering.loudness(last), mastering.TARGET_LUFS, delta=0.5)
        frame = second // 100
        level = numpy.sqrt((joined[:len(joined) // frame * frame].reshape(-1, frame) ** 2).mean(axis=1))
        rest = numpy.flatnonzero(level < level.max() * 0.05)
        inside = rest[(rest > 50) & (rest < len(level) - 50)]
        self.assertTrue(0.04 <= len(inside) / 100 <= 0.08, len(inside))


if __name__ == "__main__":
    unittest.main()
