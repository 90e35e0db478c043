#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Campanella contributors
# SPDX-License-Identifier: EUPL-1.2
# Holds the API against docs/openapi.yaml with programs of others: Spectral reads the contract by
# the Italian rules, Prism stands before the real service and compares each answer with it.
#   contract.sh [BUILD_FOLDER]
set -euo pipefail
cd "$(dirname "$0")/../.."
build=${1:-build/dev}
peers=tests/peers
rules=../shared/specs/spectral/both.yml
# shellcheck source=tools/demobackend.sh
. tools/demobackend.sh

[ -d $peers/node_modules ] || npm ci --prefix $peers --no-audit --no-fund --ignore-scripts
scratch=$(mktemp -d)
prism_pid=
finish() {
    [ -z "$prism_pid" ] || { kill "$prism_pid" && wait "$prism_pid"; } 2>/dev/null || true
    stop_demo 2>/dev/null || true
    rm -rf "$scratch"
}
trap finish EXIT

if [ -f $rules ]; then
    $peers/node_modules/.bin/spectral lint -r $rules --fail-severity=warn docs/openapi.yaml
else
    echo "The Italian API rules are not at $rules: lint left out."
fi

free_port() {
    node -e 'const s = require("net").createServer().listen(0, "127.0.0.1", () => { console.log(s.address().port); s.close(); })'
}

start_prism() {
    local port
    port=$(free_port)
    proxy=http://127.0.0.1:$port
    mkfifo "$scratch/prism"
    NODE_EXTRA_CA_CERTS=$ca $peers/node_modules/.bin/prism proxy docs/openapi.yaml "$url" --errors \
        -h 127.0.0.1 -p "$port" >"$scratch/prism" 2>&1 &
    prism_pid=$!
    exec 7<"$scratch/prism"
    grep -q -m 1 'Prism is listening' <&7
    # What it says later goes to a file, so that it never waits for us.
    cat <&7 >"$scratch/prism.log" &
}

failures=0
# ask BASE STATUS METHOD PATH [CURL OPTION…]: the answer is left in $scratch/answer
ask() {
    local base=$1 expected=$2 method=$3 path=$4 status
    shift 4
    status=$(curl -sS --cacert "$ca" -X "$method" -o "$scratch/answer" -w '%{http_code}' "$@" "$base$path")
    if [ "$status" = "$expected" ]; then
        printf 'ok    %s %-6s %s\n' "$status" "$method" "${path%%\?*}"
        return
    fi
    printf 'WRONG %s %-6s %s, expected %s\n' "$status" "$method" "$path" "$expected"
    cat "$scratch/answer"
    failures=$((failures + 1))
}
# Our own problems carry a code; a problem that Prism made up has none.
ask_problem() {
    ask "$@"
    grep -q '"code":"' "$scratch/answer" && return
    printf 'WRONG not a problem of ours: %s\n' "$4"
    failures=$((failures + 1))
}
value() { node -e "const a = JSON.parse(require('fs').readFileSync('$scratch/answer')); console.log($1)"; }
json=(-H 'Content-Type: application/json')
# sign_in BASE USER PASSWORD: sets token
sign_in() {
    ask "$1" 201 POST /v1/access/sessions "${json[@]}" -d "{\"username\":\"$2\",\"password\":\"$3\"}"
    token=(-H "Authorization: Bearer $(value a.token)")
}

start_demo "$build" "$scratch/demo" --families 20
start_prism

# Everything that answers, through Prism.
ask "$proxy" 200 GET /status
ask "$proxy" 200 GET /v1/municipality/pages/privacy
ask "$proxy" 200 GET /v1/municipality
mapfile -t users < <(value "a.demo_users.map(u => u.username + ' ' + u.password).join('\n')")
for user in "${users[@]}"; do
    sign_in "$proxy" "${user% *}" "${user#* }"
    for path in /v1/household/person /v1/household/children /v1/services /v1/services/attendance \
        /v1/messages/notices /v1/messages/threads /v1/payments/dues; do
        ask "$proxy" 200 GET $path "${token[@]}"
    done
    due=$(value "a.items.length ? a.items[a.items.length - 1].id : ''")
    [ -z "$due" ] || ask "$proxy" 200 GET "/v1/payments/dues/$due" "${token[@]}"
    ask "$proxy" 200 GET '/v1/payments/dues?state=overdue&school_year=2026/2027&limit=2' "${token[@]}"
