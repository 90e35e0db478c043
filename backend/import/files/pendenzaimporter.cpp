// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/import/files/pendenzaimporter.h"

#include "backend/import/files/familyimporter.h"
#include "backend/import/files/lookups.h"
#include "backend/import/files/personcode.h"
#include "domain/json.h"
#include "domain/municipality.h"

#include <QCoreApplication>

namespace campanella::backend {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PendenzaImporter)
};

enum {
    Application,
    Id,
    Creditor,
    Number,
    Type,
    Subject,
    Year,
    Amount,
    ValidFrom,
    DueDate,
    PayerCode,
    PayerName,
    Street,
    House,
    PostalCode,
    City,
    Province,
    Email,
    Mobile,
    Document,
    Instalment,
    SecondLanguage,
    SecondSubject,
    ChildCode
};

constexpr qsizetype idLimit = 35;
constexpr qsizetype subjectLimit = 140;
constexpr qsizetype nameLimit = 70;
constexpr qsizetype addressLimit = 70;
constexpr qsizetype shortLimit = 35;

/// The languages of GovPay's linguaSecondaria; "false" says none.
Parsed<QString> parseLanguage(const QString &text) {
    static const QStringList known{QStringLiteral("de"), QStringLiteral("en"), QStringLiteral("fr"),
                                   QStringLiteral("sl"), QStringLiteral("false")};
    if (known.contains(text.toLower()))
        return text.toLower();
    return complain(Words::tr("«%1» non è una lingua degli avvisi.").arg(text.left(20)),
                    Words::tr("Scegli fra de, en, fr, sl, o lascia vuoto."));
}

/// annoRiferimento, the calendar year in which a school year begins.
Parsed<SchoolYear> parseYear(const QString &text) {
    bool isNumber = false;
    const int year = text.toInt(&isNumber);
    if (!isNumber || year < 1900 || year > 2200)
        return complain(Words::tr("«%1» non è un anno.").arg(text.left(20)),
                        Words::tr("Scrivi quattro cifre, per esempio 2026."));
    return SchoolYear::of(QDate(year, 9, 1));
}

/// The year in which the due becomes valid; else the year named; else that of its due date.
std::optional<SchoolYear> schoolYear(RowReader &row) {
    const auto named = row.optional(Year, parseYear);
    if (const auto from = row.optional(ValidFrom, parseDay))
        return SchoolYear::of(*from);
    if (named)
        return named;
    const auto due = row.optional(DueDate, parseDay);
    return due ? std::optional(SchoolYear::of(*due)) : std::nullopt;
}

ImportedDue plainFields(RowReader &row) {
    ImportedDue due;
    const QString application = row.requiredText(Application, idLimit);
    due.reference = QStringLiteral("govpay:%1/%2").arg(application, row.requiredText(Id, idLimit));
    due.subject = row.requiredText(Subject, subjectLimit);
    due.amount = row.required(Amount, parseAmount).value_or(Money());
    due.schoolYear = schoolYear(row);
    due.dueDate = row.optional(DueDate, parseDay);
    due.noticeNumber = optionalNotice(row, Number);
    due.documentId = row.optionalText(Document, idLimit);
    due.instalment = row.optional(Instalment, parseCount).value_or(0);
    const QString language =
        row.optional(SecondLanguage, parseLanguage).value_or(QStringLiteral("false"));
    const QString second = row.optionalText(SecondSubject, subjectLimit);
    due.secondSubject = language == QStringLiteral("false") ? QStringLiteral("") : second;
    return due;
}

} // namespace

PendenzaImporter::PendenzaImporter(const NoticeIssuer &issuer)
    : m_writer(issuer, {Id, Number})
    , m_people(peopleTable()) {}

