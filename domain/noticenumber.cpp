// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "domain/noticenumber.h"

#include "domain/ascii.h"

namespace campanella {

namespace {

constexpr int length = 18;
constexpr quint64 checkModulus = 93;
constexpr quint64 progressiveLimit = 10'000'000'000'000; // 13 digits
constexpr int highestIssuedAux = 3;

tl::unexpected<Failure> wrong(const char *part) {
    return fail(FailureCode::NoticeNumberInvalid, QString::fromLatin1(part));
}

/// The two check digits of the first sixteen.
QString checkDigits(QStringView sixteen) {
    return QString::number(sixteen.toULongLong() % checkModulus).rightJustified(2, u'0');
}

} // namespace

Result<NoticeNumber> NoticeNumber::parse(QStringView text) {
    auto number = parseLenient(text);
    if (!number)
        return number;
    if (number->auxDigit() > highestIssuedAux)
        return wrong("auxiliary digit");
    if (!number->hasValidCheck())
        return wrong("check digits");
    return number;
}

Result<NoticeNumber> NoticeNumber::parseLenient(QStringView text) {
    QString digits = ascii::withoutSpaces(text);
    if (digits.size() != length || !ascii::allDigits(digits))
        return wrong("not 18 digits");
    return NoticeNumber(std::move(digits));
}

Result<NoticeNumber> NoticeNumber::issue(int segregationCode, quint64 progressive) {
    if (segregationCode < 0 || segregationCode > 99)
        return wrong("segregation code");
    if (progressive >= progressiveLimit)
        return wrong("progressive");
    const QString sixteen = u'3' + QString::number(segregationCode).rightJustified(2, u'0') +
                            QString::number(progressive).rightJustified(13, u'0');
    return NoticeNumber(sixteen + checkDigits(sixteen));
}

int NoticeNumber::auxDigit() const {
    return ascii::digitValue(m_digits.at(0));
}

QString NoticeNumber::iuv() const {
    return m_digits.last(auxDigit() == 0 ? 15 : 17);
}

bool NoticeNumber::hasValidCheck() const {
    const int aux = auxDigit();
    if (aux == 1)
        return true; // all 17 digits are the creditor's own
    return aux <= highestIssuedAux &&
           checkDigits(QStringView(m_digits).first(16)) == m_digits.last(2);
}

QString NoticeNumber::grouped() const {
    QString text;
    for (qsizetype i = 0; i < m_digits.size(); ++i) {
        if (i > 0 && i % 4 == 0)
            text += u' ';
        text += m_digits.at(i);
    }
    return text;
}

} // namespace campanella
