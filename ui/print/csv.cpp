// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/print/csv.h"

namespace campanella::ui {

namespace {

constexpr auto byteOrderMark = "\xEF\xBB\xBF";

/// A leading = + - @ would start a formula.
QString cell(QString text) {
    if (!text.isEmpty() && QStringLiteral("=+-@\t").contains(text.at(0)))
        text.prepend(QLatin1Char('\''));
    text.replace(QLatin1Char('"'), QLatin1String("\"\""));
    return QLatin1Char('"') + text + QLatin1Char('"');
}

QByteArray line(const QStringList &texts) {
    QStringList cells;
    for (const QString &text : texts)
        cells.append(cell(text));
    return cells.join(QLatin1Char(';')).toUtf8() + "\r\n";
}

} // namespace

QByteArray csvTable(const QStringList &titles, const QList<QStringList> &rows) {
    QByteArray table = byteOrderMark + line(titles);
    for (const QStringList &row : rows)
        table += line(row);
    return table;
}

QString csvAmount(Money amount) {
    return amount.toString().replace(QLatin1Char('.'), QLatin1Char(','));
}

} // namespace campanella::ui
