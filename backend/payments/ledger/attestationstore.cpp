// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/payments/ledger/attestationstore.h"

#include "backend/http/parameters.h"
#include "backend/payments/ledger/familyentries.h"
#include "domain/clock.h"

namespace campanella::backend {

namespace {

constexpr int firstYear = 2000;
constexpr int lastYear = 2200;

/// In the order of `select`.
enum Column {
    ChildId,
    GivenName,
    FamilyName,
    ChildCode,
    Day,
    Cents,
    ServiceId,
    ServiceName,
    ServiceKindName,
    School,
    SchoolClass,
    Subject,
    Notice,
    ReceiptId,
    PayerGivenName,
    PayerFamilyName,
    PayerCode,
    WithReceipt,
    PeriodFirst,
    PeriodLast
};

/// A child's codice fiscale is told to those who are linked to it, not to whoever pays.
const QString select = QStringLiteral(
    "SELECT c.public_id, c.given_name, c.family_name, CASE WHEN EXISTS (SELECT 1 "
    "FROM guardianships l WHERE l.child_key = e.child_key AND l.person_key = ?) "
    "THEN c.fiscal_code END, e.day, e.family_cents, s.public_id, s.name, s.kind, "
    "COALESCE(n.school, ''), COALESCE(n.school_class, ''), COALESCE(d.subject, e.note), "
    "COALESCE(d.notice_number, ''), COALESCE(p.receipt_id, ''), COALESCE(w.given_name, ''), "
    "COALESCE(w.family_name, ''), w.fiscal_code, "
    "CASE WHEN e.kind = 'refund' OR COALESCE(p.receipt_id, '') <> '' THEN 1 ELSE 0 END, "
    "d.period_first, "
    "d.period_last FROM "
    "ledger_entries e "
    "JOIN children c ON c.child_key = e.child_key "
    "JOIN services s ON s.service_key = e.service_key "
    "LEFT JOIN enrolments n ON n.child_key = e.child_key AND n.service_key = e.service_key "
    "AND n.school_year = e.school_year LEFT JOIN dues d ON d.due_key = e.due_key "
    "LEFT JOIN payments p ON p.payment_key = e.payment_key "
    "LEFT JOIN people w ON w.person_key = e.payer_key");
const QString order = QStringLiteral(" ORDER BY c.given_name, c.family_name, e.child_key, s.name, "
                                     "e.day, e.entry_key");

tl::unexpected<Failure> damaged() {
    return fail(FailureCode::ServerError, QStringLiteral("a stored payment is unreadable"));
}

QString text(const QSqlQuery &row, Column column) {
    return row.value(column).toString();
}

std::optional<FiscalCode> codeAt(const QSqlQuery &row, Column column) {
    const auto code = FiscalCode::parse(text(row, column));
    return code ? std::optional(*code) : std::nullopt;
}

std::optional<DateRange> periodAt(const QSqlQuery &row) {
    const auto period =
        DateRange::make(isoDay(text(row, PeriodFirst)), isoDay(text(row, PeriodLast)));
    return period ? std::optional(*period) : std::nullopt;
}

/// Two words with what stands between them when both are there.
QString joined(const QString &first, const QString &between, const QString &second) {
    return first.isEmpty() || second.isEmpty() ? first + second : first + between + second;
}

Result<AttestedPayment> paymentAt(const QSqlQuery &row) {
    const auto serviceId = PublicId::parse(text(row, ServiceId));
    const auto kind = serviceKindFromString(text(row, ServiceKindName));
    if (!serviceId || !kind)
        return damaged();
    return AttestedPayment{
        isoDay(text(row, Day)),
        Money::fromCents(row.value(Cents).toLongLong()),
        {*serviceId, text(row, ServiceName), *kind},
        joined(text(row, School), QStringLiteral(", "), text(row, SchoolClass)),
        text(row, Subject),
        text(row, Notice),
        text(row, ReceiptId),
        joined(text(row, PayerGivenName), QStringLiteral(" "), text(row, PayerFamilyName)),
        codeAt(row, PayerCode),
        row.value(WithReceipt).toInt() == 1,
        periodAt(row)};
}

Result<QList<Attestation>> readRows(QSqlQuery &rows, int year) {
    QList<Attestation> found;
    while (rows.next()) {
        const auto id = PublicId::parse(text(rows, ChildId));
        auto payment = paymentAt(rows);
        if (!id || !payment)
            return damaged();
        if (found.isEmpty() || found.last().child.id != *id)
            found.append({year,
                          {*id, text(rows, GivenName), text(rows, FamilyName), {}, {}},
                          codeAt(rows, ChildCode),
                          {}});
        found.last().payments.append(*std::move(payment));
    }
    return found;
}

Result<int> parseYear(const QString &text) {
    bool isNumber = false;
    const int year = text.toInt(&isNumber);
    if (!isNumber || year < firstYear || year > lastYear)
        return fail(FailureCode::FieldInvalid, QStringLiteral("a calendar year"));
    return year;
}

} // namespace

Result<AttestationFilter> readAttestationFilter(const QUrlQuery &query) {
    const QString yearName = QStringLiteral("year");
    std::optional<int> year;
    AttestationFilter filter;
    if (!query.hasQueryItem(yearName))
        return refusedField(FailureCode::FieldInvalid, yearName, QStringLiteral("missing"));
    return readParameter(query, yearName, parseYear, year)
        .and_then([&] {
            return readParameter(query, QStringLiteral("child_id"), PublicId::parse,
                                 filter.childId);
        })
        .map([&] {
            filter.year = *year;
            return filter;
        });
}

Result<QList<Attestation>> readAttestations(Store &store, qint64 personKey,
                                            const AttestationFilter &filter) {
    Conditions where;
    addFamilyEntries(where, personKey);
    // The day of a due that is paid without a record is a guess: nothing is attested by it.
    where.add(QStringLiteral("(e.kind = 'refund' OR (e.kind = 'payment' AND e.payment_key IS NOT "
                             "NULL)) AND e.day BETWEEN ? AND ?"),
              {QDate(filter.year, 1, 1).toString(Qt::ISODate),
               QDate(filter.year, 12, 31).toString(Qt::ISODate)});
    if (filter.childId)
        where.add(QStringLiteral("c.public_id = ?"), {filter.childId->toString()});
    const auto rows =
        store.query(select + where.where() + order, QVariantList{personKey} + where.values);
    if (!rows)
        return fail(rows.error());
    return readRows(**rows, filter.year);
}

} // namespace campanella::backend
