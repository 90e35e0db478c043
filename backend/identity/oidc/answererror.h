// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "domain/failure.h"

#include <QString>

namespace campanella::backend::oidc {

/// What an error that came back by browser means: SPID's "ErrorCode nrNN" where the gateway hands
/// it on in `error_description`, else the code of OAuth 2.0 (RFC 6749 §4.1.2.1), OpenID Connect
/// Core §3.1.2.6 or Unmet Authentication Requirements. What the person cannot have caused is
/// GatewayUnavailable (their side) or GatewayAnswerInvalid (ours).
[[nodiscard]] Failure failureOfAnswer(const QString &error, const QString &description);

} // namespace campanella::backend::oidc
