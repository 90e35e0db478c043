// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QtGlobal>

#include <array>

namespace campanella::app {

/// The rows of a version 4 QR code: bit x of row y is its module.
inline constexpr int qrSide = 33;
using QrRows = std::array<quint64, qrSide>;

/// The penalty of a masked symbol (ISO/IEC 18004, data masking): runs of one colour, blocks,
/// look-alikes of the finder pattern, imbalance of dark and light. The mask with the least is used.
[[nodiscard]] int qrPenalty(const QrRows &rows);

} // namespace campanella::app
