// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "domain/contact.h"

#include <QRegularExpression>
#include <QString>

#include <algorithm>

namespace campanella {

bool isEmailAddress(QStringView text) {
    constexpr qsizetype longest = 254;
    static const QRegularExpression address(QStringLiteral(
        "\\A(?=.{1,64}@)[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@"
        "([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z][A-Za-z0-9-]{0,61}[A-Za-z0-9]"
        "\\z"));
    return text.size() <= longest && address.match(text.toString()).hasMatch();
}

bool isTelephoneNumber(QStringView text) {
    static const QRegularExpression number(QStringLiteral("\\A\\+?[0-9]([ .-]?[0-9])*\\z"));
    const auto digits =
        std::count_if(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    return digits >= 6 && digits <= 15 && number.match(text.toString()).hasMatch();
}

namespace {

const QString italy = QStringLiteral("+39");

/// Without what people put between the digits, and with a plus for 00.
QString bareNumber(QStringView typed) {
    QString bare;
    for (const QChar c : typed.trimmed())
        if (!c.isSpace() && !QStringView(u"-./()").contains(c))
            bare.append(c);
    return bare.startsWith(u"00") ? u'+' + bare.mid(2) : bare;
}

/// A number without a country, if it can be an Italian one; ten digits that begin with 39 are a
/// mobile, twelve are one with its country.
QString withCountry(const QString &bare) {
    static const QRegularExpression whole(QStringLiteral("\\A393[0-9]{8,9}\\z"));
    if (whole.match(bare).hasMatch())
        return u'+' + bare;
    const bool isItalian = bare.startsWith(u'3') || bare.startsWith(u'0');
    return bare.startsWith(u'+') || !isItalian ? bare : italy + bare;
}

bool isItalianNumber(const QString &number) {
    static const QRegularExpression kinds(QStringLiteral("\\A\\+39(3[0-9]{8,9}|0[0-9]{5,10})\\z"));
    return kinds.match(number).hasMatch();
}

} // namespace

Result<QString> telephoneNumber(QStringView typed) {
    constexpr qsizetype longest = 40; // with all that people put between the digits
    static const QRegularExpression e164(QStringLiteral("\\A\\+[1-9][0-9]{5,14}\\z"));
    const QString number = withCountry(bareNumber(typed.left(longest)));
    const bool isGood = typed.size() <= longest && e164.match(number).hasMatch() &&
                        (!number.startsWith(italy) || isItalianNumber(number));
    return isGood ? Result<QString>(number)
                  : fail(FailureCode::FieldInvalid, QStringLiteral("not a telephone number"));
}

Result<QString> mobileNumber(QStringView typed) {
    auto number = telephoneNumber(typed);
    if (number && number->startsWith(u"+390"))
        return fail(FailureCode::FieldInvalid, QStringLiteral("a landline"));
    return number;
}

QString readableTelephone(const QString &number) {
    static const QRegularExpression mobile(
        QStringLiteral("\\A\\+39(3[0-9]{2})([0-9]{3})([0-9]{3,4})\\z"));
    const auto parts = mobile.match(number);
    if (parts.hasMatch())
        return QStringLiteral("+39 %1 %2 %3")
            .arg(parts.captured(1), parts.captured(2), parts.captured(3));
    return number.startsWith(italy) ? number.left(3) + u' ' + number.mid(3) : number;
}

} // namespace campanella
