// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/import/files/personcode.h"

#include <QStringList>

namespace campanella::backend {

namespace {

bool isVowel(QChar letter) {
    return QStringLiteral("AEIOU").contains(letter);
}

/// A–Z only: accents dropped, ß as SS.
QString plainLetters(const QString &name) {
    QString text = name.normalized(QString::NormalizationForm_KD).toUpper();
    text.removeIf([](QChar c) { return c < QLatin1Char('A') || c > QLatin1Char('Z'); });
    return text;
}

QString picked(const QString &letters, bool vowels) {
    QString result;
    for (const QChar letter : letters)
        if (isVowel(letter) == vowels)
            result += letter;
    return result;
}

QString three(const QString &consonants, const QString &vowels) {
    return (consonants + vowels + QString(3, u'X')).left(3);
}

} // namespace

QString familyNameLetters(const QString &familyName) {
    const QString letters = plainLetters(familyName);
    return three(picked(letters, false), picked(letters, true));
}

QString givenNameLetters(const QString &givenName) {
    const QString letters = plainLetters(givenName);
    QString consonants = picked(letters, false);
    if (consonants.size() > 3)
        consonants.remove(1, 1);
    return three(consonants, picked(letters, true));
}

bool agrees(const FiscalCode &code, const QString &givenName, const QString &familyName) {
    return code.toString().startsWith(familyNameLetters(familyName) + givenNameLetters(givenName));
}

NameParts splitName(const QString &fullName, const FiscalCode &code) {
    const QStringList words = fullName.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (qsizetype i = 1; code.isPerson() && i < words.size(); ++i) {
        const QString head = words.first(i).join(QLatin1Char(' '));
        const QString tail = words.sliced(i).join(QLatin1Char(' '));
        if (agrees(code, head, tail))
            return {head, tail};
        if (agrees(code, tail, head))
            return {tail, head};
    }
    return {{}, fullName};
}

} // namespace campanella::backend
