#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Campanella contributors
# SPDX-License-Identifier: EUPL-1.2
# Our requests to pagoPA against its official descriptions: Prism serves them and says what they do
# not allow, which front.mjs refuses.   pagopa.sh [BUILD_FOLDER]
set -euo pipefail
cd "$(dirname "$0")/../../.."
build=${1:-build/dev}
peers=tests/peers
specs=../shared/specs

if [ ! -f $specs/checkout/checkout_v2.json ]; then
    echo "pagoPA's descriptions are not at $specs: left out."
    exit 0
fi
[ -d $peers/node_modules/@stoplight ] || npm ci --prefix $peers --no-audit --no-fund --ignore-scripts
scratch=$(mktemp -d)
prisms=()
finish() {
    local code=$?
    exec 3>&- 4>&-
    [ ${#prisms[@]} = 0 ] || kill "${prisms[@]}" 2>/dev/null || true
    wait 2>/dev/null || true
    [ $code = 0 ] || tail -n 40 "$scratch"/*.log
    rm -rf "$scratch"
}
trap finish EXIT

# The demo's certificate serves.
"$build/backend/campanella-backend" demo --data "$scratch/town" --families 1 >"$scratch/demo.log" 2>&1

# start_prism NAME DESCRIPTION: adds to fronts
fronts=()
start_prism() {
    local port
    port=$(node -e 'const s = require("net").createServer().listen(0, "127.0.0.1", () => { console.log(s.address().port); s.close(); })')
    mkfifo "$scratch/$1"
    $peers/node_modules/.bin/prism mock "$2" -h 127.0.0.1 -p "$port" >"$scratch/$1" 2>&1 &
    prisms+=($!)
    exec 7<"$scratch/$1"
    grep -q -m 1 'Prism is listening' <&7
    cat <&7 >"$scratch/$1.log" &
    fronts+=("$1=$port")
}
start_prism checkout $specs/checkout/checkout_v2.json
start_prism gpd $specs/gpd/openapi_external_v1.json
start_prism receipts $specs/receipts/gpd_payments.json

mkfifo "$scratch/front.in" "$scratch/front.out"
node $peers/pagopa/front.mjs "$scratch/town/server.pem" "$scratch/town/server.key" "${fronts[@]}" \
    <"$scratch/front.in" >"$scratch/front.out" 2>"$scratch/front.log" &
exec 3>"$scratch/front.in" 5<"$scratch/front.out"
read -r url <&5

ca=$scratch/town/ca.pem
CAMPANELLA_PAGOPA_PEER=$url CAMPANELLA_PAGOPA_AUTHORITY=$ca "$build/tests/peers/pagopa/tst_pagopapeer"

# The whole way, with the real backend: from the click to the page of pagoPA.
echo sesame >"$scratch/key"
cat >"$scratch/payments.json" <<END
{
  "kind": "pagopa", "organization": "00987650413", "key_file": "key", "iban": "IT60X0542811101000000123456",
  "checkout_url": "$url/plain/checkout", "positions_url": "$url/201/gpd", "receipts_url": "$url/404/receipts",
  "authority_file": "town/ca.pem"
}
END
mkfifo "$scratch/backend.in" "$scratch/backend.out"
"$build/backend/campanella-backend" serve --store "sqlite:$scratch/town/campanella.db" --ca "$ca" --port 0 \
    --certificate "$scratch/town/server.pem" --key "$scratch/town/server.key" --payments "$scratch/payments.json" \
    --until-stdin-closes <"$scratch/backend.in" >"$scratch/backend.out" 2>"$scratch/backend.log" &
exec 4>"$scratch/backend.in" 6<"$scratch/backend.out"
read -r line <&6
backend=$(sed -E 's/.*"listening":"([^"]+)".*/\1/' <<<"$line")
json=(-H 'Content-Type: application/json')
ask() { curl -sS --cacert "$ca" "$@"; }
value() { node -e "const a = JSON.parse(require('fs').readFileSync(0)); console.log($1)"; }
token=$(ask "${json[@]}" -d '{"username":"anna.conti","password":"valmarina"}' "$backend/v1/access/sessions" | value a.token)
session=(-H "Authorization: Bearer $token")
wanted=$(ask "${session[@]}" "$backend/v1/payments/dues?state=to_pay&limit=1" |
    value 'JSON.stringify({ due_ids: [a.items[0].id], expected_total: a.items[0].amount })')
page=$(ask "${session[@]}" "${json[@]}" -H 'Idempotency-Key: k' -d "$wanted" "$backend/v1/payments/checkouts" | value a.page)
there=$(ask -o "$scratch/page" -w '%{http_code} %{redirect_url}' "$page")
case $there in
    '303 https://'*) echo "From the click to ${there#303 }" ;;
    *) echo "No page of pagoPA: $there"; cat "$scratch/page"; exit 1 ;;
esac
