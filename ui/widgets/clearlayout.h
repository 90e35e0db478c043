// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QLayout>
#include <QWidget>

namespace campanella::ui {

/// Empties a layout of widgets. They vanish at once and are deleted when the event loop runs
/// again, since one of them may hold the button that was pressed.
inline void clearLayout(QLayout &layout) {
    while (QLayoutItem *item = layout.takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
}

} // namespace campanella::ui
