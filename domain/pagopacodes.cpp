// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "domain/pagopacodes.h"

#include "domain/ascii.h"

#include <array>

namespace campanella {

namespace {

// Ten digits: the field of the Data Matrix, and the most that app IO reads in a QR code.
constexpr qint64 maxCents = 9'999'999'999;
constexpr int accountLength = 12;
constexpr int creditorLength = 11;
constexpr int debtorCodeLength = 16;
constexpr int nameLength = 40;
constexpr int subjectLength = 110;
constexpr int fillerLength = 12;
constexpr QStringView allowedMarks = u" &',-.:_";

Result<void> checkCommon(const FiscalCode &creditor, Money amount) {
    if (amount.cents() < 1 || amount.cents() > maxCents)
        return fail(FailureCode::MoneyInvalid, QStringLiteral("amount does not fit the code"));
    if (creditor.isPerson())
        return fail(FailureCode::FiscalCodeInvalid, QStringLiteral("the creditor is not a body"));
    return {};
}

tl::unexpected<Failure> wrongAccount() {
    const auto detail = QStringLiteral("a postal account has 1 to 12 digits");
    return fail(
        {FailureCode::FieldInvalid, detail, {{QStringLiteral("/account"), detail}}, {}, {}});
}

/// Letters that Unicode does not decompose, and the typographer's apostrophe and dash.
QString plain(char32_t c) {
    switch (c) {
    case U'Æ':
        return QStringLiteral("AE");
    case U'Œ':
        return QStringLiteral("OE");
    case U'Ø':
        return QStringLiteral("O");
    case U'Đ':
        return QStringLiteral("D");
    case U'Ł':
        return QStringLiteral("L");
    case U'’':
    case U'‘':
        return QStringLiteral("'");
    case U'–':
    case U'—':
        return QStringLiteral("-");
    default:
        return QStringLiteral(" ");
    }
}

bool isAllowed(char32_t c) {
    const QChar unit(c < 0x80 ? static_cast<char16_t>(c) : u'\0');
    return ascii::isDigit(unit) || ascii::isUpper(unit) || allowedMarks.contains(unit);
}

/// What Poste's readers take: A–Z, digits and a few marks; exactly that many characters.
QString field(const QString &text, int length) {
    QString clean;
    const auto letters = text.toUpper().normalized(QString::NormalizationForm_KD).toUcs4();
    for (const char32_t c : letters)
        if (!QChar::isMark(c))
            clean += isAllowed(c) ? QString(QChar(static_cast<char16_t>(c))) : plain(c);
    return clean.leftJustified(length, u' ', true);
}

QString padded(const QString &digits, int length) {
    return digits.rightJustified(length, u'0');
}

} // namespace

Result<QString> qrText(const NoticeNumber &number, const FiscalCode &creditor, Money amount) {
    if (const auto checked = checkCommon(creditor, amount); !checked)
        return fail(checked.error());
    return QStringLiteral("PAGOPA|002|%1|%2|%3")
        .arg(number.toString(), creditor.toString(), QString::number(amount.cents()));
}

Result<QString> dataMatrixText(const PostalSlip &slip) {
    if (const auto checked = checkCommon(slip.creditor, slip.amount); !checked)
        return fail(checked.error());
    if (!ascii::allDigits(slip.account) || slip.account.size() > accountLength)
        return wrongAccount();
    const QString codeline = QStringLiteral("18") + slip.number.toString() + QStringLiteral("12") +
                             padded(slip.account, accountLength) + QStringLiteral("10") +
                             padded(QString::number(slip.amount.cents()), 10) +
                             QStringLiteral("3896");
    return QString(QStringLiteral("codfase=NBPA;") + codeline + QStringLiteral("1P1") +
                   field(slip.creditor.toString(), creditorLength) +
                   field(slip.debtorFiscalCode, debtorCodeLength) +
                   field(slip.debtorName, nameLength) + field(slip.subject, subjectLength) +
                   QString(fillerLength, u' ') + u'A');
}

} // namespace campanella
