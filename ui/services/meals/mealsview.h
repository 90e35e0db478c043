// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "ui/services/meals/mealsmodel.h"
#include "ui/widgets/table/sheettable.h"

namespace campanella::ui {

/// The table of the meals; the day itself tells what it has no room for.
class MealsView : public SheetTable {
    Q_OBJECT

public:
    explicit MealsView(QWidget *parent = nullptr);

    void setMeals(const QList<app::Meal> &meals) { m_model.setMeals(meals); }
    [[nodiscard]] const QList<app::Meal> &meals() const { return m_model.meals(); }

Q_SIGNALS:
    void openRequested(const campanella::AttendanceDay &day);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    MealsModel m_model;
};

} // namespace campanella::ui
