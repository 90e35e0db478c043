// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "domain/result.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QString>

namespace campanella::backend {

/// Opens a connection of its own name for a store URL (see Store::open) and sets it up:
/// for SQLite WAL, synchronous=FULL, foreign keys and a busy time-out of 5 s.
[[nodiscard]] Result<QSqlDatabase> openConnection(const QString &url);

/// Our failure for an error of the database; the SQL text and values stay out of it.
[[nodiscard]] Failure failureOf(const QSqlError &error, const QSqlDatabase &database);

} // namespace campanella::backend
