// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QHeaderView>

namespace campanella::ui {

/// The head of the table of dues: a check box of three states over the first column, names that
/// sort over the others. It takes the focus: arrows move among the sections, Space or Enter
/// presses.
class DuesHeader : public QHeaderView {
    Q_OBJECT

public:
    explicit DuesHeader(QWidget *parent = nullptr);

    void setCheckState(Qt::CheckState state, bool enabled);
    [[nodiscard]] Qt::CheckState checkState() const { return m_checkState; }
    /// Columns that have nothing to sort.
    void setUnsortable(const QList<int> &sections);
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void checkPressed();
    void sortPressed(int section);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void press(int section);
    void moveFocus(int step);
    void paintWords(QPainter &painter, const QRect &rect, int section) const;
    void paintArrow(QPainter &painter, const QRect &rect) const;

    Qt::CheckState m_checkState = Qt::Unchecked;
    bool m_checkEnabled = true;
    QList<int> m_unsortable;
    int m_focusSection = 0;
};

} // namespace campanella::ui
