#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Campanella contributors
# SPDX-License-Identifier: EUPL-1.2
# Sourced: a demo backend of one's own for a script.
#   start_demo BUILD_FOLDER DATA_FOLDER [OPTION…]   sets url and ca once the backend listens
#   stop_demo                                       ends it and waits
# It also ends with the script, because then its standard input closes.

start_demo() {
    local program=$1/backend/campanella-backend data=$2 line
    shift 2
    mkdir -p "$data"
    demo_pipes=$(mktemp -d)
    mkfifo "$demo_pipes/in" "$demo_pipes/out"
    "$program" demo --data "$data" --serve --port 0 --until-stdin-closes "$@" \
        <"$demo_pipes/in" >"$demo_pipes/out" 2>"$data/serve.log" &
    demo_pid=$!
    exec 8>"$demo_pipes/in" 9<"$demo_pipes/out"
    rm -rf "$demo_pipes"
    read -r line <&9 || { cat "$data/serve.log" >&2; return 1; }
    # shellcheck disable=SC2034 # read by the script that sources this
    url=$(sed -E 's/.*"listening":"([^"]+)".*/\1/' <<<"$line")
    # shellcheck disable=SC2034
    ca=$(sed -E 's/.*"ca":"([^"]+)".*/\1/' <<<"$line")
}

stop_demo() {
    exec 8>&- 9<&-
    wait "$demo_pid"
}
