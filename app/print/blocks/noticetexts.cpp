// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "app/print/blocks/noticetexts.h"

namespace campanella::app::noticetexts {

QString amountText(Money amount) {
    QString text = amount.toString().replace(QLatin1Char('.'), QLatin1Char(','));
    const qsizetype first = text.startsWith(QLatin1Char('-')) ? 1 : 0;
    for (qsizetype at = text.size() - 6; at > first; at -= 3)
        text.insert(at, QLatin1Char('.'));
    return text;
}

QString dateText(QDate date) {
    return date.toString(QStringLiteral("dd/MM/yyyy"));
}

QString paymentName(int instalment) {
    return instalment == 0 ? single() : QStringLiteral("Rata %1").arg(instalment);
}

QString paymentTitle(int instalment, const std::optional<QDate> &dueDate) {
    const QString name = paymentName(instalment);
    return dueDate ? QStringLiteral("%1 entro il %2").arg(name, dateText(*dueDate)) : name;
}

QString slipTitle(int instalment, const std::optional<QDate> &dueDate) {
    const QString name = paymentName(instalment);
    return dueDate ? QStringLiteral("%1 entro %2").arg(name, dateText(*dueDate)) : name;
}

QString inParts(int count, bool alsoWhole) {
    return (alsoWhole ? QStringLiteral("Puoi pagare per intero oppure in %1 rate")
                      : QStringLiteral("Puoi pagare in %1 rate"))
        .arg(count);
}

} // namespace campanella::app::noticetexts
