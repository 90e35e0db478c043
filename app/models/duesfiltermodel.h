// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/models/dueselection.h"
#include "app/models/duesmodel.h"

#include <QPointer>
#include <QSortFilterProxyModel>
#include <QStringList>

#include <compare>
#include <vector>

namespace campanella::app {

/// Which part of the dues to show, and in which order. Born in the order of the model, which is
/// that of urgency (app/models/urgency.h); equal rows keep it.
/// sort() by DuesModel::Column::Select means that order, too.
class DuesFilterModel : public QSortFilterProxyModel {
    Q_OBJECT

public:
    /// Open is all that is still owed; Paid also holds what was paid elsewhere.
    enum class StateGroup { All, Open, Payable, Overdue, Waiting, Paid, Closed };
    Q_ENUM(StateGroup)

    explicit DuesFilterModel(QObject *parent = nullptr);
    /// The one way to give it rows; the model must outlive it.
    void setDuesModel(DuesModel &dues);
    /// The check boxes of the first column; null for none.
    void setSelection(DueSelection *selection);

    /// Each narrows the rows; empty or All for any.
    void setChildId(const QString &id);
    void setServiceId(const QString &id);
    void setSchoolYear(const QString &year);
    void setStateGroup(StateGroup group);
    /// The dues of one ruolo, by its day of issue; an invalid day for any.
    void setBillingList(QDate issuedOn);
    /// All words must occur somewhere in child, service, subject, notice number or amount;
    /// accents and case do not matter, "12,50" finds 12.50.
    void setSearch(const QString &text);
    void clearFilters();
    [[nodiscard]] bool isFiltered() const;

    /// Back to the order that is good for paying.
    void sortByUrgency();
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    /// Whether that row of the dues is among those shown; quicker than to ask row by row.
    [[nodiscard]] bool shows(int duesRow) const { return filterAcceptsRow(duesRow, {}); }
    /// The due in that row of the proxy.
    [[nodiscard]] const Due &due(int row) const;
    /// Those that are shown, in the order shown.
    [[nodiscard]] QList<PublicId> shownIds() const;

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    struct Keys {
        QString name;
        QString service;
        QString all; ///< what a search looks into
    };
    using Column = DuesModel::Column;
    [[nodiscard]] static Keys keysOf(const Due &due);
    [[nodiscard]] const Keys &keys(int row) const;
    [[nodiscard]] std::weak_ordering order(int left, int right, Column column) const;
    [[nodiscard]] bool hasAllWords(int row) const;
    [[nodiscard]] bool isSelectCell(const QModelIndex &index) const;
    void selectionChanged();
    template <typename T>
    void change(T &field, const T &value);

    DuesModel *m_dues = nullptr;
    QPointer<DueSelection> m_selection;
    mutable std::vector<Keys> m_keys; ///< made when first needed after a change of rows
    QString m_childId;
    QString m_serviceId;
    QString m_schoolYear;
    StateGroup m_stateGroup = StateGroup::All;
    QDate m_issuedOn;
    QStringList m_words;
};

} // namespace campanella::app
