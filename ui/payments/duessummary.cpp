// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/payments/duessummary.h"

#include <algorithm>
#include <tuple>

namespace campanella::ui {

namespace {

bool comesFirst(const Due &a, const Due &b) {
    const auto rank = [](const Due &due) {
        const QDate farAway(9999, 12, 31);
        return std::tuple(due.state != DueState::Overdue, due.dueDate.value_or(farAway));
    };
    return rank(a) < rank(b);
}

bool isWaiting(const Due &due) {
    return isOpen(due.state) && !isPayable(due.state);
}

QSet<QString> documentsOwedInParts(const QList<Due> &dues) {
    QSet<QString> documents;
    for (const Due &due : dues) {
        if (isPayable(due.state) && due.instalment && due.instalment->number > 0)
            documents.insert(due.instalment->documentId);
    }
    return documents;
}

/// The whole sum in one payment and its instalments are the same debt: only the parts count.
QList<Due> payableOnce(const QList<Due> &dues) {
    const QSet<QString> inParts = documentsOwedInParts(dues);
    QList<Due> payable;
    for (const Due &due : dues) {
        const bool isWhole = due.instalment && due.instalment->number == 0;
        if (isPayable(due.state) && !(isWhole && inParts.contains(due.instalment->documentId)))
            payable.append(due);
    }
    return payable;
}

} // namespace

Money totalOf(const QList<Due> &dues) {
    Money total;
    for (const Due &due : dues)
        total += due.amount;
    return total;
}

void OwedTotals::add(const Due &due) {
    if (!isPayable(due.state)) {
        m_waiting += isWaiting(due) ? due.amount : Money();
        return;
    }
    if (due.instalment && due.instalment->number == 0) {
        m_wholes[due.instalment->documentId] += due.amount;
        return;
    }
    if (due.instalment)
        m_parts.insert(due.instalment->documentId);
    m_payable += due.amount;
}

Money OwedTotals::payable() const {
    Money total = m_payable;
    for (auto whole = m_wholes.cbegin(); whole != m_wholes.cend(); ++whole)
        total += m_parts.contains(whole.key()) ? Money() : whole.value();
    return total;
}

DuesSummary summarise(const QList<Due> &dues) {
    DuesSummary summary;
    summary.payable = payableOnce(dues);
    std::stable_sort(summary.payable.begin(), summary.payable.end(), comesFirst);
    for (const Due &due : std::as_const(summary.payable)) {
        if (due.state == DueState::Overdue) {
            summary.overdue.append(due);
            continue;
        }
        if (!summary.nextDay)
            summary.nextDay = due.dueDate;
        if (due.dueDate && due.dueDate == summary.nextDay)
            summary.next.append(due);
    }
    summary.total = totalOf(summary.payable);
    summary.overdueTotal = totalOf(summary.overdue);
    summary.nextTotal = totalOf(summary.next);
    std::copy_if(dues.cbegin(), dues.cend(), std::back_inserter(summary.waiting), isWaiting);
    summary.waitingTotal = totalOf(summary.waiting);
    return summary;
}

QList<Due> duesOf(const QList<Due> &dues, const PublicId &child) {
    QList<Due> own;
    std::copy_if(dues.cbegin(), dues.cend(), std::back_inserter(own),
                 [&child](const Due &due) { return due.child && due.child->id == child; });
    return own;
}

} // namespace campanella::ui
