// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/access/accounts.h"
#include "domain/access.h"

namespace campanella::backend {

/// "Registrati al servizio", for people without SPID or CIE. What they prove is a mailbox, not who
/// they are. So:
/// - whoever the municipality knows by codice fiscale gets mail only at the address on file, and by
///   it comes to their own data; without an address on file nothing is sent, the office helps;
/// - whoever it does not know becomes a person without children and without codice fiscale: the one
///   they typed is kept as a claim (see adoptClaim());
/// - whoever has an access already is told so, and nobody else is.
/// The answer, what is written to the store and so the time are the same in all these cases.

/// Sends the mail that fits. Fails with FieldInvalid on what can be told from the form alone
/// (names, address, codice fiscale of a body, privacy notice).
[[nodiscard]] Result<> askForRegistration(Store &store, const Registration &wanted);

/// Makes the account that the code proves. The username is the address that got the code; where
/// another member of the family has it, the codice fiscale. Fails with EmailCodeWrong, PasswordWeak
/// or FieldInvalid (/password too long).
[[nodiscard]] Result<Account> confirmRegistration(Store &store, const EmailProof &proof);

/// Once the municipality itself has a person with the claimed codice fiscale and the proven
/// address, the claim is true: the account becomes theirs, and the record that stood in for them is
/// emptied. Answers the account that the person has from now on.
[[nodiscard]] Result<Account> adoptClaim(Store &store, const Account &account);

} // namespace campanella::backend
