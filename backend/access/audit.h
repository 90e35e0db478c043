// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/store/store.h"
#include "domain/session.h"

#include <optional>

namespace campanella::backend {

/// Who did what to whom, and why. No names: public ids only.
struct AuditLine {
    qint64 personKey = 0; ///< who acts
    Role role = Role::Operator;
    QString action;    ///< "counter.dues.read"
    QString subject;   ///< public id of whom or what it concerns; may be empty
    QString reason;    ///< in the words of the person who acts; may be empty
    QString requestId; ///< leads to the server's log
};

/// Appends a line, chained to the one before by its hash (SHA-256), in the current transaction or
/// one of its own. When it fails, what it was to record must not happen.
[[nodiscard]] Result<> recordAudit(Store &store, const AuditLine &line);

/// Walks the whole chain: the sequence number of the first line that was changed, removed or
/// added behind its back, or nothing when all is well.
[[nodiscard]] Result<std::optional<qint64>> firstBrokenAuditLine(Store &store);

} // namespace campanella::backend
