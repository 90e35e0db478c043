// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/payments/list/dueswordsmodel.h"

#include "ui/payments/duewords.h"
#include "ui/widgets/format.h"

#include <algorithm>

namespace campanella::ui {

using Column = app::DuesModel::Column;

namespace {

QString joined(QStringList parts) {
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

bool isNumber(Column column) {
    return column == Column::Amount || column == Column::DueDate || column == Column::Actions;
}

} // namespace

DuesWordsModel::DuesWordsModel(app::DuesFilterModel &dues, app::DueSelection &selection,
                               QObject *parent)
    : QIdentityProxyModel(parent)
    , m_dues(dues)
    , m_selection(selection) {
    dues.setSelection(&selection);
    setSourceModel(&dues);
    const auto regroup = [this] { m_groups.reset(); };
    connect(this, &QAbstractItemModel::modelReset, this, regroup);
    connect(this, &QAbstractItemModel::layoutChanged, this, regroup);
    connect(this, &QAbstractItemModel::rowsInserted, this, regroup);
    connect(this, &QAbstractItemModel::rowsRemoved, this, regroup);
    // A tick colours its whole row.
    connect(&selection, &app::DueSelection::changed, this, [this] {
        const int rows = rowCount();
        if (rows > 0)
            Q_EMIT dataChanged(index(0, 0), index(rows - 1, columnCount() - 1),
                               {Qt::CheckStateRole});
    });
}

void DuesWordsModel::setChecked(int row, bool checked) {
    m_selection.setSelected(due(row).id, checked);
}

void DuesWordsModel::toggleAll() {
    const bool untick = allState() == Qt::Checked;
    QList<PublicId> payable;
    for (int row = 0; row < rowCount(); ++row) {
        if (isPayable(due(row).state))
            payable.append(due(row).id);
    }
    if (!untick)
        return m_selection.select(payable);
    if (payable.size() == m_selection.count())
        return m_selection.clear();
    for (const PublicId &id : std::as_const(payable))
        m_selection.setSelected(id, false);
}

Qt::CheckState DuesWordsModel::allState() const {
    if (m_selection.isEmpty())
        return Qt::Unchecked;
    int payable = 0;
    int checked = 0;
    for (int row = 0; row < rowCount(); ++row) {
        payable += isPayable(due(row).state) ? 1 : 0;
        checked += isChecked(row) ? 1 : 0;
    }
    if (checked == 0)
        return Qt::Unchecked;
    return checked == payable ? Qt::Checked : Qt::PartiallyChecked;
}

bool DuesWordsModel::hasPayable() const {
    for (int row = 0; row < rowCount(); ++row) {
        if (isPayable(due(row).state))
            return true;
    }
    return false;
}

void DuesWordsModel::setGrouped(bool grouped) {
    m_grouped = grouped;
    m_groups.reset();
}

const QList<BillingListGroup> &DuesWordsModel::groups() const {
    if (!m_groups)
        m_groups = m_grouped ? groupsOf(m_dues) : QList<BillingListGroup>();
    return *m_groups;
}

const BillingListGroup *DuesWordsModel::groupAt(int row) const {
    const QList<BillingListGroup> &all = groups();
    const auto found =
        std::lower_bound(all.cbegin(), all.cend(), row,
                         [](const BillingListGroup &group, int at) { return group.firstRow < at; });
    return found != all.cend() && found->firstRow == row ? &*found : nullptr;
}

const BillingListGroup *DuesWordsModel::groupAt(const QModelIndex &index) {
    const auto *model = qobject_cast<const DuesWordsModel *>(index.model());
    return model != nullptr ? model->groupAt(index.row()) : nullptr;
}

const Due &DuesWordsModel::dueOf(const QModelIndex &index) {
    const auto *model = qobject_cast<const DuesWordsModel *>(index.model());
    Q_ASSERT(model != nullptr);
    return model->due(index.row());
}

bool DuesWordsModel::isChecked(const QModelIndex &index) {
    const auto *model = qobject_cast<const DuesWordsModel *>(index.model());
    return model != nullptr && model->isChecked(index.row());
}

QString DuesWordsModel::cellText(const Due &due, Column column, bool checked) const {
    switch (column) {
    case Column::Select:
        if (!isPayable(due.state))
            return tr("Non si può scegliere: %1").arg(lookOf(due.state).word);
        return (checked ? tr("Scelto: %1") : tr("Scegli: %1")).arg(objectText(due));
    case Column::Child:
        return joined({personText(due), classText(due)});
    case Column::Service:
        return joined({due.service.name, tr("avviso %1").arg(due.noticeNumber.grouped())});
    case Column::Period:
        return joined({periodText(due), due.quantityNote});
    case Column::Amount:
        return formatMoney(due.amount);
    case Column::DueDate:
        return dayInColumn(due.dueDate);
    case Column::State:
        return lookOf(due.state).word;
    case Column::Actions:
        return isOpen(due.state) ? printActionText(due) : tr("Nessuna azione");
    }
    return {};
}

// Who reads row by row hears of a new ruolo before its first name.
QString DuesWordsModel::headed(const QString &text, const QModelIndex &index) const {
    const BillingListGroup *group =
        index.column() == int(Column::Child) ? groupAt(index.row()) : nullptr;
    if (group == nullptr)
        return text;
    return joined({groupheading::title(*group), groupheading::note(*group), text});
}

QVariant DuesWordsModel::data(const QModelIndex &index, int role) const {
    if (!index.isValid())
        return {};
    const Due &due = m_dues.due(index.row());
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::AccessibleTextRole:
        return headed(cellText(due, column, m_selection.isSelected(due.id)), index);
    case Qt::DisplayRole:
        return cellText(due, column, m_selection.isSelected(due.id));
    case Qt::AccessibleDescriptionRole:
        return due.subject;
    case Qt::ToolTipRole:
        return column == Column::Service || column == Column::Period ? due.subject
                                                                     : cellText(due, column, false);
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignVCenter | (isNumber(column) ? Qt::AlignRight : Qt::AlignLeft));
    default:
        return QIdentityProxyModel::data(index, role);
    }
}

QVariant DuesWordsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return QIdentityProxyModel::headerData(section, orientation, role);
    const auto column = static_cast<Column>(section);
    if (role == Qt::TextAlignmentRole)
        return int(isNumber(column) ? Qt::AlignRight : Qt::AlignLeft);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (column) {
    case Column::Select:
        return tr("Scegli tutti");
    case Column::Child:
        return tr("Figlio");
    case Column::Service:
        return tr("Servizio e n. avviso");
    case Column::Period:
        return tr("Periodo");
    case Column::Amount:
        return tr("Importo");
    case Column::DueDate:
        return tr("Scadenza");
    case Column::State:
        return tr("Stato");
    case Column::Actions:
        return tr("Azioni");
    }
    return {};
}

void DuesWordsModel::retranslate() {
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    const int rows = rowCount();
    if (rows > 0)
        Q_EMIT dataChanged(index(0, 0), index(rows - 1, columnCount() - 1));
}

} // namespace campanella::ui
