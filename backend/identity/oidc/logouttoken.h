// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/identity/identity.h"
#include "backend/identity/oidc/tokenchecks.h"

#include <QHash>

#include <mutex>

namespace campanella::backend::oidc {

/// Whose sessions a logout token ends (OpenID Connect Back-Channel Logout 1.0 §2.6, all but the
/// signature). Fails with GatewayAnswerInvalid.
[[nodiscard]] Result<GatewaySession> readLogout(const SignedToken &token, const TokenFrame &frame);

/// The tokens that came already, for as long as they could come again. Thread-safe.
class SeenTokens {
public:
    /// False when that `jti` has come before. A thousand are remembered at most.
    [[nodiscard]] bool takeFirst(const QString &id, const QDateTime &now);

private:
    std::mutex m_mutex;
    QHash<QString, QDateTime> m_seen;
};

} // namespace campanella::backend::oidc
