// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/shell/sidemenu.h"

#include "ui/theme/theme.h"

#include <QApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace campanella::ui {

namespace {

constexpr int topGap = 8;

QList<MenuEntry> ofSection(const QList<MenuEntry> &entries, Section section) {
    QList<MenuEntry> mine;
    for (const MenuEntry &entry : entries)
        if (entry.section == section)
            mine.append(entry);
    return mine;
}

} // namespace

SideMenu::SideMenu(QWidget *parent)
    : QScrollArea(parent)
    , m_column(&m_sheet) {
    setAccessibleName(tr("Menu"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setWidget(&m_sheet);
    m_sheet.setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    m_column.setContentsMargins(0, topGap, 1, topGap);
    m_column.setSpacing(0);
    for (const Section section :
         {Section::Household, Section::Services, Section::Payments, Section::Messages}) {
        m_sections.append(new MenuSection(section));
        m_column.addWidget(m_sections.last());
        connect(m_sections.last(), &MenuSection::pageAsked, this, &SideMenu::pageAsked);
    }
    m_column.addStretch(1);
    connect(&Theme::instance(), &Theme::changed, this, &SideMenu::applyWidth);
    applyWidth();
    fill();
}

void SideMenu::fill() {
    const QList<MenuEntry> entries = menuEntries(m_year);
    fillTop(ofSection(entries, Section::Top));
    fillSections(entries);
    setCurrent(m_current);
}

void SideMenu::fillTop(const QList<MenuEntry> &entries) {
    for (qsizetype i = 0; i < entries.size(); ++i) {
        if (i == m_top.size()) {
            auto *button = new MenuButton(MenuButton::Level::Top, entries[i].icon);
            const PageId page = entries[i].page;
            connect(button, &MenuButton::clicked, this, [this, page] { Q_EMIT pageAsked(page); });
            m_column.insertWidget(static_cast<int>(i), button);
            m_top.append(button);
            m_topPages.append(page);
        }
        m_top[i]->setText(entries[i].label);
    }
}

void SideMenu::fillSections(const QList<MenuEntry> &entries) {
    for (MenuSection *section : std::as_const(m_sections)) {
        const QList<MenuEntry> mine = ofSection(entries, section->section());
        section->setEntries(mine);
        section->setVisible(!mine.isEmpty());
    }
}

void SideMenu::setCurrent(PageId page) {
    m_current = menuPlaceOf(page);
    for (qsizetype i = 0; i < m_top.size(); ++i)
        m_top[i]->setCurrent(m_topPages[i] == m_current);
    for (MenuSection *section : std::as_const(m_sections))
        section->setCurrent(m_current);
}

void SideMenu::setListed(PageId page, bool listed) {
    for (MenuSection *section : std::as_const(m_sections))
        section->setListed(page, listed);
}

void SideMenu::setUnread(PageId page, int count) {
    for (MenuSection *section : std::as_const(m_sections))
        section->setUnread(page, count);
}

void SideMenu::setYear(int year) {
    if (year == m_year)
        return;
    m_year = year;
    fill();
}

void SideMenu::setRail(bool rail) {
    if (rail == m_rail)
        return;
    m_rail = rail;
    for (MenuButton *button : std::as_const(m_top))
        button->setStacked(rail);
    for (MenuSection *section : std::as_const(m_sections))
        section->setStacked(rail);
    applyWidth();
}

void SideMenu::applyWidth() {
    setFixedWidth(Theme::instance().px(m_rail ? metrics::rail : metrics::menu));
}

bool SideMenu::focusSection(Section section) {
    for (MenuSection *one : std::as_const(m_sections)) {
        if (one->section() != section || one->isHidden())
            continue;
        one->setPinned(true);
        one->group()->setFocus(Qt::ShortcutFocusReason);
        return true;
    }
    return false;
}

void SideMenu::focusCurrent() {
    const QList<MenuButton *> buttons = visibleButtons();
    for (MenuButton *button : buttons)
        if (button->isCurrent())
            return button->setFocus(Qt::ShortcutFocusReason);
    if (!buttons.isEmpty())
        buttons.first()->setFocus(Qt::ShortcutFocusReason);
}

QList<MenuButton *> SideMenu::visibleButtons() {
    QList<MenuButton *> all = m_top;
    for (MenuSection *section : std::as_const(m_sections))
        if (!section->isHidden())
            all.append(section->visibleButtons());
    return all;
}

MenuSection *SideMenu::sectionOf(const QWidget *button) {
    for (MenuSection *section : std::as_const(m_sections))
        if (section->holds(button))
            return section;
    return nullptr;
}

void SideMenu::keyPressEvent(QKeyEvent *event) {
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    switch (event->key()) {
    case Qt::Key_Up:
        return walk(-1);
    case Qt::Key_Down:
        return walk(1);
    case Qt::Key_Right:
        return setOpen(!mirrored);
    case Qt::Key_Left:
        return setOpen(mirrored);
    default:
        QScrollArea::keyPressEvent(event);
    }
}

void SideMenu::walk(int step) {
    const QList<MenuButton *> buttons = visibleButtons();
    const qsizetype here = buttons.indexOf(qobject_cast<MenuButton *>(QApplication::focusWidget()));
    const qsizetype next = here + step;
    if (here < 0 || next < 0 || next >= buttons.size())
        return;
    buttons[next]->setFocus(step > 0 ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    if (m_sheet.isAncestorOf(buttons[next]))
        ensureWidgetVisible(buttons[next]);
}

void SideMenu::setOpen(bool open) {
    MenuSection *section = sectionOf(QApplication::focusWidget());
    if (section == nullptr)
        return;
    if (!open)
        section->group()->setFocus(Qt::BacktabFocusReason);
    section->setPinned(open);
}

void SideMenu::changeEvent(QEvent *event) {
    QScrollArea::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    setAccessibleName(tr("Menu"));
    fill();
}

void SideMenu::paintEvent(QPaintEvent *) {
    QPainter painter(viewport());
    const Theme &theme = Theme::instance();
    painter.fillRect(viewport()->rect(), theme.color(Role::Surface));
    const QRect line(viewport()->width() - 1, 0, 1, viewport()->height());
    painter.fillRect(QStyle::visualRect(layoutDirection(), viewport()->rect(), line),
                     theme.color(Role::Border));
}

} // namespace campanella::ui
