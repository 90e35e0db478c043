// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/print/blocks/noticeview.h"

namespace campanella::app {

/// Where a box stands and what it leaves out.
struct BoxPlace {
    qreal top = 0;
    int columns = 2;
    int index = 0;      ///< of the column
    bool slips = false; ///< bollettini below: less room for texts
};

/// One instalment in its box. Fails when its QR code cannot be made.
[[nodiscard]] Result<> paintInstalment(const NoticeView &view, const NoticePayment &payment,
                                       const BoxPlace &place);

} // namespace campanella::app
