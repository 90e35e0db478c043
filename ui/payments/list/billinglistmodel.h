// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/models/duesfiltermodel.h"

namespace campanella::ui {

/// The dues ruolo by ruolo, the latest first; the order of a column holds within each ruolo.
class BillingListModel : public app::DuesFilterModel {
    Q_OBJECT

public:
    explicit BillingListModel(QObject *parent = nullptr);
    /// Within a ruolo the dues may come as they are, but not from one ruolo to the next.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

protected:
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;
};

} // namespace campanella::ui
