#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Campanella contributors
# SPDX-License-Identifier: EUPL-1.2
# Runs the database tests on a PostgreSQL of their own: a cluster in a scratch folder that
# listens on a socket only and is gone afterwards.   postgres.sh [BUILD_FOLDER]
set -euo pipefail
cd "$(dirname "$0")/../.."
build=${1:-build/dev}

programs=$(find /usr/lib/postgresql/*/bin -maxdepth 0 2>/dev/null | sort -V | tail -n 1)
if [ -z "$programs" ]; then
    echo "PostgreSQL is not installed (Debian: postgresql)" >&2
    exit 1
fi

scratch=$(mktemp -d)
# PostgreSQL refuses to run as root: then its own user runs it.
as_user=()
if [ "$(id -u)" = 0 ]; then
    as_user=(runuser -u postgres --)
    chown postgres "$scratch"
fi

finish() {
    "${as_user[@]}" "$programs/pg_ctl" -D "$scratch/data" -m immediate -w stop >/dev/null 2>&1 || true
    rm -rf "$scratch"
}
trap finish EXIT

"${as_user[@]}" "$programs/initdb" -D "$scratch/data" -U campanella -A trust -E UTF8 --locale=C.UTF-8 \
    --no-sync >/dev/null
"${as_user[@]}" "$programs/pg_ctl" -D "$scratch/data" -l "$scratch/log" -w start \
    -o "-k $scratch -c listen_addresses='' -c fsync=off" >/dev/null || { cat "$scratch/log" >&2; exit 1; }

export CAMPANELLA_TEST_POSTGRES="postgresql://campanella@/postgres?host=$scratch"
ctest --test-dir "$build" -L database --output-on-failure -j2
