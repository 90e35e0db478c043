// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/import/files/dueimporter.h"

#include "backend/import/files/lookups.h"

#include <QCoreApplication>

namespace campanella::backend {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DueImporter)
};

enum {
    Reference,
    Payer,
    Child,
    Service,
    Year,
    Subject,
    Amount,
    DueDate,
    IssuedOn,
    PeriodFirst,
    PeriodLast,
    Quantity,
    SecondSubject,
    Number,
    Document,
    Instalment
};

constexpr qsizetype referenceLimit = 100;
constexpr qsizetype subjectLimit = 140;
constexpr qsizetype quantityLimit = 35;

/// 0 is the whole sum in one payment.
Parsed<int> parseInstalment(const QString &text) {
    return text == QStringLiteral("0") ? Parsed<int>(0) : parseCount(text);
}

std::optional<DateRange> period(RowReader &row) {
    const auto first = row.optional(PeriodFirst, parseDay);
    const auto last = row.optional(PeriodLast, parseDay);
    if (!row.isGood() || (!first && !last))
        return std::nullopt;
    const auto range = DateRange::make(first.value_or(QDate()), last.value_or(QDate()));
    if (!range) {
        row.note(PeriodLast, {Words::tr("Il periodo non ha un inizio e una fine in ordine."),
                              Words::tr("Scrivi tutte e due le date, prima quella di inizio.")});
        return std::nullopt;
    }
    return *range;
}

/// All that the row tells without looking anything up.
ImportedDue plainFields(RowReader &row) {
    ImportedDue due;
    due.reference = QStringLiteral("csv:") + row.requiredText(Reference, referenceLimit);
    due.schoolYear = row.required(Year, parseSchoolYear);
    due.subject = row.requiredText(Subject, subjectLimit);
    due.secondSubject = row.optionalText(SecondSubject, subjectLimit);
    due.amount = row.required(Amount, parseAmount).value_or(Money());
    due.dueDate = row.optional(DueDate, parseDay);
    due.issuedOn = row.optional(IssuedOn, parseDay);
    due.quantityNote = row.optionalText(Quantity, quantityLimit);
    due.noticeNumber = optionalNotice(row, Number);
    due.documentId = row.optionalText(Document, referenceLimit);
    due.instalment = row.optional(Instalment, parseInstalment).value_or(0);
    due.period = period(row);
    return due;
}

} // namespace

DueImporter::DueImporter(const NoticeIssuer &issuer)
    : m_writer(issuer, {Reference, Number}) {}

QList<Column> DueImporter::columns() const {
    return {{QStringLiteral("riferimento"), Presence::Required},
            {QStringLiteral("codice_fiscale_pagatore"), Presence::Required},
            {QStringLiteral("codice_fiscale_figlio")},
            {QStringLiteral("servizio"), Presence::Required},
            {QStringLiteral("anno_scolastico"), Presence::Required},
            {QStringLiteral("causale"), Presence::Required},
            {QStringLiteral("importo"), Presence::Required},
            {QStringLiteral("scadenza")},
            {QStringLiteral("emesso_il")},
            {QStringLiteral("periodo_dal")},
            {QStringLiteral("periodo_al")},
            {QStringLiteral("quantita")},
            {QStringLiteral("causale_seconda_lingua")},
            {QStringLiteral("numero_avviso")},
            {QStringLiteral("documento")},
            {QStringLiteral("rata")}};
}

Result<RowOutcome> DueImporter::apply(RowReader &row, Store &store) {
    ImportedDue due = plainFields(row);
    if (const auto checked = m_writer.checkNumber(due, row, store); !checked)
        return fail(checked.error());
    const auto payer = requiredPayer(row, Payer, store);
    if (!payer)
        return fail(payer.error());
    const auto child = optionalChild(row, Child, store);
    if (!child)
        return fail(child.error());
    const auto service = requiredService(row, Service, store);
    if (!service)
        return fail(service.error());
    m_seen.check(row, Reference, row.text(Reference));
    m_seenNumbers.check(row, Number, due.noticeNumber ? due.noticeNumber->toString() : QString());
    if (!row.isGood())
        return RowOutcome::Unchanged;
    due.payer = **payer;
    due.child = *child;
    due.service = **service;
    return m_writer.write(due, row, store);
}

} // namespace campanella::backend
