#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Campanella contributors
# SPDX-License-Identifier: EUPL-1.2
# Whole sign-ins through an OpenID provider of others, on loopback: the real backend, the real
# protocol.   oidc.sh [BUILD_FOLDER]
set -euo pipefail
cd "$(dirname "$0")/../../.."
build=${1:-build/dev}
peers=tests/peers
program=$build/backend/campanella-backend

[ -d $peers/node_modules/oidc-provider ] || npm ci --prefix $peers --no-audit --no-fund --ignore-scripts
scratch=$(mktemp -d)
# Both end when these close, at the latest with this script.
mkfifo "$scratch/backend.in" "$scratch/backend.out" "$scratch/provider.in" "$scratch/provider.out"
finish() {
    local code=$?
    exec 3>&- 4>&-
    wait 2>/dev/null || true
    [ $code = 0 ] || tail -n 40 "$scratch"/*.log
    rm -rf "$scratch"
}
trap finish EXIT

# The demo's town and certificate serve both.
"$program" demo --data "$scratch/town" --families 1 >"$scratch/demo.log"
ca=$scratch/town/ca.pem
port=$(node -e 'const s = require("net").createServer().listen(0, "127.0.0.1", () => { console.log(s.address().port); s.close(); })')
url=https://127.0.0.1:$port
head -c 24 /dev/urandom | base64 >"$scratch/secret"
node - "$scratch" <<'END'
const { generateKeyPairSync } = require('crypto');
const { writeFileSync } = require('fs');
const folder = process.argv[2];
const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
writeFileSync(`${folder}/client.pem`, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600 });
writeFileSync(`${folder}/client.jwk`, JSON.stringify(publicKey.export({ format: 'jwk' })));
END

NODE_EXTRA_CA_CERTS=$ca node $peers/oidc/provider.mjs "$scratch/town/server.pem" "$scratch/town/server.key" \
    "$url" "$(cat "$scratch/secret")" "$scratch/client.jwk" \
    <"$scratch/provider.in" >"$scratch/provider.out" 2>"$scratch/provider.log" &
exec 3>"$scratch/provider.in" 5<"$scratch/provider.out"
read -r issuer <&5

cat >"$scratch/identity.json" <<END
{
  "ways": [
    {
      "id": "spid", "adapter": "oidc", "kind": "spid", "label": "Entra con SPID", "issuer": "$issuer",
      "client_id": "campanella", "client_secret_file": "secret", "authority_file": "town/ca.pem"
    },
    {
      "id": "cie", "adapter": "oidc", "kind": "cie", "label": "Entra con CIE", "issuer": "$issuer",
      "client_id": "campanella-cie", "client_authentication": "private_key_jwt",
      "private_key_file": "client.pem", "key_id": "client", "authority_file": "town/ca.pem"
    }
  ]
}
END
# A new one counts each caller's requests from nought: one address may begin sixty sign-ins a minute.
backend=
serve() {
    exec 4>&-
    [ -z "$backend" ] || wait "$backend"
    "$program" serve --store "sqlite:$scratch/town/campanella.db" --certificate "$scratch/town/server.pem" \
        --key "$scratch/town/server.key" --port "$port" --identity "$scratch/identity.json" --until-stdin-closes \
        <"$scratch/backend.in" >"$scratch/backend.out" 2>>"$scratch/backend.log" 3>&- &
    backend=$!
    exec 4>"$scratch/backend.in" 6<"$scratch/backend.out"
    read -r _ <&6
}

export PYTHONDONTWRITEBYTECODE=1
serve
python3 $peers/oidc/drive.py "$url" "$issuer" "$ca"
window=$build/ui/access/browser/campanella-signin
if [ -x "$window" ]; then
    serve
    python3 $peers/oidc/window.py "$url" "$issuer" "$ca" "$window"
else
    echo "Qt WebEngine is missing: the sign-ins through our own window are left out."
fi
