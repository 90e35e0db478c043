// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "domain/searchtext.h"

#include <algorithm>

namespace campanella {

namespace {

bool isAccent(QChar character) {
    return character.category() == QChar::Mark_NonSpacing;
}

bool isAscii(const QString &text) {
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() < 0x80; });
}

QChar plain(QChar character) {
    const bool isApostrophe = character == QLatin1Char('\'') || character == QChar(0x2019) ||
                              character == QLatin1Char('`');
    return isApostrophe ? QChar(QLatin1Char(' ')) : character.toLower();
}

} // namespace

QString searchText(const QString &text) {
    // Most texts have no accent; taking them apart would cost the most.
    const QString apart = isAscii(text) ? text : text.normalized(QString::NormalizationForm_KD);
    QString out;
    out.reserve(apart.size());
    for (const QChar character : apart)
        if (!isAccent(character))
            out.append(plain(character));
    return out.simplified();
}

} // namespace campanella
