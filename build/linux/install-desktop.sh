#!/bin/sh
# Puts Negotiator into the menu of this user and lets it open its files. No administrator is needed.
# Run it again after moving the folder; with --remove it takes everything back.
set -eu
here=$(cd "$(dirname "$0")/.." && pwd)
home=${XDG_DATA_HOME:-$HOME/.local/share}
entry=$home/applications/negotiator.desktop
kinds=$home/mime/packages/negotiator.xml
icon=$home/icons/hicolor/scalable/apps/negotiator.svg

if [ "${1:-}" = --remove ]; then
    rm -f "$entry" "$kinds" "$icon"
else
    mkdir -p "$(dirname "$entry")" "$(dirname "$kinds")" "$(dirname "$icon")"
    program=$(printf '%s' "$here/negotiator" | sed 's/[\\&|]/\\&/g')
    sed "s|^Exec=negotiator|Exec=\"$program\"|" "$here/share/negotiator.desktop" > "$entry"
    cp "$here/share/negotiator.xml" "$kinds"
    cp "$here/share/negotiator.svg" "$icon"
fi
command -v update-mime-database > /dev/null && update-mime-database "$home/mime" || true
command -v update-desktop-database > /dev/null && update-desktop-database "$home/applications" || true
