// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QScrollArea>

namespace campanella::ui {

/// A scroll area that settles. Where wrapped texts are a little too high for the whole width and
/// fit once the scroll bar is there, the toolkit's (6.4.2) turns the bar on and off, each time
/// from within the last one, until the stack is full and the program ends.
class ScrollArea : public QScrollArea {
public:
    using QScrollArea::QScrollArea;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    int m_depth = 0;
};

} // namespace campanella::ui
