// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/outbound/httpsclient.h"

namespace campanella::backend {

/// What a payment platform's answer means when it is not what was hoped for: ServerBusy (429) and
/// GatewayUnavailable (401, 403, 408, 500 and above) are worth trying again, GatewayAnswerInvalid
/// is not. `what` says what was asked, without personal data.
[[nodiscard]] tl::unexpected<Failure> refusal(const OutboundAnswer &answer, const QString &what);

/// Nothing, when the answer has that status.
[[nodiscard]] Result<> doneIf(const Result<OutboundAnswer> &answer, int status,
                              const QString &what);

/// DueNotPayable; `why` is the platform's word for it.
[[nodiscard]] tl::unexpected<Failure> notPayable(const QString &why);

} // namespace campanella::backend
