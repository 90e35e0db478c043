#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Campanella contributors
# SPDX-License-Identifier: EUPL-1.2
# Walks the real window as a screen reader would, against a demo backend: every control on every
# page must have a name, at text size 100 % and at 200 %, where pages have other controls.
# Needs no display. Uses the programs of build/dev unless told otherwise.
set -euo pipefail
cd "$(dirname "$0")/../.."
bin=${1:-build/dev}

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
mkdir -m 700 "$scratch/run"
export HOME=$scratch XDG_RUNTIME_DIR=$scratch/run XDG_CONFIG_HOME=$scratch/config XDG_DATA_HOME=$scratch/data
export QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 QT_QPA_PLATFORM=xcb LC_ALL=C.UTF-8 NO_AT_BRIDGE=0
export PYTHONDONTWRITEBYTECODE=1
for text in 100 200; do
    # shellcheck disable=SC2016 # the inner shell expands its own arguments
    xvfb-run -a -s "-screen 0 1366x900x24" dbus-run-session -- bash -c '
        /usr/libexec/at-spi-bus-launcher --launch-immediately >/dev/null 2>&1 &
        exec /usr/bin/python3 tests/a11y/walk.py "$1/app/program/campanella" \
            --demo --demo-data "$2/demo" --language it --text "$3"
    ' bash "$bin" "$scratch" "$text"
done
