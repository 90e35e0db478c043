// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/import/csv/complaint.h"

#include <QByteArray>
#include <QFile>

namespace campanella::backend {

/// The SHA-256 of what stands open at its start, hexadecimal; leaves it there.
[[nodiscard]] Parsed<QByteArray> sha256Of(QIODevice &file);

/// Opens a regular file for reading; complains of a folder, a missing file, a missing permission.
[[nodiscard]] Parsed<bool> openForReading(QFile &file);

/// The whole of a small file, at most 1 MiB.
[[nodiscard]] Parsed<QByteArray> readSmallFile(const QString &path);

} // namespace campanella::backend
