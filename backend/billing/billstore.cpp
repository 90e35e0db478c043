// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/billing/billstore.h"

#include "domain/clock.h"
#include "domain/schoolyear.h"

#include <algorithm>

namespace campanella::backend {

namespace {

QVariant keyOrNull(const std::optional<qint64> &key) {
    return key ? QVariant(*key) : QVariant();
}

QVariant centsOrNull(const std::optional<Money> &amount) {
    return amount ? QVariant(amount->cents()) : QVariant();
}

std::optional<Money> centsIfAny(const QSqlQuery &row, int column) {
    return row.isNull(column) ? std::nullopt
                              : std::optional(Money::fromCents(row.value(column).toLongLong()));
}

/// From the columns isee_cents, resident, exempt and sibling_rank.
ChildProfile profileAt(const QSqlQuery &row, int column) {
    if (row.isNull(column + 1)) // none
        return {};
    return {centsIfAny(row, column), row.value(column + 1).toInt() == 1,
            row.value(column + 2).toInt() == 1, row.value(column + 3).toInt()};
}

BilledChild childOf(const QSqlQuery &row) {
    BilledChild child;
    child.key = row.value(0).toLongLong();
    if (!row.isNull(1))
        child.payerKey = row.value(1).toLongLong();
    child.profile = profileAt(row, 2);
    return child;
}

Result<QList<BilledChild>> readChildren(Store &store, const BillingRun &run, qint64 after,
                                        int limit) {
    static const QString sql = QStringLiteral(
        "SELECT e.child_key, COALESCE(p.payer_key, (SELECT MIN(g.person_key) FROM guardianships g "
        "WHERE g.child_key = e.child_key AND g.invitation_key IS NULL)), p.isee_cents, p.resident, "
        "p.exempt, p.sibling_rank "
        "FROM enrolments e LEFT JOIN tariff_profiles p ON p.child_key = e.child_key "
        "AND p.first_day = (SELECT MAX(q.first_day) FROM tariff_profiles q "
        "WHERE q.child_key = e.child_key AND q.first_day <= ?) "
        "WHERE e.service_key = ? AND e.school_year = ? AND e.child_key > ? AND NOT EXISTS ("
        "SELECT 1 FROM bills b JOIN billing_runs r ON r.run_key = b.run_key "
        "WHERE b.child_key = e.child_key AND b.anomaly = '' AND r.service_key = e.service_key "
        "AND r.month = ? AND r.state = 'confirmed') ORDER BY e.child_key LIMIT ?");
    const QDate first = run.month.first();
    return store
        .query(sql, {first.toString(Qt::ISODate), run.serviceKey, SchoolYear::of(first).toString(),
                     after, first.toString(QStringLiteral("yyyy-MM")), limit})
        .map([](const Rows &rows) {
            QList<BilledChild> children;
            while (rows->next())
                children.append(childOf(*rows));
            return children;
        });
}

/// Both lists are in the order of the children. "+ 0" makes SQLite look up each child's month, not
/// read all their days at all services.
Result<> addDays(Store &store, const BillingRun &run, QList<BilledChild> &children) {
    static const QString sql =
        QStringLiteral("SELECT a.child_key, a.day, CASE a.state WHEN 'present' THEN a.quantity "
                       "ELSE 0 END FROM enrolments e JOIN attendance a "
                       "ON a.child_key = e.child_key + 0 AND a.service_key = e.service_key "
                       "AND a.day BETWEEN ? AND ? WHERE e.service_key = ? AND e.school_year = ? "
                       "AND e.child_key BETWEEN ? AND ? ORDER BY a.child_key, a.day");
    const QDate first = run.month.first();
    const auto rows = store.query(
        sql, {first.toString(Qt::ISODate), run.month.last().toString(Qt::ISODate), run.serviceKey,
              SchoolYear::of(first).toString(), children.first().key, children.last().key});
    if (!rows)
        return fail(rows.error());
    auto child = children.begin();
    while ((*rows)->next()) {
        const qint64 key = (*rows)->value(0).toLongLong();
        while (child->key < key)
            ++child;
        if (child->key != key)
            continue; // one that is billed already
        child->isRecorded = true;
        const int quantity = (*rows)->value(2).toInt();
        if (quantity > 0)
            child->days.append({isoDay((*rows)->value(1).toString()), quantity});
    }
    return {};
}

/// "2026-10-01 2026-10-02x2"
QString daysText(const QList<BilledDay> &days) {
    QStringList texts;
    for (const BilledDay &billed : days)
        texts.append(
            billed.day.toString(Qt::ISODate) +
            (billed.quantity == 1 ? QString() : QStringLiteral("x%1").arg(billed.quantity)));
    return texts.join(u' ');
}

Result<> addLine(Store &store, qint64 billKey, int position, const DueLine &line) {
    return store
        .execute(QStringLiteral("INSERT INTO bill_lines (bill_key, position, kind, rule, "
                                "isee_from_cents, isee_to_cents, discount, quantity, unit_cents, "
                                "amount_cents, days) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
                 {billKey, position, toString(line.kind), line.rule, centsOrNull(line.iseeFrom),
                  centsOrNull(line.iseeTo), line.discount, line.quantity, line.unitPrice.cents(),
                  line.amount.cents(), daysText(line.days)})
        .map([](int) {});
}

Result<qint64> insertBill(Store &store, qint64 runKey, const Bill &bill) {
    const auto rows = store.query(
        QStringLiteral("INSERT INTO bills (run_key, child_key, payer_key, quantity, amount_cents, "
                       "anomaly, carried_cents) VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING bill_key"),
        {runKey, bill.childKey, keyOrNull(bill.payerKey), bill.quantity,
         std::max(sumOf(bill.lines), Money()).cents(), bill.anomaly, bill.carried.cents()});
    if (!rows)
        return fail(rows.error());
    return (*rows)->next() ? Result<qint64>((*rows)->value(0).toLongLong())
                           : fail(FailureCode::ServerError, QStringLiteral("no key"));
}

} // namespace

Result<QList<BilledChild>> readChildrenToBill(Store &store, const BillingRun &run,
                                              qint64 afterChild, int limit) {
    auto children = readChildren(store, run, afterChild, limit);
    if (!children || children->isEmpty())
        return children;
    if (const auto added = addDays(store, run, *children); !added)
        return fail(added.error());
    return children;
}

Result<ChildProfile> readProfile(Store &store, qint64 childKey, QDate month) {
    return store
        .query(QStringLiteral("SELECT isee_cents, resident, exempt, sibling_rank "
                              "FROM tariff_profiles WHERE child_key = ? AND first_day <= ? "
                              "ORDER BY first_day DESC LIMIT 1"),
               {childKey, month.toString(Qt::ISODate)})
        .map([](const Rows &rows) { return rows->next() ? profileAt(*rows, 0) : ChildProfile(); });
}

Result<> addBill(Store &store, qint64 runKey, const Bill &bill) {
    const auto key = insertBill(store, runKey, bill);
    if (!key)
        return fail(key.error());
    for (int position = 0; position < bill.lines.size(); ++position)
        if (const auto added = addLine(store, *key, position, bill.lines.at(position)); !added)
            return added;
    return {};
}

QList<BilledDay> billedDaysFrom(const QString &text) {
    QList<BilledDay> days;
    for (const QString &part : text.split(u' ', Qt::SkipEmptyParts)) {
        const int quantity = part.section(u'x', 1).toInt();
        days.append({isoDay(part.section(u'x', 0, 0)), std::max(1, quantity)});
    }
    return days;
}

Result<QList<DueLine>> readDueLines(Store &store, const PublicId &dueId) {
    const auto rows = store.query(
        QStringLiteral("SELECT l.kind, l.rule, l.isee_from_cents, l.isee_to_cents, l.discount, "
                       "l.quantity, l.unit_cents, l.amount_cents, l.days FROM dues d "
                       "JOIN bills b ON b.due_key = COALESCE((SELECT w.due_key FROM dues w "
                       "WHERE w.document_id = d.document_id AND w.instalment_number = 0), "
                       "d.due_key) "
                       "JOIN bill_lines l ON l.bill_key = b.bill_key "
                       "WHERE d.public_id = ? ORDER BY l.position"),
        {dueId.toString()});
    if (!rows)
        return fail(rows.error());
    QList<DueLine> lines;
    while ((*rows)->next()) {
        const QSqlQuery &row = **rows;
        const auto kind = dueLineKindFromString(row.value(0).toString());
        if (!kind)
            return fail(FailureCode::ServerError, QStringLiteral("a stored line is unreadable"));
        lines.append({*kind, row.value(1).toString(), centsIfAny(row, 2), centsIfAny(row, 3),
                      row.value(4).toInt(), row.value(5).toInt(),
                      Money::fromCents(row.value(6).toLongLong()),
                      Money::fromCents(row.value(7).toLongLong()),
                      billedDaysFrom(row.value(8).toString())});
    }
    return lines;
}

} // namespace campanella::backend
