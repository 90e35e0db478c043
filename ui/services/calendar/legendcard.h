// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/models/attendancemonth.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"

class QGridLayout;

namespace campanella::ui {

/// What the signs of a month mean, how often each occurs, and what it comes to.
class LegendCard : public Card {
    Q_OBJECT

public:
    explicit LegendCard(QWidget *parent = nullptr);
    /// `name` is the child's: it stands beside every sum.
    void showMonth(const app::AttendanceMonth &month, const QString &name);

private:
    void addRow(app::DayMark mark, int count);

    Heading m_title;
    QWidget m_rows;
    QGridLayout *m_grid;
    Hairline m_line;
    Label m_sumWords;
    Label m_sum;
};

} // namespace campanella::ui
