// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/payments/list/billinglistmodel.h"

namespace campanella::ui {

bool BillingListModel::lessThan(const QModelIndex &left, const QModelIndex &right) const {
    const auto *dues = qobject_cast<const app::DuesModel *>(sourceModel());
    if (dues == nullptr || left.column() != int(app::DuesModel::Column::Select))
        return DuesFilterModel::lessThan(left, right);
    const QDate a = dues->due(left.row()).issuedOn;
    const QDate b = dues->due(right.row()).issuedOn;
    return a == b ? DuesFilterModel::lessThan(left, right) : a > b;
}

} // namespace campanella::ui
