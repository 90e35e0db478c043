// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/services/meals/mealscsv.h"

#include "ui/print/csv.h"
#include "ui/services/meals/mealsmodel.h"

namespace campanella::ui {

namespace {

QStringList figures(const app::Meal &meal) {
    const auto plain = [](const std::optional<Money> &amount) {
        return amount ? csvAmount(*amount) : QString();
    };
    QStringList cells = MealsModel::cells(meal);
    cells[int(MealsModel::Column::Tariff)] = plain(meal.day.tariff);
    cells[int(MealsModel::Column::Amount)] = plain(amountOf(meal.day));
    return cells;
}

} // namespace

QByteArray mealsCsv(const QList<app::Meal> &meals) {
    QList<QStringList> rows;
    for (const app::Meal &meal : meals)
        rows.append(figures(meal));
    return csvTable(MealsModel::titles(), rows);
}

} // namespace campanella::ui
