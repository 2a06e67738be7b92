"""English phonemes: espeak-ng says which, and this writes them as Kokoro learnt them.

Kokoro's English voices write diphthongs and affricates as one letter each (A as in *day*,
I as in *my*, O as in *go*, W as in *now*, Y as in *boy*) and leave length out.
"""

import re
import subprocess

# Longest first: a diphthong before its parts.
_SOUNDS = (
    ("oʊ", "O"), ("əʊ", "O"), ("eɪ", "A"), ("aɪ", "I"), ("aʊ", "W"), ("ɔɪ", "Y"),
    ("tʃ", "ʧ"), ("dʒ", "ʤ"), ("ɜː", "ɜɹ"), ("ɚ", "əɹ"), ("əl", "ᵊl"), ("r", "ɹ"), ("ɐ", "ə"),
    ("ɾ", "T"), ("g", "ɡ"), ("ɬ", "l"), ("x", "k"), ("ʔ", "t"), ("ː", ""), ("\u0329", ""), ("\u0361", ""),
    # espeak separates syllables with a full stop in places: Kokoro would rest there.
    (".", ""), ("-", " "), ("_", ""),
)


def from_espeak(ipa):
    """espeak-ng's IPA for en-us in Kokoro's letters."""
    ipa = re.sub(r"\([a-z-]+\)", "", ipa)
    for theirs, ours in _SOUNDS:
        ipa = ipa.replace(theirs, ours)
    return " ".join(ipa.replace("ɹɹ", "ɹ").split())


def phonemes(text):
    """Phonemes of English text, with the punctuation that makes a rest kept.

    Runs espeak-ng; raises OSError or CalledProcessError when it is missing or fails.
    """
    out = ""
    for part in re.findall(r"[^.,!?:;]+|[.,!?:;]", text):
        if part in ".,!?:;":
            out += part
        elif re.search(r"\w", part):
            done = subprocess.run(
                ["espeak-ng", "-q", "--ipa", "-v", "en-us", "--stdin"],
                input=part.encode(), stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=True,
            )
            out += " " + from_espeak(done.stdout.decode())
    return out.strip()
