// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/payments/ledger/statementstore.h"

#include "backend/http/parameters.h"
#include "backend/payments/ledger/familyentries.h"
#include "domain/clock.h"

#include <algorithm>

namespace campanella::backend {

namespace {

/// In the order of `select`.
enum Column {
    ChildKey,
    ServiceKey,
    Kind,
    Day,
    Year,
    Cents,
    Text,
    Notice,
    DueId,
    Psp,
    ReceiptId,
    ServiceId,
    ServiceName,
    ServiceKindName,
    ChildId,
    GivenName,
    FamilyName
};

const QString select = QStringLiteral(
    "SELECT COALESCE(e.child_key, 0), e.service_key, e.kind, e.day, e.school_year, "
    "e.family_cents, CASE WHEN e.note <> '' THEN e.note ELSE d.subject END, "
    "COALESCE(d.notice_number, ''), d.public_id, "
    "COALESCE(p.psp, ''), COALESCE(p.receipt_id, ''), s.public_id, s.name, s.kind, c.public_id, "
    "c.given_name, c.family_name FROM ledger_entries e "
    "JOIN services s ON s.service_key = e.service_key "
    "LEFT JOIN children c ON c.child_key = e.child_key "
    "LEFT JOIN dues d ON d.due_key = e.due_key "
    "LEFT JOIN payments p ON p.payment_key = e.payment_key");
const QString order =
    QStringLiteral(" ORDER BY CASE WHEN e.child_key IS NULL THEN 1 ELSE 0 END, c.given_name, "
                   "c.family_name, e.child_key, s.name, e.service_key, e.day, e.entry_key");

tl::unexpected<Failure> damaged() {
    return fail(FailureCode::ServerError, QStringLiteral("a stored movement is unreadable"));
}

QString text(const QSqlQuery &row, Column column) {
    return row.value(column).toString();
}

Result<Movement> movementAt(const QSqlQuery &row) {
    const auto kind = movementKindFromString(text(row, Kind));
    const auto year = SchoolYear::parse(text(row, Year));
    if (!kind || !year)
        return damaged();
    std::optional<PublicId> dueId;
    if (const auto id = PublicId::parse(text(row, DueId)))
        dueId = *id;
    return Movement{*kind,
                    isoDay(text(row, Day)),
                    *year,
                    Money::fromCents(row.value(Cents).toLongLong()),
                    text(row, Text),
                    text(row, Notice),
                    dueId,
                    text(row, Psp),
                    text(row, ReceiptId)};
}

/// A line without movements, for the child and the service of a row.
Result<StatementLine> lineAt(const QSqlQuery &row) {
    const auto serviceId = PublicId::parse(text(row, ServiceId));
    const auto kind = serviceKindFromString(text(row, ServiceKindName));
    if (!serviceId || !kind)
        return damaged();
    StatementLine line{{}, {*serviceId, text(row, ServiceName), *kind}, {}, {}, {}, {}, {}};
    if (row.value(ChildKey).toLongLong() == 0)
        return line;
    const auto childId = PublicId::parse(text(row, ChildId));
    if (!childId)
        return damaged();
    line.child = DueChild{*childId, text(row, GivenName), text(row, FamilyName), {}, {}};
    return line;
}

/// What the family can choose from.
void addChoices(Statement &statement, const StatementLine &line) {
    const auto has = [&line](const Service &service) { return service.id == line.service.id; };
    if (std::none_of(statement.services.cbegin(), statement.services.cend(), has))
        statement.services.append(line.service);
    for (const Movement &movement : line.movements)
        if (!statement.schoolYears.contains(movement.schoolYear))
            statement.schoolYears.append(movement.schoolYear);
}

void sortChoices(Statement &statement) {
    std::sort(statement.schoolYears.begin(), statement.schoolYears.end(), std::greater<>());
    std::sort(statement.services.begin(), statement.services.end(),
              [](const Service &a, const Service &b) { return a.name < b.name; });
}

/// Rows come by child and service, so that a line ends where the next begins.
Result<QList<StatementLine>> readLines(QSqlQuery &rows) {
    QList<StatementLine> lines;
    std::pair<qint64, qint64> account(-1, -1);
    while (rows.next()) {
        const std::pair<qint64, qint64> next(rows.value(ChildKey).toLongLong(),
                                             rows.value(ServiceKey).toLongLong());
        if (next != account) {
            auto line = lineAt(rows);
            if (!line)
                return fail(line.error());
            lines.append(*std::move(line));
            account = next;
        }
        auto movement = movementAt(rows);
        if (!movement)
            return fail(movement.error());
        addMovement(lines.last(), *std::move(movement));
    }
    return lines;
}

template <typename T, typename Parse>
Result<> readList(const QUrlQuery &query, const QString &name, Parse parse, QList<T> &values) {
    for (const QString &given : query.allQueryItemValues(name, QUrl::FullyDecoded))
        for (const QString &one : given.split(u',')) {
            const auto value = parse(one);
            if (!value)
                return refusedField(FailureCode::FieldInvalid, name, value.error().detail);
            values.append(*value);
        }
    return {};
}

} // namespace

Result<StatementFilter> readStatementFilter(const QUrlQuery &query) {
    StatementFilter filter;
    return readList(query, QStringLiteral("school_year"), SchoolYear::parse, filter.schoolYears)
        .and_then([&] {
            return readList(query, QStringLiteral("service_id"), PublicId::parse,
                            filter.serviceIds);
        })
        .map([&filter] { return filter; });
}

Result<Statement> readStatement(Store &store, qint64 personKey, const StatementFilter &filter) {
    Conditions where;
    addFamilyEntries(where, personKey);
    const auto rows = store.query(select + where.where() + order, where.values);
    if (!rows)
        return fail(rows.error());
    auto lines = readLines(**rows);
    if (!lines)
        return fail(lines.error());
    Statement statement{{}, {}, *std::move(lines)};
    for (const StatementLine &line : std::as_const(statement.lines))
        addChoices(statement, line);
    sortChoices(statement);
    return narrowed(statement, filter);
}

} // namespace campanella::backend
