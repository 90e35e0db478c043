// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/widgets/format.h"

#include <QLocale>

namespace campanella::ui {

QString formatMoney(Money amount) {
    QLocale locale;
    locale.setNumberOptions(QLocale::DefaultNumberOptions);
    const qint64 cents = qAbs(amount.cents());
    const QString sign = amount.cents() < 0 ? QString(QChar(0x2212)) : QString();
    const QString fraction = QStringLiteral("%1").arg(cents % 100, 2, 10, QLatin1Char('0'));
    return sign + locale.toString(cents / 100) + locale.decimalPoint() + fraction +
           QChar(QChar::Nbsp) + QChar(0x20AC);
}

QString formatDate(QDate day) {
    return day.toString(QStringLiteral("dd/MM/yyyy"));
}

QString formatLongDate(QDate day) {
    return QLocale().toString(day, QStringLiteral("dddd d MMMM yyyy"));
}

QString formatTime(const QDateTime &moment) {
    return moment.toLocalTime().toString(QStringLiteral("H:mm"));
}

} // namespace campanella::ui
