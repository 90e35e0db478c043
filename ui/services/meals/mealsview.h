// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "ui/services/meals/mealsmodel.h"

#include <QTableView>

namespace campanella::ui {

/// The table of the meals, as high as its rows: the page scrolls, not the table. Where room is
/// short it keeps what a parent looks for first; the day itself tells the rest.
class MealsView : public QTableView {
    Q_OBJECT

public:
    explicit MealsView(QWidget *parent = nullptr);

    void setMeals(const QList<app::Meal> &meals);
    [[nodiscard]] const QList<app::Meal> &meals() const { return m_model.meals(); }

Q_SIGNALS:
    /// A row was opened by Enter or by a double click.
    void openRequested(const campanella::AttendanceDay &day);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fit();
    void fitColumns();
    void retranslate();
    void openRow(const QModelIndex &index);

    MealsModel m_model;
};

} // namespace campanella::ui
