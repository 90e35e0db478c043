// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/identity/oidc/jose/signedtoken.h"

#include <QDateTime>

namespace campanella::backend::oidc {

/// Who must have issued a token, for whom, and what time it is (UTC).
struct TokenFrame {
    QString issuer;
    QString clientId;
    QDateTime now;
};

/// `iss` is the issuer, `aud` names us, and `azp`, which several audiences ask for, is us (OpenID
/// Connect Core §3.1.3.7, 2 to 5). All checks here fail with GatewayAnswerInvalid.
[[nodiscard]] Result<> checkParties(const QJsonObject &claims, const TokenFrame &frame);

/// `iat` lies between `since` and now, `exp` has not come, `nbf` has; clocks may differ by 120 s.
[[nodiscard]] Result<> checkTimes(const QJsonObject &claims, const QDateTime &since,
                                  const QDateTime &now);

/// What the ID token must answer to.
struct IdTokenFrame {
    TokenFrame token;
    QString nonce;
    QByteArray accessToken;
    QDateTime beganAt; ///< UTC; an older token is of another visit
};

/// All of OpenID Connect Core §3.1.3.7 but the signature and the level; `sub` is there.
[[nodiscard]] Result<> checkIdToken(const SignedToken &token, const IdTokenFrame &frame);

/// The level that `acr` vouches for: 1 to 3 for https://www.spid.gov.it/SpidL1 … 3, else 0.
[[nodiscard]] int spidLevel(const QJsonObject &claims);

/// The `acr` of a level from 1 to 3.
[[nodiscard]] QString acrOf(int level);

/// A moment as a JWT writes it (NumericDate); invalid when there is none.
[[nodiscard]] QDateTime momentOf(const QJsonObject &claims, QLatin1StringView name);

} // namespace campanella::backend::oidc
