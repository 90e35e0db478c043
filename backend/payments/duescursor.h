// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace campanella::backend {

/// The place of a due in the list: open ones first, then by due date (none last), then by id.
struct DuesPosition {
    bool settled = false;
    QString sortDate; ///< ISO 8601; "9999-12-31" when there is no due date
    QString id;
    friend bool operator==(const DuesPosition &, const DuesPosition &) = default;
};

/// The opaque cursor of a position (backend/http/cursor.h).
[[nodiscard]] QString writeDuesCursor(const DuesPosition &position, const QByteArray &filter);

/// Nothing when the cursor was not written by us for that filter.
[[nodiscard]] std::optional<DuesPosition> readDuesCursor(const QString &cursor,
                                                         const QByteArray &filter);

} // namespace campanella::backend
