// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/access/walls.h"
#include "backend/import/files/rowimporter.h"
#include "backend/import/files/seenkeys.h"
#include "backend/services/attendancestore.h"

namespace campanella::backend {

/// Who was there on which day: the caterer's list or the school's register. A day that is recorded
/// already and says something else is refused, unless its row says why it is a correction.
class AttendanceImporter : public RowImporter {
public:
    AttendanceImporter() = default;
    /// Takes only children of those schools.
    explicit AttendanceImporter(const Walls &walls)
        : m_walls(walls) {}

    [[nodiscard]] QString kind() const override { return QStringLiteral("attendance"); }
    [[nodiscard]] QList<Column> columns() const override;
    [[nodiscard]] Result<RowOutcome> apply(RowReader &row, Store &store) override;

private:
    [[nodiscard]] Result<bool> readPlace(RowReader &row, Store &store, RecordedDay &day);
    [[nodiscard]] Result<> heed(Store &store, RecordedDay &day);
    [[nodiscard]] Result<RowOutcome> record(RowReader &row, Store &store, const RecordedDay &day);

    SeenKeys m_seen;
    Walls m_walls;
};

} // namespace campanella::backend
