// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/print/blocks/noticeview.h"

namespace campanella::app {

/// The whole notice on a strip 80 mm wide, in black only: creditor, object, debtor, each payment
/// with its QR code and codes, where one can pay. The bollettino postale has no room there.
/// Returns the length of the strip in millimetres; fails when a QR code cannot be made.
[[nodiscard]] Result<qreal> paintStrip(const NoticeView &view);

} // namespace campanella::app
