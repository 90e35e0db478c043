// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/import/files/duewriter.h"

#include "backend/payments/ledger/ledger.h"
#include "domain/due.h"

#include <QCoreApplication>

namespace campanella::backend {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DueWriter)
};

/// The order of the values in the table of dues.
enum Value {
    NoticeNumberValue,
    IssuedOn,
    SchoolYearValue,
    State,
    Settled,
    Payer,
    Child,
    ServiceValue,
    PeriodFirst,
    PeriodLast,
    QuantityNote,
    Subject,
    SecondSubject,
    AmountCents,
    DueDate,
    DocumentId,
    InstalmentNumber
};

QVariant day(const std::optional<QDate> &value) {
    return nullable(value ? value->toString(Qt::ISODate) : QString());
}

QVariant key(const std::optional<qint64> &value) {
    return value ? QVariant(*value) : QVariant();
}

/// Values from PeriodFirst's neighbours on: all that a file always tells.
QVariantList toldValues(const ImportedDue &due) {
    const auto &period = due.period;
    const bool hasDocument = !due.documentId.isEmpty();
    return {due.payer,
            key(due.child),
            due.service,
            day(period ? std::optional(period->first()) : std::nullopt),
            day(period ? std::optional(period->last()) : std::nullopt),
            due.quantityNote,
            due.subject,
            due.secondSubject,
            due.amount.cents(),
            day(due.dueDate),
            nullable(due.documentId),
            hasDocument ? QVariant(due.instalment) : QVariant()};
}

/// A new due's values: today where the file is silent.
QVariantList newValues(const ImportedDue &due, const NoticeNumber &number, QDate today) {
    return QVariantList{number.toString(), due.issuedOn.value_or(today).toString(Qt::ISODate),
                        due.schoolYear.value_or(SchoolYear::of(today)).toString(),
                        toString(DueState::ToPay), 0} +
           toldValues(due);
}

/// An existing due's values: as stored where the file is silent, and always its number: the family
/// holds the paper, and the platform would go on taking the old one.
QVariantList changedValues(const ImportedDue &due, const QVariantList &stored) {
    QVariantList values = stored.first(Payer) + toldValues(due);
    if (due.issuedOn)
        values[IssuedOn] = due.issuedOn->toString(Qt::ISODate);
    if (due.schoolYear)
        values[SchoolYearValue] = due.schoolYear->toString();
    return values;
}

RecordTable dueTable() {
    return {QStringLiteral("dues"),
            {QStringLiteral("source_reference")},
            {QStringLiteral("notice_number"), QStringLiteral("issued_on"),
             QStringLiteral("school_year"), QStringLiteral("state"), QStringLiteral("settled"),
             QStringLiteral("payer_key"), QStringLiteral("child_key"),
             QStringLiteral("service_key"), QStringLiteral("period_first"),
             QStringLiteral("period_last"), QStringLiteral("quantity_note"),
             QStringLiteral("subject"), QStringLiteral("second_subject"),
             QStringLiteral("amount_cents"), QStringLiteral("due_date"),
             QStringLiteral("document_id"), QStringLiteral("instalment_number")},
            RecordTable::Identity::PublicId};
}

/// The key of a due that is to be paid, which stays so until the import is done; nothing when
/// somebody is paying it or has paid it.
Result<std::optional<qint64>> hold(Store &store, const QString &reference) {
    return store
        .query(QStringLiteral("UPDATE dues SET settled = 0 WHERE source_reference = ? AND "
                              "state = 'to_pay' RETURNING due_key"),
               {reference})
        .map([](const Rows &rows) {
            return rows->next() ? std::optional(rows->value(0).toLongLong()) : std::nullopt;
        });
}

/// The payment platform knows the due as it was, or has refused it.
Result<> tellPlatformAgain(Store &store, qint64 dueKey) {
    return store
        .execute(QStringLiteral("UPDATE positions SET state = 'to_publish', tries = 0, "
                                "next_try_at = ? WHERE due_key = ? AND "
                                "state IN ('published', 'refused')"),
                 {store.nowSeconds(), dueKey})
        .map([](int) {});
}

} // namespace

