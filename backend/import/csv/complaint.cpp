// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/import/csv/complaint.h"

namespace campanella::backend {

QString Problem::toString(const QString &file) const {
    QString place = file;
    if (line > 0)
        place += QStringLiteral(":%1").arg(line);
    if (line > 0 && column > 0)
        place += QStringLiteral(":%1").arg(column);
    if (!name.isEmpty())
        place += QStringLiteral(" (%1)").arg(name);
    return QStringLiteral("%1: %2 → %3").arg(place, complaint.what, complaint.remedy);
}

} // namespace campanella::backend
