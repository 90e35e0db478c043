// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/shell/page/pagestack.h"

#include "ui/shell/page/pagescroll.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QEvent>
#include <QVBoxLayout>

namespace campanella::ui {

namespace {
constexpr int backGap = 12;

/// Made for some dues, and gone with them.
bool isPassing(std::optional<PageId> page) {
    return page == PageId::Notice || page == PageId::Checkout;
}
} // namespace

PageStack::PageStack(Factory factory, QWidget *parent)
    : QWidget(parent)
    , m_factory(std::move(factory))
    , m_column(new QVBoxLayout(this))
    , m_back(QStringLiteral("left"), tr("Torna indietro"))
    , m_title(TextUse::PageTitle)
    , m_subtitle(TextUse::Body, Role::Muted) {
    m_subtitle.setWordWrap(true);
    m_back.setAlone(true);
    m_back.hide();
    connect(&m_back, &IconButton::clicked, this, &PageStack::back);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(&m_title);
    words->addWidget(&m_subtitle);
    auto *caption = new QHBoxLayout(&m_caption);
    caption->setContentsMargins(metrics::pageSide, metrics::pageTop - 4, metrics::pageSide, 8);
    caption->setSpacing(backGap);
    caption->addWidget(&m_back);
    caption->addLayout(words, 1);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addWidget(&m_caption);
    m_column->addWidget(&m_stack, 1);
}

PageStack::~PageStack() {
    // The pages go first: one may hold the caption.
    clear();
}

void PageStack::setFlowing(QWidget *strip) {
    if (m_strip == strip)
        return;
    m_strip = strip;
    placeParts();
}

void PageStack::placeParts() {
    PageScroll *scroll = m_strip && m_current != nullptr ? m_current->scroll() : nullptr;
    const QPointer<QWidget> focused = QApplication::focusWidget();
    if (scroll != nullptr) {
        scroll->lendHead(m_caption);
        scroll->lendFoot(*m_strip);
    } else {
        m_column->insertWidget(0, &m_caption);
        m_caption.lower();
        if (m_strip)
            m_column->addWidget(m_strip);
    }
    // A widget that moves is hidden first, and loses the focus.
    m_caption.show();
    if (m_strip)
        m_strip->show();
    if (focused && (m_caption.isAncestorOf(focused) || (m_strip && m_strip->isAncestorOf(focused))))
        focused->setFocus(Qt::OtherFocusReason);
}

void PageStack::open(PageId page) {
    if (m_currentId == page)
        return;
    rememberWay();
    bringUp(page, pageOf(page));
}

void PageStack::openNotices(const QList<Due> &dues) {
    openPassing(PageId::Notice, dues);
}

void PageStack::pay(const QList<Due> &dues) {
    openPassing(PageId::Checkout, dues);
}

void PageStack::openPassing(PageId id, const QList<Due> &dues) {
    rememberWay();
    Page *page = m_factory(id, dues).release();
    if (page == nullptr)
        return;
    m_stack.addWidget(page);
    bringUp(id, page);
}

void PageStack::rememberWay() {
    if (m_currentId && !isPassing(m_currentId))
        m_history.append(*m_currentId);
}

void PageStack::back() {
    if ((m_current != nullptr && m_current->stepBack()) || m_history.isEmpty())
        return;
    const PageId before = m_history.takeLast();
    bringUp(before, pageOf(before));
}

Page *PageStack::pageOf(PageId id) {
    const auto known = m_pages.find(id);
    if (known != m_pages.end())
        return known->second;
    Page *page = m_factory(id, {}).release();
    if (page != nullptr) {
        m_pages.emplace(id, page);
        m_stack.addWidget(page);
    }
    return page;
}

void PageStack::bringUp(PageId id, Page *page) {
    if (page == nullptr)
        return;
    leave();
    m_current = page;
    m_currentId = id;
    m_stack.setCurrentWidget(page);
    placeParts();
    connect(page, &Page::captionChanged, this, &PageStack::showCaption, Qt::UniqueConnection);
    showCaption();
    page->opened();
    Q_EMIT opened(id);
}

void PageStack::leave() {
    if (m_current == nullptr)
        return;
    m_current->closed();
    if (isPassing(m_currentId))
        m_current->deleteLater();
    m_current = nullptr;
}

void PageStack::showCaption() {
    if (m_current == nullptr)
        return;
    m_back.setVisible(isPassing(m_currentId) && canGoBack());
    m_title.setText(m_current->title());
    m_subtitle.setText(m_current->subtitle());
    m_subtitle.setVisible(!m_current->subtitle().isEmpty());
}

void PageStack::focusFirst() {
    if (m_current == nullptr)
        return;
    for (QWidget *next = m_current->nextInFocusChain(); next != m_current;
         next = next->nextInFocusChain()) {
        const bool takesFocus = (next->focusPolicy() & Qt::TabFocus) != 0;
        if (m_current->isAncestorOf(next) && takesFocus && next->isVisible() && next->isEnabled())
            return next->setFocus(Qt::ShortcutFocusReason);
    }
}

void PageStack::clear() {
    if (m_current != nullptr)
        m_current->closed();
    m_current = nullptr;
    m_currentId.reset();
    m_history.clear();
    m_pages.clear();
    m_title.clear();
    m_subtitle.clear();
    placeParts();
    while (m_stack.count() > 0)
        delete m_stack.widget(0);
}

void PageStack::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_back.setWords(tr("Torna indietro"));
}

} // namespace campanella::ui
