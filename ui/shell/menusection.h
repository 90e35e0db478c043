// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "ui/shell/menu.h"
#include "ui/shell/menubutton.h"
#include "ui/shell/menulist.h"

#include <QVBoxLayout>
#include <QWidget>

namespace campanella::ui {

/// One group of the side menu with its entries. Hover opens it while the pointer is there; a
/// click, Enter or Space opens it until the next one, whatever the pointer does. In the rail the
/// entries fly out beside it, and go away once one is chosen or the focus is elsewhere.
class MenuSection : public QWidget {
    Q_OBJECT

public:
    explicit MenuSection(Section section, QWidget *parent = nullptr);

    [[nodiscard]] Section section() const { return m_section; }
    void setEntries(const QList<MenuEntry> &entries);
    /// The group of the current page is open, save in the rail.
    void setCurrent(PageId page);
    /// An optional entry is listed from now on, or no more.
    void setListed(PageId page, bool listed);
    /// How much waits to be read on that page; the group tells the sum while it is closed.
    void setUnread(PageId page, int count);
    /// In the rail: icon above word.
    void setStacked(bool stacked);
    void setPinned(bool pinned);
    [[nodiscard]] bool isOpen() const { return m_pinned || m_hovered; }
    [[nodiscard]] MenuButton *group() { return &m_group; }
    /// Whether that widget is the group, an entry or within them, also while they fly out.
    [[nodiscard]] bool holds(const QWidget *widget) const;
    /// The group's button and, while it is open, its entries: what the arrows walk through.
    [[nodiscard]] QList<MenuButton *> visibleButtons();

Q_SIGNALS:
    void pageAsked(campanella::ui::PageId page);

protected:
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void addEntry(const MenuEntry &entry);
    void choose(PageId page);
    void toggle();
    void setHovered(bool hovered);
    void pointerLeft();
    void watchFocus(const QWidget *now);
    void showState();
    void markGroup();

    Section m_section;
    QVBoxLayout m_column;
    MenuButton m_group;
    MenuList m_list;
    QList<MenuButton *> m_buttons;
    QList<PageId> m_pages;
    bool m_pinned = false;
    bool m_hovered = false;
    bool m_stacked = false;
};

} // namespace campanella::ui
