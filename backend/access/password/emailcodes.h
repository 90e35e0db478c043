// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/store/store.h"

#include <chrono>

namespace campanella::backend {

/// Codes that prove a mailbox: ten letters without vowels, "BCDFG-HJKLM" (43 bits, RFC 8628 §6.1).
/// The store has their SHA-256 only. A code serves once, and five wrong tries make it useless.

enum class CodePurpose { Registration, Password, Contact };

/// What a code is for.
struct NewEmailCode {
    CodePurpose purpose = CodePurpose::Registration;
    QString asked;     ///< what was typed: an e-mail address or a username
    QString recipient; ///< where it goes; empty: nowhere, and nothing is proven by it
    QString username;  ///< whose password (or contact: public id) it sets; empty: nobody's
    QString record;    ///< what comes back with the proof
};

/// Stores a code and answers its text. Costs the same whether there is a recipient or not.
[[nodiscard]] Result<QString> issueEmailCode(Store &store, const NewEmailCode &wanted);

/// What a right code proves.
struct ProvenCode {
    qint64 key = 0;
    QString recipient;
    QString username;
    QString record;
};

/// Looks for the code among those that were asked for with the same name. Fails with
/// EmailCodeWrong, the same for a wrong, used, old or too often tried one; a wrong try counts.
[[nodiscard]] Result<ProvenCode> checkEmailCode(Store &store, CodePurpose purpose,
                                                const QString &asked, const QString &code);

/// Uses the code up; fails with EmailCodeWrong when somebody else was faster.
[[nodiscard]] Result<> spendEmailCode(Store &store, const ProvenCode &proven);

/// Makes all codes useless that would set that username's password.
[[nodiscard]] Result<> revokeEmailCodes(Store &store, const QString &username);

/// Whether that address may get one more mail of this kind: five a day.
[[nodiscard]] Result<bool> mayWriteTo(Store &store, const QString &recipient);

/// How long a code of that purpose serves: a day for a registration, else half an hour.
[[nodiscard]] std::chrono::seconds lifetimeOf(CodePurpose purpose);

/// An address as addresses are compared; RFC 5321 §2.4 lets a server tell capitals apart, no known
/// one does.
[[nodiscard]] QString foldedEmail(const QString &address);

} // namespace campanella::backend
