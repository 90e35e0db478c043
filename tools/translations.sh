#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Campanella contributors
# SPDX-License-Identifier: EUPL-1.2
# Brings translations/*.ts up to date with the words in the sources; then fill in what is new.
# Italian needs only the forms of its plurals: its words stand in the sources.
set -euo pipefail
cd "$(dirname "$0")/.."
PATH=$PATH:/usr/lib/qt6/bin

# extract LANGUAGE [OPTION…]
extract() {
    lupdate -silent -no-obsolete -locations none -source-language it_IT -target-language "$1" \
        "${@:2}" -I . ui app -ts "translations/campanella_$1.ts"
}

extract it -pluralonly
extract en
extract de
