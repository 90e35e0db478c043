// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QString>

/// What dues ask of the ledger, as SQL over the dues `d` that `scope` names ("d.due_key > ?").
/// Recording and verifying ask the same, so they cannot disagree.
namespace campanella::backend {

/// The condition that a due asks for its amount, less what was given back of it. A cancelled or
/// refunded one asks for nothing; of a debt that may be paid whole or in parts only one is owed:
/// the parts, until the whole is paid.
[[nodiscard]] QString owesItsAmount();

/// Rows (due_key, child_key, payer_key, service_key, school_year, cents, written), one for each
/// account where charges and adjustments of a due differ from what it asks for; `cents` is what the
/// ledger lacks (more than zero: still to be charged), `written` how many the due already has.
/// Takes the scope's values twice.
[[nodiscard]] QString uncharged(const QString &scope);

/// Rows (due_key, payment_key, day, cents): payments that have no entry. A due that is paid without
/// a record of how has payment_key NULL. Takes the scope's values twice.
[[nodiscard]] QString unrecordedPayments(const QString &scope);

/// Rows (due_key, cents): payments of refunded dues that were not given back in the ledger.
/// Takes the scope's values once.
[[nodiscard]] QString unreturned(const QString &scope);

} // namespace campanella::backend
