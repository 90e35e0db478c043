// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/http/request.h"
#include "domain/townnotice.h"

#include <optional>

namespace campanella::backend {

/// The place of a notice in the list: newest first, then by id.
struct NoticePosition {
    qint64 publishedAt = 0; ///< seconds since 1970
    QString id;
};

/// Which notices of the Comune a list asks for.
struct NoticesFilter {
    std::optional<SchoolYear> schoolYear;
    bool unreadOnly = false;
    QStringList words; ///< made comparable; each must occur
    int limit = 100;
    std::optional<NoticePosition> after; ///< where the page before ended

    /// What must stay the same from page to page, as text for the cursor.
    [[nodiscard]] QByteArray fingerprint() const;
};

/// Reads school_year, unread, q (up to 100 characters), limit (1 to 500) and cursor. Fails with
/// FieldInvalid, and with RequestMalformed for a cursor that is not ours or of another list; both
/// name the parameter in `fields`.
[[nodiscard]] Result<NoticesFilter> readNoticesFilter(const QUrlQuery &query);

/// The cursor of the page that begins after this notice.
[[nodiscard]] QString cursorAfter(const TownNotice &notice, const NoticesFilter &filter);

} // namespace campanella::backend
