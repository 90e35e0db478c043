// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/services/meals/mealsmodel.h"

#include "ui/services/daywords.h"
#include "ui/theme/theme.h"
#include "ui/widgets/format.h"

namespace campanella::ui {

namespace {

using Column = MealsModel::Column;

bool isNumber(int column) {
    return column == int(Column::Quantity) || column == int(Column::Tariff) ||
           column == int(Column::Amount);
}

QString moneyOrNothing(const std::optional<Money> &amount) {
    return amount ? formatMoney(*amount) : QString();
}

TextUse useOf(int column) {
    if (column == int(Column::Child))
        return TextUse::CellStrong;
    return column == int(Column::Tariff) || column == int(Column::Amount) ? TextUse::RowAmount
                                                                          : TextUse::Cell;
}

} // namespace

void MealsModel::setMeals(const QList<app::Meal> &meals) {
    beginResetModel();
    m_meals = meals;
    endResetModel();
}

void MealsModel::retranslate() {
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCountAll - 1);
    if (!m_meals.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCountAll - 1));
}

int MealsModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_meals.size());
}

int MealsModel::columnCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : columnCountAll;
}

QStringList MealsModel::titles() {
    return {tr("Data"),    tr("Figlio"),  tr("Scuola e classe"), tr("Pasto"), tr("Quantità"),
            tr("Tariffa"), tr("Importo"), tr("Origine"),         tr("Stato")};
}

QStringList MealsModel::cells(const app::Meal &meal) {
    const AttendanceDay &day = meal.day;
    return {formatDate(day.day),
            meal.childName,
            placeOf(day),
            mealWord(day.meal),
            QString::number(day.quantity),
            moneyOrNothing(day.tariff),
            moneyOrNothing(amountOf(day)),
            originWord(day.origin),
            day.contested ? tr("contestato") : tr("confermato")};
}

QVariant MealsModel::data(const QModelIndex &index, int role) const {
    if (!index.isValid())
        return {};
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return cells(m_meals.at(index.row())).at(index.column());
    if (role == Qt::FontRole)
        return Theme::instance().font(useOf(index.column()));
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (isNumber(index.column()) ? Qt::AlignRight : Qt::AlignLeft));
    return {};
}

QVariant MealsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::DisplayRole)
        return titles().at(section);
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (isNumber(section) ? Qt::AlignRight : Qt::AlignLeft));
    return {};
}

} // namespace campanella::ui
