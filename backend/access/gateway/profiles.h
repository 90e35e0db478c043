// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/access/accounts.h"
#include "backend/identity/identity.h"
#include "domain/access.h"

namespace campanella::backend {

/// Whether what a person confirmed can be taken as it is: an e-mail address, a mobile number or
/// none, and the privacy notice that is published now. Fails with FieldInvalid, one entry a field.
[[nodiscard]] Result<> checkProfile(Store &store, const NewProfile &profile);

/// The button "Crea": the account of that person, made once however often it is asked for. Their
/// record is found by codice fiscale or made; names on record stay as they are, e-mail and mobile
/// (when there is one) become those just confirmed.
[[nodiscard]] Result<Account> createProfile(Store &store, const Identity &identity,
                                            const NewProfile &profile);

/// Fails with FieldInvalid (/privacy_version) unless that version of the privacy notice is the
/// published one.
[[nodiscard]] Result<> checkPrivacyVersion(Store &store, const QString &version);

} // namespace campanella::backend
