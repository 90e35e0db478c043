// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/models/meals.h"

#include <QAbstractTableModel>

namespace campanella::ui {

/// The *prospetto dei pasti consumati* in words, one row a meal (columns: contract §1.5).
class MealsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum class Column { Day, Child, Place, Meal, Quantity, Tariff, Amount, Origin, State };
    static constexpr int columnCountAll = 9;

    using QAbstractTableModel::QAbstractTableModel;

    void setMeals(const QList<app::Meal> &meals);
    [[nodiscard]] const QList<app::Meal> &meals() const { return m_meals; }
    /// The words changed with the language.
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

    /// The titles of the columns, and the cells of a meal, in their order.
    [[nodiscard]] static QStringList titles();
    [[nodiscard]] static QStringList cells(const app::Meal &meal);

private:
    QList<app::Meal> m_meals;
};

} // namespace campanella::ui
