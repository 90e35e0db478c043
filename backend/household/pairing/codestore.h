// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/household/pairing/pepper.h"
#include "backend/store/store.h"
#include "domain/fiscalcode.h"
#include "domain/pairing.h"

#include <chrono>
#include <optional>

namespace campanella::backend {

/// A code as the store knows it. The code itself is known to the letter only.
struct StoredCode {
    qint64 key = 0;
    PublicId id; ///< names it in the audit log
    qint64 childKey = 0;
    PublicId childId;
    std::optional<FiscalCode> fiscalCode;
    std::optional<qint64> usedBy; ///< a person's key
    bool isLive = false;          ///< neither used, revoked nor expired
};

/// Makes a code for a child; it lives so long. The transaction is the caller's.
[[nodiscard]] Result<StoredCode> addCode(Store &store, const Pepper &pepper, qint64 childKey,
                                         const PairingCode &code, std::chrono::seconds lifetime);

/// The code with that hash, in whatever state.
[[nodiscard]] Result<std::optional<StoredCode>> findCode(Store &store, const QString &hash);

/// Uses a live code up; false when somebody else was faster.
[[nodiscard]] Result<bool> spendCode(Store &store, const StoredCode &code, qint64 personKey);

/// Ends the live codes of a child; answers how many there were.
[[nodiscard]] Result<int> revokeCodes(Store &store, qint64 childKey);

} // namespace campanella::backend
