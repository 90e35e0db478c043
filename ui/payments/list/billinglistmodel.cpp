// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/payments/list/billinglistmodel.h"

namespace campanella::ui {

BillingListModel::BillingListModel(QObject *parent)
    : DuesFilterModel(parent) {
    sortByUrgency();
}

void BillingListModel::sort(int column, Qt::SortOrder order) {
    QSortFilterProxyModel::sort(column, order);
}

bool BillingListModel::lessThan(const QModelIndex &left, const QModelIndex &right) const {
    const auto *dues = qobject_cast<const app::DuesModel *>(sourceModel());
    if (dues == nullptr)
        return DuesFilterModel::lessThan(left, right);
    const QDate a = dues->due(left.row()).issuedOn;
    const QDate b = dues->due(right.row()).issuedOn;
    if (a == b)
        return DuesFilterModel::lessThan(left, right);
    // The base class turns the whole order round; the ruoli keep theirs.
    return sortOrder() == Qt::AscendingOrder ? a > b : a < b;
}

} // namespace campanella::ui