DueWriter::DueWriter(NoticeIssuer issuer, DueColumns columns)
    : m_dues(dueTable())
    , m_issuer(issuer)
    , m_columns(columns) {}

Result<RowOutcome> DueWriter::write(const ImportedDue &due, RowReader &row, Store &store) {
    const auto stored = m_dues.find(store, {due.reference});
    if (!stored)
        return fail(stored.error());
    if (!due.documentId.isEmpty())
        m_documents.insert(due.documentId);
    if (due.noticeNumber)
        m_issuer.noteUsed(*due.noticeNumber);
    return *stored ? change(due, **stored, row, store) : add(due, store);
}

Result<RowOutcome> DueWriter::add(const ImportedDue &due, Store &store) {
    if (!m_lastBefore) {
        const auto last = lastDueKey(store);
        if (!last)
            return fail(last.error());
        m_lastBefore = *last;
    }
    const auto number =
        due.noticeNumber ? Result<NoticeNumber>(*due.noticeNumber) : m_issuer.next(store);
    if (!number)
        return fail(number.error());
    const auto done =
        m_dues.insert(store, {due.reference}, newValues(due, *number, italianDay(store.now())));
    return done ? Result<RowOutcome>(RowOutcome::Added) : fail(done.error());
}

Result<RowOutcome> DueWriter::change(const ImportedDue &due, const QVariantList &stored,
                                     RowReader &row, Store &store) {
    if (due.noticeNumber && due.noticeNumber->toString() != stored[NoticeNumberValue])
        row.warn(m_columns.noticeNumber,
                 {Words::tr("Questo avviso ha già un numero: resta quello."),
                  Words::tr("Per un altro numero annulla l'avviso ed emettine uno nuovo.")});
    const QVariantList values = changedValues(due, stored);
    if (sameValues(stored, values))
        return RowOutcome::Unchanged;
    const auto held = hold(store, due.reference);
    if (!held)
        return fail(held.error());
    if (!*held) {
        row.warn(m_columns.reference,
                 {Words::tr("Questo avviso è già pagato o in pagamento: resta com'è."),
                  Words::tr("Per una differenza emetti un nuovo avviso.")});
        return RowOutcome::Unchanged;
    }
    return m_dues.update(store, {due.reference}, values)
        .and_then([&] { return tellPlatformAgain(store, **held); })
        .and_then([&] { return recordDue(store, **held); })
        .map([] { return RowOutcome::Updated; });
}

Result<> DueWriter::checkNumber(const ImportedDue &due, RowReader &row, Store &store) const {
    if (!due.noticeNumber)
        return {};
    const auto other =
        findKey(store,
                QStringLiteral("SELECT due_key FROM dues WHERE notice_number = ? AND "
                               "(source_reference IS NULL OR source_reference <> ?)"),
                {due.noticeNumber->toString(), due.reference});
    if (!other)
        return fail(other.error());
    if (*other)
        row.note(m_columns.noticeNumber,
                 {Words::tr("Questo numero avviso è già di un altro dovuto."),
                  Words::tr("Lascia vuoto il campo, o correggi il numero.")});
    return {};
}

Result<> DueWriter::finish(Store &store) {
    static const QString count =
        QStringLiteral("UPDATE dues SET instalment_count = (SELECT COUNT(*) FROM dues AS parts "
                       "WHERE parts.document_id = ? "
                       "AND parts.instalment_number > 0) WHERE document_id = ?");
    for (const QString &document : std::as_const(m_documents))
        if (const auto done = store.execute(count, {document, document}); !done)
            return fail(done.error());
    m_documents.clear();
    if (m_lastBefore)
        if (const auto recorded = recordDuesAfter(store, *m_lastBefore); !recorded)
            return recorded;
    m_lastBefore.reset();
    return m_issuer.save(store);
}

} // namespace campanella::backend
