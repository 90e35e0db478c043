// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/identity/oidc/logouttoken.h"

#include "backend/identity/oidc/jose/untrusted.h"

using namespace Qt::StringLiterals;

namespace campanella::backend::oidc {

namespace {

constexpr qint64 oldest = 300; // seconds; the skew comes on top
constexpr qint64 remembered = 2 * oldest;
constexpr qsizetype longestId = 255;

/// RFC 8417 §2.2: the claim `events` of a Security Event Token.
bool tellsOfLogout(const QJsonObject &claims) {
    const QJsonObject events = claims.value("events"_L1).toObject();
    return events.value("http://schemas.openid.net/event/backchannel-logout"_L1).isObject();
}

bool isShort(const QString &text) {
    return text.size() <= longestId;
}

/// An ID token has neither the event nor this type; "JWT" is what older gateways write.
bool hasLogoutType(const SignedToken &token) {
    return token.type.isEmpty() || token.type == "logout+jwt"_L1 || token.type == "jwt"_L1;
}

/// `exp` came with the last revision of the specification: older gateways write none.
QJsonObject withEnd(QJsonObject claims, const QDateTime &now) {
    if (!claims.contains("exp"_L1))
        claims.insert("exp"_L1, now.toSecsSinceEpoch());
    return claims;
}

} // namespace

Result<GatewaySession> readLogout(const SignedToken &token, const TokenFrame &frame) {
    const QJsonObject &claims = token.claims;
    const GatewaySession session{
        claims.value("sub"_L1).toString(), claims.value("sid"_L1).toString(), {}};
    if (const auto parties = checkParties(claims, frame); !parties)
        return fail(parties.error());
    if (const auto times =
            checkTimes(withEnd(claims, frame.now), frame.now.addSecs(-oldest), frame.now);
        !times)
        return fail(times.error());
    if (!hasLogoutType(token) || !tellsOfLogout(claims))
        return untrusted(QStringLiteral("not a logout token"));
    if (claims.contains("nonce"_L1))
        return untrusted(QStringLiteral("a logout token has no nonce"));
    if (session.subject.isEmpty() && session.sessionId.isEmpty())
        return untrusted(QStringLiteral("neither sub nor sid"));
    const QString id = claims.value("jti"_L1).toString();
    if (id.isEmpty() || !isShort(id) || !isShort(session.subject) || !isShort(session.sessionId))
        return untrusted(QStringLiteral("jti is missing, or a name is too long"));
    return session;
}

bool SeenTokens::takeFirst(const QString &id, const QDateTime &now) {
    constexpr qsizetype most = 1'000;
    const std::lock_guard guard(m_mutex);
    m_seen.removeIf([&](const auto &one) { return one.value() < now.addSecs(-remembered); });
    if (m_seen.contains(id))
        return false;
    if (m_seen.size() >= most)
        m_seen.clear();
    m_seen.insert(id, now);
    return true;
}

} // namespace campanella::backend::oidc
