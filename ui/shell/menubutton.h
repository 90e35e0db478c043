// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QPushButton>

namespace campanella::ui {

/// One line of the side menu: icon and words, that wrap and are never cut.
class MenuButton : public QPushButton {
    Q_OBJECT

public:
    /// Group: with an arrow that says whether it is open. Entry: one step further in.
    enum class Level { Top, Group, Entry };

    MenuButton(Level level, const QString &icon, QWidget *parent = nullptr);

    /// The page in front: bar, tint, bold.
    void setCurrent(bool current);
    [[nodiscard]] bool isCurrent() const { return m_current; }
    void setOpen(bool open);
    /// Icon above word, for the rail.
    void setStacked(bool stacked);
    /// How much waits to be read behind it: a number at its end, none when 0.
    void setUnread(int count);
    [[nodiscard]] int unread() const { return m_unread; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QFont words() const;
    [[nodiscard]] int iconSide() const;
    [[nodiscard]] QRect textRect(int width) const;
    [[nodiscard]] QRect iconRect(const QRect &text) const;
    [[nodiscard]] int textHeight(int width) const;
    [[nodiscard]] QColor inkColor() const;
    void paintGround(QPainter &painter) const;
    void paintArrow(QPainter &painter, const QColor &ink) const;
    [[nodiscard]] QString badgeText() const;
    [[nodiscard]] QSize badgeSize() const;
    void paintBadge(QPainter &painter) const;
    void describe();

    Level m_level;
    QString m_icon;
    bool m_current = false;
    bool m_open = false;
    bool m_stacked = false;
    int m_unread = 0;
};

} // namespace campanella::ui
