#!/bin/sh
# Negotiator in one file. At its first start it unpacks itself for this user, later starts use that.
set -eu
home=${XDG_CACHE_HOME:-$HOME/.cache}/negotiator
folder=$home/program-@DIGEST@
if [ ! -x "$folder/negotiator/negotiator" ]; then
    mkdir -p "$home"
    fresh=$(mktemp -d "$home/unpacking-XXXXXX")
    trap 'rm -rf "$fresh"' EXIT
    tail -n +@LINE@ "$0" | tar -xzf - -C "$fresh"
    mv -T "$fresh" "$folder" 2> /dev/null || [ -x "$folder/negotiator/negotiator" ]
    for old in "$home"/program-*; do
        [ "$old" = "$folder" ] || rm -rf "$old"
    done
    rm -rf "$fresh"
    trap - EXIT
fi
exec "$folder/negotiator/negotiator" "$@"
