// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/import/csv/rowreader.h"

#include <QHash>

namespace campanella::backend {

/// The natural keys already met in this file: a second row with one of them is a mistake, since
/// nobody could tell which of the two is right.
class SeenKeys {
public:
    /// Notes a problem at `column` when the key came before.
    void check(RowReader &row, int column, const QString &key);

private:
    QHash<QString, qint64> m_lines;
};

} // namespace campanella::backend
