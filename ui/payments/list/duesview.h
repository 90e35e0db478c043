// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "ui/payments/list/duecarddelegate.h"
#include "ui/payments/list/duedelegate.h"
#include "ui/payments/list/duesheader.h"
#include "ui/payments/list/dueswidths.h"
#include "ui/payments/list/dueswordsmodel.h"

#include <QTableView>

namespace campanella::ui {

/// The dues as a table or, where its columns do not fit, as a list of cards: the same model and
/// the same current cell, another delegate. Rows are of one height and hold no widget, so ten
/// thousand open as fast as ten.
class DuesView : public QTableView {
    Q_OBJECT

public:
    /// The model outlives the view.
    explicit DuesView(DuesWordsModel &model, QWidget *parent = nullptr);

    /// Lays the columns out for that width, scroll bar included; becomes a list of cards when they
    /// do not fit.
    void fitWidth(int width);
    [[nodiscard]] bool showsCards() const { return m_cards; }
    /// `largest` is the largest amount of all.
    void setNames(const DueNames &names, Money largest);
    /// The height at which nothing has to scroll, frame included.
    [[nodiscard]] int fullHeight() const;
    /// The least useful height of the table: its head and three rows.
    [[nodiscard]] int leastHeight() const;
    /// Whether each payable row has *Paga* beside *Stampa*.
    void setPaying(bool paying);
    /// A second time by the same column turns the order round.
    void sortBy(app::DuesModel::Column column);
    /// Column::Select means the natural order of the model.
    void sortBy(app::DuesModel::Column column, Qt::SortOrder order);

Q_SIGNALS:
    /// The row's print action was pressed.
    void printRequested(const campanella::Due &due);
    /// The row's *Paga* was pressed.
    void payRequested(const campanella::Due &due);
    /// The row was opened (Enter, double click).
    void openRequested(const campanella::Due &due);
    void modeChanged();
    /// The current cell is there, in coordinates of this view.
    void currentMoved(const QRect &cell);

protected:
    bool viewportEvent(QEvent *event) override;
    void updateGeometries() override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void applyTheme();
    /// Whether anything changed.
    bool setCards(bool cards);
    /// Other words or letters: the columns are measured anew.
    void measureAgain();
    void layOutTable(const QList<int> &least, int width);
    void layOutCards(int width);
    /// Rows of that height; those that begin a ruolo are higher by its heading.
    void setRowHeight(int height);
    void setAllRowHeights(int height);
    [[nodiscard]] groupheading::Form headingForm() const;
    /// The cell without a heading above it.
    [[nodiscard]] QRect dueRect(const QModelIndex &index) const;
    void press(const QModelIndex &index);
    void toggle(int row);
    void updateHeader();
    [[nodiscard]] bool isAction(const QModelIndex &index, const QPoint &at) const;
    [[nodiscard]] bool isPay(const QModelIndex &index, const QPoint &at) const;
    [[nodiscard]] int actsWidth() const;
    [[nodiscard]] bool isTick(const QModelIndex &index, const QPoint &at) const;

    DuesWordsModel &m_model;
    DuesHeader m_header;
    DueDelegate m_rows;
    DueCardDelegate m_cardParts;
    DueNames m_names;
    Money m_largest;
    int m_month = 0;    ///< dueswidths::month(), measured with m_least
    QList<int> m_least; ///< of dueswidths::least(); empty until measured
    bool m_hasHeadings = false;
    int m_width = 0;
    bool m_cards = false;
    bool m_paying = false;
    bool m_isLaidOut = false;
};

} // namespace campanella::ui
