#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Campanella contributors
# SPDX-License-Identifier: EUPL-1.2
# The Estratto conto of one family, 800 movements of ten school years, while 100,000 other families
# have ten school years of their own; the peer is the sqlite3 shell, which reads the same rows and
# does nothing else. Usage: statement.sh BUILD_FOLDER WORK_FOLDER
set -euo pipefail
cd "$(dirname "$0")/../.."
bin=$1
data=$2/statement
families=100000
times=50
# shellcheck source=tools/demobackend.sh
. tools/demobackend.sh
rm -rf "$data"
start_demo "$bin" "$data"
stop_demo
store=$data/campanella.db

# The family is that of famiglia00001: two children at two services, ten months a year, all paid.
sqlite3 -bail "$store" >/dev/null <<SQL
PRAGMA journal_mode = OFF;
PRAGMA synchronous = OFF;
CREATE TEMP TABLE family AS SELECT person_key FROM credentials c
JOIN accounts a ON a.account_key = c.account_key WHERE c.username_folded = 'famiglia00001';
CREATE TEMP TABLE years AS WITH RECURSIVE n (y) AS (SELECT 0 UNION ALL SELECT y + 1 FROM n WHERE y < 9)
SELECT y, (2017 + y) || '/' || (2018 + y) AS school_year, 2017 + y AS first FROM n;
CREATE TEMP TABLE many AS WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < $families)
SELECT i FROM n;
INSERT INTO people (person_key, public_id, given_name, family_name)
SELECT 1000000 + i, printf('4q8s0t2v6w1x5y9z3a%08d', i), 'Ada', 'Prova' FROM many;
INSERT INTO children (child_key, public_id, given_name, family_name)
SELECT 1000000 + i, printf('4q8s0t2v6w1x5y9z3b%08d', i), 'Bruno', 'Prova' FROM many;
INSERT INTO guardianships (person_key, child_key) SELECT 1000000 + i, 1000000 + i FROM many;
INSERT INTO children (child_key, public_id, given_name, family_name)
SELECT 2000000 + i, printf('4q8s0t2v6w1x5y9z3c%08d', i), 'Carla', 'Prova' FROM many WHERE i <= 2;
INSERT INTO guardianships (person_key, child_key)
SELECT person_key, child_key FROM family, children WHERE child_key > 2000000;
CREATE TEMP TABLE owed AS
SELECT 1000000 + i AS payer_key, 1000000 + i AS child_key,
       (SELECT MIN(service_key) FROM services) AS service_key, school_year, first || '-10-31' AS day
FROM many, years UNION ALL
SELECT f.person_key, c.child_key, s.service_key, y.school_year, printf('%d-%02d-20', y.first, m.i + 2)
FROM family f, children c, (SELECT service_key FROM services ORDER BY service_key LIMIT 2) s, years y,
     many m WHERE c.child_key > 2000000 AND m.i <= 10;
INSERT INTO dues (due_key, public_id, notice_number, payer_key, child_key, service_key, school_year,
                  subject, amount_cents, due_date, issued_on, state, settled)
SELECT 1000000 + rowid, printf('4q8s0t2v6w1x5y9z3d%08d', rowid), printf('39%016d', rowid), payer_key,
       child_key, service_key, school_year, 'Refezione scolastica', 9600, day, day, 'paid', 1 FROM owed;
INSERT INTO payments (payment_key, public_id, due_key, amount_cents, paid_on, psp, receipt_id)
SELECT due_key, replace(public_id, '3d', '3e'), due_key, amount_cents, due_date, 'Banca di Prova',
       'IUR' || due_key FROM dues WHERE due_key > 1000000;
INSERT INTO ledger_entries (kind, day, child_key, payer_key, service_key, school_year, due_key, part,
                            family_cents, counterpart, counter_cents, recorded_at)
SELECT 'charge', issued_on, child_key, payer_key, service_key, school_year, due_key, 0,
       -amount_cents, 'revenue', amount_cents, 0 FROM dues WHERE due_key > 1000000;
INSERT INTO ledger_entries (kind, day, child_key, payer_key, service_key, school_year, due_key, part,
                            payment_key, family_cents, counterpart, counter_cents, recorded_at)
SELECT 'payment', due_date, child_key, payer_key, service_key, school_year, due_key, 1, due_key,
       amount_cents, 'cash', -amount_cents, 0 FROM dues WHERE due_key > 1000000;
SQL

# The middle and the slowest of the numbers that come in, one a line, all of them in milliseconds.
middle_and_slowest() {
    sort -g | awk '{ all[NR] = $1 * 1000 } END { printf "%.1f %.1f\n", all[int((NR + 1) / 2)], all[NR] }'
}

start_demo "$bin" "$data"
token=$(curl -sS --fail --cacert "$ca" -H 'Content-Type: application/json' \
    -d "{\"username\":\"famiglia00001\",\"password\":\"${CAMPANELLA_DEMO_PASSWORD:-valmarina}\"}" \
    "$url/v1/access/sessions" | sed -E 's/.*"token":"([^"]+)".*/\1/')
# Asked over one connection, whose opening does not count.
seq "$times" | sed "s|.*|url = \"$url/v1/payments/statement\"\noutput = \"$data/statement.json\"|" >"$data/requests"
curl -sS --fail --cacert "$ca" -K "$data/requests" -w '%{time_pretransfer} %{time_total}\n' -K - \
    <<<"header = \"Authorization: Bearer $token\"" | awk '{ print $2 - $1 }' >"$data/ours"
stop_demo
read -r ours slowest < <(middle_and_slowest <"$data/ours")
movements=$(grep -o '"day"' "$data/statement.json" | wc -l)

rows="SELECT e.*, d.subject, d.notice_number, p.psp, p.receipt_id, s.name, c.given_name
FROM ledger_entries e JOIN services s ON s.service_key = e.service_key
LEFT JOIN children c ON c.child_key = e.child_key LEFT JOIN dues d ON d.due_key = e.due_key
LEFT JOIN payments p ON p.payment_key = e.payment_key WHERE e.payer_key =
(SELECT a.person_key FROM credentials k JOIN accounts a ON a.account_key = k.account_key
 WHERE k.username_folded = 'famiglia00001');"
{
    echo ".timer on"
    echo ".output $data/peer.rows"
    for _ in $(seq "$times"); do echo "$rows"; done
} | sqlite3 "$store" | awk '/^Run Time: real/ { print $4 }' >"$data/peer"
read -r peer _ < <(middle_and_slowest <"$data/peer")
read_rows=$(($(wc -l <"$data/peer.rows") / times))

awk -v o="$ours" -v s="$slowest" -v p="$peer" -v m="$movements" -v r="$read_rows" -v n="$families" 'BEGIN {
    printf "  %d families, %d movements: %s ms, slowest %s ms   sqlite3 shell %d rows: %s ms   %.1f x\n", n, m, o, s, r, p, o / p
    printf "BUDGET %s most 100 milliseconds of the slowest statement of ten school years\n", s
    printf "BUDGET %d least 800 movements in it\n", m }'
