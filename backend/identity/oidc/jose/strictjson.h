// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "domain/result.h"

#include <QByteArrayView>
#include <QJsonObject>

namespace campanella::backend::oidc {

/// Reads a JSON object of somebody else's. Fails with GatewayAnswerInvalid for what is no JSON,
/// a name given twice (two readers would see two things), or more than 8 levels.
[[nodiscard]] Result<QJsonObject> readStrictObject(QByteArrayView text);

} // namespace campanella::backend::oidc
