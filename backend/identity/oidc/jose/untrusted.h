// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "domain/result.h"

#include <QString>

namespace campanella::backend::oidc {

/// A gateway's answer that did not pass a check; `check` says which, without personal data.
[[nodiscard]] inline tl::unexpected<Failure> untrusted(const QString &check) {
    return fail(FailureCode::GatewayAnswerInvalid, check);
}

} // namespace campanella::backend::oidc