done

# Notices and questions of the first user.
sign_in "$proxy" "${users[0]% *}" "${users[0]#* }"
ask "$proxy" 200 GET '/v1/messages/notices?unread=true&q=sciopero&limit=1&school_year=2026/2027' "${token[@]}"
ask "$proxy" 200 GET /v1/messages/notices "${token[@]}"
notice=/v1/messages/notices/$(value "a.items[0].id")
ask "$proxy" 200 GET "$notice" "${token[@]}"
ask "$proxy" 204 PUT "$notice/read" "${token[@]}"
ask_problem "$proxy" 404 GET /v1/messages/notices/00000000000000000000000000 "${token[@]}"
ask_problem "$proxy" 400 GET '/v1/messages/notices?cursor=abc' "${token[@]}"
# What Luca's meals of the last month were billed by.
ask "$proxy" 200 GET /v1/payments/dues "${token[@]}"
ask "$proxy" 200 GET "/v1/payments/dues/$(value "a.items.find(d => d.amount.amount === '96.00').id")/lines" "${token[@]}"
grep -q '"kind":"attendance"' "$scratch/answer" || failures=$((failures + 1))
question='{"topic":"diet","text":"Perché?"}'
for _ in 1 2; do
    ask "$proxy" 201 POST /v1/messages/threads "${token[@]}" "${json[@]}" -H 'Idempotency-Key: k1' -d "$question"
done
thread=/v1/messages/threads/$(value a.id)
ask "$proxy" 200 GET "$thread" "${token[@]}"
ask "$proxy" 201 POST "$thread/messages" "${token[@]}" "${json[@]}" -H 'Idempotency-Key: k2' -d '{"text":"Grazie"}'
ask "$proxy" 204 PUT "$thread/read" "${token[@]}"
ask "$proxy" 200 PUT "$thread/closed" "${token[@]}"
ask_problem "$proxy" 409 POST "$thread/messages" "${token[@]}" "${json[@]}" -H 'Idempotency-Key: k3' -d '{"text":"Ancora"}'
ask_problem "$proxy" 422 POST /v1/messages/threads "${token[@]}" "${json[@]}" -H 'Idempotency-Key: k1' -d '{"topic":"diet","text":"Altro"}'
ask_problem "$url" 400 POST /v1/messages/threads "${token[@]}" "${json[@]}" -d "$question"

# Paying at the demo's platform. Prism would follow the redirects itself.
ask "$proxy" 200 GET '/v1/payments/dues?state=to_pay&limit=1' "${token[@]}"
[ "$(value a.items.length)" = 1 ] || ask "$proxy" 200 GET '/v1/payments/dues?state=overdue&limit=1' "${token[@]}"
wanted=$(value "JSON.stringify({ due_ids: [a.items[0].id], expected_total: a.items[0].amount })")
for _ in 1 2; do
    ask "$proxy" 201 POST /v1/payments/checkouts "${token[@]}" "${json[@]}" -H 'Idempotency-Key: p1' -d "$wanted"
