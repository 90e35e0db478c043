// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/letters/letterorder.h"

namespace campanella::backend {

/// Writes one PDF with a page of A4 for each letter: to the parents, with the code in large
/// letters and as a QR code (ISO/IEC 18004, the ten characters alone), in Italian and in the
/// second language of the municipality where there is one. Only the owner can read the file.
/// Fails with LettersFailed when it cannot be written.
[[nodiscard]] Result<> paintLetters(const LetterOrder &order, const QString &file);

} // namespace campanella::backend
