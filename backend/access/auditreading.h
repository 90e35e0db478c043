// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/store/store.h"
#include "domain/officeaccount.h"

#include <QDate>
#include <QUrlQuery>

#include <optional>

namespace campanella::backend {

/// Which part of the audit log is asked for.
struct AuditFilter {
    std::optional<QDate> from; ///< Italian days, both included
    std::optional<QDate> to;
    std::optional<QString> actor; ///< public id, or "system"
    int limit = 100;
    std::optional<qint64> before; ///< sequence of the line where the page before ended

    /// What must stay the same from page to page, as text for the cursor.
    [[nodiscard]] QByteArray fingerprint() const;
};

/// Reads from, to, actor, limit (1 to 500) and cursor. Fails with FieldInvalid, and with
/// RequestMalformed for a cursor that is not ours or of another list; both name the parameter.
[[nodiscard]] Result<AuditFilter> readAuditFilter(const QUrlQuery &query);

/// The newest first. What people wrote as a reason is left out: it may name a child.
[[nodiscard]] Result<AuditPage> readAudit(Store &store, const AuditFilter &filter);

} // namespace campanella::backend
