// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/shell/page/pagescroll.h"

#include "ui/theme/theme.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QVBoxLayout>

namespace campanella::ui {

namespace {

constexpr int focusMargin = 2 * (metrics::focusWidth + metrics::focusGap);

void release(QWidget *lent, const QWidget *holder) {
    if (lent != nullptr && lent->parentWidget() == holder)
        lent->setParent(nullptr);
}

} // namespace

PageScroll::PageScroll(QWidget *parent)
    : ScrollArea(parent)
    , m_column(new QVBoxLayout)
    , m_row(new QHBoxLayout) {
    auto *holder = new QWidget;
    holder->setLayout(m_column);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addLayout(m_row, 1);
    setWidget(holder);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    connect(qApp, &QApplication::focusChanged, this,
            [this](QWidget *, QWidget *now) { showFocus(now); });
    // Larger letters push away what one is reading: it is brought back once all is laid out.
    connect(
        &Theme::instance(), &Theme::changed, this,
        [this] {
            QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
            showFocus(QApplication::focusWidget());
        },
        Qt::QueuedConnection);
}

PageScroll::~PageScroll() {
    release(m_head, widget());
    release(m_foot, widget());
}

void PageScroll::setContent(QWidget *content) {
    // The content grows up to its maximum, then the stretch takes the rest.
    m_row->addWidget(content, 1);
    m_row->addStretch(0);
}

void PageScroll::lendHead(QWidget &head) {
    m_head = &head;
    m_column->insertWidget(0, &head);
    // Screen readers go through the children in their order.
    head.lower();
}

void PageScroll::lendFoot(QWidget &foot) {
    m_foot = &foot;
    m_column->addWidget(&foot);
}

void PageScroll::showFocus(QWidget *now) {
    // A list shows its own current row.
    if (now == nullptr || !isAncestorOf(now) || qobject_cast<QAbstractScrollArea *>(now) != nullptr)
        return;
    ensureWidgetVisible(now, 0, focusMargin);
}

} // namespace campanella::ui
