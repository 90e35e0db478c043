// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/payments/list/duesorderbox.h"

#include <QEvent>
#include <QSignalBlocker>

#include <algorithm>

namespace campanella::ui {

using Column = app::DuesModel::Column;

namespace {

/// One value for column and direction, as the box keeps it.
int valueOf(int column, Qt::SortOrder direction) {
    return 2 * column + (direction == Qt::DescendingOrder ? 1 : 0);
}

} // namespace

DuesOrderBox::DuesOrderBox(DuesView &view, const DuesWordsModel &model, QWidget *parent)
    : QComboBox(parent)
    , m_view(view)
    , m_model(model) {
    setObjectName(QStringLiteral("order"));
    fill();
    connect(this, &QComboBox::currentIndexChanged, this, &DuesOrderBox::choose);
}

void DuesOrderBox::fill() {
    const QSignalBlocker quiet(this);
    clear();
    const auto add = [this](const QString &words, Column column,
                            Qt::SortOrder direction = Qt::AscendingOrder) {
        addItem(words, valueOf(int(column), direction));
    };
    add(tr("Prima i più urgenti"), Column::Select);
    add(tr("Scadenza"), Column::DueDate);
    add(tr("Figlio"), Column::Child);
    add(tr("Servizio"), Column::Service);
    add(tr("Periodo, dal più recente"), Column::Period, Qt::DescendingOrder);
    add(tr("Importo, dal più alto"), Column::Amount, Qt::DescendingOrder);
    add(tr("Importo, dal più basso"), Column::Amount);
    add(tr("Stato"), Column::State);
    setAccessibleName(tr("Ordina per"));
    showOrder();
}

void DuesOrderBox::showOrder() {
    const QSignalBlocker quiet(this);
    const int column = std::max(0, m_model.sortColumn());
    int place = findData(valueOf(column, m_model.sortOrder()));
    // A direction that only the header offers still shows its column.
    if (place < 0)
        place = std::max(findData(valueOf(column, Qt::AscendingOrder)),
                         findData(valueOf(column, Qt::DescendingOrder)));
    setCurrentIndex(place);
}

void DuesOrderBox::choose() {
    const int value = currentData().toInt();
    m_view.sortBy(Column(value / 2), value % 2 == 0 ? Qt::AscendingOrder : Qt::DescendingOrder);
}

void DuesOrderBox::changeEvent(QEvent *event) {
    QComboBox::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        fill();
}

} // namespace campanella::ui
