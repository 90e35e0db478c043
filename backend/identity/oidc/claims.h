// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/identity/identity.h"
#include "domain/result.h"

#include <QJsonObject>

namespace campanella::backend::oidc {

/// The claims of the ID token and of userinfo as one: the signed ones win. Fails with
/// GatewayAnswerInvalid when the two are of different people (`sub`, codice fiscale).
[[nodiscard]] Result<QJsonObject> joinClaims(const QJsonObject &idToken,
                                             const QJsonObject &userinfo);

/// The person of these claims, as SPID and CIE name them: codice fiscale (with or without
/// `TINIT-`), given_name, family_name, birthdate, email, phone_number. Fails with
/// SignInNoFiscalCode when there is no right codice fiscale of a person, with
/// GatewayAnswerInvalid for two different ones or no name.
[[nodiscard]] Result<Identity> identityOf(const QJsonObject &claims, int level);

} // namespace campanella::backend::oidc
