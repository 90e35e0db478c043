// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/payments/duescursor.h"

#include "backend/http/cursor.h"

namespace campanella::backend {

QString writeDuesCursor(const DuesPosition &position, const QByteArray &filter) {
    return writeCursor(
        {position.settled ? "1" : "0", position.sortDate.toLatin1(), position.id.toLatin1()},
        filter);
}

std::optional<DuesPosition> readDuesCursor(const QString &cursor, const QByteArray &filter) {
    const auto parts = readCursor(cursor, filter, 3);
    if (!parts)
        return std::nullopt;
    return DuesPosition{parts->at(0) == "1", QString::fromLatin1(parts->at(1)),
                        QString::fromLatin1(parts->at(2))};
}

} // namespace campanella::backend
