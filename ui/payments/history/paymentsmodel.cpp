// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/payments/history/paymentsmodel.h"

#include "ui/payments/duewords.h"
#include "ui/payments/history/receiptpaper.h"
#include "ui/print/csv.h"
#include "ui/theme/theme.h"
#include "ui/widgets/format.h"

#include <QSize>
#include <QTextDocument>

namespace campanella::ui {

namespace {

using Column = PaymentsModel::Column;

constexpr int longWidth = 140; // pixels at 100 % text

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

/// Typed by people, as long as they like.
bool isLong(int column) {
    return Column(column) == Column::Refund || Column(column) == Column::Note;
}

/// A long text gets what room is left; it takes none from the other columns.
QVariant sizeOfLong(const QString &text) {
    const Theme &theme = Theme::instance();
    return QSize(text.isEmpty() ? 0 : theme.px(longWidth), theme.px(metrics::row));
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
    return {tr("Pagato il"), tr("Figlio"),     tr("Importo"),  tr("Servizio"), tr("Periodo"),
            tr("N. avviso"), tr("Pagato con"), tr("Ricevuta"), tr("Rimborso"), tr("La tua nota")};
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
            refundText(*due.payment),
            due.payment->note};
}

QString PaymentsModel::wordsForEmpty(const QModelIndex &index) const {
    const Payment &payment = *m_dues.at(index.row()).payment;
    if (Column(index.column()) == Column::Note && payment.note.isEmpty())
        return tr("Nessuna nota");
    if (Column(index.column()) == Column::Refund && payment.refunds.isEmpty())
        return tr("Nessun rimborso");
    return {};
}

QVariant PaymentsModel::data(const QModelIndex &index, int role) const {
    if (!index.isValid())
        return {};
    if (role == Qt::DisplayRole)
        return cells(m_dues.at(index.row())).at(index.column());
    if (role == Qt::ToolTipRole) // what people typed is no markup
        return Qt::convertFromPlainText(cells(m_dues.at(index.row())).at(index.column()));
    if (role == Qt::AccessibleTextRole)
        if (const QString words = wordsForEmpty(index); !words.isEmpty())
            return words; // nothing would be read of an empty cell
    if (role == Qt::SizeHintRole && isLong(index.column()))
        return sizeOfLong(cells(m_dues.at(index.row())).at(index.column()));
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
