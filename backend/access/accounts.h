// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/store/store.h"
#include "domain/session.h"

namespace campanella::backend {

/// An account to be made; the hash comes from hashPassword().
struct NewAccount {
    qint64 personKey = 0;
    QString username; ///< 1 to 100 characters; names that differ only in case are one
    QString passwordHash;
    Role role = Role::Parent;
};

/// Fails with FieldInvalid (/username) when the name is empty, too long or taken.
[[nodiscard]] Result<qint64> addAccount(Store &store, const NewAccount &account);

/// Who has signed in.
struct Account {
    qint64 accountKey = 0;
    qint64 personKey = 0;
    Role role = Role::Parent;
};

/// Checks a username and password. Fails with CredentialsWrong, the same and after the same time
/// whether the name exists or not, and with AccountLocked (with retryAfter) from the fifth wrong
/// attempt on that name: 30 s, 1 min, 2 min … 15 min. A right password clears the count.
[[nodiscard]] Result<Account> authenticate(Store &store, const Credentials &credentials);

} // namespace campanella::backend
