// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/access/caller.h"
#include "domain/profile.h"

namespace campanella::backend {

/// What surrounds an act of *Profilo utente*.
struct ProfileVisit {
    Caller caller;
    QString requestId;    ///< for the audit log
    bool isMailed = true; ///< letters can be sent
};

/// What the page shows.
[[nodiscard]] Result<PersonProfile> readProfile(Store &store, const Caller &caller);

/// Stores what the person typed, if `version` is still that of the record. Fails with
/// EditStale, or with FieldInvalid and the fields that are wrong.
[[nodiscard]] Result<Contacts> changeContacts(Store &store, const ProfileVisit &visit,
                                              const QString &version, const ContactChoices &typed);

/// Sends a code to an address that is to be the person's. The answer says nothing of the address,
/// not even when it gets no more mail today. Fails with FieldInvalid (/email) or, where the
/// municipality sends no mail, with NotFound.
[[nodiscard]] Result<> askForEmail(Store &store, const ProfileVisit &visit,
                                   const EmailChange &wanted);

/// The code came back: the address is the person's, and the one before gets a notice. Fails with
/// EmailCodeWrong.
[[nodiscard]] Result<Contacts> confirmEmail(Store &store, const ProfileVisit &visit,
                                            const EmailChangeProof &proof);

} // namespace campanella::backend
