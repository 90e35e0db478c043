// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/payments/ledger/ledger.h"

#include "backend/payments/ledger/duesums.h"
#include "domain/clock.h"

namespace campanella::backend {

namespace {

/// Which dues, and the values of that condition.
struct Scope {
    QString condition;
    QVariantList values;
};

const QString columns = QStringLiteral(
    "INSERT INTO ledger_entries (kind, day, child_key, payer_key, service_key, school_year, "
    "due_key, part, payment_key, family_cents, counterpart, counter_cents, recorded_at) ");

/// The first entry of a due is its charge, of the day it was issued; the others correct it.
Result<> recordCharges(Store &store, const Scope &scope) {
    const QString sql =
        columns +
        QStringLiteral("SELECT CASE WHEN o.written = 0 THEN 'charge' ELSE 'adjustment' END, "
                       "CASE WHEN o.written = 0 THEN d.issued_on ELSE ? END, o.child_key, "
                       "o.payer_key, o.service_key, o.school_year, o.due_key, o.written - 1 + "
                       "ROW_NUMBER() OVER (PARTITION BY o.due_key ORDER BY o.cents), NULL, "
                       "-o.cents, CASE WHEN o.written = 0 THEN 'revenue' ELSE 'adjustments' END, "
                       "o.cents, CAST(? AS BIGINT) FROM (%1) o "
                       "JOIN dues d ON d.due_key = o.due_key WHERE 1 = 1 ON CONFLICT DO NOTHING")
            .arg(uncharged(scope.condition));
    const QVariantList now{italianDay(store.now()).toString(Qt::ISODate), store.nowSeconds()};
    return store.execute(sql, now + scope.values + scope.values).map([](int) {});
}

/// What recordCharges() would do with dues that have no entry yet, in a third of its time.
Result<> recordFirstCharges(Store &store, const Scope &scope) {
    const QString sql =
        columns + QStringLiteral("SELECT 'charge', d.issued_on, d.child_key, d.payer_key, "
                                 "d.service_key, d.school_year, d.due_key, 0, NULL, "
                                 "-d.amount_cents, 'revenue', d.amount_cents, CAST(? AS BIGINT) "
                                 "FROM dues d WHERE %1 AND %2 AND NOT EXISTS (SELECT 1 "
                                 "FROM ledger_entries e WHERE e.due_key = d.due_key) "
                                 "ON CONFLICT DO NOTHING")
                      .arg(scope.condition, owesItsAmount());
    return store.execute(sql, QVariantList{store.nowSeconds()} + scope.values).map([](int) {});
}

/// Part 0 is of a due that is paid without a record of how; the others are counted from 1.
Result<> recordPayments(Store &store, const Scope &scope) {
    const QString sql =
        columns +
        QStringLiteral("SELECT 'payment', o.day, d.child_key, d.payer_key, d.service_key, "
                       "d.school_year, o.due_key, CASE WHEN o.payment_key IS NULL THEN 0 ELSE "
                       "(SELECT COUNT(*) FROM payments q WHERE q.due_key = o.due_key "
                       "AND q.payment_key <= o.payment_key) END, o.payment_key, o.cents, 'cash', "
                       "-o.cents, CAST(? AS BIGINT) FROM (%1) o "
                       "JOIN dues d ON d.due_key = o.due_key WHERE 1 = 1 ON CONFLICT DO NOTHING")
            .arg(unrecordedPayments(scope.condition));
    return store.execute(sql, QVariantList{store.nowSeconds()} + scope.values + scope.values)
        .map([](int) {});
}

Result<> recordRefunds(Store &store, const Scope &scope) {
    const QString sql =
        columns +
        QStringLiteral("SELECT 'refund', CAST(? AS TEXT), d.child_key, d.payer_key, "
                       "d.service_key, d.school_year, o.due_key, (SELECT COUNT(*) FROM "
                       "ledger_entries w WHERE w.due_key = o.due_key AND w.kind = 'refund'), NULL, "
                       "-o.cents, 'cash', o.cents, CAST(? AS BIGINT) FROM (%1) o "
                       "JOIN dues d ON d.due_key = o.due_key WHERE 1 = 1 ON CONFLICT DO NOTHING")
            .arg(unreturned(scope.condition));
    const QVariantList now{italianDay(store.now()).toString(Qt::ISODate), store.nowSeconds()};
    return store.execute(sql, now + scope.values).map([](int) {});
}

Result<> record(Store &store, const Scope &scope) {
    return store.transaction([&]() -> Result<> {
        return recordCharges(store, scope)
            .and_then([&] { return recordPayments(store, scope); })
            .and_then([&] { return recordRefunds(store, scope); });
    });
}

QVariant keyOrNull(const std::optional<qint64> &key) {
    return key ? QVariant(*key) : QVariant();
}

} // namespace

Result<> recordDue(Store &store, qint64 dueKey) {
    static const QString withParts =
        QStringLiteral("d.due_key IN (SELECT m.due_key FROM dues m WHERE m.due_key = ? UNION "
                       "SELECT m.due_key FROM dues t JOIN dues m ON m.document_id = t.document_id "
                       "WHERE t.due_key = ?)");
    return record(store, {withParts, {dueKey, dueKey}});
}

Result<> recordDuesAfter(Store &store, qint64 dueKey) {
    static const QString wholesOfParts = QStringLiteral(
        "d.due_key IN (SELECT w.due_key FROM dues m JOIN dues w ON w.document_id = m.document_id "
        "WHERE m.due_key > ? AND w.instalment_number = 0)");
    const Scope after{QStringLiteral("d.due_key > ?"), {dueKey}};
    return store.transaction([&]() -> Result<> {
        return recordFirstCharges(store, after)
            .and_then([&] { return recordPayments(store, after); })
            .and_then([&] { return recordRefunds(store, after); })
            .and_then([&] {
                return record(store, {wholesOfParts, {dueKey}});
            });
    });
}

Result<qint64> lastDueKey(Store &store) {
    return store.query(QStringLiteral("SELECT MAX(due_key) FROM dues")).map([](const Rows &rows) {
        return rows->next() ? rows->value(0).toLongLong() : 0;
    });
}

Result<bool> recordCorrection(Store &store, const Correction &correction) {
    static const QString sql = QStringLiteral(
        "INSERT INTO ledger_entries (kind, day, child_key, payer_key, service_key, school_year, "
        "reference, note, family_cents, counterpart, counter_cents, recorded_at) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING");
    const bool isRefund = correction.kind == MovementKind::Refund;
    return store
        .execute(sql, {toString(correction.kind), correction.day.toString(Qt::ISODate),
                       keyOrNull(correction.childKey), keyOrNull(correction.payerKey),
                       correction.serviceKey, correction.schoolYear.toString(),
                       correction.reference, correction.note, correction.amount.cents(),
                       isRefund ? QStringLiteral("cash") : QStringLiteral("adjustments"),
                       -correction.amount.cents(), store.nowSeconds()})
        .map([](int changed) { return changed == 1; });
}

} // namespace campanella::backend
