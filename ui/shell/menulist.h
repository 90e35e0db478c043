// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QVBoxLayout>
#include <QWidget>

namespace campanella::ui {

/// The entries of a group: below it, or, as a fly-out, on a sheet beside it in the same window.
/// Keys that no entry takes go on to the group's own place.
class MenuList : public QWidget {
    Q_OBJECT

public:
    /// `home` is where the list lives and where its keys go.
    explicit MenuList(QWidget &home);
    [[nodiscard]] QVBoxLayout *column() { return &m_column; }
    [[nodiscard]] bool isFlyOut() const { return m_flyOut; }
    /// Leaves `home` for the window, beside `group`; also puts it there again.
    void flyOut(const QWidget &group);
    /// Back home, under the group.
    void comeHome(QVBoxLayout &place);

Q_SIGNALS:
    void pointerCame();
    void pointerLeft();

protected:
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget &m_home;
    QVBoxLayout m_column;
    bool m_flyOut = false;
};

} // namespace campanella::ui
