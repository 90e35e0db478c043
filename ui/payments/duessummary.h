// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "domain/due.h"

#include <QHash>
#include <QSet>

namespace campanella::ui {

/// Adds up what is owed, row by row. The whole sum in one payment and its instalments are the same
/// debt: when both are there only the parts count.
class OwedTotals {
public:
    void add(const Due &due);
    [[nodiscard]] Money payable() const;
    /// In payment or awaiting the outcome: in no other sum, nobody should pay it twice.
    [[nodiscard]] Money waiting() const { return m_waiting; }

private:
    Money m_payable;
    Money m_waiting;
    QHash<QString, Money> m_wholes; ///< by document, still payable in one
    QSet<QString> m_parts;          ///< documents with a payable part
};

/// What the home page says of the dues. What waits for an outcome is in none of the sums: nobody
/// should pay it twice.
struct DuesSummary {
    QList<Due> payable; ///< overdue first, then by due date
    Money total;        ///< of the payable ones
    QList<Due> overdue; ///< those past their due date
    Money overdueTotal;
    std::optional<QDate> nextDay; ///< the nearest due date that has not passed
    QList<Due> next;              ///< the dues of that day
    Money nextTotal;
    QList<Due> waiting; ///< in payment or awaiting the outcome
    Money waitingTotal;
};

[[nodiscard]] DuesSummary summarise(const QList<Due> &dues);

[[nodiscard]] Money totalOf(const QList<Due> &dues);

/// Those of one child, in the order given.
[[nodiscard]] QList<Due> duesOf(const QList<Due> &dues, const PublicId &child);

} // namespace campanella::ui
