// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/store/records.h"

#include "domain/json.h"

namespace campanella::backend {

namespace {

/// Runs an INSERT … RETURNING key.
Result<qint64> insert(Store &store, const QString &sql, const QVariantList &values) {
    const auto rows = store.query(sql, values);
    if (!rows)
        return fail(rows.error());
    if (!(*rows)->next())
        return fail(FailureCode::ServerError, QStringLiteral("the database gave no key"));
    return (*rows)->value(0).toLongLong();
}

Result<> run(Store &store, const QString &sql, const QVariantList &values) {
    return store.execute(sql, values).map([](int) {});
}

QVariant orNull(const QString &text) {
    return text.isEmpty() ? QVariant() : QVariant(text);
}

QVariant orNull(const std::optional<FiscalCode> &code) {
    return code ? QVariant(code->toString()) : QVariant();
}

QVariant orNull(const std::optional<QDate> &day) {
    return day ? QVariant(day->toString(Qt::ISODate)) : QVariant();
}

QVariantList periodValues(const std::optional<DateRange> &period) {
    if (!period)
        return {QVariant(), QVariant()};
    return {period->first().toString(Qt::ISODate), period->last().toString(Qt::ISODate)};
}

QVariantList instalmentValues(const std::optional<Instalment> &instalment) {
    if (!instalment)
        return {QVariant(), QVariant(), QVariant()};
    return {instalment->documentId, instalment->number, instalment->count};
}

/// Overdue is not a stored state: it follows from the due date and the day.
QVariantList stateValues(DueState state) {
    const DueState stored = state == DueState::Overdue ? DueState::ToPay : state;
    return {toString(stored), isOpen(stored) ? 0 : 1};
}

QVariantList dueValues(const Due &due, const DueLinks &links) {
    return QVariantList{due.id.toString(),
                        due.noticeNumber.toString(),
                        orNull(links.sourceReference),
                        links.payerKey,
                        links.childKey ? QVariant(*links.childKey) : QVariant(),
                        links.serviceKey,
                        due.schoolYear.toString()} +
           periodValues(due.period) +
           QVariantList{due.quantityNote,    due.subject,
                        due.secondSubject,   due.amount.cents(),
                        orNull(due.dueDate), due.issuedOn.toString(Qt::ISODate)} +
           stateValues(due.state) + instalmentValues(due.instalment);
}

} // namespace

Result<> saveMunicipality(Store &store, const Municipality &municipality) {
    return run(store,
               QStringLiteral("INSERT INTO municipality (id, record) VALUES (1, ?) "
                              "ON CONFLICT (id) DO UPDATE SET record = excluded.record"),
               {QString::fromUtf8(toJson(municipality))});
}

Result<> saveContentPage(Store &store, const ContentPage &page) {
    return run(
        store,
        QStringLiteral(
            "INSERT INTO content_pages (slug, title, markdown) VALUES (?, ?, ?) ON CONFLICT (slug) "
            "DO UPDATE SET title = excluded.title, markdown = excluded.markdown"),
        {page.slug, page.title, page.markdown});
}

Result<qint64> addPerson(Store &store, const Person &person) {
    return insert(
        store,
        QStringLiteral(
            "INSERT INTO people (public_id, given_name, family_name, fiscal_code, email, mobile, "
            "street, house_number, postal_code, city, province) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING person_key"),
        {person.id.toString(), person.givenName, person.familyName, orNull(person.fiscalCode),
         person.email, person.mobile, person.address.street, person.address.number,
         person.address.postalCode, person.address.city, person.address.province});
}

Result<qint64> addChild(Store &store, const Child &child,
                        const std::optional<FiscalCode> &fiscalCode) {
    return insert(
        store,
        QStringLiteral("INSERT INTO children (public_id, given_name, family_name, fiscal_code) "
                       "VALUES (?, ?, ?, ?) RETURNING child_key"),
        {child.id.toString(), child.givenName, child.familyName, orNull(fiscalCode)});
}

Result<qint64> addService(Store &store, const Service &service, const QString &code) {
    return insert(store,
                  QStringLiteral("INSERT INTO services (public_id, code, name, kind) VALUES (?, ?, "
                                 "?, ?) RETURNING service_key"),
                  {service.id.toString(), code, service.name, toString(service.kind)});
}

Result<> addGuardian(Store &store, qint64 personKey, qint64 childKey) {
    return run(store,
               QStringLiteral("INSERT INTO guardianships (person_key, child_key) VALUES (?, ?) ON "
                              "CONFLICT DO NOTHING"),
               {personKey, childKey});
}

Result<> saveEnrolment(Store &store, const Enrolment &enrolment) {
    return run(
        store,
        QStringLiteral(
            "INSERT INTO enrolments (child_key, service_key, school_year, school, school_class) "
            "VALUES (?, ?, ?, ?, ?) ON CONFLICT (child_key, service_key, school_year) "
            "DO UPDATE SET school = excluded.school, school_class = excluded.school_class"),
        {enrolment.childKey, enrolment.serviceKey, enrolment.schoolYear.toString(),
         enrolment.school, enrolment.schoolClass});
}

Result<qint64> addDue(Store &store, const Due &due, const DueLinks &links) {
    auto key =
        insert(store,
               QStringLiteral(
                   "INSERT INTO dues (public_id, notice_number, source_reference, payer_key, "
                   "child_key, service_key, school_year, period_first, period_last, quantity_note, "
                   "subject, second_subject, amount_cents, due_date, issued_on, state, settled, "
                   "document_id, instalment_number, instalment_count) "
                   "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
                   "RETURNING due_key"),
               dueValues(due, links));
    if (!key || !due.payment)
        return key;
    return addPayment(store, *key, *due.payment).map([&key](qint64) { return *key; });
}

Result<qint64> addPayment(Store &store, qint64 dueKey, const Payment &payment) {
    return insert(
        store,
        QStringLiteral(
            "INSERT INTO payments (public_id, due_key, amount_cents, paid_on, psp, receipt_id) "
            "VALUES (?, ?, ?, ?, ?, ?) RETURNING payment_key"),
        {payment.id.toString(), dueKey, payment.amount.cents(),
         payment.paidOn.toString(Qt::ISODate), payment.psp, payment.receiptId});
}

Result<qint64> nextNumber(Store &store, const QString &counter) {
    return insert(
        store,
        QStringLiteral("INSERT INTO counters (name, value) VALUES (?, 1) ON CONFLICT (name) "
                       "DO UPDATE SET value = counters.value + 1 RETURNING value"),
        {counter});
}

} // namespace campanella::backend
