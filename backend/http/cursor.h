// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QByteArrayList>
#include <QString>

#include <optional>

namespace campanella::backend {

/// The opaque cursor of a place in a list (base64url); the parts hold no "|". It carries a checksum
/// over itself and the filter, so that a damaged one, or one of another list, is noticed. It grants
/// nothing.
[[nodiscard]] QString writeCursor(const QByteArrayList &parts, const QByteArray &filter);

/// The parts; nothing when the cursor was not written by us for that filter with so many parts.
[[nodiscard]] std::optional<QByteArrayList> readCursor(const QString &cursor,
                                                       const QByteArray &filter, qsizetype parts);

} // namespace campanella::backend
