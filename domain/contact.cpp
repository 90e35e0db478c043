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

} // namespace campanella
