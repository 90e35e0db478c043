// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/payments/familydues.h"

#include "backend/access/links.h"

namespace campanella::backend {

// Two lists and no OR: PostgreSQL answers an OR with a subquery by reading the whole table.
// ALL, because SQLite would build a table of its own to find what is in both.
void addFamilyDues(Conditions &where, qint64 personKey) {
    where.add(QStringLiteral("d.due_key IN (SELECT due_key FROM dues WHERE payer_key = ? "
                             "UNION ALL SELECT f.due_key FROM guardianships g JOIN dues f "
                             "ON f.child_key = g.child_key WHERE g.person_key = ? AND ") +
                  linkAllows(QStringLiteral("g"), LinkRight::Pay) + u')',
              {personKey, personKey});
}

} // namespace campanella::backend
