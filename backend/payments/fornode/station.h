// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/payments/fornode/nodemessage.h"
#include "backend/payments/fornode/stationsettings.h"
#include "backend/store/store.h"

namespace campanella::backend {

/// Answers a message of pagoPA's Nodo: an envelope with outcome OK or KO. Asked to pay, the due is
/// in payment until its receipt comes or longestVisit has passed; the Nodo itself lets nobody else
/// pay meanwhile, so that asking again is no fault. A receipt is settled, however often it comes;
/// one that fits nothing is kept and taken all the same (settle()).
[[nodiscard]] QByteArray answerNode(Store &store, const StationSettings &station,
                                    const NodeMessage &message, const QByteArray &raw);

} // namespace campanella::backend
