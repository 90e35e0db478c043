// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "domain/iban.h"

#include "domain/ascii.h"
#include "domain/checkchar.h"

namespace campanella {

namespace {

constexpr int length = 27;
// I and T stand for themselves, A is a letter, 9 a digit, * either.
constexpr QStringView pattern = u"IT99A9999999999************";

bool fits(QChar c, QChar place) {
    if (place == u'A')
        return ascii::isUpper(c);
    if (place == u'9')
        return ascii::isDigit(c);
    return place == u'*' ? ascii::isUpper(c) || ascii::isDigit(c) : c == place;
}

bool fitsPattern(QStringView text) {
    for (qsizetype i = 0; i < length; ++i)
        if (!fits(text.at(i), pattern.at(i)))
            return false;
    return true;
}

/// ISO 7064 mod 97-10 over the text with its first four characters moved to the end.
int remainder97(QStringView text) {
    int rest = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at((i + 4) % text.size());
        rest = ascii::isDigit(c) ? rest * 10 + ascii::digitValue(c)
                                 : rest * 100 + 10 + c.unicode() - u'A';
        rest %= 97;
    }
    return rest;
}

tl::unexpected<Failure> wrong(const char *part) {
    return fail(FailureCode::IbanInvalid, QString::fromLatin1(part));
}

} // namespace

Result<Iban> Iban::parse(QStringView text) {
    QString iban = ascii::toUpper(ascii::withoutSpaces(text));
    if (iban.size() != length || !fitsPattern(iban))
        return wrong("not the 27 characters of an Italian IBAN");
    if (remainder97(iban) != 1)
        return wrong("check digits");
    if (italianCheckChar(QStringView(iban).sliced(5)) != iban.at(4))
        return wrong("CIN");
    return Iban(std::move(iban));
}

} // namespace campanella
