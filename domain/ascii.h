// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QString>
#include <QStringView>

#include <algorithm>

namespace campanella::ascii {

// Codes and amounts are ASCII by definition. QChar::isDigit() and QString::toUpper() also take
// Arabic digits or the Turkish dotless i, which would let a look-alike pass for the real code.

[[nodiscard]] constexpr bool isDigit(QChar c) {
    return c >= u'0' && c <= u'9';
}

[[nodiscard]] constexpr bool isUpper(QChar c) {
    return c >= u'A' && c <= u'Z';
}

[[nodiscard]] constexpr int digitValue(QChar c) {
    return c.unicode() - u'0';
}

/// True when the text is one or more digits and nothing else.
[[nodiscard]] inline bool allDigits(QStringView text) {
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isDigit);
}

/// The value of up to nine digits; -1 when the text is anything else.
[[nodiscard]] inline int number(QStringView text) {
    if (!allDigits(text) || text.size() > 9)
        return -1;
    int value = 0;
    for (const QChar c : text)
        value = value * 10 + digitValue(c);
    return value;
}

/// The text with a–z in upper case; every other character stays.
[[nodiscard]] inline QString toUpper(QStringView text) {
    QString upper = text.toString();
    for (QChar &c : upper)
        if (c >= u'a' && c <= u'z')
            c = QChar(c.unicode() - u'a' + u'A');
    return upper;
}

/// The text without its blanks, also those that cannot break.
[[nodiscard]] inline QString withoutSpaces(QStringView text) {
    QString kept;
    kept.reserve(text.size());
    for (const QChar c : text)
        if (!c.isSpace())
            kept += c;
    return kept;
}

} // namespace campanella::ascii
