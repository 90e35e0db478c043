// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/payments/ledger/ledgercheck.h"

#include "backend/payments/ledger/duesums.h"

namespace campanella::backend {

namespace {

const QString everyDue = QStringLiteral("d.due_key > 0");

/// The public ids of dues that a statement with a column due_key finds.
QString subjectsOf(const QString &found) {
    return QStringLiteral("SELECT DISTINCT s.public_id FROM (%1) o "
                          "JOIN dues s ON s.due_key = o.due_key ORDER BY 1 LIMIT 100")
        .arg(found);
}

/// What was noted as given back and what the ledger says of it; a due that was given back whole has
/// what the office did not note as well.
const QString otherRefund = QStringLiteral(
    "SELECT f.due_key FROM refunds f JOIN dues d ON d.due_key = f.due_key GROUP BY f.due_key, "
    "d.state HAVING SUM(f.amount_cents) + (SELECT COALESCE(SUM(e.family_cents), 0) FROM "
    "ledger_entries e WHERE e.due_key = f.due_key AND e.kind = 'refund') > 0");

struct Question {
    LedgerFault fault;
    QString sql;
};

/// Money that came in and of which dues and payments know nothing.
const QString surplus =
    QStringLiteral("SELECT e.due_key FROM ledger_entries e JOIN dues d ON d.due_key = e.due_key "
                   "WHERE e.kind = 'payment' AND e.payment_key IS NULL "
                   "AND d.state NOT IN ('paid', 'paid_elsewhere', 'refunded') "
                   "UNION ALL SELECT e.due_key FROM ledger_entries e JOIN payments p "
                   "ON p.payment_key = e.payment_key WHERE p.due_key <> e.due_key "
                   "OR p.amount_cents <> e.family_cents");

QList<Question> questions() {
    return {{LedgerFault::Unbalanced,
             QStringLiteral("SELECT COALESCE(d.public_id, e.reference) FROM ledger_entries e "
                            "LEFT JOIN dues d ON d.due_key = e.due_key "
                            "WHERE e.family_cents + e.counter_cents <> 0 ORDER BY 1 LIMIT 100")},
            {LedgerFault::Charge, subjectsOf(uncharged(everyDue))},
            {LedgerFault::Payment, subjectsOf(unrecordedPayments(everyDue))},
            {LedgerFault::Refund, subjectsOf(unreturned(everyDue))},
            {LedgerFault::Refund, subjectsOf(otherRefund)},
            {LedgerFault::Surplus, subjectsOf(surplus)}};
}

} // namespace

Result<QList<LedgerFinding>> checkLedger(Store &store) {
    QList<LedgerFinding> findings;
    for (const Question &question : questions()) {
        const auto rows = store.query(question.sql);
        if (!rows)
            return fail(rows.error());
        while ((*rows)->next())
            findings.append({question.fault, (*rows)->value(0).toString()});
    }
    return findings;
}

} // namespace campanella::backend
