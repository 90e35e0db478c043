// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "ui/payments/list/duesview.h"

#include <QWidget>

namespace campanella::ui {

/// Holds the view of the dues: as a table in a thin frame as high as its rows, scrolling inside
/// when there is no room; as cards at full height, so that only the page scrolls.
class TableFrame : public QWidget {
    Q_OBJECT

public:
    /// The view becomes a child.
    explicit TableFrame(DuesView &view, QWidget *parent = nullptr);
    /// Again, after rows or look have changed.
    void arrange();
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    DuesView &m_view;
};

} // namespace campanella::ui
