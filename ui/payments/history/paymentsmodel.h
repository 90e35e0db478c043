// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "domain/due.h"

#include <QAbstractTableModel>

namespace campanella::ui {

/// What was paid, in words, one row a payment. Its dues all have their payment.
class PaymentsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum class Column { Day, Child, Amount, Service, Period, Notice, Psp, Receipt, Refund, Note };
    static constexpr int columnCountAll = 10;

    using QAbstractTableModel::QAbstractTableModel;

    void setDues(const QList<Due> &dues);
    [[nodiscard]] const QList<Due> &dues() const { return m_dues; }
    /// The words changed with the language.
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

    /// The titles of the columns, and the cells of a payment, in their order.
    [[nodiscard]] static QStringList titles();
    [[nodiscard]] static QStringList cells(const Due &due);

private:
    /// What a screen reader says of an empty cell; empty where there is none.
    [[nodiscard]] QString wordsForEmpty(const QModelIndex &index) const;

    QList<Due> m_dues;
};

/// The payments as a table for spreadsheets (ui/print/csv.h).
[[nodiscard]] QByteArray paymentsCsv(const QList<Due> &dues);

} // namespace campanella::ui
