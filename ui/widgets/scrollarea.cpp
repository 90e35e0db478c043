// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/widgets/scrollarea.h"

#include <QScopedValueRollback>

namespace campanella::ui {

bool ScrollArea::eventFilter(QObject *watched, QEvent *event) {
    constexpr int deepest = 4;
    const QScopedValueRollback<int> depth(m_depth, m_depth + 1);
    return m_depth <= deepest && QScrollArea::eventFilter(watched, event);
}

} // namespace campanella::ui
