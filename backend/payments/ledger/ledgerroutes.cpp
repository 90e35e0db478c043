// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/payments/ledger/ledgerroutes.h"

#include "backend/access/signedin.h"
#include "backend/payments/ledger/attestationstore.h"
#include "backend/payments/ledger/statementstore.h"

namespace campanella::backend {

namespace {

Response getStatement(const Request &request, const Caller &caller, Store &store) {
    return answer(readStatementFilter(request.query).and_then([&](const StatementFilter &filter) {
        return readStatement(store, caller.personKey, filter);
    }));
}

Response getAttestations(const Request &request, const Caller &caller, Store &store) {
    return answer(
        readAttestationFilter(request.query).and_then([&](const AttestationFilter &filter) {
            return readAttestations(store, caller.personKey, filter);
        }));
}

} // namespace

void addLedgerRoutes(Router &router) {
    router.add("GET", QStringLiteral("/v1/payments/statement"), signedIn(getStatement));
    router.add("GET", QStringLiteral("/v1/payments/attestations"), signedIn(getAttestations));
}

} // namespace campanella::backend
