// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "domain/failure.h"

#include <QStringView>

#include <optional>

namespace campanella::backend {

/// What the "ErrorCode nrNN" in a provider's message means (SPID regole tecniche, messaggi di
/// errore: 19 to 23, 25 and 30 are the person's to solve). Nothing for a text without such a code;
/// GatewayAnswerInvalid for any other number, which no person can do anything about.
[[nodiscard]] std::optional<FailureCode> spidError(QStringView message);

} // namespace campanella::backend
