// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/widgets/table/sheettable.h"

#include "ui/theme/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollArea>

#include <algorithm>

namespace campanella::ui {

namespace {
constexpr int cellPadding = 10;
} // namespace

SheetTable::SheetTable(QWidget *parent)
    : QTableView(parent) {
    setShowGrid(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(1);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setHighlightSections(false);
    connect(this, &QTableView::clicked, this, &SheetTable::openRow);
    connect(&Theme::instance(), &Theme::changed, this, &SheetTable::fit);
}

void SheetTable::setRows(QAbstractItemModel &model, const QList<int> &lessNeeded,
                         const QList<int> &widest) {
    m_lessNeeded = lessNeeded;
    m_widest = widest;
    setModel(&model);
    connect(&model, &QAbstractItemModel::modelReset, this, &SheetTable::fit);
    fit();
}

void SheetTable::openRow(const QModelIndex &index) {
    if (index.isValid())
        Q_EMIT rowOpened(index.row());
}

void SheetTable::keyPressEvent(QKeyEvent *event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return openRow(currentIndex());
    QTableView::keyPressEvent(event);
}

void SheetTable::fit() {
    if (model() == nullptr)
        return;
    const Theme &theme = Theme::instance();
    const int row = theme.px(metrics::row);
    verticalHeader()->setDefaultSectionSize(row);
    horizontalHeader()->setFixedHeight(theme.px(metrics::tableHeader));
    setFixedHeight(theme.px(metrics::tableHeader) + model()->rowCount() * row + 2 * frameWidth());
    fitColumns();
}

int SheetTable::neededWidth() const {
    const int padding = Theme::instance().px(cellPadding);
    int width = 0;
    for (int column = 0; column < model()->columnCount(); ++column)
        if (!isColumnHidden(column))
            width +=
                std::max(sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column)) +
                padding;
    return width;
}

bool SheetTable::isFilled(int column) const {
    for (int row = 0; row < model()->rowCount(); ++row)
        if (!model()->index(row, column).data().toString().isEmpty())
            return true;
    return false;
}

void SheetTable::fitColumns() {
    if (model() == nullptr || model()->columnCount() == 0)
        return;
    for (int column = 0; column < model()->columnCount(); ++column)
        setColumnHidden(column, m_onlyIfFilled.contains(column) && !isFilled(column));
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    for (const int column : std::as_const(m_lessNeeded))
        if (neededWidth() > viewport()->width())
            hideColumn(column);
    // What is left goes to the longest words.
    const auto shown = std::find_if(m_widest.cbegin(), m_widest.cend(),
                                    [this](int column) { return !isColumnHidden(column); });
    if (shown != m_widest.cend())
        horizontalHeader()->setSectionResizeMode(*shown, QHeaderView::Stretch);
}

void SheetTable::resizeEvent(QResizeEvent *event) {
    QTableView::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        fitColumns();
}

// The page scrolls, so it is the page that has to keep the row in sight.
void SheetTable::currentChanged(const QModelIndex &current, const QModelIndex &previous) {
    QTableView::currentChanged(current, previous);
    QWidget *above = parentWidget();
    while (above != nullptr && qobject_cast<QScrollArea *>(above) == nullptr)
        above = above->parentWidget();
    auto *scroll = qobject_cast<QScrollArea *>(above);
    if (scroll == nullptr || !current.isValid() || scroll->widget() == nullptr)
        return;
    const QRect row = visualRect(current);
    const QPoint place = viewport()->mapTo(scroll->widget(), row.center());
    scroll->ensureVisible(0, place.y(), 0, row.height());
}

} // namespace campanella::ui
