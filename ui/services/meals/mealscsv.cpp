// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/services/meals/mealscsv.h"

#include "ui/services/meals/mealsmodel.h"

#include <QSaveFile>

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

/// Sums without the currency sign, so that they can be added up.
QStringList figures(const app::Meal &meal) {
    const auto plain = [](const std::optional<Money> &amount) {
        return amount ? amount->toString().replace(QLatin1Char('.'), QLatin1Char(',')) : QString();
    };
    QStringList cells = MealsModel::cells(meal);
    cells[int(MealsModel::Column::Tariff)] = plain(meal.day.tariff);
    cells[int(MealsModel::Column::Amount)] = plain(amountOf(meal.day));
    return cells;
}

} // namespace

QByteArray mealsCsv(const QList<app::Meal> &meals) {
    QByteArray text = byteOrderMark + line(MealsModel::titles());
    for (const app::Meal &meal : meals)
        text += line(figures(meal));
    return text;
}

Result<> saveMealsCsv(const QList<app::Meal> &meals, const QString &path) {
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(mealsCsv(meals)) < 0 || !file.commit())
        return fail(FailureCode::FolderNotWritable, QStringLiteral("the file cannot be written"));
    return {};
}

} // namespace campanella::ui
