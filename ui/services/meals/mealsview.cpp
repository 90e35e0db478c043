// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/services/meals/mealsview.h"

#include "ui/theme/theme.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace campanella::ui {

namespace {

using Column = MealsModel::Column;

/// Where room is short these go first.
constexpr std::array lessNeeded{Column::Origin, Column::Tariff, Column::Place, Column::Quantity,
                                Column::State};
constexpr int cellPadding = 10;

} // namespace

MealsView::MealsView(QWidget *parent)
    : QTableView(parent) {
    setModel(&m_model);
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
    connect(this, &QTableView::doubleClicked, this, &MealsView::openRow);
    connect(&Theme::instance(), &Theme::changed, this, &MealsView::fit);
    retranslate();
    fit();
}

void MealsView::setMeals(const QList<app::Meal> &meals) {
    m_model.setMeals(meals);
    fit();
}

void MealsView::openRow(const QModelIndex &index) {
    if (index.isValid())
        Q_EMIT openRequested(m_model.meals().at(index.row()).day);
}

void MealsView::keyPressEvent(QKeyEvent *event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return openRow(currentIndex());
    QTableView::keyPressEvent(event);
}

void MealsView::fit() {
    const Theme &theme = Theme::instance();
    const int row = theme.px(metrics::row);
    verticalHeader()->setDefaultSectionSize(row);
    horizontalHeader()->setFixedHeight(theme.px(metrics::tableHeader));
    setFixedHeight(theme.px(metrics::tableHeader) + m_model.rowCount() * row + 2 * frameWidth());
    fitColumns();
}

void MealsView::fitColumns() {
    for (int column = 0; column < MealsModel::columnCountAll; ++column)
        showColumn(column);
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    const int padding = Theme::instance().px(cellPadding);
    const auto needed = [&] {
        int width = 0;
        for (int column = 0; column < MealsModel::columnCountAll; ++column)
            if (!isColumnHidden(column))
                width += std::max(sizeHintForColumn(column),
                                  horizontalHeader()->sectionSizeHint(column)) +
                         padding;
        return width;
    };
    for (const Column column : lessNeeded)
        if (needed() > viewport()->width())
            hideColumn(int(column));
    // What is left goes to the longest words.
    const Column widest = isColumnHidden(int(Column::Place)) ? Column::Child : Column::Place;
    horizontalHeader()->setSectionResizeMode(int(widest), QHeaderView::Stretch);
}

void MealsView::resizeEvent(QResizeEvent *event) {
    QTableView::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        fitColumns();
}

void MealsView::retranslate() {
    setAccessibleName(tr("Prospetto dei pasti consumati"));
    m_model.retranslate();
}

void MealsView::changeEvent(QEvent *event) {
    QTableView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace campanella::ui
