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
        curl -s --cacert "$ca" -H 'Content-Type: application/json' "$url/v1/access/sessions" \
            -d "{\"username\":\"$name\",\"password\":\"$password\"}" | sed -E 's/.*"token":"([^"]+)".*/\1/'
    done
}

# measure DATA PATH: requests a second and p99 in milliseconds.
measure() {
    TOKENS=$1/tokens WRK_PATH=$2 wrk -t1 -c32 -d8s -s tests/bench/wrk.lua "$url" | awk '/^RESULT/ { print $2, $3 }'
}

password=${CAMPANELLA_DEMO_PASSWORD:-valmarina}
for families in "$@"; do
    data=build/bench/demo-$families
    start_demo "$bin" "$data" --families "$families"
    sign_in >"$data/tokens"
    read -r base base_p99 < <(measure "$data" /status)
    read -r dues dues_p99 < <(measure "$data" /v1/payments/dues)
    stop_demo
    awk -v f="$families" -v d="$dues" -v dp="$dues_p99" -v b="$base" -v bp="$base_p99" 'BEGIN {
        printf "  %7d families: dues %6d/s, p99 %5.1f ms   peer /status %6d/s, p99 %5.1f ms   %.2f x\n", f, d, dp, b, bp, d / b }'
done
