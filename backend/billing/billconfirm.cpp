// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/billing/billconfirm.h"

#include "backend/billing/duesubject.h"
#include "backend/import/files/noticeissuer.h"
#include "backend/municipality/municipalitystore.h"
#include "backend/payments/ledger/ledger.h"
#include "backend/store/records.h"
#include "domain/clock.h"

namespace campanella::backend {

namespace {

/// A bill that becomes a due.
struct OpenBill {
    qint64 key = 0;
    qint64 childKey = 0;
    qint64 payerKey = 0;
    int quantity = 0;
    Money amount;
    Money carried; ///< to the child's credit
    QString child;
};

bool isPart(const std::optional<Instalment> &instalment) {
    return instalment && instalment->number > 0;
}

/// Unique: what comes of a bill comes of it once.
QString sourceOf(const BillingRun &run, const OpenBill &bill,
                 const std::optional<Instalment> &instalment = {}) {
    const QString source = QStringLiteral("run:%1:%2").arg(run.id.toString()).arg(bill.key);
    return isPart(instalment) ? source + QStringLiteral(":%1").arg(instalment->number) : source;
}

QString quantityNote(const BillingRun &run, int quantity) {
    if (quantity == 0)
        return {};
    const bool eats = run.service.kind == ServiceKind::Canteen;
    const bool isOne = quantity == 1;
    const QString unit = eats    ? isOne ? QStringLiteral("pasto") : QStringLiteral("pasti")
                            : isOne ? QStringLiteral("presenza")
                                 : QStringLiteral("presenze");
    return QStringLiteral("%1 %2").arg(quantity).arg(unit);
}

/// Takes the run, and with it the service, until the transaction ends; what it says then is what
/// counts. A draft that puts something right is out of date when another run came first: that one
/// may have put right the same.
Result<BillingRun> hold(Store &store, BillingRun run, const Confirmation &wanted) {
    const auto taken = store.execute(
        QStringLiteral("UPDATE services SET name = name WHERE service_key = ?"), {run.serviceKey});
    if (!taken)
        return fail(taken.error());
    const auto rows = store.query(
        QStringLiteral("UPDATE billing_runs SET due_date = COALESCE(due_date, ?), instalments = "
                       "CASE WHEN due_date IS NULL THEN CAST(? AS INTEGER) ELSE instalments END, "
                       "instalment_months = CASE WHEN due_date IS NULL THEN CAST(? AS INTEGER) "
                       "ELSE instalment_months END, split_from_cents = CASE WHEN due_date IS NULL "
                       "THEN CAST(? AS BIGINT) ELSE split_from_cents END, "
                       "state = CASE state WHEN 'draft' THEN 'confirming' ELSE state END "
                       "WHERE run_key = ? AND state <> 'drafting' AND (state <> 'draft' "
                       "OR runs_before = (SELECT COUNT(*) FROM billing_runs o "
                       "WHERE o.service_key = billing_runs.service_key "
                       "AND o.due_date IS NOT NULL) OR NOT EXISTS (SELECT 1 FROM bills b "
                       "JOIN bill_lines l ON l.bill_key = b.bill_key WHERE b.run_key = "
                       "billing_runs.run_key AND l.kind IN ('correction', 'credit'))) "
                       "RETURNING state, due_date, last_bill_key, instalments, instalment_months, "
                       "split_from_cents"),
        {wanted.dueDate.toString(Qt::ISODate), wanted.plan.parts, wanted.plan.months,
         wanted.plan.least.cents(), run.key});
    if (!rows)
        return fail(rows.error());
    if (!(*rows)->next())
        return fail(FailureCode::EditStale, QStringLiteral("the draft is not whole"));
    run.state = (*rows)->value(0).toString() == toString(RunState::Confirmed)
                    ? RunState::Confirmed
                    : RunState::Confirming;
    run.dueDate = isoDay((*rows)->value(1).toString());
    run.lastBillKey = (*rows)->value(2).toLongLong();
    run.plan = {(*rows)->value(3).toInt(), (*rows)->value(4).toInt(),
                Money::fromCents((*rows)->value(5).toLongLong())};
    return run;
}

Result<QList<OpenBill>> nextBills(Store &store, const BillingRun &run, int limit) {
    static const QString sql = QStringLiteral(
        "SELECT b.bill_key, b.child_key, b.payer_key, b.quantity, b.amount_cents, "
        "b.carried_cents, c.given_name, c.family_name FROM bills b JOIN children c ON c.child_key "
        "= b.child_key "
        "WHERE b.run_key = ? AND b.bill_key > ? AND b.due_key IS NULL AND b.anomaly = '' "
        "AND (b.amount_cents > 0 OR b.carried_cents <> 0) ORDER BY b.bill_key LIMIT ?");
    return store.query(sql, {run.key, run.lastBillKey, limit}).map([](const Rows &rows) {
        QList<OpenBill> bills;
        while (rows->next())
            bills.append({rows->value(0).toLongLong(), rows->value(1).toLongLong(),
                          rows->value(2).toLongLong(), rows->value(3).toInt(),
                          Money::fromCents(rows->value(4).toLongLong()),
                          Money::fromCents(rows->value(5).toLongLong()),
                          rows->value(6).toString() + u' ' + rows->value(7).toString()});
        return bills;
    });
}

/// A due to make: the whole sum or a part of it.
struct Part {
    Money amount;
    QDate dueDate;
    std::optional<Instalment> instalment;
};

/// The whole sum first, then, where the run splits it, its parts.
QList<Part> dueParts(const BillingRun &run, const OpenBill &bill) {
    const QList<PlannedPart> planned = partsOf(run.plan, bill.amount, *run.dueDate);
    Instalment instalment{PublicId::random().toString(), 0, static_cast<int>(planned.size())};
    QList<Part> parts{{bill.amount, *run.dueDate, {}}};
    if (!planned.isEmpty())
        parts.first().instalment = instalment;
    for (const PlannedPart &part : planned) {
        ++instalment.number;
        parts.append({part.amount, part.dueDate, instalment});
    }
    return parts;
}

Result<qint64> makeDue(Store &store, const BillingRun &run, const OpenBill &bill, const Part &part,
                       NoticeIssuer &issuer) {
    const auto number = issuer.next(store);
    if (!number)
        return fail(number.error());
    const Due due{PublicId::random(),
                  *number,
                  DueState::ToPay,
                  part.amount,
                  part.dueDate,
                  italianDay(store.now()),
                  dueSubject(run, bill.child, part.instalment),
                  secondDueSubject(run, bill.child, part.instalment),
                  SchoolYear::of(run.month.first()),
                  run.month,
                  quantityNote(run, bill.quantity),
                  {},
                  run.service,
                  {},
                  part.instalment,
                  {}};
    return addDue(
        store, due,
        {bill.payerKey, bill.childKey, run.serviceKey, sourceOf(run, bill, part.instalment)});
}

/// The bill remembers the whole sum; its parts are found by their document.
Result<> makeDuesOf(Store &store, const BillingRun &run, const OpenBill &bill,
                    NoticeIssuer &issuer) {
    std::optional<qint64> whole;
    for (const Part &part : dueParts(run, bill)) {
        const auto key = makeDue(store, run, bill, part, issuer);
        if (!key)
            return fail(key.error());
        whole = whole.value_or(*key);
    }
    return store
        .execute(QStringLiteral("UPDATE bills SET due_key = ? WHERE bill_key = ?"),
                 {*whole, bill.key})
        .map([](int) {});
}

/// A charge is what is left to pay: what corrections give beyond it, and what of that lowers this
/// charge, the ledger hears here.
Result<> carry(Store &store, const BillingRun &run, const OpenBill &bill) {
    if (bill.carried == Money())
        return {};
    const bool isCredit = bill.carried > Money();
    const Correction correction{isCredit ? MovementKind::Credit : MovementKind::Adjustment,
                                bill.childKey,
                                bill.payerKey,
                                run.serviceKey,
                                SchoolYear::of(run.month.first()),
                                italianDay(store.now()),
                                bill.carried,
                                sourceOf(run, bill),
                                (isCredit ? QStringLiteral("Credito da conguagli, %1")
                                          : QStringLiteral("Credito scalato dall'avviso di %1"))
                                    .arg(monthWords(run.month.first()))};
    return recordCorrection(store, correction).map([](bool) {});
}

Result<> makeDues(Store &store, BillingRun run, const QList<OpenBill> &bills,
                  std::optional<int> segregationCode) {
    const auto last = lastDueKey(store);
    const auto town = readMunicipality(store);
    if (!last || !town)
        return fail(last ? town.error() : last.error());
    run.secondLanguage = town->secondLanguage;
    NoticeIssuer issuer(segregationCode);
    for (const OpenBill &bill : bills) {
        if (bill.amount > Money())
            if (const auto made = makeDuesOf(store, run, bill, issuer); !made)
                return made;
        if (const auto carried = carry(store, run, bill); !carried)
            return carried;
    }
    return recordDuesAfter(store, *last).and_then([&] { return issuer.save(store); });
}

Result<> moveOn(Store &store, const BillingRun &run, qint64 lastBill, RunState state) {
    return store
        .execute(QStringLiteral(
                     "UPDATE billing_runs SET last_bill_key = ?, state = ? WHERE run_key = ?"),
                 {lastBill, toString(state), run.key})
        .map([](int) {});
}

Result<bool> confirmNext(Store &store, const BillingRun &run, const Confirmation &wanted) {
    if (run.state == RunState::Confirmed)
        return false;
    const auto bills = nextBills(store, run, wanted.portion);
    if (!bills)
        return fail(bills.error());
    if (bills->isEmpty())
        return moveOn(store, run, run.lastBillKey, RunState::Confirmed).map([] { return false; });
    return makeDues(store, run, *bills, wanted.segregationCode)
        .and_then([&] { return moveOn(store, run, bills->last().key, RunState::Confirming); })
        .map([] { return true; });
}

} // namespace

Result<bool> confirmPortion(Store &store, const BillingRun &run, const Confirmation &wanted) {
    bool more = false;
    const auto done = store.transaction([&]() -> Result<> {
        return hold(store, run, wanted)
            .and_then([&](const BillingRun &held) { return confirmNext(store, held, wanted); })
            .map([&more](bool any) { more = any; });
    });
    return done ? Result<bool>(more) : fail(done.error());
}

} // namespace campanella::backend
