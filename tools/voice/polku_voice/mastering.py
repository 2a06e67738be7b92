"""One loudness for every clip: high-pass, trim, 48 kHz, -19 LUFS, a limiter, soft ends.

Loudness is ITU-R BS.1770-4 as EBU R128 uses it (400 ms blocks, gates at -70 LUFS and 10 LU
under the mean). A mono clip at -19 LUFS is as loud as -16 when it plays on two channels.
A clip shorter than a block can't be measured so; its weighted RMS takes the place.
"""

import math

import numpy

RATE = 48_000
TARGET_LUFS = -19.0
CEILING_DB = -2.0
HEAD_S, TAIL_S = 0.12, 0.25
FADE_S = 0.006
# Quieter than this under the loudest moment is not speech any more.
SPEECH_DB = -42.0
# At a joint less is left: Festival's voice breathes for a third of a second after a word.
JOINT_DB = -36.0
JOINT_HEAD_S, JOINT_TAIL_S = 0.01, 0.02


def master(samples, rate):
    """The finished clip at RATE, float, from a voice's samples at any rate up to that."""
    clip = resample(high_pass(numpy.asarray(samples, dtype=numpy.float64), rate), rate)
    clip = trim(clip)
    for _ in range(6):  # what the limiter takes, the next round gives back
        clip = limit(clip * 10 ** ((TARGET_LUFS - loudness(clip)) / 20))
    return fade(clip)


def joined(segments):
    """One stretch of sound at RATE from several voices: (samples, rate, seconds of silence before) each.

    Every segment is cut to its speech and set to the one loudness first.
    """
    out = []
    for samples, rate, rest_s in segments:
        clip = resample(high_pass(numpy.asarray(samples, dtype=numpy.float64), rate), rate)
        clip = trim(clip, JOINT_HEAD_S, JOINT_TAIL_S, JOINT_DB)
        silence = max(0.0, rest_s - JOINT_HEAD_S - JOINT_TAIL_S)
        out += [numpy.zeros(int(silence * RATE)), fade(clip * 10 ** ((TARGET_LUFS - loudness(clip)) / 20))]
    return numpy.concatenate(out)


def high_pass(samples, rate, corner=60.0):
    """Takes rumble below `corner` Hz and any constant offset away, without shifting phase."""
    if not samples.any():
        raise ValueError("the voice made silence")
    return _filtered(samples, rate, lambda f: (f / corner) ** 4 / (1 + (f / corner) ** 4))


def resample(samples, rate):
    """To RATE by way of the spectrum: nothing is added and nothing under half the old rate is lost."""
    common = math.gcd(rate, RATE)
    up, down = RATE // common, rate // common
    if up < down:
        raise ValueError(f"a voice at {rate} Hz is not expected")
    # A tenth of a second of silence keeps the end from ringing into the beginning.
    size = -(-(len(samples) + rate // 10) // down) * down
    longer = size // down * up
    spectrum = numpy.fft.rfft(samples, size)
    wide = numpy.zeros(longer // 2 + 1, dtype=complex)
    wide[:len(spectrum)] = spectrum
    return numpy.fft.irfft(wide, longer)[:len(samples) * up // down] * (up / down)


def trim(samples, head_s=HEAD_S, tail_s=TAIL_S, speech_db=SPEECH_DB):
    """Leaves `head_s` before the first speech and `tail_s` after the last, silence added if need be."""
    frame = RATE // 100
    count = -(-len(samples) // frame)
    padded = numpy.pad(samples, (0, count * frame - len(samples)))
    level = numpy.sqrt((padded.reshape(count, frame) ** 2).mean(axis=1))
    speech = numpy.flatnonzero(level > level.max() * 10 ** (speech_db / 20))
    start = speech[0] * frame - int(head_s * RATE)
    end = (speech[-1] + 1) * frame + int(tail_s * RATE)
    return numpy.pad(padded, (max(0, -start), max(0, end - len(padded))))[max(0, start):][:end - start]


def loudness(samples):
    """Integrated loudness in LUFS of a mono clip at RATE; -inf for silence."""
    weighted = _weighted(samples)
    block, step = int(0.4 * RATE), int(0.1 * RATE)
    if len(weighted) < block:
        power = numpy.array([(weighted ** 2).mean()])
    else:
        sums = numpy.concatenate(([0.0], numpy.cumsum(weighted ** 2)))
        starts = numpy.arange(0, len(weighted) - block + 1, step)
        power = (sums[starts + block] - sums[starts]) / block
    power = power[power > 10 ** ((-70 + 0.691) / 10)]
    if not len(power):
        return float("-inf")
    power = power[power > power.mean() * 0.1]
    return float(-0.691 + 10 * numpy.log10(power.mean()))


def limit(samples, attack_s=0.002, release_s=0.03):
    """Holds every peak under CEILING_DB; the gain falls ahead of a peak and comes back after it."""
    ceiling = 10 ** (CEILING_DB / 20)
    size = numpy.abs(samples)
    if size.max() <= ceiling:
        return samples
    gain = numpy.minimum(1.0, ceiling / numpy.maximum(size, 1e-9))
    ahead, back = int(attack_s * RATE), int(release_s * RATE)
    padded = numpy.pad(gain, (back, ahead), constant_values=1.0)
    window = numpy.lib.stride_tricks.sliding_window_view(padded, ahead + back + 1)
    lowest = window.min(axis=1)
    # Averaging the held minimum over the attack leaves it at or under what each peak needs.
    smooth = _convolved(numpy.pad(lowest, (ahead, ahead), mode="edge"), numpy.ones(ahead + 1) / (ahead + 1))
    smooth = smooth[ahead + ahead // 2:][:len(samples)]
    return samples * numpy.minimum(smooth, gain)


def fade(samples):
    """A few milliseconds of fade at both ends, so that no clip begins or ends with a click."""
    n = int(FADE_S * RATE)
    ramp = 0.5 - 0.5 * numpy.cos(numpy.pi * (numpy.arange(n) + 0.5) / n)
    out = samples.copy()
    out[:n] *= ramp
    out[-n:] *= ramp[::-1]
    return out


def pcm(samples):
    """16-bit little-endian samples with triangular dither left out: the codec is lossy anyway."""
    return (numpy.clip(samples, -1, 1) * 32767).round().astype("<i2").tobytes()


def _weighted(samples):
    """The K weighting of BS.1770: a shelf for the head, a high-pass for the ear, at 48 kHz."""
    def response(f):
        z = numpy.exp(-2j * numpy.pi * f / RATE)
        shelf = (1.53512485958697 - 2.69169618940638 * z + 1.19839281085285 * z**2) / (
            1 - 1.69065929318241 * z + 0.73248077421585 * z**2)
        high = (1 - 2 * z + z**2) / (1 - 1.99004745483398 * z + 0.99007225036621 * z**2)
        return shelf * high
    return _filtered(samples, RATE, response)


def _filtered(samples, rate, response):
    # Half a second of room keeps the end from wrapping round to the beginning.
    size = _fast_size(len(samples) + rate // 2)
    spectrum = numpy.fft.rfft(samples, size) * response(numpy.fft.rfftfreq(size, 1 / rate))
    return numpy.fft.irfft(spectrum, size)[:len(samples)]


def _convolved(samples, taps):
    length = len(samples) + len(taps) - 1
    size = _fast_size(length)
    product = numpy.fft.rfft(samples, size) * numpy.fft.rfft(taps, size)
    return numpy.fft.irfft(product, size)[:length]


def _fast_size(n):
    return 1 << (n - 1).bit_length()
