#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Campanella contributors
# SPDX-License-Identifier: EUPL-1.2
# Our station, asked by a SOAP client that others wrote (zeep) with the official WSDL, over TLS with
# a client certificate.   fornode.sh [BUILD_FOLDER]
set -euo pipefail
cd "$(dirname "$0")/../../.."
backend=${1:-build/dev}/backend/campanella-backend
specs=$(realpath -m ../shared/specs/paForNode)

if [ ! -f "$specs/paForNode.wsdl" ]; then
    echo "The WSDL of paForNode is not at $specs: left out."
    exit 0
fi
scratch=$(mktemp -d)
finish() {
    local code=$?
    exec 4>&-
    wait 2>/dev/null || true
    [ $code = 0 ] || tail -n 40 "$scratch"/*.log
    rm -rf "$scratch"
}
trap finish EXIT

# The WSDL looks for its schemas where pagoPA's repository has them.
mkdir -p "$scratch/wsdl/xsd" "$scratch/xsd-common"
cp "$specs/paForNode.wsdl" "$scratch/wsdl/"
cp "$specs/paForNode.xsd" "$scratch/wsdl/xsd/"
cp "$specs/sac-common-types-1.0.xsd" "$scratch/xsd-common/"

"$backend" demo --data "$scratch/town" --families 1 >"$scratch/demo.log" 2>&1
openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 1 -subj /CN=nodo \
    -keyout "$scratch/nodo.key" -out "$scratch/nodo.pem" 2>"$scratch/openssl.log"
echo sesame >"$scratch/key"
cat >"$scratch/payments.json" <<END
{
  "kind": "pagopa", "organization": "00987650413", "key_file": "key",
  "station": {
    "id": "00987650413_01", "broker": "00987650413", "iban": "IT60X0542811101000000123456",
    "address": "127.0.0.1", "client_authority_file": "nodo.pem", "peers": ["127.0.0.1"]
  }
}
END
mkfifo "$scratch/in" "$scratch/out"
"$backend" serve --store "sqlite:$scratch/town/campanella.db" --ca "$scratch/town/ca.pem" --port 0 \
    --certificate "$scratch/town/server.pem" --key "$scratch/town/server.key" \
    --payments "$scratch/payments.json" --until-stdin-closes <"$scratch/in" >"$scratch/out" 2>"$scratch/backend.log" &
exec 4>"$scratch/in" 6<"$scratch/out"
read -r line <&6
/usr/bin/python3 tests/peers/fornode/nodo.py "$line" "$scratch"
