// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/billing/latedays.h"

#include "backend/billing/billstore.h"
#include "domain/clock.h"

#include <QMap>

#include <cstdlib>

namespace campanella::backend {

namespace {

/// A day as the runs so far have billed it.
struct Share {
    int quantity = 0;
    qint64 cents = 0;
    std::optional<qint64> unit; ///< of one, by the line that billed the day first
    int discount = 0;           ///< hundredths of a percent
};
using Shares = QMap<QDate, Share>;
using Quantities = QMap<QDate, int>;

/// The days of billed months, by child, that were recorded after the run; as they stand now.
Result<QHash<qint64, Quantities>> readNow(Store &store, qint64 serviceKey, qint64 first,
                                          qint64 last) {
    static const QString sql = QStringLiteral(
        "SELECT l.child_key, l.day, CASE a.state WHEN 'present' THEN a.quantity ELSE 0 END "
        "FROM late_attendance l LEFT JOIN attendance a ON a.child_key = l.child_key "
        "AND a.service_key = l.service_key AND a.day = l.day "
        "WHERE l.service_key = ? AND l.child_key BETWEEN ? AND ? AND EXISTS (SELECT 1 FROM bills b "
        "JOIN billing_runs r ON r.run_key = b.run_key WHERE b.child_key = l.child_key "
        "AND b.anomaly = '' AND r.service_key = l.service_key AND r.due_date IS NOT NULL "
        "AND r.month = substr(l.day, 1, 7))");
    return store.query(sql, {serviceKey, first, last}).map([](const Rows &rows) {
        QHash<qint64, Quantities> found;
        while (rows->next())
            found[rows->value(0).toLongLong()].insert(isoDay(rows->value(1).toString()),
                                                      rows->value(2).toInt());
        return found;
    });
}

qint64 costOf(qint64 unit, int quantity, int discount) {
    const qint64 full = unit * quantity;
    return full - discountOf(full, discount);
}

/// Each day has its part of the line: together they are the line less its discount, to the cent.
void addBilled(Shares &shares, const QList<BilledDay> &days, qint64 unit, int discount) {
    int quantity = 0;
    for (const BilledDay &billed : days) {
        const qint64 before = costOf(unit, quantity, discount);
        quantity += billed.quantity;
        shares[billed.day] = {billed.quantity, costOf(unit, quantity, discount) - before, unit,
                              discount};
    }
}

void addPutRight(Shares &shares, const BilledDay &billed, qint64 cents) {
    Share &share = shares[billed.day];
    share.quantity += cents < 0 ? -billed.quantity : billed.quantity;
    share.cents += cents;
}

/// What an exempt child's days cost is taken off as a whole: each costs nothing.
Result<Shares> readShares(Store &store, qint64 serviceKey, qint64 childKey) {
    static const QString sql = QStringLiteral(
        "SELECT l.kind, l.days, CASE WHEN EXISTS (SELECT 1 FROM bill_lines x "
        "WHERE x.bill_key = b.bill_key AND x.kind = 'exemption') THEN 0 ELSE l.unit_cents END, "
        "COALESCE(n.discount, 0), l.amount_cents FROM bills b "
        "JOIN billing_runs r ON r.run_key = b.run_key JOIN bill_lines l ON l.bill_key = b.bill_key "
        "LEFT JOIN bill_lines n ON n.bill_key = l.bill_key AND n.position = l.position + 1 "
        "AND n.kind = 'sibling_discount' WHERE b.child_key = ? AND b.anomaly = '' "
        "AND r.service_key = ? AND r.due_date IS NOT NULL "
        "AND l.kind IN ('attendance', 'correction') "
        "ORDER BY CASE l.kind WHEN 'attendance' THEN 0 ELSE 1 END, b.bill_key, l.position");
    return store.query(sql, {childKey, serviceKey}).map([](const Rows &rows) {
        Shares shares;
        while (rows->next()) {
            const QList<BilledDay> days = billedDaysFrom(rows->value(1).toString());
            if (rows->value(0).toString() == toString(DueLineKind::Attendance))
                addBilled(shares, days, rows->value(2).toLongLong(), rows->value(3).toInt());
            else if (!days.isEmpty())
                addPutRight(shares, days.first(), rows->value(4).toLongLong());
        }
        return shares;
    });
}

/// What one more day costs a child; nothing without a tariff.
std::optional<qint64> priceOf(const QList<Tariff> &tariffs, const ChildProfile &profile,
                              const BilledDay &billed) {
    const QDate first(billed.day.year(), billed.day.month(), 1);
    const auto month = DateRange::make(first, first.addMonths(1).addDays(-1));
    if (!month)
        return std::nullopt;
    const auto with = price(tariffs, profile, *month, {billed});
    const auto without = price(tariffs, profile, *month, {});
    if (!with || !without)
        return std::nullopt;
    return sumOf(*with).cents() - sumOf(*without).cents();
}

DueLine lineOf(const BilledDay &billed, qint64 cents) {
    const Money amount = Money::fromCents(cents);
    return {DueLineKind::Correction, {}, {}, {}, 0, billed.quantity, amount, amount, {billed}};
}

/// What changes by the day: less than zero for fewer presences, else zero or more, so that the sign
/// of a line tells which way its quantity goes.
Result<std::optional<qint64>> changeOf(Store &store, qint64 childKey, const QList<Tariff> &tariffs,
                                       const Share &billed, QDate day, int now) {
    const int more = now - billed.quantity;
    if (more < 0)
        return billed.cents * now / billed.quantity - billed.cents;
    if (billed.unit)
        return costOf(*billed.unit, more, billed.discount);
    return readProfile(store, childKey, QDate(day.year(), day.month(), 1))
        .map([&](const ChildProfile &profile) {
            return priceOf(tariffs, profile, {day, more});
        });
}

Result<LateDays> putRight(Store &store, const BillingRun &run, const QList<Tariff> &tariffs,
                          qint64 childKey, const Quantities &now) {
    const auto shares = readShares(store, run.serviceKey, childKey);
    if (!shares)
        return fail(shares.error());
    LateDays late;
    for (auto day = now.cbegin(); day != now.cend(); ++day) {
        const Share billed = shares->value(day.key());
        if (billed.quantity == day.value())
            continue;
        const auto change = changeOf(store, childKey, tariffs, billed, day.key(), day.value());
        if (!change)
            return fail(change.error());
        if (!*change)
            late.isPriced = false;
        else if (**change != 0)
            late.lines.append(
                lineOf({day.key(), std::abs(day.value() - billed.quantity)}, **change));
    }
    return late;
}

Result<> addCredits(Store &store, qint64 serviceKey, qint64 first, qint64 last,
                    QHash<qint64, LateDays> &late) {
    static const QString sql = QStringLiteral(
        "SELECT b.child_key, CAST(SUM(b.carried_cents) AS BIGINT) FROM bills b "
        "JOIN billing_runs r ON r.run_key = b.run_key WHERE b.carried_cents <> 0 "
        "AND b.child_key BETWEEN ? AND ? AND r.service_key = ? AND r.due_date IS NOT NULL "
        "GROUP BY b.child_key");
    return store.query(sql, {first, last, serviceKey}).map([&late](const Rows &rows) {
        while (rows->next())
            late[rows->value(0).toLongLong()].credit =
                Money::fromCents(rows->value(1).toLongLong());
    });
}

} // namespace

Result<QHash<qint64, LateDays>> readLateDays(Store &store, const BillingRun &run,
                                             const QList<Tariff> &tariffs, qint64 firstChild,
                                             qint64 lastChild) {
    const auto now = readNow(store, run.serviceKey, firstChild, lastChild);
    if (!now)
        return fail(now.error());
    QHash<qint64, LateDays> late;
    for (auto child = now->cbegin(); child != now->cend(); ++child) {
        const auto days = putRight(store, run, tariffs, child.key(), child.value());
        if (!days)
            return fail(days.error());
        late.insert(child.key(), *days);
    }
    return addCredits(store, run.serviceKey, firstChild, lastChild, late).map([&late] {
        return late;
    });
}

} // namespace campanella::backend