QList<Column> PendenzaImporter::columns() const {
    return {{QStringLiteral("idA2A"), Presence::Required},
            {QStringLiteral("idPendenza"), Presence::Required},
            {QStringLiteral("idDominio")},
            {QStringLiteral("numeroAvviso")},
            {QStringLiteral("tipoPendenza"), Presence::Required},
            {QStringLiteral("causale"), Presence::Required},
            {QStringLiteral("annoRiferimento")},
            {QStringLiteral("importo"), Presence::Required},
            {QStringLiteral("dataValidita")},
            {QStringLiteral("dataScadenza")},
            {QStringLiteral("identificativoPagatore"), Presence::Required},
            {QStringLiteral("anagraficaPagatore"), Presence::Required},
            {QStringLiteral("indirizzoPagatore")},
            {QStringLiteral("civicoPagatore")},
            {QStringLiteral("capPagatore")},
            {QStringLiteral("localitaPagatore")},
            {QStringLiteral("provinciaPagatore")},
            {QStringLiteral("emailPagatore")},
            {QStringLiteral("cellularePagatore")},
            {QStringLiteral("idDocumento")},
            {QStringLiteral("numeroRata")},
            {QStringLiteral("linguaSecondaria")},
            {QStringLiteral("linguaSecondariaCausale")},
            {QStringLiteral("identificativoFiglio")}};
}

Result<> PendenzaImporter::begin(Store &store) {
    const auto query = store.query(QStringLiteral("SELECT record FROM municipality WHERE id = 1"));
    if (!query)
        return fail(query.error());
    if ((*query)->next()) {
        const auto record = fromJson<Municipality>((*query)->value(0).toString().toUtf8());
        m_creditor = record ? record->fiscalCode.toString() : QString();
    }
    return {};
}

void PendenzaImporter::checkCreditor(RowReader &row) const {
    const QString creditor = row.text(Creditor);
    if (!creditor.isEmpty() && !m_creditor.isEmpty() && creditor != m_creditor)
        row.note(Creditor, {Words::tr("Questa pendenza è di un altro ente."),
                            Words::tr("Togli la riga: qui entrano solo le pendenze del Comune.")});
}

/// A payer who is known stays as the families' file says; an unknown one is added.
Result<std::optional<qint64>> PendenzaImporter::payer(RowReader &row, Store &store) const {
    static const QString find =
        QStringLiteral("SELECT person_key FROM people WHERE fiscal_code = ?");
    const auto code = row.required(PayerCode, parsePayerCode);
    const QString name = row.requiredText(PayerName, nameLimit);
    const auto province = row.optional(Province, parseProvince);
    const QVariantList rest{
        row.optionalText(Email, addressLimit),    row.optionalText(Mobile, shortLimit),
        row.optionalText(Street, addressLimit),   row.optionalText(House, shortLimit),
        row.optionalText(PostalCode, shortLimit), row.optionalText(City, addressLimit),
        province.value_or(QStringLiteral(""))};
    if (!row.isGood())
        return std::optional<qint64>();
    const auto known = findKey(store, find, {code->toString()});
    if (!known || *known)
        return known;
    const NameParts parts = splitName(name, *code);
    const QString given = parts.given.isNull() ? QStringLiteral("") : parts.given;
    if (const auto added =
            m_people.insert(store, {code->toString()}, QVariantList{given, parts.family} + rest);
        !added)
        return fail(added.error());
    return findKey(store, find, {code->toString()});
}

/// A child who is not known here is no mistake: the due then belongs to the payer alone.
Result<std::optional<qint64>> PendenzaImporter::child(RowReader &row, Store &store) const {
    const auto code = row.optional(ChildCode, parsePersonCode);
    if (!code)
        return std::optional<qint64>();
    return findKey(store, QStringLiteral("SELECT child_key FROM children WHERE fiscal_code = ?"),
                   {code->toString()});
}

Result<RowOutcome> PendenzaImporter::apply(RowReader &row, Store &store) {
    ImportedDue due = plainFields(row);
    checkCreditor(row);
    m_seen.check(row, Id, due.reference);
    m_seenNumbers.check(row, Number, due.noticeNumber ? due.noticeNumber->toString() : QString());
    const auto service = requiredService(row, Type, store);
    if (!service)
        return fail(service.error());
    const auto knownChild = child(row, store);
    if (!knownChild)
        return fail(knownChild.error());
    if (const auto checked = m_writer.checkNumber(due, row, store); !checked)
        return fail(checked.error());
    const auto person = payer(row, store);
    if (!person)
        return fail(person.error());
    if (!row.isGood())
        return RowOutcome::Unchanged;
    due.payer = **person;
    due.child = *knownChild;
    due.service = **service;
    return m_writer.write(due, row, store);
}

} // namespace campanella::backend
