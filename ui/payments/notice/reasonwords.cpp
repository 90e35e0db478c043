// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/payments/notice/reasonwords.h"

#include "ui/payments/duewords.h"
#include "ui/print/papertable.h"
#include "ui/widgets/format.h"

#include <QCoreApplication>
#include <QLocale>

namespace campanella::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(campanella::ui::Reasons)
};

QString whatOf(const DueLine &line) {
    switch (line.kind) {
    case DueLineKind::Attendance:
        return QStringLiteral("%1 × %2").arg(line.quantity).arg(formatMoney(line.unitPrice));
    case DueLineKind::Month:
        return Words::tr("Quota del mese");
    case DueLineKind::SiblingDiscount:
        return Words::tr("Sconto per fratelli, %1 %")
            .arg(QLocale().toString(line.discount / 100.0)); // words only, no sum follows from it
    case DueLineKind::Exemption:
        return Words::tr("Esenzione");
    case DueLineKind::Correction:
        return Words::tr("Conguaglio %1")
            .arg(line.days.isEmpty() ? QString() : formatDate(line.days.first().day));
    case DueLineKind::Credit:
        return Words::tr("Credito da conguagli dei mesi prima");
    }
    return {};
}

QString bandOf(const DueLine &line) {
    if (line.iseeTo && line.iseeFrom.value_or(Money()) > Money())
        return Words::tr("ISEE da %1 a %2")
            .arg(formatMoney(*line.iseeFrom), formatMoney(*line.iseeTo));
    if (line.iseeTo)
        return Words::tr("ISEE fino a %1").arg(formatMoney(*line.iseeTo));
    return line.iseeFrom
               ? Words::tr("ISEE da %1, o non presentato").arg(formatMoney(*line.iseeFrom))
               : QString();
}

/// The month stands on the notice; the day of a correction stands in its words.
QString daysOf(const DueLine &line) {
    if (line.kind == DueLineKind::Correction)
        return {};
    QStringList days;
    for (const BilledDay &billed : line.days)
        days.append(billed.quantity == 1
                        ? QString::number(billed.day.day())
                        : QStringLiteral("%1 (× %2)").arg(billed.day.day()).arg(billed.quantity));
    return days.isEmpty() ? QString()
                          : Words::tr("Giorni: %1").arg(days.join(QStringLiteral(", ")));
}

} // namespace

QList<Reason> reasonsOf(const QList<DueLine> &lines) {
    QList<Reason> reasons;
    for (const DueLine &line : lines) {
        QStringList details{line.rule, bandOf(line), daysOf(line)};
        details.removeAll(QString());
        reasons.append({whatOf(line), formatMoney(line.amount), details});
    }
    return reasons;
}

QString partWords(const Due &due) {
    if (!due.instalment || due.instalment->number < 1)
        return {}; // number 0 is the whole
    return Words::tr("Questo avviso è la rata %1 di %2: %3")
        .arg(due.instalment->number)
        .arg(due.instalment->count)
        .arg(formatMoney(due.amount));
}

ContentPage reasonPaper(const Due &due, const QList<DueLine> &lines) {
    QString text = paperHead({objectText(due), Words::tr("Importo")});
    for (const Reason &reason : reasonsOf(lines))
        text += paperRow({(QStringList{reason.what} + reason.details).join(QStringLiteral("; ")),
                          reason.amount});
    text +=
        QStringLiteral("\n**%1**\n").arg(Words::tr("In tutto %1").arg(formatMoney(sumOf(lines))));
    if (const QString part = partWords(due); !part.isEmpty())
        text += QStringLiteral("\n%1\n").arg(part);
    return {QStringLiteral("perche-pago"), Words::tr("Perché pago questo?"), text};
}

} // namespace campanella::ui
