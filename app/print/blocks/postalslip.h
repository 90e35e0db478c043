// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/print/blocks/noticeview.h"
#include "domain/pagopacodes.h"

namespace campanella::app {

/// What the Data Matrix of that payment says. The creditor must have a postal account.
[[nodiscard]] PostalSlip postalSlip(const Notice &notice, const Municipality &creditor,
                                    const NoticePayment &payment);

/// The bollettino postale PA of a payment, its bar `top` millimetres down the sheet; `tight` when
/// three share a sheet. Fails when its Data Matrix cannot be made.
[[nodiscard]] Result<> paintPostalSlip(const NoticeView &view, const NoticePayment &payment,
                                       qreal top, bool tight);

} // namespace campanella::app
