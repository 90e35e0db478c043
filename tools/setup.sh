#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Campanella contributors
# SPDX-License-Identifier: EUPL-1.2
# Installs what the named jobs need (tools/packages.txt) and fetches the fonts. Debian and Ubuntu
# only; elsewhere it names what is missing and stops.
set -euo pipefail
cd "$(dirname "$0")/.."

packages() { for job in "$@"; do awk -v job="$job" '$1 == job { print $2 }' tools/packages.txt; done | sort -u; }
is_installed() { dpkg-query -W -f '${db:Status-Abbrev}' "$1" 2>/dev/null | grep -q '^ii'; }
as_root() { if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo "$@"; fi; }

missing_packages() {
    local name
    for name in $(packages "$@"); do is_installed "$name" || echo "$name"; done
}

name_what_is_missing() {
    local tool
    echo "This is not Debian or Ubuntu: install these yourself, then run the command again." >&2
    echo "Needed: a C++20 compiler, CMake 3.25, Ninja, Qt 6.4 (Base, Svg, Tools), Boost 1.74, OpenSSL 3," >&2
    echo "tl-expected, nlohmann-json, qrcodegen (C++), zint, libsodium, SQLite, libcurl, xmlsec1. Their Debian names:" >&2
    packages "$@" | paste -sd' ' | fold -sw 96 >&2
    for tool in c++ cmake ninja pkg-config; do
        command -v "$tool" >/dev/null || { echo "Missing now: $tool" >&2; exit 3; }
    done
}

install_packages() {
    local missing
    mapfile -t missing < <(missing_packages "$@")
    [ "${#missing[@]}" -gt 0 ] || return 0
    echo "Installing: ${missing[*]}"
    as_root apt-get update -q
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "${missing[@]}"
}

install_npm() {
    command -v npm >/dev/null && return
    as_root apt-get update -q
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends nodejs npm
}

# Titillium Web and Roboto Mono (OFL) for screen and print; never committed.
fetch_fonts() {
    [ -f build/fonts/titillium-web-regular.ttf ] && return
    local folder name
    folder=$(mktemp -d)
    if (cd "$folder" && npm pack --silent bootstrap-italia@2.18.3 && tar xzf bootstrap-italia-*.tgz) >/dev/null 2>&1; then
        mkdir -p build/fonts
        rm -f build/fonts/*.ttf
        for name in titillium-web-{regular,600,700} roboto-mono-{regular,700}; do
            cp "$folder"/package/dist/fonts/*/"${name%-*}"-v*-latin-ext_latin-"${name##*-}".ttf "build/fonts/$name.ttf"
        done
    else
        echo "Titillium Web could not be fetched; the system's fonts serve instead." >&2
    fi
    rm -rf "$folder"
}

if command -v apt-get >/dev/null && command -v dpkg-query >/dev/null; then
    install_packages "$@"
    install_npm
else
    name_what_is_missing "$@"
fi
fetch_fonts
