#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Campanella contributors
# SPDX-License-Identifier: EUPL-1.2
# A month of 100,000 children, twenty days each, from attendance to dues.
# Usage: billing.sh BUILD_FOLDER WORK_FOLDER
set -euo pipefail
program=$1/backend/campanella-backend
folder=$2/billing
children=100000
rm -rf "$folder"
mkdir -p "$folder"
store=sqlite:$folder/campanella.db
"$program" migrate --store "$store" >/dev/null

sqlite3 -bail "$folder/campanella.db" <<SQL
INSERT INTO services (public_id, code, name, kind) VALUES ('s', 'REF', 'Refezione', 'canteen');
UPDATE services SET public_id = '4q8s0t2v6w1x5y9z3a7b1c5d8e';
INSERT INTO people (public_id, given_name, family_name) VALUES ('p', 'Ada', 'Prova');
WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < $children)
INSERT INTO children (public_id, given_name, family_name) SELECT 'c' || i, 'Bruno', 'Prova' FROM n;
INSERT INTO guardianships (person_key, child_key) SELECT 1, child_key FROM children;
INSERT INTO enrolments (child_key, service_key, school_year) SELECT child_key, 1, '2026/2027' FROM children;
WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20)
INSERT INTO attendance (child_key, service_key, day, state, meal, quantity, origin, recorded_at)
SELECT child_key, 1, printf('2026-10-%02d', i), 'present', 'standard', 1, 'school', 0 FROM children, n;
INSERT INTO tariffs (service_key, name, unit, residence, first_day, isee_from_cents, price_cents,
                     second_child_discount, later_child_discount)
VALUES (1, 'Pasto', 'presence', 'all', '2026-09-01', 0, 480, 0, 0);
SQL

# timed ARGUMENT…: seconds, and the most memory of its own in MB (the mapped database is not).
timed() {
    /usr/bin/python3 - "$program" "$@" <<'PY'
import re, subprocess, sys, time
began = time.monotonic()
program = subprocess.Popen(sys.argv[1:], stdout=subprocess.DEVNULL)
most = 0
while program.poll() is None:
    with open(f"/proc/{program.pid}/status", encoding="ascii", errors="replace") as status:
        own = re.search(r"RssAnon:\s+(\d+)", status.read())
    most = max(most, int(own[1]) if own else 0)
    time.sleep(0.02)
print(f"{time.monotonic() - began:.1f} {most / 1024:.0f}")
sys.exit(program.returncode)
PY
}

which=(--store "$store" --service REF --month 2026-10)
read -r drafted draft_memory < <(timed bill draft "${which[@]}")
read -r confirmed memory < <(timed bill confirm "${which[@]}" --due-date 2026-12-15 --segregation-code 2)
awk -v d="$drafted" -v c="$confirmed" -v n="$children" -v dm="$draft_memory" -v m="$memory" 'BEGIN {
    printf "  %d children: draft %s s (%s MB), confirmed %s s (%s MB)\n", n, d, dm, c, m
    printf "BUDGET %.1f most 30 s for draft and confirmation\n", d + c
    printf "BUDGET %d most 64 MB of its own\n", (dm > m ? dm : m) }'
