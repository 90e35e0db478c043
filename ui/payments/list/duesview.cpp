// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/payments/list/duesview.h"

#include "ui/payments/duewords.h"
#include "ui/payments/list/duepaint.h"
#include "ui/widgets/format.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QToolTip>

#include <algorithm>
#include <numeric>

namespace campanella::ui {

using Column = app::DuesModel::Column;

namespace {
constexpr int leastRows = 3;

int px(int logical) {
    return Theme::instance().px(logical);
}
} // namespace

DuesView::DuesView(DuesWordsModel &model, QWidget *parent)
    : QTableView(parent)
    , m_model(model) {
    setHorizontalHeader(&m_header);
    setModel(&model);
    m_header.setUnsortable({int(Column::Actions)});
    m_header.setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(1);
    setShowGrid(false);
    setSelectionMode(NoSelection);
    setSelectionBehavior(SelectRows);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setWordWrap(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setFrameShape(QFrame::NoFrame);
    setItemDelegate(&m_rows);
    connect(&m_header, &DuesHeader::checkPressed, &model, &DuesWordsModel::toggleAll);
    connect(&m_header, &DuesHeader::sortPressed, this,
            [this](int section) { sortBy(Column(section)); });
    connect(&model, &QAbstractItemModel::dataChanged, this, &DuesView::updateHeader);
    connect(&model, &QAbstractItemModel::modelReset, this, &DuesView::updateHeader);
    connect(&model, &QAbstractItemModel::rowsInserted, this, &DuesView::updateHeader);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, &DuesView::updateHeader);
    connect(&model, &QAbstractItemModel::headerDataChanged, this, &DuesView::measureAgain);
    // Sorted rows keep their heights: those of the headings move.
    connect(&model, &QAbstractItemModel::layoutChanged, this, [this] {
        if (m_model.isGrouped())
            fitWidth(m_width);
    });
    connect(&Theme::instance(), &Theme::changed, this, &DuesView::applyTheme);
    updateHeader();
}

void DuesView::measureAgain() {
    m_least.clear();
    fitWidth(m_width);
}

void DuesView::applyTheme() {
    measureAgain();
    viewport()->update();
    m_header.viewport()->update();
}

void DuesView::setNames(const DueNames &names, Money largest) {
    m_names = names;
    m_largest = largest;
    measureAgain();
}

void DuesView::fitWidth(int width) {
    m_width = width;
    if (width <= 0)
        return;
    if (m_least.isEmpty()) {
        m_month = dueswidths::month();
        m_least = dueswidths::least(m_model, m_names, m_largest, m_month, actsWidth());
    }
    const QList<int> least = m_least;
    const int sum = std::accumulate(least.begin(), least.end(), 0);
    const int bar = verticalScrollBar()->sizeHint().width();
    // With room for the scroll bar, needed or not: rows that come and go must not change the mode.
    const bool changed = setCards(sum > width - bar);
    if (m_cards)
        layOutCards(width);
    else
        layOutTable(least, fullHeight() > height() ? width - bar : width);
    // Only now: who listens may give the view another width at once.
    if (changed)
        Q_EMIT modeChanged();
}

bool DuesView::setCards(bool cards) {
    if (cards == m_cards && m_isLaidOut)
        return false;
    m_isLaidOut = true;
    m_cards = cards;
    setItemDelegate(cards ? static_cast<QAbstractItemDelegate *>(&m_cardParts) : &m_rows);
    m_header.setVisible(!cards);
    // A list of cards is shown at full height: the page scrolls, never the list inside it.
    setVerticalScrollBarPolicy(cards ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    for (int column = 0; column < m_model.columnCount(); ++column) {
        const bool isCardPart = column == int(Column::Child) || column == int(Column::Actions);
        setColumnHidden(column, cards && !isCardPart);
    }
    if (cards && currentIndex().isValid() && isColumnHidden(currentIndex().column()))
        setCurrentIndex(currentIndex().siblingAtColumn(int(Column::Child)));
    return true;
}

void DuesView::layOutTable(const QList<int> &least, int width) {
    int spare = width - std::accumulate(least.begin(), least.end(), 0);
    QList<int> widths = least;
    // First let the class be read whole, then spread the rest.
    const int classWidth =
        dueswidths::widest(duepaint::noteUse, m_names.classes) + px(2 * dueswidths::cellPadding);
    const int forClass = std::clamp(classWidth - least.at(int(Column::Child)), 0, spare);
    widths[int(Column::Child)] += forClass;
    spare -= forClass;
    for (const Column column : {Column::Child, Column::Service, Column::Period})
        widths[int(column)] += spare / 4;
    widths[int(Column::State)] += spare - 3 * (spare / 4);
    for (int column = 0; column < widths.size(); ++column)
        setColumnWidth(column, widths.at(column));
    const int room = widths.at(int(Column::Child)) - px(2 * dueswidths::cellPadding);
    const int lines = dueswidths::widest(TextUse::CellStrong, m_names.children) > room ? 2 : 1;
    m_rows.setNameLines(lines);
    setRowHeight(DueDelegate::rowHeight(lines));
}

void DuesView::layOutCards(int width) {
    const int amount = duepaint::textWidth(TextUse::RowAmount, formatMoney(m_largest));
    const int right = std::max(amount, actsWidth()) + px(2 * dueswidths::cellPadding);
    const int room = DueCardDelegate::bodyTextWidth(width - right);
    const int what = dueswidths::widest(TextUse::Cell, m_names.services) +
                     duepaint::textWidth(TextUse::Cell, QStringLiteral(" · ")) + m_month;
    m_cardParts.setLines(dueswidths::widest(TextUse::CellStrong, m_names.children) > room ? 2 : 1,
                         what > room ? 2 : 1);
    setColumnWidth(int(Column::Child), width - right);
    setColumnWidth(int(Column::Actions), right);
    setRowHeight(m_cardParts.cardHeight());
}

groupheading::Form DuesView::headingForm() const {
    return m_cards ? groupheading::Form::TwoLines : groupheading::Form::OneLine;
}

void DuesView::setRowHeight(int height) {
    if (m_hasHeadings || height != verticalHeader()->defaultSectionSize())
        setAllRowHeights(height);
    m_hasHeadings = !m_model.groups().isEmpty();
    const int heading = groupheading::height(headingForm());
    for (const BillingListGroup &group : m_model.groups())
        verticalHeader()->resizeSection(group.firstRow, height + heading);
}

// The header tells of each row, and the view asks it of each in turn: a third of a frame for
// 10,000 of them. Once for all does.
void DuesView::setAllRowHeights(int height) {
    const QSignalBlocker quiet(verticalHeader());
    verticalHeader()->setDefaultSectionSize(height);
    updateGeometries();
    viewport()->update();
}

// The base class walks through all rows that the view is high enough for: cards stand at full
// height, with no bars and no header to place.
void DuesView::updateGeometries() {
    if (!m_cards)
        return QTableView::updateGeometries();
    setViewportMargins(QMargins());
    for (QScrollBar *bar : {verticalScrollBar(), horizontalScrollBar()})
        bar->setRange(0, 0);
    QAbstractItemView::updateGeometries();
}

QRect DuesView::dueRect(const QModelIndex &index) const {
    return groupheading::rest(visualRect(index), m_model.groupAt(index.row()), headingForm());
}

int DuesView::fullHeight() const {
    const int head = m_cards ? 0 : m_header.sizeHint().height();
    const int headings = int(m_model.groups().size()) * groupheading::height(headingForm());
    return head + headings + m_model.rowCount() * verticalHeader()->defaultSectionSize();
}

int DuesView::leastHeight() const {
    const int rows = std::min(leastRows, m_model.rowCount());
    const int heading = m_model.groups().isEmpty() ? 0 : groupheading::height(headingForm());
    return m_header.sizeHint().height() + heading + rows * verticalHeader()->defaultSectionSize();
}

void DuesView::sortBy(Column column) {
    const bool again = m_header.isSortIndicatorShown() &&
                       m_header.sortIndicatorSection() == int(column) &&
                       m_header.sortIndicatorOrder() == Qt::AscendingOrder;
    sortBy(column, again ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void DuesView::sortBy(Column column, Qt::SortOrder order) {
    m_header.setSortIndicatorShown(column != Column::Select);
    m_header.setSortIndicator(int(column), order);
    m_model.sort(int(column), order);
}

void DuesView::updateHeader() {
    m_header.setCheckState(m_model.allState(), m_model.hasPayable());
}

bool DuesView::isAction(const QModelIndex &index, const QPoint &at) const {
    if (index.column() != int(Column::Actions) || !isOpen(DuesWordsModel::dueOf(index).state))
        return false;
    const QRect cell = dueRect(index);
    return (m_cards ? m_cardParts.actionRect(cell) : m_rows.actionRect(cell)).contains(at);
}

bool DuesView::isPay(const QModelIndex &index, const QPoint &at) const {
    if (!m_paying || index.column() != int(Column::Actions) ||
        !isPayable(DuesWordsModel::dueOf(index).state))
        return false;
    const QRect cell = dueRect(index);
    return (m_cards ? DueCardDelegate::payRect(cell) : m_rows.payRect(cell)).contains(at);
}

bool DuesView::viewportEvent(QEvent *event) {
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event); // NOLINT: the type says so
        const QModelIndex index = indexAt(help->pos());
        if (index.isValid() && isPay(index, help->pos())) {
            QToolTip::showText(help->globalPos(), payActionText(DuesWordsModel::dueOf(index)),
                               viewport());
            return true;
        }
    }
    return QTableView::viewportEvent(event);
}

int DuesView::actsWidth() const {
    const int one = px(metrics::iconButton);
    return m_paying ? 2 * one + duepaint::actGap : one;
}

void DuesView::setPaying(bool paying) {
    if (paying == m_paying)
        return;
    m_paying = paying;
    m_rows.setPaying(paying);
    m_cardParts.setPaying(paying);
    measureAgain();
    viewport()->update();
}

bool DuesView::isTick(const QModelIndex &index, const QPoint &at) const {
    if (!dueRect(index).contains(at))
        return false;
    if (!m_cards)
        return index.column() == int(Column::Select);
    // A finger is wider than the box: the whole margin of the card ticks.
    const QRect cell = visualRect(index);
    const int margin = px(metrics::checkBox + 2 * dueswidths::cellPadding);
    return index.column() == int(Column::Child) && at.x() < cell.left() + margin;
}

void DuesView::toggle(int row) {
    m_model.setChecked(row, !m_model.isChecked(row));
}

void DuesView::press(const QModelIndex &index) {
    const Due &due = DuesWordsModel::dueOf(index);
    if (!isOpen(due.state))
        return;
    if (index.column() == int(Column::Actions))
        Q_EMIT printRequested(due);
    else
        Q_EMIT openRequested(due);
}

void DuesView::keyPressEvent(QKeyEvent *event) {
    const QModelIndex index = currentIndex();
    if (event->matches(QKeySequence::SelectAll))
        return m_model.toggleAll();
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (index.isValid() && isEnter)
        return press(index);
    if (index.isValid() && event->key() == Qt::Key_Space) {
        if (index.column() == int(Column::Actions))
            return press(index);
        return toggle(index.row());
    }
    QTableView::keyPressEvent(event);
}

// With the keys as well (menu key, Shift+F10): every act of a row, each by its name.
void DuesView::contextMenuEvent(QContextMenuEvent *event) {
    const bool byKeys = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKeys ? currentIndex() : indexAt(event->pos());
    if (!index.isValid() || !isOpen(DuesWordsModel::dueOf(index).state))
        return;
    const Due due = DuesWordsModel::dueOf(index);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (m_paying && isPayable(due.state))
        menu->addAction(payActionText(due), this, [this, due] { Q_EMIT payRequested(due); });
    menu->addAction(printActionText(due), this, [this, due] { Q_EMIT printRequested(due); });
    menu->popup(byKeys ? viewport()->mapToGlobal(dueRect(index).center()) : event->globalPos());
}

void DuesView::mouseReleaseEvent(QMouseEvent *event) {
    QTableView::mouseReleaseEvent(event);
    const QPoint at = event->position().toPoint();
    const QModelIndex index = indexAt(at);
    if (event->button() != Qt::LeftButton || !index.isValid())
        return;
    if (isAction(index, at))
        return press(index);
    if (isPay(index, at))
        return Q_EMIT payRequested(DuesWordsModel::dueOf(index));
    if (isTick(index, at))
        toggle(index.row());
}

void DuesView::mouseDoubleClickEvent(QMouseEvent *event) {
    const QPoint at = event->position().toPoint();
    const QModelIndex index = indexAt(at);
    if (event->button() != Qt::LeftButton || !index.isValid() || isTick(index, at))
        return;
    if (index.column() != int(Column::Actions) && dueRect(index).contains(at))
        press(index);
}

void DuesView::mouseMoveEvent(QMouseEvent *event) {
    QTableView::mouseMoveEvent(event);
    const QPoint at = event->position().toPoint();
    const QModelIndex index = indexAt(at);
    const bool pressable =
        index.isValid() && (isAction(index, at) || isPay(index, at) || isTick(index, at));
    viewport()->setCursor(pressable ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void DuesView::focusInEvent(QFocusEvent *event) {
    if (!currentIndex().isValid() && m_model.rowCount() > 0)
        setCurrentIndex(m_model.index(0, int(m_cards ? Column::Child : Column::Select)));
    QTableView::focusInEvent(event);
    if (currentIndex().isValid())
        Q_EMIT currentMoved(visualRect(currentIndex()));
}

void DuesView::currentChanged(const QModelIndex &current, const QModelIndex &previous) {
    QTableView::currentChanged(current, previous);
    if (current.isValid())
        Q_EMIT currentMoved(visualRect(current));
}

} // namespace campanella::ui
