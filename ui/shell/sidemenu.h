// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "ui/shell/menubutton.h"
#include "ui/shell/menusection.h"

#include <QScrollArea>

namespace campanella::ui {

/// The menu at the side: Oggi, then the groups that have something to offer. Wide, or a rail of
/// icons above words where there is little room.
class SideMenu : public QScrollArea {
    Q_OBJECT

public:
    explicit SideMenu(QWidget *parent = nullptr);

    void setCurrent(PageId page);
    /// An entry for which the municipality must have a text: listed once it has.
    void setListed(PageId page, bool listed);
    /// How much waits to be read on that page.
    void setUnread(PageId page, int count);
    /// The year of *Dichiarazione ISEE {anno}*.
    void setYear(int year);
    void setRail(bool rail);
    [[nodiscard]] bool isRail() const { return m_rail; }
    /// Alt+1 … Alt+4: opens the group, puts the focus there. False when it is not listed.
    bool focusSection(Section section);
    /// F6 came here: the current entry takes the focus.
    void focusCurrent();

Q_SIGNALS:
    void pageAsked(campanella::ui::PageId page);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void fill();
    void fillTop(const QList<MenuEntry> &entries);
    void fillSections(const QList<MenuEntry> &entries);
    void applyWidth();
    [[nodiscard]] QList<MenuButton *> visibleButtons();
    [[nodiscard]] MenuSection *sectionOf(const QWidget *button);
    void walk(int step);
    void setOpen(bool open);

    QWidget m_sheet;
    QVBoxLayout m_column;
    QList<MenuButton *> m_top;
    QList<PageId> m_topPages;
    QList<MenuSection *> m_sections;
    PageId m_current = PageId::Today;
    bool m_rail = false;
    int m_year = 0;
};

} // namespace campanella::ui
