// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/household/householdstore.h"

namespace campanella::backend {

namespace {

tl::unexpected<Failure> damaged() {
    return fail(FailureCode::ServerError, QStringLiteral("a stored record is unreadable"));
}

/// From the column `first` on: street, house_number, postal_code, city, province.
Address addressAt(const Rows &rows, int first) {
    const auto text = [&](int offset) { return rows->value(first + offset).toString(); };
    return {text(0), text(1), text(2), text(3), text(4)};
}

Result<std::optional<FiscalCode>> fiscalCodeAt(const Rows &rows, int column) {
    if (rows->isNull(column))
        return std::nullopt;
    return FiscalCode::parse(rows->value(column).toString()).map([](const FiscalCode &code) {
        return std::optional(code);
    });
}

Result<Child> childAt(const Rows &rows) {
    const auto id = PublicId::parse(rows->value(0).toString());
    if (!id)
        return damaged();
    return Child{*id, rows->value(1).toString(), rows->value(2).toString(), {}, {}, {}};
}

/// One row per child and service: a row of the same child as before adds to it.
Result<> addRow(QList<Child> &children, const Rows &rows) {
    if (children.isEmpty() || children.last().id.toString() != rows->value(0).toString()) {
        const auto child = childAt(rows);
        if (!child)
            return fail(child.error());
        children.append(*child);
    }
    if (rows->isNull(5))
        return {};
    const auto service = PublicId::parse(rows->value(5).toString());
    if (!service)
        return damaged();
    Child &child = children.last();
    child.services.append(*service);
    if (child.school.isEmpty()) {
        child.school = rows->value(3).toString();
        child.schoolClass = rows->value(4).toString();
    }
    return {};
}

} // namespace

Result<Person> readPerson(Store &store, qint64 personKey) {
    const auto rows = store.query(
        QStringLiteral("SELECT public_id, given_name, family_name, fiscal_code, email, mobile, "
                       "street, house_number, postal_code, city, province "
                       "FROM people WHERE person_key = ?"),
        {personKey});
    if (!rows)
        return fail(rows.error());
    if (!(*rows)->next())
        return fail(FailureCode::NotFound);
    const auto id = PublicId::parse((*rows)->value(0).toString());
    const auto code = fiscalCodeAt(*rows, 3);
    if (!id || !code)
        return damaged();
    const auto text = [&](int column) { return (*rows)->value(column).toString(); };
    return Person{*id, text(1), text(2), *code, text(4), text(5), addressAt(*rows, 6)};
}

Result<Payer> readPayer(Store &store, qint64 personKey) {
    static const QString sql = QStringLiteral(
        "SELECT given_name, family_name, fiscal_code, street, house_number, postal_code, city, "
        "province FROM people WHERE person_key = ?");
    const auto rows = store.query(sql, {personKey});
    if (!rows)
        return fail(rows.error());
    if (!(*rows)->next())
        return damaged();
    const auto code = fiscalCodeAt(*rows, 2);
    if (!code)
        return damaged();
    return Payer{fullName((*rows)->value(0).toString(), (*rows)->value(1).toString()), *code,
                 addressAt(*rows, 3)};
}

Result<QList<Child>> readChildren(Store &store, qint64 personKey, const SchoolYear &schoolYear) {
    const auto rows = store.query(
        QStringLiteral("SELECT c.public_id, c.given_name, c.family_name, e.school, "
                       "e.school_class, s.public_id FROM guardianships g "
                       "JOIN children c ON c.child_key = g.child_key "
                       "LEFT JOIN enrolments e ON e.child_key = c.child_key AND e.school_year = ? "
                       "LEFT JOIN services s ON s.service_key = e.service_key "
                       "WHERE g.person_key = ? ORDER BY c.given_name, c.public_id, s.name"),
        {schoolYear.toString(), personKey});
    if (!rows)
        return fail(rows.error());
    QList<Child> children;
    while ((*rows)->next())
        if (const auto added = addRow(children, *rows); !added)
            return fail(added.error());
    return children;
}

} // namespace campanella::backend
