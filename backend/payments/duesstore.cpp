// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/payments/duesstore.h"

#include "backend/payments/duereader.h"
#include "backend/store/conditions.h"

namespace campanella::backend {

namespace {

/// Two lists and no OR: PostgreSQL answers an OR with a subquery by reading the whole table.
/// ALL, because SQLite would build a table of its own to find what is in both.
void addFamily(Conditions &where, qint64 personKey) {
    where.add(QStringLiteral("d.due_key IN (SELECT due_key FROM dues WHERE payer_key = ? "
                             "UNION ALL SELECT f.due_key FROM guardianships g JOIN dues f "
                             "ON f.child_key = g.child_key WHERE g.person_key = ?)"),
              {personKey, personKey});
}

/// Overdue is to_pay after its day, so each of the two names excludes the other.
void addState(Conditions &where, DueState state, QDate today) {
    const bool settled = !isOpen(state);
    where.add(QStringLiteral("d.settled = ?"), {settled ? 1 : 0});
    const DueState stored = state == DueState::Overdue ? DueState::ToPay : state;
    where.add(QStringLiteral("d.state = ?"), {toString(stored)});
    if (state == DueState::Overdue)
        where.add(QStringLiteral("d.sort_date < ?"), {today.toString(Qt::ISODate)});
    if (state == DueState::ToPay)
        where.add(QStringLiteral("d.sort_date >= ?"), {today.toString(Qt::ISODate)});
}

void addFilter(Conditions &where, const DuesFilter &filter, QDate today) {
    if (filter.childId)
        where.add(QStringLiteral("d.child_key = (SELECT child_key FROM children "
                                 "WHERE public_id = ?)"),
                  {filter.childId->toString()});
    if (filter.serviceId)
        where.add(QStringLiteral("d.service_key = (SELECT service_key FROM services "
                                 "WHERE public_id = ?)"),
                  {filter.serviceId->toString()});
    if (filter.schoolYear)
        where.add(QStringLiteral("d.school_year = ?"), {filter.schoolYear->toString()});
    if (filter.state)
        addState(where, *filter.state, today);
    if (filter.after)
        where.add(QStringLiteral("(d.settled, d.sort_date, d.public_id) > (?, ?, ?)"),
                  {filter.after->settled ? 1 : 0, filter.after->sortDate, filter.after->id});
}

QString pageSql(const Conditions &where) {
    return DueReader::select + where.where() +
           QStringLiteral(" ORDER BY d.settled, d.sort_date, d.public_id LIMIT ?");
}

QString cursorAfter(const Due &due, const DuesFilter &filter) {
    const QString sortDate =
        due.dueDate ? due.dueDate->toString(Qt::ISODate) : QStringLiteral("9999-12-31");
    return writeDuesCursor({!isOpen(due.state), sortDate, due.id.toString()}, filter.fingerprint());
}

/// One row more than asked for tells whether there is another page.
Result<DuePage> readPage(Store &store, Conditions where, const DuesFilter &filter, QDate today) {
    where.values.append(filter.limit + 1);
    const auto rows = store.query(pageSql(where), where.values);
    if (!rows)
        return fail(rows.error());
    DueReader reader(store, today);
    DuePage page;
    while ((*rows)->next()) {
        if (page.items.size() == filter.limit) {
            page.nextCursor = cursorAfter(page.items.last(), filter);
            break;
        }
        auto due = reader.read(**rows);
        if (!due)
            return fail(std::move(due).error());
        page.items.append(*std::move(due));
    }
    return page;
}

Result<Payment> paymentAt(const Rows &rows) {
    const auto id = PublicId::parse(rows->value(0).toString());
    if (!id)
        return fail(FailureCode::ServerError, QStringLiteral("a stored payment is unreadable"));
    return Payment{*id, Money::fromCents(rows->value(1).toLongLong()),
                   QDate::fromString(rows->value(2).toString(), Qt::ISODate),
                   rows->value(3).toString(), rows->value(4).toString()};
}

Result<Due> withPayment(Store &store, Due due) {
    const auto rows = store.query(
        QStringLiteral("SELECT p.public_id, p.amount_cents, p.paid_on, p.psp, p.receipt_id "
                       "FROM payments p JOIN dues d ON d.due_key = p.due_key "
                       "WHERE d.public_id = ?"),
        {due.id.toString()});
    if (!rows)
        return fail(rows.error());
    if (!(*rows)->next())
        return due;
    return paymentAt(*rows).map([&due](const Payment &payment) {
        due.payment = payment;
        return due;
    });
}

Result<Due> readOne(Store &store, Conditions where, const PublicId &id) {
    where.add(QStringLiteral("d.public_id = ?"), {id.toString()});
    DuesFilter one;
    one.limit = 1;
    auto page = readPage(store, where, one, italianDay(store.now()));
    if (!page)
        return fail(std::move(page).error());
    if (page->items.isEmpty())
        return fail(FailureCode::NotFound);
    return withPayment(store, page->items.takeFirst());
}

Result<DuePage> readFiltered(Store &store, Conditions where, const DuesFilter &filter) {
    const QDate today = italianDay(store.now());
    addFilter(where, filter, today);
    return readPage(store, std::move(where), filter, today);
}

} // namespace

Result<DuePage> readFamilyDues(Store &store, qint64 personKey, const DuesFilter &filter) {
    Conditions where;
    addFamily(where, personKey);
    return readFiltered(store, std::move(where), filter);
}

Result<DuePage> readTownDues(Store &store, const DuesFilter &filter) {
    return readFiltered(store, {}, filter);
}

Result<Due> readFamilyDue(Store &store, qint64 personKey, const PublicId &id) {
    Conditions where;
    addFamily(where, personKey);
    return readOne(store, std::move(where), id);
}

Result<Due> readTownDue(Store &store, const PublicId &id) {
    return readOne(store, {}, id);
}

} // namespace campanella::backend
