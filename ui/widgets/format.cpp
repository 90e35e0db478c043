// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/widgets/format.h"

#include <QCoreApplication>
#include <QLocale>

namespace campanella::ui {

namespace {

/// Lets the patterns of plain functions be translated.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(campanella::ui::Format)
};

} // namespace

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
    return QLocale().toString(day,
                              Words::tr("dddd d MMMM yyyy", "pattern: lunedì 30 novembre 2026"));
}

QString formatTime(const QDateTime &moment) {
    return moment.toLocalTime().toString(QStringLiteral("H:mm"));
}

} // namespace campanella::ui
