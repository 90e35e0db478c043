// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/models/duesfiltermodel.h"

namespace campanella::ui {

/// The dues in the order of the ruoli that made them: latest issue first, then by child.
class BillingListModel : public app::DuesFilterModel {
    Q_OBJECT

public:
    using app::DuesFilterModel::DuesFilterModel;

protected:
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;
};

} // namespace campanella::ui
