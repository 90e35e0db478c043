// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/payments/history/paymentsmodel.h"

#include "ui/payments/duewords.h"
#include "ui/print/csv.h"
#include "ui/theme/theme.h"
#include "ui/widgets/format.h"

#include <QSize>
#include <QTextDocument>

namespace campanella::ui {

namespace {

using Column = PaymentsModel::Column;

constexpr int noteWidth = 140; // pixels at 100 % text

int alignmentOf(int column) {
    const bool isAmount = column == int(Column::Amount);
    return int(Qt::AlignVCenter | (isAmount ? Qt::AlignRight : Qt::AlignLeft));
}

TextUse useOf(int column) {
    switch (Column(column)) {
    case Column::Child:
        return TextUse::CellStrong;
    case Column::Amount:
        return TextUse::RowAmount;
    case Column::Notice:
    case Column::Receipt:
        return TextUse::SmallCode;
    default:
        return TextUse::Cell;
    }
}

/// A long note gets what room is left; it takes none from the other columns.
QVariant sizeOfNote(const Due &due) {
    const Theme &theme = Theme::instance();
    const bool isEmpty = due.payment->note.isEmpty();
    return QSize(isEmpty ? 0 : theme.px(noteWidth), theme.px(metrics::row));
}

} // namespace

void PaymentsModel::setDues(const QList<Due> &dues) {
    beginResetModel();
    m_dues = dues;
    endResetModel();
}

void PaymentsModel::retranslate() {
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCountAll - 1);
    if (!m_dues.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCountAll - 1));
}

int PaymentsModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_dues.size());
}

int PaymentsModel::columnCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : columnCountAll;
}

QStringList PaymentsModel::titles() {
    return {tr("Pagato il"), tr("Figlio"),     tr("Importo"),  tr("Servizio"),   tr("Periodo"),
            tr("N. avviso"), tr("Pagato con"), tr("Ricevuta"), tr("La tua nota")};
}

QStringList PaymentsModel::cells(const Due &due) {
    return {formatDate(due.payment->paidOn),
            personText(due),
            formatMoney(due.payment->amount),
            due.service.name,
            periodText(due),
            due.noticeNumber.grouped(),
            due.payment->psp,
            due.payment->receiptId,
            due.payment->note};
}

bool PaymentsModel::isBareNote(const QModelIndex &index) const {
    return Column(index.column()) == Column::Note && m_dues.at(index.row()).payment->note.isEmpty();
}

QVariant PaymentsModel::data(const QModelIndex &index, int role) const {
    if (!index.isValid())
        return {};
    if (role == Qt::DisplayRole)
        return cells(m_dues.at(index.row())).at(index.column());
    if (role == Qt::ToolTipRole) // what people typed is no markup
        return Qt::convertFromPlainText(cells(m_dues.at(index.row())).at(index.column()));
    if (role == Qt::AccessibleTextRole && isBareNote(index))
        return tr("Nessuna nota"); // an empty cell would be read as nothing at all
    if (role == Qt::SizeHintRole && Column(index.column()) == Column::Note)
        return sizeOfNote(m_dues.at(index.row()));
    if (role == Qt::FontRole)
        return Theme::instance().font(useOf(index.column()));
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(index.column());
    return {};
}

QVariant PaymentsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::DisplayRole)
        return titles().at(section);
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(section);
    return {};
}

QByteArray paymentsCsv(const QList<Due> &dues) {
    QList<QStringList> rows;
    for (const Due &due : dues) {
        rows.append(PaymentsModel::cells(due));
        rows.last()[int(Column::Amount)] = csvAmount(due.payment->amount);
    }
    return csvTable(PaymentsModel::titles(), rows);
}

} // namespace campanella::ui
