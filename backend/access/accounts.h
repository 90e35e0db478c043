// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/store/store.h"
#include "domain/fiscalcode.h"
#include "domain/session.h"

#include <optional>

namespace campanella::backend {

/// Who may sign in: one account for each person and role, whichever way they come in.
struct Account {
    qint64 accountKey = 0;
    qint64 personKey = 0;
    Role role = Role::Parent;
};

/// The account of that person and role, made when there is none; two at once make one.
[[nodiscard]] Result<Account> ensureAccount(Store &store, qint64 personKey, Role role);

/// The parent's account of whoever has that codice fiscale, if there is one. Clerks come in with
/// their credentials only.
[[nodiscard]] Result<std::optional<Account>> findParentAccount(Store &store,
                                                               const FiscalCode &code);

/// A username and password to be made; the hash comes from hashPassword().
struct NewCredentials {
    qint64 personKey = 0;
    QString username; ///< 1 to 100 characters; names that differ only in case are one
    QString passwordHash;
    Role role = Role::Parent;
};

/// Gives the person's account, made when there is none, a username and password. Fails with
/// FieldInvalid (/username) when the name is empty, too long or taken.
[[nodiscard]] Result<Account> addCredentials(Store &store, const NewCredentials &credentials);

/// A username as names are compared and stored: the same for all that are one name.
[[nodiscard]] QString foldedUsername(const QString &username);

/// Checks a username and password. Fails with CredentialsWrong, the same and after the same time
/// whether the name exists, is disabled or not, and with AccountLocked (with retryAfter) from the
/// fifth wrong attempt on that name: 30 s, 1 min, 2 min … 15 min. A right password clears the
/// count.
[[nodiscard]] Result<Account> authenticate(Store &store, const Credentials &credentials);

} // namespace campanella::backend
