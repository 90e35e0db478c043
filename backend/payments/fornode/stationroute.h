// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/http/router.h"
#include "backend/notify/outbox.h"
#include "backend/payments/fornode/stationsettings.h"

namespace campanella::backend {

/// POST /paForNode (SOAP 1.1, paForNode.wsdl) and nothing else, for a listener of its own that
/// asks for client certificates. An address that is not among the station's peers gets 404.
/// `outbox`: woken when a receipt may have written mail; may be none.
[[nodiscard]] Router makeStationRouter(const StationSettings &station,
                                       const std::shared_ptr<Outbox> &outbox);

} // namespace campanella::backend
