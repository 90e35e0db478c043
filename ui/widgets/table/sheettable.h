// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QList>
#include <QTableView>

namespace campanella::ui {

/// A table as high as its rows: the page scrolls, not the table. Where room is short it keeps the
/// columns that one looks for first; an opened row tells the rest.
class SheetTable : public QTableView {
    Q_OBJECT

public:
    explicit SheetTable(QWidget *parent = nullptr);

    /// `lessNeeded`: the columns that go where room is short, in this order. The first of `widest`
    /// that is shown takes what room is left.
    void setRows(QAbstractItemModel &model, const QList<int> &lessNeeded, const QList<int> &widest);
    /// Columns that go where no row has a word in them; told before setRows().
    void setOnlyIfFilled(const QList<int> &columns) { m_onlyIfFilled = columns; }

Q_SIGNALS:
    /// A row was pressed, or opened by Enter.
    void rowOpened(int row);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void fit();
    void fitColumns();
    [[nodiscard]] int neededWidth() const;
    [[nodiscard]] bool isFilled(int column) const;
    void openRow(const QModelIndex &index);

    QList<int> m_lessNeeded;
    QList<int> m_widest;
    QList<int> m_onlyIfFilled;
};

} // namespace campanella::ui
