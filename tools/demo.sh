#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Campanella contributors
# SPDX-License-Identifier: EUPL-1.2
# Runs the demo: the window where there is a display, else the tour of it, which ends with pictures
# and printed notices in demo-out/. Ends its backend whichever way it is left.
set -euo pipefail
cd "$(dirname "$0")/.."
bin=build/release
data=${CAMPANELLA_DEMO_DATA:-build/demo}
# shellcheck source=tools/demobackend.sh
. tools/demobackend.sh

has_display() { [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || [ "$(uname)" = Darwin ]; }

print_notices() {
    local password
    password=$(mktemp)
    echo valmarina >"$password"
    start_demo "$bin" "$data"
    QT_QPA_PLATFORM=offscreen "$bin/app/program/campanella" print-notices --server "$url" --ca "$ca" \
        --user anna.conti --password-file "$password" --all --overwrite --output demo-out/avvisi.pdf
    stop_demo
    rm -f "$password"
}

tour() {
    echo "No display: the tour of the demo runs instead."
    mkdir -p demo-out
    tools/screens.sh demo-out
    print_notices
    echo "Done: $(find demo-out -name '*.png' | wc -l) pictures and demo-out/avvisi.pdf"
}

if has_display; then
    exec "$bin/app/program/campanella" --demo --demo-data "$data" "$@"
fi
tour
