// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/services/servicespaper.h"

#include "ui/print/papertable.h"
#include "ui/services/daywords.h"
#include "ui/services/meals/mealsmodel.h"
#include "ui/widgets/format.h"

#include <QCoreApplication>

namespace campanella::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(campanella::ui::ServicesPaper)
};

QString dayRow(const app::CalendarDay &day) {
    const auto amount = day.record ? amountOf(*day.record) : std::nullopt;
    return paperRow({formatLongDate(day.day), dayLook(day.mark).word,
                     amount ? formatMoney(*amount) : QString(), day.reason});
}

} // namespace

ContentPage calendarPaper(const app::AttendanceMonth &month, const QString &child,
                          const QString &service) {
    QString text = QStringLiteral("%1, %2\n\n").arg(paperCell(child), paperCell(service));
    text += paperHead(
        {Words::tr("Giorno"), Words::tr("Stato"), Words::tr("Importo"), Words::tr("Nota")});
    for (const app::CalendarDay &day : month.days)
        if (day.inMonth && !dayLook(day.mark).word.isEmpty())
            text += dayRow(day);
    if (month.amount)
        text += QStringLiteral("\n**") + Words::tr("Totale: %1").arg(formatMoney(*month.amount)) +
                QStringLiteral("**\n");
    return {QStringLiteral("presenze"), Words::tr("Presenze, %1").arg(monthTitle(month.first)),
            text};
}

ContentPage mealsPaper(const QList<app::Meal> &meals, const QString &period) {
    QString text = period + QStringLiteral("\n\n") + paperHead(MealsModel::titles());
    for (const app::Meal &meal : meals)
        text += paperRow(MealsModel::cells(meal));
    for (const app::MealsSum &sum : app::sumsByChild(meals))
        text += QStringLiteral("\n**%1**\n")
                    .arg(Words::tr("%1: %2, %3")
                             .arg(paperCell(sum.childName),
                                  Words::tr("%n pasti", nullptr, sum.quantity),
                                  formatMoney(sum.amount)));
    return {QStringLiteral("pasti"), Words::tr("Prospetto dei pasti consumati"), text};
}

} // namespace campanella::ui
