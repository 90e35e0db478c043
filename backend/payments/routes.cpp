// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/payments/routes.h"

#include "backend/access/audit.h"
#include "backend/access/signedin.h"
#include "backend/billing/billstore.h"
#include "backend/payments/duesstore.h"
#include "backend/payments/paymentnotes.h"
#include "backend/payments/paymentsstore.h"

namespace campanella::backend {

namespace {

/// What a clerk reads of a family is recorded before it is shown.
Result<> recordReading(const Request &request, const Caller &caller, Store &store,
                       const QString &action, const QString &subject) {
    return recordAudit(store, {caller.personKey, caller.role, action, subject, {}, request.id});
}

Result<DuePage> familyDues(const Request &request, const Caller &caller, Store &store) {
    return readDuesFilter(request.query).and_then([&](const DuesFilter &filter) {
        return readFamilyDues(store, caller.personKey, filter);
    });
}

Result<DuePage> townDues(const Request &request, const Caller &caller, Store &store) {
    if (const auto allowed = caller.mustHave(Right::TownDues); !allowed)
        return fail(allowed.error());
    const auto filter = readDuesFilter(request.query);
    if (!filter)
        return fail(filter.error());
    const QString subject = filter->childId ? filter->childId->toString() : QString();
    const auto recorded =
        recordReading(request, caller, store, QStringLiteral("counter.dues.read"), subject);
    if (!recorded)
        return fail(recorded.error());
    return readTownDues(store, *filter);
}

Result<Due> oneDue(const Request &request, const Caller &caller, Store &store) {
    const auto id = PublicId::parse(request.parameters.value(QStringLiteral("due_id")));
    if (!id)
        return fail(FailureCode::NotFound);
    if (caller.role == Role::Parent)
        return readFamilyDue(store, caller.personKey, *id);
    if (const auto allowed = caller.mustHave(Right::TownDues); !allowed)
        return fail(allowed.error());
    const auto recorded =
        recordReading(request, caller, store, QStringLiteral("counter.due.read"), id->toString());
    if (!recorded)
        return fail(recorded.error());
    return readTownDue(store, *id);
}

Response getDues(const Request &request, const Caller &caller, Store &store) {
    return answer(familyDues(request, caller, store));
}

/// Whoever sees the due may see what it was made of.
Response getDueLines(const Request &request, const Caller &caller, Store &store) {
    return answer(oneDue(request, caller, store).and_then([&store](const Due &due) {
        return readDueLines(store, due.id);
    }));
}

Response getTownDues(const Request &request, const Caller &caller, Store &store) {
    return answer(townDues(request, caller, store));
}

Response getPayments(const Request &request, const Caller &caller, Store &store) {
    auto page = readPaymentsFilter(request.query).and_then([&](const PaymentsFilter &filter) {
        return readFamilyPayments(store, caller.personKey, filter);
    });
    if (page)
        if (const auto noted = addPaymentNotes(store, caller.accountKey, *page); !noted)
            return Response::problem(noted.error());
    return answer(page);
}

Response putPaymentNote(const Request &request, const Caller &caller, Store &store) {
    const auto id = PublicId::parse(request.parameters.value(QStringLiteral("payment_id")));
    if (!id)
        return Response::problem({FailureCode::NotFound, {}, {}, {}, {}});
    const auto done = fromJson<PaymentNote>(request.body).and_then([&](const PaymentNote &note) {
        return writePaymentNote(store, caller, *id, note);
    });
    return done ? Response::empty() : Response::problem(done.error());
}

Response getDue(const Request &request, const Caller &caller, Store &store) {
    return answer(oneDue(request, caller, store));
}

} // namespace

void addPaymentsRoutes(Router &router) {
    router.add("GET", QStringLiteral("/v1/payments/dues"), signedIn(getDues));
    router.add("GET", QStringLiteral("/v1/payments/dues/{due_id}"), signedIn(getDue));
    router.add("GET", QStringLiteral("/v1/payments/dues/{due_id}/lines"), signedIn(getDueLines));
    router.add("GET", QStringLiteral("/v1/payments/payments"), signedIn(getPayments));
    router.add("PUT", QStringLiteral("/v1/payments/payments/{payment_id}/note"),
               signedIn(putPaymentNote));
    router.add("GET", QStringLiteral("/v1/counter/dues"), signedIn(getTownDues));
}

} // namespace campanella::backend
