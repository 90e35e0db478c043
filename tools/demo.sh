#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Campanella contributors
# SPDX-License-Identifier: EUPL-1.2
# Runs the demo: the window where there is a display, else the tour of it under Xvfb, which ends
# with pictures and a printed notice in demo-out/. Ends its backend whichever way it is left.
set -euo pipefail
cd "$(dirname "$0")/.."
bin=build/release
data=${CAMPANELLA_DEMO_DATA:-build/demo}

has_display() { [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || [ "$(uname)" = Darwin ]; }

tour() {
    rm -rf demo-out
    mkdir -p demo-out
    echo "No display: the tour runs under Xvfb."
    tools/screens.sh demo-out
    tools/print-demo-notice.sh demo-out/avvisi.pdf
    echo "Pictures and a printed notice: $(find demo-out -name '*.png' | wc -l) pages in demo-out/, demo-out/avvisi.pdf"
}

if has_display; then
    exec "$bin/app/program/campanella" --demo --demo-data "$data" "$@"
fi
tour
