// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/store/store.h"
#include "domain/officeaccount.h"

#include <QList>

namespace campanella::backend {

/// The accounts of those who work here; those of families are nobody's to look at.

/// All of them, by username.
[[nodiscard]] Result<QList<OfficeAccount>> officeAccounts(Store &store);

/// That of the person with this public id; fails with NotFound.
[[nodiscard]] Result<OfficeAccount> officeAccount(Store &store, const QString &id);

/// Fails with FieldInvalid (/username, /given_name, /family_name, /role, /schools). The hash is
/// that of `wanted.password`, made before the transaction begins.
[[nodiscard]] Result<OfficeAccount> addOfficeAccount(Store &store, const NewOfficeAccount &wanted,
                                                     const QString &passwordHash);

/// Nobody comes in with it any more, and its sessions end. Fails with NotFound, and with
/// FieldInvalid for one's own and for that of the last administrator who may come in. In a
/// transaction that writes to the audit log first, so that of two at once the second sees the
/// first.
[[nodiscard]] Result<OfficeAccount> disableOfficeAccount(Store &store, qint64 ownPersonKey,
                                                         const QString &id);

/// It is good again; whoever has it signs in anew. Fails with NotFound.
[[nodiscard]] Result<OfficeAccount> enableOfficeAccount(Store &store, const QString &id);

/// Fails with NotFound.
[[nodiscard]] Result<> endOfficeSessions(Store &store, const QString &id);

} // namespace campanella::backend
