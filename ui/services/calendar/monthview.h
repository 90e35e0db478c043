// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "ui/services/calendar/daydelegate.h"
#include "ui/services/calendar/monthmodel.h"

#include <QTableView>

#include <optional>

namespace campanella::ui {

/// A month to walk through by day: arrows go on into the next month, PageUp and PageDown change the
/// month, Home and End go to the ends of the week, Ctrl+Home to today. As high as its weeks.
class MonthView : public QTableView {
    Q_OBJECT

public:
    explicit MonthView(QWidget *parent = nullptr);

    /// No day outside of these can be chosen; all can until then.
    void setBounds(const DateRange &days) { m_bounds = days; }
    /// Shows the month and keeps the chosen day in it.
    void setMonth(const app::AttendanceMonth &month);
    [[nodiscard]] const app::AttendanceMonth &month() const { return m_model.month(); }
    /// The day in front; it may be of a month that is not shown yet.
    [[nodiscard]] QDate day() const { return m_day; }
    /// Chooses a day, and says so once.
    void setDay(QDate day);
    /// The square of the chosen day; null while its month is not shown.
    [[nodiscard]] const app::CalendarDay *square() const;

Q_SIGNALS:
    void dayChosen(QDate day);
    void todayAsked();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fit();
    void retranslate();
    [[nodiscard]] QDate dayAfter(const QKeyEvent &event) const;

    MonthModel m_model;
    DayDelegate m_delegate;
    QDate m_day;
    std::optional<DateRange> m_bounds;
    bool m_placing = false; ///< the current cell follows the day, not the other way round
};

} // namespace campanella::ui
