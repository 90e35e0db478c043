// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/access/sessions.h"

namespace campanella::backend {

/// "Hai dimenticato la password?", for parents; a clerk's password is set by `operator add`.

/// Mails a code to the address on file of that username, or of the one username that has the
/// address that was typed; with several the mail asks which, with none it explains SPID. Whoever is
/// not known gets no mail, but the answer, what is written to the store and the time are the same.
[[nodiscard]] Result<> askForNewPassword(Store &store, const PasswordResetRequest &request);

/// Sets the password that comes with the code, ends all sessions (answered, so that their gateways
/// hear of it) and mails a notice. Fails with EmailCodeWrong, PasswordWeak or FieldInvalid.
[[nodiscard]] Result<QList<EndedSession>> resetPassword(Store &store, const PasswordReset &reset);

/// Whether the person has a username, and which.
[[nodiscard]] Result<AccountSummary> accountSummary(Store &store, const Caller &caller);

enum class Notice { Mailed, None };

/// Gestione → Password: ends the other sessions (answered) and mails a notice. Fails with
/// NoPasswordHere, CredentialsWrong or AccountLocked (the current one is wrong), PasswordWeak, or
/// FieldInvalid (/new_password).
[[nodiscard]] Result<QList<EndedSession>>
changePassword(Store &store, const Caller &caller, const PasswordChange &change, Notice notice);

} // namespace campanella::backend
