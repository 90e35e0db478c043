// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/payments/ledger/duesums.h"

namespace campanella::backend {

/// Migration 0012 has the same words.
QString owesItsAmount() {
    return QStringLiteral(
        "d.state NOT IN ('cancelled', 'refunded') AND (d.state IN ('paid', 'paid_elsewhere') "
        "OR d.instalment_number IS NULL OR (d.instalment_number = 0 AND NOT EXISTS ("
        "SELECT 1 FROM dues i WHERE i.document_id = d.document_id AND i.instalment_number > 0)) "
        "OR (d.instalment_number > 0 AND NOT EXISTS (SELECT 1 FROM dues i "
        "WHERE i.document_id = d.document_id AND i.instalment_number = 0 "
        "AND i.state IN ('paid', 'paid_elsewhere'))))");
}

QString uncharged(const QString &scope) {
    return QStringLiteral(
               "SELECT u.due_key, u.child_key, u.payer_key, u.service_key, u.school_year, "
               "CAST(SUM(u.cents) AS BIGINT) AS cents, (SELECT COUNT(*) FROM ledger_entries w "
               "WHERE w.due_key = u.due_key AND w.kind IN ('charge', 'adjustment')) AS written "
               "FROM (SELECT d.due_key, d.child_key, d.payer_key, d.service_key, d.school_year, "
               "d.amount_cents - COALESCE((SELECT CAST(SUM(f.amount_cents) AS BIGINT) "
               "FROM refunds f WHERE f.due_key = d.due_key), 0) AS cents "
               "FROM dues d WHERE %1 AND %2 UNION ALL SELECT e.due_key, e.child_key, e.payer_key, "
               "e.service_key, "
               "e.school_year, e.family_cents FROM ledger_entries e JOIN dues d "
               "ON d.due_key = e.due_key WHERE %1 AND e.kind IN ('charge', 'adjustment')) u "
               "GROUP BY u.due_key, u.child_key, u.payer_key, u.service_key, u.school_year "
               "HAVING SUM(u.cents) <> 0")
        .arg(scope, owesItsAmount());
}

QString unrecordedPayments(const QString &scope) {
    return QStringLiteral(
               "SELECT d.due_key, p.payment_key, p.paid_on AS day, p.amount_cents AS cents "
               "FROM dues d JOIN payments p ON p.due_key = d.due_key "
               "WHERE %1 AND p.amount_cents > 0 AND NOT EXISTS (SELECT 1 FROM ledger_entries e "
               "WHERE e.due_key = d.due_key AND e.kind = 'payment' "
               "AND (e.payment_key IS NULL OR e.payment_key = p.payment_key)) "
               "UNION ALL SELECT d.due_key, NULL, COALESCE(d.due_date, d.issued_on), "
               "d.amount_cents FROM dues d WHERE %1 AND d.state IN ('paid', 'paid_elsewhere') "
               "AND NOT EXISTS (SELECT 1 FROM payments p WHERE p.due_key = d.due_key "
               "AND p.amount_cents > 0) AND NOT EXISTS (SELECT 1 FROM ledger_entries e "
               "WHERE e.due_key = d.due_key AND e.kind = 'payment')")
        .arg(scope);
}

QString unreturned(const QString &scope) {
    return QStringLiteral("SELECT d.due_key, CAST(SUM(e.family_cents) AS BIGINT) AS cents "
                          "FROM dues d JOIN ledger_entries e ON e.due_key = d.due_key "
                          "WHERE %1 AND d.state = 'refunded' AND e.kind IN ('payment', 'refund') "
                          "GROUP BY d.due_key HAVING SUM(e.family_cents) > 0")
        .arg(scope);
}

} // namespace campanella::backend
