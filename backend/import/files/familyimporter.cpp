// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/import/files/familyimporter.h"

#include "backend/household/profile/contactstore.h"
#include "backend/import/files/personcode.h"

#include <QCoreApplication>

namespace campanella::backend {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(FamilyImporter)
};

enum { Code, FamilyName, GivenName, Email, Mobile, Street, Number, PostalCode, City, Province };

constexpr qsizetype nameLimit = 70;
constexpr qsizetype addressLimit = 70;
constexpr qsizetype shortLimit = 16;

/// Given name first, as the table wants it; a body has none.
QString givenName(RowReader &row, const std::optional<FiscalCode> &code) {
    const bool isBody = code && !code->isPerson();
    return isBody ? row.optionalText(GivenName, nameLimit) : row.requiredText(GivenName, nameLimit);
}

/// What people have said themselves stays.
Result<> keepOwnContacts(Store &store, const FiscalCode &code, QVariantList &values) {
    constexpr int email = 2; // among the values of peopleTable()
    constexpr int mobile = 3;
    return ownContacts(store, code).map([&values](const OwnContacts &own) {
        if (!own.email.isEmpty())
            values[email] = own.email;
        if (own.mobile)
            values[mobile] = *own.mobile;
    });
}

} // namespace

RecordTable peopleTable() {
    return {QStringLiteral("people"),
            {QStringLiteral("fiscal_code")},
            {QStringLiteral("given_name"), QStringLiteral("family_name"), QStringLiteral("email"),
             QStringLiteral("mobile"), QStringLiteral("street"), QStringLiteral("house_number"),
             QStringLiteral("postal_code"), QStringLiteral("city"), QStringLiteral("province")},
            RecordTable::Identity::PublicId};
}

void warnIfNameDiffers(RowReader &row, int column, const FiscalCode &code, const QString &given,
                       const QString &family) {
    if (row.isGood() && code.isPerson() && !agrees(code, given, family))
        row.warn(column, {Words::tr("Il codice fiscale non corrisponde al nome."),
                          Words::tr("Controlla che cognome e nome non siano scambiati.")});
}

FamilyImporter::FamilyImporter()
    : m_people(peopleTable()) {}

QList<Column> FamilyImporter::columns() const {
    return {{QStringLiteral("codice_fiscale"), Presence::Required},
            {QStringLiteral("cognome"), Presence::Required},
            {QStringLiteral("nome"), Presence::Required},
            {QStringLiteral("email")},
            {QStringLiteral("cellulare")},
            {QStringLiteral("indirizzo")},
            {QStringLiteral("civico")},
            {QStringLiteral("cap")},
            {QStringLiteral("comune")},
            {QStringLiteral("provincia")}};
}

Result<RowOutcome> FamilyImporter::apply(RowReader &row, Store &store) {
    const auto code = row.required(Code, parsePayerCode);
    const QString family = row.requiredText(FamilyName, nameLimit);
    const QString given = givenName(row, code);
    const auto province = row.optional(Province, parseProvince);
    QVariantList values{given,
                        family,
                        row.optionalText(Email, addressLimit),
                        row.optionalText(Mobile, shortLimit),
                        row.optionalText(Street, addressLimit),
                        row.optionalText(Number, shortLimit),
                        row.optionalText(PostalCode, shortLimit),
                        row.optionalText(City, addressLimit),
                        province.value_or(QStringLiteral(""))};
    if (code)
        m_seen.check(row, Code, code->toString());
    if (!row.isGood())
        return RowOutcome::Unchanged;
    warnIfNameDiffers(row, Code, *code, given, family);
    return keepOwnContacts(store, *code, values).and_then([&] {
        return m_people.put(store, {code->toString()}, values);
    });
}

} // namespace campanella::backend
