// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/payments/duereader.h"

#include "backend/household/householdstore.h"
#include "backend/services/servicestore.h"

namespace campanella::backend {

namespace {

/// In the order of DueReader::columns.
enum Column {
    Id,
    Notice,
    PayerKey,
    ChildKey,
    ServiceKey,
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
    InstalmentCount
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
    return QDate::fromString(text(row, column), Qt::ISODate);
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

/// What is kept under the key, or else read and kept.
template <typename Key, typename Value, typename Read>
Result<Value> remembered(QHash<Key, Value> &kept, const Key &key, Read read) {
    if (const auto found = kept.constFind(key); found != kept.constEnd())
        return *found;
    Result<Value> value = read();
    if (value)
        kept.insert(key, *value);
    return value;
}

} // namespace

const QString DueReader::columns = QStringLiteral(
    "d.public_id, d.notice_number, d.payer_key, d.child_key, d.service_key, d.school_year, "
    "d.period_first, d.period_last, d.quantity_note, d.subject, d.second_subject, "
    "d.amount_cents, d.due_date, d.issued_on, d.state, d.document_id, d.instalment_number, "
    "d.instalment_count");

DueReader::DueReader(Store &store, QDate today)
    : m_store(store)
    , m_today(today) {}

Result<Due> DueReader::read(const QSqlQuery &row) {
    auto ofService = service(number(row, ServiceKey));
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

Result<Service> DueReader::service(qint64 key) {
    return remembered(m_services, key, [&] { return readService(m_store, key); });
}

Result<Payer> DueReader::payer(qint64 key) {
    return remembered(m_payers, key, [&] { return readPayer(m_store, key); });
}

Result<std::optional<DueChild>> DueReader::child(const QSqlQuery &row) {
    if (row.isNull(ChildKey))
        return std::nullopt;
    const qint64 key = number(row, ChildKey);
    auto found = remembered(m_children, key, [&] { return childNamed(key); });
    if (!found)
        return fail(std::move(found).error());
    const auto where = place(key, number(row, ServiceKey), text(row, Year));
    if (!where)
        return fail(where.error());
    found->school = where->school;
    found->schoolClass = where->schoolClass;
    return std::optional(*std::move(found));
}

Result<DueChild> DueReader::childNamed(qint64 key) {
    static const QString sql = QStringLiteral(
        "SELECT public_id, given_name, family_name FROM children WHERE child_key = ?");
    const auto rows = m_store.query(sql, {key});
    if (!rows)
        return fail(rows.error());
    if (!(*rows)->next())
        return damaged();
    const auto id = PublicId::parse((*rows)->value(0).toString());
    if (!id)
        return damaged();
    return DueChild{*id, (*rows)->value(1).toString(), (*rows)->value(2).toString(), {}, {}};
}

/// Where the child went in that school year: as enrolled in that service, or else in any other.
Result<DueReader::Place> DueReader::place(qint64 childKey, qint64 serviceKey,
                                          const QString &schoolYear) {
    const QString key = QStringLiteral("%1/%2/%3").arg(childKey).arg(serviceKey).arg(schoolYear);
    return remembered(m_places, key, [&]() -> Result<Place> {
        static const QString sql = QStringLiteral(
            "SELECT school, school_class FROM enrolments WHERE child_key = ? AND school_year = ? "
            "ORDER BY CASE WHEN service_key = ? THEN 0 ELSE 1 END, service_key LIMIT 1");
        const auto rows = m_store.query(sql, {childKey, schoolYear, serviceKey});
        if (!rows)
            return fail(rows.error());
        if (!(*rows)->next())
            return Place{};
        return Place{(*rows)->value(0).toString(), (*rows)->value(1).toString()};
    });
}

DueState DueReader::stateToday(DueState stored, const std::optional<QDate> &dueDate) const {
    const bool isLate = stored == DueState::ToPay && dueDate && *dueDate < m_today;
    return isLate ? DueState::Overdue : stored;
}

} // namespace campanella::backend
