#!/bin/sh
# Renders the clips that are missing or stale: tools/voice/build.sh [LANG ...], all twelve without a name.
# Fetches the engines the first time. With POLKU_VOICE_CHANGED empty it renders all of them again.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
cache=${POLKU_VOICE_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/polku-voice}
[ $# -gt 0 ] || set -- fi sv en so tr kmr ru uk ar fa prs ckb

"$here/setup.sh"
lists=$(mktemp -d)
trap 'rm -rf "$lists"' EXIT
cd "$root"
# POLKU names a program that is built already.
list() { ${POLKU:-cargo run --quiet --} voice list --content . --lang "$1" >"$lists/$1.jsonl"; }

list fi
status=0
for lang in "$@"; do
    [ "$lang" = fi ] || list "$lang"
    nice -n 10 "$cache/venv/bin/python" "$here/render.py" --lang "$lang" ${POLKU_VOICE_CHANGED---changed} \
        --finnish-words "$lists/fi.jsonl" <"$lists/$lang.jsonl" || status=$?
done
exit "$status"
