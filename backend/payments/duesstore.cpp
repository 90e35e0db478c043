// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/payments/duesstore.h"

#include "backend/payments/duereader.h"
#include "backend/payments/familydues.h"

namespace campanella::backend {

namespace {

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

Result<Due> readOne(Store &store, Conditions where, const PublicId &id) {
    where.add(QStringLiteral("d.public_id = ?"), {id.toString()});
    const auto rows = store.query(DueReader::selectWithPayment + where.where(), where.values);
    if (!rows)
        return fail(rows.error());
    if (!(*rows)->next())
        return fail(FailureCode::NotFound);
    return DueReader(store, italianDay(store.now())).readWithPayment(**rows);
}

Result<DuePage> readFiltered(Store &store, Conditions where, const DuesFilter &filter) {
    const QDate today = italianDay(store.now());
    addFilter(where, filter, today);
    return readPage(store, std::move(where), filter, today);
}

} // namespace

Result<DuePage> readFamilyDues(Store &store, qint64 personKey, const DuesFilter &filter) {
    Conditions where;
    addFamilyDues(where, personKey);
    return readFiltered(store, std::move(where), filter);
}

Result<DuePage> readTownDues(Store &store, const DuesFilter &filter) {
    return readFiltered(store, {}, filter);
}

Result<Due> readFamilyDue(Store &store, qint64 personKey, const PublicId &id) {
    Conditions where;
    addFamilyDues(where, personKey);
    return readOne(store, std::move(where), id);
}

Result<Due> readTownDue(Store &store, const PublicId &id) {
    return readOne(store, {}, id);
}

} // namespace campanella::backend
