// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/store/store.h"
#include "domain/profile.h"

namespace campanella::backend {

/// How people are reached, by what they say themselves; rows of people and contact_details.

/// With its version. Fails with NotFound.
[[nodiscard]] Result<Contacts> readContacts(Store &store, qint64 personKey);

/// Stores what was checked by checkedChoices().
[[nodiscard]] Result<> saveChoices(Store &store, qint64 personKey, const ContactChoices &choices);

/// The address is theirs: a code that was sent there came back.
[[nodiscard]] Result<> saveProvenEmail(Store &store, qint64 personKey, const QString &email);

/// The mobile (E.164) is theirs, in the same way.
[[nodiscard]] Result<> saveProvenMobile(Store &store, qint64 personKey, const QString &mobile);

/// What stays when an import says something else, by codice fiscale; empty where people have said
/// nothing themselves.
struct OwnContacts {
    QString email;
    std::optional<QString> mobile; ///< empty: they took it away
};
[[nodiscard]] Result<OwnContacts> ownContacts(Store &store, const FiscalCode &code);

/// The parents of reference of a child: who pays for it, by name.
[[nodiscard]] Result<QStringList> referenceParents(Store &store, const PublicId &childId);

} // namespace campanella::backend
