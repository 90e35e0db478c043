#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Campanella contributors
# SPDX-License-Identifier: EUPL-1.2
# The checks beyond the tests: `./dev check` runs those that fit into an hour with the tests,
# `./dev check tidy` just that. The sanitizers over the backend build it anew: by name.
# shellcheck disable=SC2317 # the checks are called by their names
set -uo pipefail
cd "$(dirname "$0")/.." || exit

sources() { git ls-files '*.cpp' '*.h'; }
build() { cmake --preset "$1" >/dev/null && cmake --build --preset "$1"; }

check_format() { sources | xargs clang-format --dry-run -Werror; }

# Each pattern is something that the house does without; see CONTRIBUTING.md.
check_rules() {
    local found=0
    git grep -nE 'QEventLoop|SIGNAL\(|SLOT\(|ignoreSslErrors|processEvents|\b(TODO|FIXME|XXX|HACK)\b|QSKIP|qWait\(|sleep_for|#if 0' -- '*.cpp' '*.h' && found=1
    git grep -nE 'double +[a-z]*(amount|price|total|balance|importo)' -- '*.cpp' '*.h' && found=1
    sources | xargs grep -L 'SPDX-License-Identifier: EUPL-1.2' | grep . && found=1
    git ls-files '*.sh' dev .ci/run | xargs shellcheck -x || found=1
    return "$found"
}

# Reads the commands of a folder of its own: clang does not know GCC's precompiled headers.
check_tidy() {
    cmake -S . -B build/tidy -G Ninja -DCMAKE_CXX_COMPILER=clang++ -DCAMPANELLA_PCH=OFF >/dev/null &&
        cmake --build build/tidy --target app/desktop/notificationsproxy.h >/dev/null &&
        tools/tidy.py build/tidy
}

# The words of the sources are those of translations/; a difference stays in the tree, to be filled in.
check_translations() { tools/translations.sh && git diff --exit-code -- translations; }

check_contract() { build dev >/dev/null && tests/peers/contract.sh; }
check_peers() {
    build dev >/dev/null && tests/peers/oidc/oidc.sh && tests/peers/pagopa/pagopa.sh && tests/peers/fornode/fornode.sh
}
check_postgres() { build dev >/dev/null && tests/peers/postgres.sh; }
check_accessibility() { build dev >/dev/null && tests/a11y/run.sh; }

# ASan and UBSan on the tests of these folders and below, as CMake labels them.
sanitized() {
    cmake --preset asan >/dev/null &&
        cmake --build --preset asan --target "${@/#/tests_}" &&
        ctest --preset asan -j2 -L "^($(IFS='|' && echo "$*"))\$"
}

# Records and values: what both programs read of each other and of strangers passes through them.
check_records() { sanitized domain; }
# What else reads strangers' input: sockets, tokens, files, the payment platform's words.
check_strangers() {
    sanitized backend_http backend_identity backend_import backend_outbound backend_payments_gateway \
        backend_payments_fornode
}
check_sanitizers() { sanitized domain backend; }

run() {
    local name=$1 start=$SECONDS log
    log=build/check.$name.log
    if "check_$name" >"$log" 2>&1; then
        printf '%-14s passed  %4d s\n' "$name" $((SECONDS - start))
    else
        tail -n 60 "$log"
        printf '%-14s FAILED  %4d s  (%s)\n' "$name" $((SECONDS - start)) "$log"
        failed=1
    fi
}

failed=0
mkdir -p build
[ $# -gt 0 ] || set -- format rules translations tidy contract peers postgres accessibility records
for name in "$@"; do run "$name"; done
exit "$failed"
