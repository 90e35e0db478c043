// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/services/meals/mealsview.h"

#include <QEvent>

namespace campanella::ui {

MealsView::MealsView(QWidget *parent)
    : SheetTable(parent) {
    using Column = MealsModel::Column;
    setRows(m_model,
            {int(Column::Origin), int(Column::Tariff), int(Column::Place), int(Column::Quantity),
             int(Column::State)},
            {int(Column::Place), int(Column::Child)});
    connect(this, &SheetTable::rowOpened, this,
            [this](int row) { Q_EMIT openRequested(m_model.meals().at(row).day); });
    retranslate();
}

void MealsView::retranslate() {
    setAccessibleName(tr("Prospetto dei pasti consumati"));
    m_model.retranslate();
}

void MealsView::changeEvent(QEvent *event) {
    SheetTable::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace campanella::ui
