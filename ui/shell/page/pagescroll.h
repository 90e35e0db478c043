// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "ui/widgets/scrollarea.h"

#include <QPointer>

class QHBoxLayout;
class QVBoxLayout;

namespace campanella::ui {

/// The scrolling body of a page: only up and down, content at the left. Where room is short the
/// shell lends it what otherwise stands around the page: the title above, the status strip below.
class PageScroll : public ScrollArea {
    Q_OBJECT

public:
    explicit PageScroll(QWidget *parent = nullptr);
    /// Gives back what was lent: it outlives the page.
    ~PageScroll() override;

    /// Takes the widget, which may have a maximum width.
    void setContent(QWidget *content);
    /// Lends a widget to stand above the content, or below it. It goes when it is placed elsewhere.
    void lendHead(QWidget &head);
    void lendFoot(QWidget &foot);

private:
    /// The control that took the focus scrolls into sight, with room for its ring.
    void showFocus(QWidget *now);

    QVBoxLayout *m_column;
    QHBoxLayout *m_row;
    QPointer<QWidget> m_head;
    QPointer<QWidget> m_foot;
};

} // namespace campanella::ui
