"""Makes the sound files that speak Polku's messages, from text, on a builder's machine.

The engines that speak (Festival, Kokoro, espeak-ng) are tools of the build: the kiosk
plays finished Opus files and needs none of this.
"""
