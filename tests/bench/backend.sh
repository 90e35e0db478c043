#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Campanella contributors
# SPDX-License-Identifier: EUPL-1.2
# Authenticated dues requests a second, and p99, at 100 and 100,000 families; the peer is /status of
# the same server in the same run, which reads nothing of a family.
# Usage: backend.sh BUILD_FOLDER [FAMILIES…]
set -euo pipefail
cd "$(dirname "$0")/../.."
bin=$1
shift
[ $# -gt 0 ] || set -- 100 100000
users=40
# shellcheck source=tools/demobackend.sh
. tools/demobackend.sh

# The bearer tokens of some families, one a line.
sign_in() {
    local number name
    for number in $(seq 1 "$users"); do
        name=$(printf 'famiglia%05d' "$number")
        curl -sS --fail -w '\n' --cacert "$ca" -H 'Content-Type: application/json' \
            -d "{\"username\":\"$name\",\"password\":\"$password\"}" "$url/v1/access/sessions" |
            sed -E 's/.*"token":"([^"]+)".*/\1/'
    done
}

# measure DATA PATH: sets rate (requests a second) and p99 (milliseconds). Answers other than 2xx
# are quick to make, so one of them spoils the figures.
measure() {
    local failed
    read -r rate p99 failed < <(TOKENS=$1/tokens WRK_PATH=$2 wrk -t1 -c32 -d8s \
        -s tests/bench/wrk.lua "$url" | awk '/^RESULT/ { print $2, $3, $4 }')
    [ "$failed" = 0 ] && return
    echo "backend.sh: $failed requests for $2 failed" >&2
    exit 1
}

password=${CAMPANELLA_DEMO_PASSWORD:-valmarina}
for families in "$@"; do
    data=build/bench/demo-$families
    start_demo "$bin" "$data" --families "$families"
    sign_in >"$data/tokens"
    measure "$data" /status
    base=$rate base_p99=$p99
    measure "$data" /v1/payments/dues
    stop_demo
    awk -v f="$families" -v d="$rate" -v dp="$p99" -v b="$base" -v bp="$base_p99" 'BEGIN {
        printf "  %7d families: dues %6d/s, p99 %5.1f ms   peer /status %6d/s, p99 %5.1f ms   %.2f x\n", f, d, dp, b, bp, d / b
        printf "BUDGET %d least 5000 dues requests a second, %d families\n", d, f
        printf "BUDGET %.1f most 25 milliseconds of the slowest of 100, %d families\n", dp, f }'
done
