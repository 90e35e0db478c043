// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/models/dueselection.h"
#include "app/models/duesfiltermodel.h"
#include "ui/payments/list/billinglistgroups.h"

#include <QIdentityProxyModel>

#include <optional>

namespace campanella::ui {

/// Gives the filtered dues their words: headers, cell texts for screen readers and copies, tool
/// tips. Delegates draw from the due itself.
class DuesWordsModel : public QIdentityProxyModel {
    Q_OBJECT

public:
    /// Both outlive this model.
    DuesWordsModel(app::DuesFilterModel &dues, app::DueSelection &selection,
                   QObject *parent = nullptr);

    /// The due of a row of this model.
    [[nodiscard]] const Due &due(int row) const { return m_dues.due(row); }
    [[nodiscard]] bool isChecked(int row) const { return m_selection.isSelected(due(row).id); }
    /// What the rows are sorted by.
    [[nodiscard]] int sortColumn() const { return m_dues.sortColumn(); }
    [[nodiscard]] Qt::SortOrder sortOrder() const { return m_dues.sortOrder(); }
    /// Nothing happens for a row that cannot be paid.
    void setChecked(int row, bool checked);
    /// Ticks all payable rows that are shown, or unticks them when all are.
    void toggleAll();
    /// Whether none, some or all of the payable rows that are shown are ticked.
    [[nodiscard]] Qt::CheckState allState() const;
    [[nodiscard]] bool hasPayable() const;

    /// Whether headings part the rows by ruolo; the rows must come ruolo by ruolo.
    void setGrouped(bool grouped);
    [[nodiscard]] bool isGrouped() const { return m_grouped; }
    [[nodiscard]] const QList<BillingListGroup> &groups() const;
    /// The ruolo that begins with that row; null for all other rows.
    [[nodiscard]] const BillingListGroup *groupAt(int row) const;

    /// For delegates: the due and the tick behind any index of this model.
    [[nodiscard]] static const Due &dueOf(const QModelIndex &index);
    [[nodiscard]] static bool isChecked(const QModelIndex &index);
    [[nodiscard]] static const BillingListGroup *groupAt(const QModelIndex &index);

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    /// Words in a new language.
    void retranslate();

private:
    [[nodiscard]] QString cellText(const Due &due, app::DuesModel::Column column,
                                   bool checked) const;

    [[nodiscard]] QString headed(const QString &text, const QModelIndex &index) const;

    app::DuesFilterModel &m_dues;
    app::DueSelection &m_selection;
    bool m_grouped = false;
    mutable std::optional<QList<BillingListGroup>> m_groups; ///< made when first asked for
};

} // namespace campanella::ui
