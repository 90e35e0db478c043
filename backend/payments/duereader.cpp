// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/payments/duereader.h"

#include "backend/household/householdstore.h"
#include "domain/clock.h"

namespace campanella::backend {

namespace {

/// In the order of DueReader::select.
enum Column {
    Id,
    Notice,
    PayerKey,
    Year,
    PeriodFirst,
    PeriodLast,
    QuantityNote,
    Subject,
    SecondSubject,
    AmountCents,
    DueDate,
    IssuedOn,
    State,
    DocumentId,
    InstalmentNumber,
    InstalmentCount,
    ServiceId,
    ServiceName,
    ServiceKindName,
    ChildKey,
    ChildId,
    ChildGivenName,
    ChildFamilyName,
    School,
    SchoolClass,
    PaymentId, ///< from here on in selectWithPayment only
    PaidCents,
    PaidOn,
    Psp,
    ReceiptId
};

tl::unexpected<Failure> damaged() {
    return fail(FailureCode::ServerError, QStringLiteral("a stored due is unreadable"));
}

QString text(const QSqlQuery &row, Column column) {
    return row.value(column).toString();
}

qint64 number(const QSqlQuery &row, Column column) {
    return row.value(column).toLongLong();
}

std::optional<QDate> day(const QSqlQuery &row, Column column) {
    if (row.isNull(column))
        return std::nullopt;
    return isoDay(text(row, column));
}

Result<std::optional<DateRange>> period(const QSqlQuery &row) {
    if (row.isNull(PeriodFirst))
        return std::nullopt;
    return DateRange::make(*day(row, PeriodFirst), day(row, PeriodLast).value_or(QDate()))
        .map([](const DateRange &range) { return std::optional(range); });
}

std::optional<Instalment> instalment(const QSqlQuery &row) {
    if (row.isNull(DocumentId))
        return std::nullopt;
    return Instalment{text(row, DocumentId), static_cast<int>(number(row, InstalmentNumber)),
                      static_cast<int>(number(row, InstalmentCount))};
}

Result<Service> service(const QSqlQuery &row) {
    const auto id = PublicId::parse(text(row, ServiceId));
    const auto kind = serviceKindFromString(text(row, ServiceKindName));
    if (!id || !kind)
        return damaged();
    return Service{*id, text(row, ServiceName), *kind};
}

Result<std::optional<Payment>> payment(const QSqlQuery &row) {
    if (row.isNull(PaymentId))
        return std::nullopt;
    const auto id = PublicId::parse(text(row, PaymentId));
    const auto paidOn = day(row, PaidOn);
    if (!id || !paidOn)
        return damaged();
    return Payment{*id, Money::fromCents(number(row, PaidCents)), *paidOn, text(row, Psp),
                   text(row, ReceiptId)};
}

const QString columns = QStringLiteral(
    "SELECT d.public_id, d.notice_number, d.payer_key, d.school_year, d.period_first, "
    "d.period_last, d.quantity_note, d.subject, d.second_subject, d.amount_cents, d.due_date, "
    "d.issued_on, d.state, d.document_id, d.instalment_number, d.instalment_count, "
    "s.public_id, s.name, s.kind, d.child_key, c.public_id, c.given_name, c.family_name, "
    "e.school, e.school_class");
const QString tables = QStringLiteral(
    " FROM dues d JOIN services s ON s.service_key = d.service_key "
    "LEFT JOIN children c ON c.child_key = d.child_key "
    "LEFT JOIN enrolments e ON e.child_key = d.child_key AND e.service_key = d.service_key "
    "AND e.school_year = d.school_year");

} // namespace

const QString DueReader::select = columns + tables;
const QString DueReader::selectWithPayment =
    columns + QStringLiteral(", p.public_id, p.amount_cents, p.paid_on, p.psp, p.receipt_id") +
    tables + QStringLiteral(" LEFT JOIN payments p ON p.due_key = d.due_key");

DueReader::DueReader(Store &store, QDate today)
    : m_store(store)
    , m_today(today) {}

Result<Due> DueReader::read(const QSqlQuery &row) {
    auto ofService = service(row);
    if (!ofService)
        return fail(std::move(ofService).error());
    auto ofPayer = payer(number(row, PayerKey));
    if (!ofPayer)
        return fail(std::move(ofPayer).error());
    auto ofChild = child(row);
    if (!ofChild)
        return fail(std::move(ofChild).error());
    const auto id = PublicId::parse(text(row, Id));
    const auto notice = NoticeNumber::parseLenient(text(row, Notice));
    const auto state = dueStateFromString(text(row, State));
    const auto year = SchoolYear::parse(text(row, Year));
    const auto range = period(row);
    if (!id || !notice || !state || !year || !range)
        return damaged();
    const auto dueDate = day(row, DueDate);
    return Due{*id,
               *notice,
               stateToday(*state, dueDate),
               Money::fromCents(number(row, AmountCents)),
               dueDate,
               day(row, IssuedOn).value_or(QDate()),
               text(row, Subject),
               text(row, SecondSubject),
               *year,
               *range,
               text(row, QuantityNote),
               *std::move(ofChild),
               *std::move(ofService),
               *std::move(ofPayer),
               instalment(row),
               std::nullopt};
}

Result<Due> DueReader::readWithPayment(const QSqlQuery &row) {
    auto due = read(row);
    if (!due)
        return due;
    const auto paid = payment(row);
    if (!paid)
        return fail(paid.error());
    due->payment = *paid;
    return due;
}

Result<Payer> DueReader::payer(qint64 key) {
    if (const auto found = m_payers.constFind(key); found != m_payers.constEnd())
        return *found;
    auto read = readPayer(m_store, key);
    if (read)
        m_payers.insert(key, *read);
    return read;
}

Result<std::optional<DueChild>> DueReader::child(const QSqlQuery &row) {
    if (row.isNull(ChildKey))
        return std::nullopt;
    const auto id = PublicId::parse(text(row, ChildId));
    if (!id)
        return damaged();
    DueChild child{*id, text(row, ChildGivenName), text(row, ChildFamilyName), text(row, School),
                   text(row, SchoolClass)};
    if (child.school.isEmpty())
        if (const auto found = findSchool(child, row); !found)
            return fail(found.error());
    return std::optional(std::move(child));
}

/// Not enrolled in that very service: the school of any other in the same year.
Result<> DueReader::findSchool(DueChild &child, const QSqlQuery &row) {
    static const QString sql = QStringLiteral(
        "SELECT school, school_class FROM enrolments WHERE child_key = ? AND school_year = ? "
        "AND school <> '' ORDER BY service_key LIMIT 1");
    const auto rows = m_store.query(sql, {number(row, ChildKey), text(row, Year)});
    if (!rows)
        return fail(rows.error());
    if ((*rows)->next()) {
        child.school = (*rows)->value(0).toString();
        child.schoolClass = (*rows)->value(1).toString();
    }
    return {};
}

DueState DueReader::stateToday(DueState stored, const std::optional<QDate> &dueDate) const {
    const bool isLate = stored == DueState::ToPay && dueDate && *dueDate < m_today;
    return isLate ? DueState::Overdue : stored;
}

} // namespace campanella::backend