done
checkout=/v1/payments/checkouts/$(value a.id)
ask_problem "$proxy" 409 POST /v1/payments/checkouts "${token[@]}" "${json[@]}" -H 'Idempotency-Key: p2' -d "$wanted"
ask "$proxy" 200 GET /v1/payments/checkouts "${token[@]}"
ask "$proxy" 200 PUT "$checkout/given-up" "${token[@]}"
ask_problem "$proxy" 404 GET "$checkout/page"
ask "$proxy" 201 POST /v1/payments/checkouts "${token[@]}" "${json[@]}" -H 'Idempotency-Key: p3' -d "$wanted"
checkout=/v1/payments/checkouts/$(value a.id)
ask "$url" 303 GET "$checkout/page" -D "$scratch/heads"
paying=$(sed -nE 's/^location: ([^\r]*).*/\1/Ip' "$scratch/heads")
ask "$url" 303 GET "${paying#"$url"}/paid" -D "$scratch/heads"
back=$(sed -nE 's/^location: ([^\r]*).*/\1/Ip' "$scratch/heads")
ask "$proxy" 200 GET "${back#"$url"}"
ask "$proxy" 200 GET "$checkout" "${token[@]}"
ask_problem "$proxy" 404 GET /v1/payments/checkouts/00000000000000000000000000 "${token[@]}"
ask "$proxy" 200 GET '/v1/payments/payments?limit=1' "${token[@]}"
note=/v1/payments/payments/$(value a.items[0].payment.id)/note
"$build/backend/campanella-backend" receipts refund --store "sqlite:$scratch/demo/campanella.db" --amount 0,01 \
    --notice "$(value a.items[0].notice_number)" --reason 'Assenza' --reference m1 >/dev/null
ask "$proxy" 204 PUT "$note" "${token[@]}" "${json[@]}" -d '{"text":"pagato dalla nonna"}'
ask "$proxy" 200 GET '/v1/payments/payments?limit=1' "${token[@]}"
[ "$(value a.items[0].payment.note)" = 'pagato dalla nonna' ]
[ "$(value a.items[0].payment.refunds[0].reason)" = Assenza ]
ask_problem "$url" 422 PUT "$note" "${token[@]}" "${json[@]}" -d "{\"text\":\"$(printf 'x%.0s' {1..201})\"}"
ask_problem "$proxy" 404 PUT /v1/payments/payments/00000000000000000000000000/note "${token[@]}" "${json[@]}" \
    -d '{"text":""}'
ask_problem "$url" 400 POST /v1/payments/checkouts "${token[@]}" "${json[@]}" -d "$wanted"

# In through the demo's SPID: program, browser, gateway, program.
verifier=dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk
begin="code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM&code_challenge_method=S256&state=af0"
begin="$begin&redirect_uri=http%3A%2F%2F127.0.0.1%3A49152%2Fritorno"
head_of() { sed -nE "s/^$1: ([^;\r]*).*/\1/Ip" "$scratch/heads"; }
# come_in CITIZEN: leaves the answer of redeem. Prism would follow the redirects itself.
come_in() {
    local way=spid browser state code
    ask "$url" 303 GET "/v1/access/start?way=$way&$begin" -D "$scratch/heads"
    browser=$(head_of set-cookie)
    state=$(head_of location | sed -E 's/.*state=//')
    ask "$url" 303 GET "/v1/access/callback/$way?state=$state&citizen=$1" -D "$scratch/heads" -H "Cookie: $browser"
    code=$(head_of location | sed -E 's/.*[?]code=([^&]*).*/\1/')
    ask "$proxy" 201 POST /v1/access/redeem "${json[@]}" -d "{\"code\":\"$code\",\"code_verifier\":\"$verifier\"}"
}
ask "$proxy" 200 GET /v1/access/ways
ask "$proxy" 200 GET /v1/access/done
come_in anna.conti
token=(-H "Authorization: Bearer $(value a.session.token)")
come_in anna.conti
ask "$proxy" 200 GET /v1/access/sessions "${token[@]}"
ask "$proxy" 204 DELETE /v1/access/sessions/others "${token[@]}"
ask "$proxy" 200 DELETE /v1/access/sessions/current "${token[@]}"
come_in chiara.moretti
ticket=$(value a.first_access.ticket)
notice=$(curl -sS --cacert "$ca" "$url/v1/municipality/pages/privacy" |
    node -e "const m = JSON.parse(require('fs').readFileSync(0)).markdown; console.log(require('crypto').createHash('sha256').update(m).digest('hex'))")
