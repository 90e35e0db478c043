// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/access/caller.h"
#include "backend/store/store.h"
#include "domain/due.h"

namespace campanella::backend {

/// Keeps what the caller notes on a payment that their family sees; nobody else reads it. An empty
/// text takes the note away. Fails with NotFound (no payment of theirs) and FieldInvalid at /text
/// (longer than longestPaymentNote, or control characters); then nothing has changed.
[[nodiscard]] Result<> writePaymentNote(Store &store, const Caller &caller, const PublicId &payment,
                                        const PaymentNote &note);

/// Gives the dues of a page, which all have their payment, the notes of that account.
[[nodiscard]] Result<> addPaymentNotes(Store &store, qint64 accountKey, DuePage &page);

} // namespace campanella::backend
