// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/payments/paymentsstore.h"

#include "backend/payments/duereader.h"
#include "backend/payments/familydues.h"
#include "domain/clock.h"

#include <QHash>

#include <utility>

namespace campanella::backend {

namespace {

void addFilter(Conditions &where, const PaymentsFilter &filter) {
    const auto iso = [](QDate day) { return day.toString(Qt::ISODate); };
    if (filter.from)
        where.add(QStringLiteral("p.paid_on >= ?"), {iso(*filter.from)});
    if (filter.to)
        where.add(QStringLiteral("p.paid_on <= ?"), {iso(*filter.to)});
    if (filter.after)
        where.add(QStringLiteral("(p.paid_on < ? OR (p.paid_on = ? AND p.public_id > ?))"),
                  {iso(filter.after->paidOn), iso(filter.after->paidOn), filter.after->id});
}

/// What the office gave back of what the family paid, by payment. There is little of it: one
/// statement for all costs less than one for each payment.
Result<QHash<QString, QList<Refund>>> familyRefunds(Store &store, qint64 personKey) {
    Conditions where;
    addFamilyDues(where, personKey);
    const auto rows =
        store.query(QStringLiteral("SELECT p.public_id, r.amount_cents, r.refunded_on, r.reason "
                                   "FROM refunds r JOIN dues d ON d.due_key = r.due_key "
                                   "JOIN payments p ON p.due_key = d.due_key") +
                        where.where() + QStringLiteral(" ORDER BY r.refund_key"),
                    where.values);
    if (!rows)
        return fail(rows.error());
    QHash<QString, QList<Refund>> refunds;
    while ((*rows)->next())
        refunds[(*rows)->value(0).toString()].append(
            {Money::fromCents((*rows)->value(1).toLongLong()), isoDay((*rows)->value(2).toString()),
             (*rows)->value(3).toString()});
    return refunds;
}

Result<DuePage> withRefunds(Store &store, qint64 personKey, DuePage page) {
    const auto refunds = familyRefunds(store, personKey);
    if (!refunds)
        return fail(refunds.error());
    for (Due &due : page.items)
        due.payment->refunds = refunds->value(due.payment->id.toString());
    return page;
}

} // namespace

Result<DuePage> readFamilyPayments(Store &store, qint64 personKey, const PaymentsFilter &filter) {
    Conditions where;
    where.add(QStringLiteral("p.payment_key IS NOT NULL"));
    addFamilyDues(where, personKey);
    addFilter(where, filter);
    where.values.append(filter.limit + 1); // one more tells whether there is another page
    const auto rows =
        store.query(DueReader::selectWithPayment + where.where() +
                        QStringLiteral(" ORDER BY p.paid_on DESC, p.public_id LIMIT ?"),
                    where.values);
    if (!rows)
        return fail(rows.error());
    DueReader reader(store, italianDay(store.now()));
    DuePage page;
    while ((*rows)->next()) {
        if (page.items.size() == filter.limit) {
            const Payment &last = *page.items.last().payment;
            page.nextCursor = filter.cursorOf({last.paidOn, last.id.toString()});
            break;
        }
        auto due = reader.readWithPayment(**rows);
        if (!due)
            return fail(std::move(due).error());
        page.items.append(*std::move(due));
    }
    return withRefunds(store, personKey, std::move(page));
}

} // namespace campanella::backend