profile() { printf '{"ticket":"%s","email":"%s","privacy_version":"%s"}' "$ticket" "$1" "$notice"; }
ask_problem "$proxy" 422 POST /v1/access/profiles "${json[@]}" -d "$(profile chiara)"
ask "$proxy" 201 POST /v1/access/profiles "${json[@]}" -d "$(profile chiara@posta.example)"
ask_problem "$proxy" 401 POST /v1/access/profiles "${json[@]}" -d "$(profile chiara@posta.example)"
ask_problem "$proxy" 401 POST /v1/access/redeem "${json[@]}" -d "{\"code\":\"x\",\"code_verifier\":\"$verifier\"}"
ask_problem "$proxy" 400 GET "/v1/access/start?way=saml&$begin"
ask_problem "$proxy" 400 GET '/v1/access/callback/spid?state=unknown'
form=(-H 'Content-Type: application/x-www-form-urlencoded')
ask_problem "$proxy" 400 POST '/v1/access/callback/cohesion?state=unknown' "${form[@]}" -d 'auth=PGE%2B'
ask_problem "$proxy" 400 POST /v1/access/back-channel-logout/spid "${form[@]}" -d 'logout_token=e30.e30.AAAA'

# What is refused, through Prism as far as it lets it pass.
parent=${users[0]}
sign_in "$proxy" "${parent% *}" "${parent#* }"
ask_problem "$proxy" 404 GET /v1/municipality/pages/nessuna
ask_problem "$proxy" 404 GET /v1/payments/dues/00000000000000000000000000 "${token[@]}"
ask_problem "$proxy" 403 GET /v1/counter/dues "${token[@]}"
ask_problem "$proxy" 400 GET '/v1/payments/dues?cursor=abc' "${token[@]}"
ask_problem "$proxy" 422 GET '/v1/payments/dues?school_year=2026/2030' "${token[@]}"
ask_problem "$proxy" 401 GET /v1/services -H 'Authorization: Bearer nobody'
for _ in 1 2 3 4 5; do
    ask_problem "$proxy" 401 POST /v1/access/sessions "${json[@]}" -d '{"username":"nessuno","password":"sbagliata"}'
done
ask_problem "$proxy" 429 POST /v1/access/sessions "${json[@]}" -d '{"username":"nessuno","password":"sbagliata"}'

# Passwords of one's own: whoever asks gets the same answer.
for account in nessuno "${parent% *}"; do
    ask "$proxy" 202 POST /v1/access/password-resets "${json[@]}" -d "{\"account\":\"$account\"}"
done
code='"code":"BCDFG-HJKLM","password":"tavolo verde pioggia"'
ask_problem "$proxy" 422 POST /v1/access/password-resets/confirm "${json[@]}" -d "{\"account\":\"nessuno\",$code}"
ask_problem "$proxy" 422 POST /v1/access/registrations/confirm "${json[@]}" -d "{\"email\":\"a@posta.example\",$code}"
ask "$proxy" 200 GET /v1/municipality/pages/privacy
privacy=$(value "require('crypto').createHash('sha256').update(a.markdown).digest('hex')")
person='"given_name":"Ada","family_name":"Prova","fiscal_code":"RSSMRA80A01H501U","email":"a@posta.example"'
ask "$proxy" 202 POST /v1/access/registrations "${json[@]}" -d "{$person,\"privacy_version\":\"$privacy\"}"
ask_problem "$proxy" 422 POST /v1/access/registrations "${json[@]}" -d "{$person,\"privacy_version\":\"old\"}"
ask "$proxy" 200 GET /v1/access/account "${token[@]}"
ask_problem "$proxy" 401 PUT /v1/access/password "${token[@]}" "${json[@]}" \
    -d '{"current_password":"sbagliata","new_password":"tavolo verde pioggia"}'
ask_problem "$proxy" 422 PUT /v1/access/password "${token[@]}" "${json[@]}" \
    -d "{\"current_password\":\"${parent#* }\",\"new_password\":\"corta\"}"

# A clerk, whom the demo may not have.
printf 'parola-di-prova\n' >"$scratch/password"
"$build/backend/campanella-backend" operator add --store "sqlite:$(find "$scratch/demo" -name '*.db')" \
    --username contratto --given-name Carla --family-name Sportelli --password-file "$scratch/password"
