// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/identity/oidc/claims.h"

#include "backend/identity/oidc/jose/untrusted.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace campanella::backend::oidc {

namespace {

constexpr qsizetype longestName = 100;
constexpr qsizetype longestEmail = 254; // RFC 5321 §4.5.3.1
constexpr qsizetype longestMobile = 20;

/// The codici fiscali that these claims name, without the country of the tax number
/// (ETSI EN 319 412-1 §5.1.3: "TINIT-").
QSet<QString> fiscalNumbersOf(const QJsonObject &claims) {
    QSet<QString> all;
    for (const auto name : {"https://attributes.eid.gov.it/fiscal_number"_L1, "fiscal_number"_L1}) {
        QString number = claims.value(name).toString().trimmed().toUpper();
        if (number.startsWith("TINIT-"_L1))
            number.remove(0, 6);
        if (!number.isEmpty())
            all.insert(number);
    }
    return all;
}

Result<FiscalCode> fiscalCodeOf(const QJsonObject &claims) {
    const QSet<QString> numbers = fiscalNumbersOf(claims);
    if (numbers.size() > 1)
        return untrusted(QStringLiteral("two different codici fiscali"));
    const auto code = FiscalCode::parse(numbers.isEmpty() ? QString() : *numbers.cbegin());
    if (!code || !code->isPerson())
        return fail(FailureCode::SignInNoFiscalCode,
                    numbers.isEmpty() ? QStringLiteral("no codice fiscale")
                                      : QStringLiteral("no right codice fiscale of a person"));
    return code;
}

/// Text for people: one line, not longer than that; else nothing.
QString lineOf(const QJsonObject &claims, QLatin1StringView name, qsizetype longest) {
    const QString text = claims.value(name).toString().simplified();
    const bool printable = std::all_of(text.cbegin(), text.cend(), [](QChar c) {
        return c.category() != QChar::Other_Control && c.category() != QChar::Other_Format;
    });
    return printable && text.size() <= longest ? text : QString();
}

QString emailOf(const QJsonObject &claims) {
    const QString email = lineOf(claims, "email"_L1, longestEmail);
    return email.contains(u'@') && !email.contains(u' ') ? email : QString();
}

std::optional<QDate> birthDateOf(const QJsonObject &claims) {
    const QDate date = QDate::fromString(claims.value("birthdate"_L1).toString(), Qt::ISODate);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

} // namespace

Result<QJsonObject> joinClaims(const QJsonObject &idToken, const QJsonObject &userinfo) {
    if (userinfo.value("sub"_L1).toString() != idToken.value("sub"_L1).toString())
        return untrusted(QStringLiteral("userinfo is of another person"));
    if ((fiscalNumbersOf(idToken) + fiscalNumbersOf(userinfo)).size() > 1)
        return untrusted(QStringLiteral("userinfo has another codice fiscale"));
    QJsonObject joined = userinfo;
    for (auto claim = idToken.begin(); claim != idToken.end(); ++claim)
        joined.insert(claim.key(), claim.value());
    return joined;
}

Result<Identity> identityOf(const QJsonObject &claims, int level) {
    const Result<FiscalCode> code = fiscalCodeOf(claims);
    if (!code)
        return fail(code.error());
    Identity identity{*code,
                      lineOf(claims, "given_name"_L1, longestName),
                      lineOf(claims, "family_name"_L1, longestName),
                      birthDateOf(claims),
                      emailOf(claims),
                      lineOf(claims, "phone_number"_L1, longestMobile),
                      level};
    if (identity.givenName.isEmpty() || identity.familyName.isEmpty())
        return untrusted(QStringLiteral("given_name or family_name is missing"));
    return identity;
}

} // namespace campanella::backend::oidc
