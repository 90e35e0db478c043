// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/billing/billingrun.h"

#include "backend/billing/billstore.h"
#include "backend/billing/latedays.h"
#include "backend/billing/tariffstore.h"
#include "domain/clock.h"
#include "domain/names.h"
#include "domain/schoolyear.h"

#include <algorithm>

namespace campanella::backend {

namespace {

constexpr EnumNames<RunState, 4> names{{{
    {RunState::Drafting, u"drafting"},
    {RunState::Draft, u"draft"},
    {RunState::Confirming, u"confirming"},
    {RunState::Confirmed, u"confirmed"},
}}};

QString monthText(QDate month) {
    return month.toString(QStringLiteral("yyyy-MM"));
}

Result<qint64> serviceKeyOf(Store &store, const QString &code) {
    const auto rows =
        store.query(QStringLiteral("SELECT service_key FROM services WHERE code = ?"), {code});
    if (!rows)
        return fail(rows.error());
    if (!(*rows)->next())
        return fail(FailureCode::NotFound, QStringLiteral("no such service"));
    return (*rows)->value(0).toLongLong();
}

/// Takes the run first, so that nobody confirms it meanwhile.
Result<> discardDraft(Store &store, qint64 runKey) {
    const auto taken = store.execute(QStringLiteral("UPDATE billing_runs SET state = 'drafting' "
                                                    "WHERE run_key = ? AND due_date IS NULL"),
                                     {runKey});
    if (!taken)
        return fail(taken.error());
    if (*taken == 0)
        return fail(FailureCode::EditStale, QStringLiteral("the run is being confirmed"));
    static const QString lines = QStringLiteral(
        "DELETE FROM bill_lines WHERE bill_key IN (SELECT bill_key FROM bills WHERE run_key = ?)");
    for (const QString &sql : {lines, QStringLiteral("DELETE FROM bills WHERE run_key = ?"),
                               QStringLiteral("DELETE FROM billing_runs WHERE run_key = ?")})
        if (const auto done = store.execute(sql, {runKey}); !done)
            return fail(done.error());
    return {};
}

Result<> addRun(Store &store, qint64 serviceKey, const QString &month) {
    return store
        .execute(
            QStringLiteral(
                "INSERT INTO billing_runs (public_id, service_key, month, number, "
                "state, made_at, runs_before) SELECT ?, s.service_key, ?, 1 + (SELECT COUNT(*) "
                "FROM billing_runs r WHERE r.service_key = s.service_key "
                "AND r.month = ?), 'drafting', CAST(? AS BIGINT), (SELECT COUNT(*) "
                "FROM billing_runs r WHERE r.service_key = s.service_key "
                "AND r.due_date IS NOT NULL) FROM services s WHERE s.service_key = ?"),
            {PublicId::random().toString(), month, month, store.nowSeconds(), serviceKey})
        .map([](int) {});
}

/// Puts an empty run in the place of the draft that there may be.
Result<BillingRun> beginDraft(Store &store, const QString &code, QDate month) {
    std::optional<BillingRun> run;
    const auto done = store.transaction([&]() -> Result<> {
        const auto service = serviceKeyOf(store, code);
        if (!service)
            return fail(service.error());
        const auto old = findRun(store, code, month);
        if (!old && old.error().code != FailureCode::NotFound)
            return fail(old.error());
        if (old && old->state == RunState::Confirming)
            return fail(FailureCode::EditStale, QStringLiteral("the run is being confirmed"));
        if (old && old->state != RunState::Confirmed)
            if (const auto gone = discardDraft(store, old->key); !gone)
                return gone;
        return addRun(store, *service, monthText(month))
            .and_then([&] { return findRun(store, code, month); })
            .map([&run](const BillingRun &begun) { run = begun; });
    });
    if (!done)
        return fail(done.error());
    return *run;
}

/// What is too much stays as a credit, and an earlier one lowers what is owed.
void putRight(Bill &bill, const LateDays &late) {
    bill.lines += late.lines;
    const Money sum = sumOf(bill.lines);
    const Money used = std::min(late.credit, std::max(sum, Money()));
    bill.carried = sum < Money() ? Money() - sum : Money() - used;
    if (used == Money())
        return;
    const Money taken = Money() - used;
    bill.lines.append({DueLineKind::Credit, {}, {}, {}, 0, 1, taken, taken, {}});
}

Bill billOf(const BilledChild &child, const QList<Tariff> &tariffs, const DateRange &month,
            const LateDays &late) {
    Bill bill{child.key, child.payerKey, 0, {}, {}, {}};
    for (const BilledDay &billed : child.days)
        bill.quantity += billed.quantity;
    auto lines = price(tariffs, child.profile, month, child.days);
    if (!lines || !late.isPriced)
        bill.anomaly = QStringLiteral("tariff");
    else if (!child.payerKey)
        bill.anomaly = QStringLiteral("payer");
    else if (lines->isEmpty() && !child.isRecorded && late.lines.isEmpty())
        bill.anomaly = QStringLiteral("attendance");
    if (!bill.anomaly.isEmpty())
        return bill;
    bill.lines = *std::move(lines);
    putRight(bill, late);
    return bill;
}

/// Answers the last child of the portion; nothing when there was none.
Result<std::optional<qint64>> draftPortion(Store &store, const BillingRun &run,
                                           const QList<Tariff> &tariffs, qint64 after,
                                           int portion) {
    const auto children = readChildrenToBill(store, run, after, portion);
    if (!children)
        return fail(children.error());
    if (children->isEmpty())
        return std::nullopt;
    const auto late =
        readLateDays(store, run, tariffs, children->first().key, children->last().key);
    if (!late)
        return fail(late.error());
    for (const BilledChild &child : *children) {
        const Bill bill = billOf(child, tariffs, run.month, late->value(child.key));
        if (const auto added = addBill(store, run.key, bill); !added)
            return fail(added.error());
    }
    return children->last().key;
}

Result<QList<Tariff>> tariffsOf(Store &store, qint64 serviceKey) {
    return readTariffs(store, serviceKey).map([](const QList<StoredTariff> &stored) {
        QList<Tariff> tariffs;
        for (const StoredTariff &one : stored)
            tariffs.append(one.tariff);
        return tariffs;
    });
}

Result<> draftAll(Store &store, const BillingRun &run, const QList<Tariff> &tariffs, int portion) {
    std::optional<qint64> last = 0;
    while (last) {
        const auto done = store.transaction([&]() -> Result<> {
            return draftPortion(store, run, tariffs, *last, portion)
                .map([&last](const std::optional<qint64> &child) { last = child; });
        });
        if (!done)
            return done;
    }
    return store
        .execute(QStringLiteral("UPDATE billing_runs SET state = 'draft' WHERE run_key = ?"),
                 {run.key})
        .map([](int) {});
}

Result<RunFigures> sumsOf(Store &store, qint64 runKey) {
    return store
        .query(QStringLiteral("SELECT COUNT(*), SUM(CASE WHEN amount_cents > 0 THEN 1 ELSE 0 END), "
                              "CAST(SUM(amount_cents) AS BIGINT), COUNT(due_key), "
                              "SUM(CASE WHEN anomaly <> '' THEN 1 ELSE 0 END), "
                              "CAST(SUM(carried_cents) AS BIGINT) FROM bills WHERE run_key = ?"),
               {runKey})
        .map([](const Rows &rows) {
            const bool found = rows->next();
            const auto number = [&](int column) {
                return found ? rows->value(column).toLongLong() : 0;
            };
            RunFigures figures;
            figures.children = number(0);
            figures.owing = number(1);
            figures.total = number(2);
            figures.dues = number(3);
            figures.anomalies = number(4);
            figures.carried = number(5);
            return figures;
        });
}

Result<RunFigures> withAnomalies(Store &store, qint64 runKey, RunFigures figures) {
    return store
        .query(
            QStringLiteral("SELECT c.family_name, c.given_name, b.anomaly FROM bills b "
                           "JOIN children c ON c.child_key = b.child_key "
                           "WHERE b.run_key = ? AND b.anomaly <> '' ORDER BY b.bill_key LIMIT 100"),
            {runKey})
        .map([&figures](const Rows &rows) {
            while (rows->next())
                figures.first.append({rows->value(0).toString() + u' ' + rows->value(1).toString(),
                                      rows->value(2).toString()});
            return figures;
        });
}

Result<RunFigures> withCorrections(Store &store, qint64 runKey, RunFigures figures) {
    static const QString sql = QStringLiteral(
        "SELECT c.family_name, c.given_name, l.days, l.amount_cents FROM bills b "
        "JOIN bill_lines l ON l.bill_key = b.bill_key JOIN children c ON c.child_key = b.child_key "
        "WHERE b.run_key = ? AND l.kind = 'correction' ORDER BY b.bill_key, l.position");
    constexpr int most = 100;
    return store.query(sql, {runKey}).map([&figures](const Rows &rows) {
        while (rows->next()) {
            const Money amount = Money::fromCents(rows->value(3).toLongLong());
            figures.corrected += 1;
            figures.correctedTotal += amount.cents();
            const QList<BilledDay> days = billedDaysFrom(rows->value(2).toString());
            if (figures.firstCorrected.size() < most)
                figures.firstCorrected.append(
                    {rows->value(0).toString() + u' ' + rows->value(1).toString(),
                     days.value(0).day, amount});
        }
        return figures;
    });
}

Result<RunFigures> withMonthBefore(Store &store, const BillingRun &run, RunFigures figures) {
    return store
        .query(QStringLiteral(
                   "SELECT CAST(SUM(b.amount_cents) AS BIGINT), COUNT(b.due_key) FROM bills b "
                   "JOIN billing_runs r ON r.run_key = b.run_key WHERE r.service_key = ? "
                   "AND r.month = ? AND r.state = 'confirmed'"),
               {run.serviceKey, monthText(run.month.first().addMonths(-1))})
        .map([&figures](const Rows &rows) {
            if (rows->next() && !rows->isNull(0)) {
                figures.previousTotal = rows->value(0).toLongLong();
                figures.previousOwing = rows->value(1).toLongLong();
            }
            return figures;
        });
}

} // namespace

QString toString(RunState state) {
    return names.name(state);
}

Result<BillingRun> findRun(Store &store, const QString &serviceCode, QDate month) {
    const auto rows = store.query(
        QStringLiteral("SELECT r.run_key, r.public_id, r.service_key, s.public_id, s.name, s.kind, "
                       "r.number, r.state, r.due_date, r.last_bill_key, r.instalments, "
                       "r.instalment_months, r.split_from_cents FROM billing_runs r "
                       "JOIN services s ON s.service_key = r.service_key "
                       "WHERE s.code = ? AND r.month = ? ORDER BY r.number DESC LIMIT 1"),
        {serviceCode, monthText(month)});
    if (!rows)
        return fail(rows.error());
    if (!(*rows)->next())
        return fail(FailureCode::NotFound, QStringLiteral("no run of that service and month"));
    const QSqlQuery &row = **rows;
    const auto id = PublicId::parse(row.value(1).toString());
    const auto serviceId = PublicId::parse(row.value(3).toString());
    const auto kind = serviceKindFromString(row.value(5).toString());
    const auto state = names.value(row.value(7).toString());
    const auto days = DateRange::make(month, month.addMonths(1).addDays(-1));
    if (!id || !serviceId || !kind || !state || !days)
        return fail(FailureCode::ServerError, QStringLiteral("a stored run is unreadable"));
    return BillingRun{row.value(0).toLongLong(),
                      *id,
                      row.value(2).toLongLong(),
                      {*serviceId, row.value(4).toString(), *kind},
                      *days,
                      row.value(6).toInt(),
                      *state,
                      row.isNull(8) ? std::nullopt : std::optional(isoDay(row.value(8).toString())),
                      row.value(9).toLongLong(),
                      {row.value(10).toInt(), row.value(11).toInt(),
                       Money::fromCents(row.value(12).toLongLong())}};
}

Result<BillingRun> draftRun(Store &store, const QString &serviceCode, QDate month, int portion) {
    const auto run = beginDraft(store, serviceCode, month);
    if (!run)
        return run;
    const auto tariffs = tariffsOf(store, run->serviceKey);
    if (!tariffs)
        return fail(tariffs.error());
    return draftAll(store, *run, *tariffs, portion).and_then([&] {
        return findRun(store, serviceCode, month);
    });
}

Result<RunFigures> figuresOf(Store &store, const BillingRun &run) {
    return sumsOf(store, run.key)
        .and_then([&](RunFigures figures) { return withAnomalies(store, run.key, figures); })
        .and_then([&](RunFigures figures) { return withCorrections(store, run.key, figures); })
        .and_then([&](RunFigures figures) { return withMonthBefore(store, run, figures); });
}

} // namespace campanella::backend
