#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Campanella contributors
# SPDX-License-Identifier: EUPL-1.2
# Measures the budgets of the release build, each beside a peer in the same run, and says of each
# whether it holds. `run.sh start notices dues page attendance import billing statement` runs just those named.
# Ends with 1 when a budget does not hold or could not be measured.
# shellcheck disable=SC2317 # the benchmarks are called by their names
set -euo pipefail
cd "$(dirname "$0")/../.."
bin=build/release
work=build/bench
# shellcheck source=tools/demobackend.sh
. tools/demobackend.sh

# What a benchmark says, with a verdict for each line "BUDGET value most|least limit what".
judge() {
    awk '$1 != "BUDGET" { print; next }
        {
            value = $2; limit = $4; at_most = $3 == "most"
            sub(/^BUDGET [^ ]+ [^ ]+ [^ ]+ /, "")
            holds = at_most ? value + 0 <= limit + 0 : value + 0 >= limit + 0
            printf "  %-4s  %s %s (budget: at %s %s)\n", holds ? "OK" : "OVER", value, $0, at_most ? "most" : "least", limit
            if (!holds) over = 1
        }
        END { exit over }'
}

bench_start() {
    echo "Start to first usable window, memory"
    local others=()
    command -v keepassxc >/dev/null && others=("KeePassXC=keepassxc")
    start_demo "$bin" "$work/demo-40"
    xvfb-run -a -s "-screen 0 1366x900x24" /usr/bin/python3 tests/bench/start.py \
        "Campanella=$bin/app/program/campanella --server $url --ca $ca" \
        "empty Qt window=$bin/tests/bench/bench_emptywindow" "${others[@]}"
    stop_demo
}

bench_notices() {
    echo "Notices on one core"
    for count in 1000 10000; do
        printf '  %6d: ' "$count"
        QT_QPA_PLATFORM=offscreen taskset -c 0 "$bin/tests/bench/bench_notices" "$count" "$work/notices.pdf"
    done
    if command -v weasyprint >/dev/null; then
        printf '  WeasyPrint: '
        taskset -c 0 /usr/bin/python3 tests/bench/weasyprint_peer.py 20 "$work/peer.pdf"
    fi
}

bench_dues() {
    echo "Dues requests over TLS"
    tests/bench/backend.sh "$bin"
}

bench_page() {
    echo "A page of 10,000 dues to its first paint (peer: a plain QTableView)"
    QT_QPA_PLATFORM=offscreen "$bin/tests/bench/bench_duespage"
}

bench_attendance() {
    echo "A year of attendance of five children to its first paint (peer: an empty QCalendarWidget)"
    QT_QPA_PLATFORM=offscreen "$bin/tests/bench/bench_attendance"
}

bench_import() {
    echo "Import of 100,000 dues (peer: the same file into one table by the sqlite3 shell)"
    tests/bench/import.sh "$bin" "$work"
}

bench_statement() {
    echo "Estratto conto of ten school years among 100,000 families (peer: the same rows by the sqlite3 shell)"
    tests/bench/statement.sh "$bin" "$work"
}

bench_billing() {
    echo "Billing run of 100,000 children"
    tests/bench/billing.sh "$bin" "$work"
}

cmake --build --preset release --target bench_emptywindow bench_notices bench_duespage bench_attendance >/dev/null
mkdir -p "$work"
[ $# -gt 0 ] || set -- start notices page attendance dues import billing statement
status=0
set +e # in the list of an || nothing would end at its first failure
for name in "$@"; do
    (set -e; "bench_$name") | judge
    [ "${PIPESTATUS[*]}" = "0 0" ] || status=1
done
exit "$status"
