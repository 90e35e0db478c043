// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/store/store.h"
#include "domain/fiscalcode.h"

#include <QStringList>

#include <optional>

namespace campanella::backend {

/// Whom the municipality knows, and how they come in: what a question about an account is answered
/// from. Every lookup is made whether the one before found anybody or not.

/// The person with that codice fiscale.
struct KnownPerson {
    qint64 personKey = 0;
    QString email;           ///< on file; empty when there is none that mail can go to
    bool hasAccount = false; ///< as a parent
    QStringList usernames;   ///< of that account
};
[[nodiscard]] Result<std::optional<KnownPerson>> findPerson(Store &store, const FiscalCode &code);

/// Whether somebody signs in with that name.
[[nodiscard]] Result<bool> isUsername(Store &store, const QString &username);

/// A parent who signs in with a username.
struct Member {
    qint64 accountKey = 0;
    QString username;
    QString email;      ///< on file; empty when there is none that mail can go to
    QString fiscalCode; ///< empty when nobody vouched for one
};
[[nodiscard]] Result<std::optional<Member>> findMember(Store &store, const QString &username);

/// The parents with that address on file who have an account.
struct Mailbox {
    QStringList usernames;   ///< at most ten
    bool hasAccount = false; ///< also without any username
};
[[nodiscard]] Result<Mailbox> findMailbox(Store &store, const QString &address);

} // namespace campanella::backend
