// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "domain/fiscalcode.h"

#include "domain/ascii.h"
#include "domain/checkchar.h"

#include <array>

namespace campanella {

namespace {

constexpr QStringView monthLetters = u"ABCDEHLMPRST";
constexpr QStringView omocodiaLetters = u"LMNPQRSTUV";
// What may stand at each place: A a letter, 9 a digit or the letter that stands for it.
constexpr QStringView pattern = u"AAAAAA99A99A999A";

tl::unexpected<Failure> wrong(const char *part) {
    return fail(FailureCode::FiscalCodeInvalid, QString::fromLatin1(part));
}

/// The digit, or the one that an omocodia letter stands for; -1 for anything else.
int decodedDigit(QChar c) {
    return ascii::isDigit(c) ? ascii::digitValue(c) : static_cast<int>(omocodiaLetters.indexOf(c));
}

bool fitsPattern(QStringView text) {
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const QChar c = text.at(i);
        if (pattern.at(i) == u'A' ? !ascii::isUpper(c) : decodedDigit(c) < 0)
            return false;
    }
    return true;
}

/// The birthday in a personal code; the century is not in it.
struct Birthday {
    int year = 0; ///< 0 to 99
    int month = 0;
    int day = 0;
};

Birthday birthdayIn(QStringView text) {
    const int year = decodedDigit(text.at(6)) * 10 + decodedDigit(text.at(7));
    const int month = static_cast<int>(monthLetters.indexOf(text.at(8))) + 1;
    const int written = decodedDigit(text.at(9)) * 10 + decodedDigit(text.at(10));
    const int day = written > 40 ? written - 40 : written; // women's days count from 41
    return {year, month, day};
}

/// A 29 February may be of either century.
bool isRealBirthday(QStringView text) {
    const Birthday born = birthdayIn(text);
    return QDate::isValid(1900 + born.year, born.month, born.day) ||
           QDate::isValid(2000 + born.year, born.month, born.day);
}

Result<void> checkPerson(QStringView text) {
    if (!fitsPattern(text))
        return wrong("not the pattern of a personal code");
    if (!monthLetters.contains(text.at(8)))
        return wrong("month letter");
    if (!isRealBirthday(text))
        return wrong("birthday");
    if (fiscalCodeCheck(text.first(15)) != text.at(15))
        return wrong("check character");
    return {};
}

/// Luhn's sum over eleven digits, as for the partita IVA.
Result<void> checkBody(QStringView text) {
    if (!ascii::allDigits(text))
        return wrong("eleven characters that are not all digits");
    int sum = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int digit = ascii::digitValue(text.at(i));
        const int doubled = digit * 2 > 9 ? digit * 2 - 9 : digit * 2;
        sum += i % 2 == 0 ? digit : doubled;
    }
    return sum > 0 && sum % 10 == 0 ? Result<void>() : wrong("check digit");
}

} // namespace

Result<FiscalCode> FiscalCode::parse(QStringView text) {
    QString code = ascii::toUpper(text.trimmed());
    if (code.size() != 16 && code.size() != 11)
        return wrong("neither 16 nor 11 characters");
    const auto checked = code.size() == 16 ? checkPerson(code) : checkBody(code);
    if (!checked)
        return fail(checked.error());
    return FiscalCode(std::move(code));
}

bool isBornOn(const FiscalCode &code, QDate day) {
    if (!code.isPerson())
        return false;
    const Birthday born = birthdayIn(code.toString());
    return day.isValid() && day.year() % 100 == born.year && day.month() == born.month &&
           day.day() == born.day;
}

QChar fiscalCodeCheck(QStringView firstFifteen) {
    return italianCheckChar(firstFifteen);
}

} // namespace campanella
