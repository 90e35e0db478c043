// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/shell/menusection.h"

#include <QApplication>
#include <QCursor>

namespace campanella::ui {

namespace {

bool isUnderPointer(const QWidget &widget) {
    return widget.isVisible() && widget.rect().contains(widget.mapFromGlobal(QCursor::pos()));
}

} // namespace

MenuSection::MenuSection(Section section, QWidget *parent)
    : QWidget(parent)
    , m_section(section)
    , m_column(this)
    , m_group(MenuButton::Level::Group, sectionIcon(section))
    , m_list(*this) {
    m_column.setContentsMargins(0, 0, 0, 0);
    m_column.setSpacing(0);
    m_column.addWidget(&m_group);
    m_column.addWidget(&m_list);
    connect(&m_group, &MenuButton::clicked, this, &MenuSection::toggle);
    connect(&m_list, &MenuList::pointerCame, this, [this] { setHovered(true); });
    connect(&m_list, &MenuList::pointerLeft, this, &MenuSection::pointerLeft);
    connect(qApp, &QApplication::focusChanged, this,
            [this](const QWidget *, const QWidget *now) { watchFocus(now); });
    showState();
}

void MenuSection::addEntry(const MenuEntry &entry) {
    auto *button = new MenuButton(MenuButton::Level::Entry, entry.icon);
    connect(button, &MenuButton::clicked, this, [this, page = entry.page] { choose(page); });
    m_list.column()->addWidget(button);
    button->setVisible(!entry.optional);
    m_buttons.append(button);
    m_pages.append(entry.page);
}

void MenuSection::setEntries(const QList<MenuEntry> &entries) {
    m_group.setText(sectionLabel(m_section));
    for (qsizetype i = 0; i < entries.size(); ++i) {
        if (i == m_buttons.size())
            addEntry(entries[i]);
        m_buttons[i]->setText(entries[i].label);
    }
}

void MenuSection::setCurrent(PageId page) {
    for (qsizetype i = 0; i < m_buttons.size(); ++i)
        m_buttons[i]->setCurrent(m_pages[i] == page);
    if (m_pages.contains(page) && !m_stacked)
        m_pinned = true;
    showState();
}

void MenuSection::setListed(PageId page, bool listed) {
    const qsizetype entry = m_pages.indexOf(page);
    if (entry >= 0)
        m_buttons[entry]->setVisible(listed);
}

void MenuSection::setUnread(PageId page, int count) {
    const qsizetype entry = m_pages.indexOf(page);
    if (entry >= 0)
        m_buttons[entry]->setUnread(count);
    markGroup();
}

void MenuSection::setStacked(bool stacked) {
    if (stacked == m_stacked)
        return;
    m_stacked = stacked;
    m_group.setStacked(stacked);
    m_hovered = false;
    m_pinned = false;
    for (const MenuButton *button : std::as_const(m_buttons))
        m_pinned = m_pinned || (!stacked && button->isCurrent());
    if (!stacked)
        m_list.comeHome(m_column);
    showState();
}

void MenuSection::setPinned(bool pinned) {
    m_pinned = pinned;
    if (!pinned)
        m_hovered = false;
    showState();
}

void MenuSection::setHovered(bool hovered) {
    m_hovered = hovered;
    showState();
}

bool MenuSection::holds(const QWidget *widget) const {
    return widget != nullptr && (isAncestorOf(widget) || m_list.isAncestorOf(widget));
}

QList<MenuButton *> MenuSection::visibleButtons() {
    QList<MenuButton *> all{&m_group};
    for (MenuButton *button : std::as_const(m_buttons))
        if (isOpen() && !button->isHidden())
            all.append(button);
    return all;
}

void MenuSection::choose(PageId page) {
    if (m_stacked) {
        m_group.setFocus(Qt::OtherFocusReason);
        setPinned(false);
    }
    Q_EMIT pageAsked(page);
}

void MenuSection::toggle() {
    setPinned(!m_pinned);
}

void MenuSection::enterEvent(QEnterEvent *event) {
    QWidget::enterEvent(event);
    setHovered(true);
}

void MenuSection::leaveEvent(QEvent *event) {
    QWidget::leaveEvent(event);
    pointerLeft();
}

// Between the group and its fly-out the pointer leaves the one to enter the other.
void MenuSection::pointerLeft() {
    if (m_list.isFlyOut() && (isUnderPointer(*this) || isUnderPointer(m_list)))
        return;
    setHovered(false);
}

void MenuSection::watchFocus(const QWidget *now) {
    if (m_stacked && m_pinned && now != nullptr && !holds(now))
        setPinned(false);
}

void MenuSection::hideEvent(QHideEvent *event) {
    QWidget::hideEvent(event);
    if (m_stacked)
        setPinned(false);
}

void MenuSection::showState() {
    if (m_stacked && isOpen() && !m_buttons.isEmpty())
        m_list.flyOut(m_group);
    m_group.setOpen(isOpen());
    m_list.setVisible(isOpen());
    markGroup();
}

// Where its list is closed or flies out, the group itself says where one is and what is to be read.
void MenuSection::markGroup() {
    bool current = false;
    int unread = 0;
    for (const MenuButton *button : std::as_const(m_buttons)) {
        current = current || button->isCurrent();
        unread += button->unread();
    }
    m_group.setCurrent(current && (m_stacked || !isOpen()));
    m_group.setUnread(m_stacked || !isOpen() ? unread : 0);
}

} // namespace campanella::ui
