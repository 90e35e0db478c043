// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/payments/checkouts/activations.h"

#include "backend/payments/checkouts/checkoutstore.h"
#include "backend/payments/checkouts/duesteps.h"

namespace campanella::backend {

using namespace Qt::StringLiterals;

Result<> activateDue(Store &store, qint64 dueKey) {
    const qint64 end = store.nowSeconds() + longestVisit;
    const auto moved = moveDue(store, dueKey, DueState::InPayment);
    if (!moved)
        return fail(moved.error());
    const QString sql = *moved ? u"INSERT INTO activations (ends_at, due_key) VALUES (?, ?) "
                                 "ON CONFLICT (due_key) DO UPDATE SET ends_at = excluded.ends_at"_s
                               : u"UPDATE activations SET ends_at = ? WHERE due_key = ?"_s;
    return store.execute(sql, {end, dueKey}).map([](int) {});
}

Result<> endOldActivations(Store &store) {
    return store.transaction([&store]() -> Result<> {
        QList<qint64> over;
        {
            const auto rows = store.query(u"SELECT due_key FROM activations WHERE ends_at <= ?"_s,
                                          {store.nowSeconds()});
            if (!rows)
                return fail(rows.error());
            while ((*rows)->next())
                over.append((*rows)->value(0).toLongLong());
        }
        for (const qint64 due : over) {
            const auto ended =
                store.execute(u"DELETE FROM activations WHERE due_key = ?"_s, {due})
                    .and_then([&](int) { return moveDue(store, due, DueState::ToPay); });
            if (!ended)
                return fail(ended.error());
        }
        return {};
    });
}

} // namespace campanella::backend
