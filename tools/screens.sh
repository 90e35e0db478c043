#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Campanella contributors
# SPDX-License-Identifier: EUPL-1.2
# Saves a picture of every page: tools/screens.sh [FOLDER], demo-out/screens by default.
set -euo pipefail
cd "$(dirname "$0")/.."
folder=${1:-demo-out/screens}
data=${CAMPANELLA_DEMO_DATA:-build/demo}
mkdir -p "$folder"
TZ=Europe/Rome QT_QPA_PLATFORM=offscreen build/release/tests/screens/campanella-screens "$folder" "$data"