sign_in "$proxy" contratto parola-di-prova
ask "$proxy" 200 GET '/v1/counter/dues?limit=500' "${token[@]}"
ask "$proxy" 200 GET '/v1/office/threads?limit=1' "${token[@]}"
ask "$proxy" 200 GET '/v1/office/threads?state=closed' "${token[@]}"
thread=/v1/office/threads/$(value "a.items[0].thread.number")
ask "$proxy" 200 GET "$thread" "${token[@]}"
ask "$proxy" 200 PUT "$thread/closed" "${token[@]}"
ask_problem "$proxy" 409 POST "$thread/messages" "${token[@]}" "${json[@]}" -H 'Idempotency-Key: o1' -d '{"text":"Ecco"}'
ask_problem "$proxy" 404 GET /v1/office/threads/1999-1 "${token[@]}"
ask "$proxy" 200 GET '/v1/office/applications?state=sent' "${token[@]}"
ask "$proxy" 200 GET /v1/office/applications "${token[@]}"
ask_problem "$proxy" 404 GET /v1/office/applications/1999-1 "${token[@]}"
ask "$proxy" 201 POST /v1/office/notices "${token[@]}" "${json[@]}" -H 'Idempotency-Key: o2' -d '{"title":"Prova","text":"Testo"}'
ask_problem "$proxy" 422 POST /v1/office/notices "${token[@]}" "${json[@]}" -H 'Idempotency-Key: o3' \
    -d '{"title":"Prova","text":"Testo","school":"Altrove"}'
ask "$proxy" 201 POST /v1/office/closures "${token[@]}" "${json[@]}" -H 'Idempotency-Key: o4' \
    -d '{"days":{"first":"2026-12-24","last":"2026-12-24"},"kind":"closure"}'
csv=(-H 'Content-Type: text/csv')
ask_problem "$proxy" 422 POST /v1/office/attendance "${token[@]}" "${csv[@]}" -H 'Idempotency-Key: o5' --data-binary 'a;b'
printf 'codice_fiscale_figlio;servizio;giorno;stato\n' >"$scratch/days.csv"
ask "$proxy" 200 POST /v1/office/attendance "${token[@]}" "${csv[@]}" -H 'Idempotency-Key: o6' --data-binary "@$scratch/days.csv"
ask "$proxy" 200 DELETE /v1/access/sessions/current "${token[@]}"
ask_problem "$proxy" 401 DELETE /v1/access/sessions/current "${token[@]}"

# What Prism would refuse itself goes straight to the service.
sign_in "$url" "${parent% *}" "${parent#* }"
ask_problem "$url" 401 GET /v1/payments/dues
ask_problem "$url" 400 GET /v1/access/start
ask "$url" 400 GET /v1/access/start -H 'Accept: text/html'
grep -q '<html lang="it">' "$scratch/answer" || { echo 'WRONG no page for a browser'; failures=$((failures + 1)); }
ask_problem "$url" 404 GET /v1/nothing
ask_problem "$url" 405 PUT /v1/services "${token[@]}"
ask_problem "$url" 422 GET '/v1/payments/dues?limit=0' "${token[@]}"
ask_problem "$url" 422 GET '/v1/payments/dues?state=lost' "${token[@]}"
ask_problem "$url" 400 POST /v1/access/sessions "${json[@]}" -d '{"username":'
ask_problem "$url" 422 POST /v1/access/sessions "${json[@]}" -d '{"username":"x"}'
ask_problem "$url" 415 POST /v1/access/sessions -H 'Content-Type: text/plain' -d 'x'
ask "$url" 200 GET /openapi.yaml
cmp -s "$scratch/answer" docs/openapi.yaml || { echo 'WRONG the served contract is another one'; failures=$((failures + 1)); }

[ "$failures" = 0 ] || { echo "$failures answers do not fit the contract"; exit 1; }
echo "All answers fit docs/openapi.yaml."
