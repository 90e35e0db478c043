// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "app/models/searchtext.h"

namespace campanella::app {

namespace {

bool isAccent(QChar character) {
    return character.category() == QChar::Mark_NonSpacing;
}

QChar plain(QChar character) {
    const bool isApostrophe = character == QLatin1Char('\'') || character == QChar(0x2019) ||
                              character == QLatin1Char('`');
    return isApostrophe ? QChar(QLatin1Char(' ')) : character.toLower();
}

} // namespace

QString searchText(const QString &text) {
    const QString apart = text.normalized(QString::NormalizationForm_KD);
    QString out;
    out.reserve(apart.size());
    for (const QChar character : apart)
        if (!isAccent(character))
            out.append(plain(character));
    return out.simplified();
}

} // namespace campanella::app
