// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/access/links.h"
#include "backend/store/conditions.h"

namespace campanella::backend {

/// Of the ledger's entries `e` only those of dues that the person pays, and of their children: who
/// sees a due sees its entries, and nobody else does.
inline void addFamilyEntries(Conditions &where, qint64 personKey) {
    where.add(QStringLiteral("e.entry_key IN (SELECT entry_key FROM ledger_entries "
                             "WHERE payer_key = ? UNION ALL SELECT f.entry_key "
                             "FROM guardianships g JOIN ledger_entries f "
                             "ON f.child_key = g.child_key WHERE g.person_key = ? AND ") +
                  linkAllows(QStringLiteral("g"), LinkRight::Pay) + u')',
              {personKey, personKey});
}

} // namespace campanella::backend
