// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QList>
#include <QWidget>

namespace campanella::ui {

/// Tab goes from the first of them to the next and so on; the first stays where it is. For widgets
/// that were made later than those behind them. Each takes focus by Tab.
inline void tabThrough(const QList<QWidget *> &widgets) {
    for (qsizetype i = 1; i < widgets.size(); ++i)
        QWidget::setTabOrder(widgets.at(i - 1), widgets.at(i));
}

} // namespace campanella::ui
