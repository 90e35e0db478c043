// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/print/papertable.h"

namespace campanella::ui {

QString paperCell(QString text) {
    return text.replace(QLatin1Char('|'), QLatin1Char('/'))
        .replace(QLatin1Char('\n'), QLatin1Char(' '));
}

QString paperRow(const QStringList &cells) {
    QStringList safe;
    for (const QString &text : cells)
        safe.append(paperCell(text));
    return QStringLiteral("| %1 |\n").arg(safe.join(QStringLiteral(" | ")));
}

QString paperHead(const QStringList &titles) {
    return paperRow(titles) + paperRow(QStringList(titles.size(), QStringLiteral("---")));
}

} // namespace campanella::ui
