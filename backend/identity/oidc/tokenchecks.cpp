// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/identity/oidc/tokenchecks.h"

#include "backend/identity/oidc/jose/untrusted.h"

#include <QJsonArray>
#include <QStringList>

#include <cmath>

using namespace Qt::StringLiterals;

namespace campanella::backend::oidc {

namespace {

constexpr qint64 skew = 120; // seconds
constexpr qsizetype longestSubject = 255;

/// Text, or a list of texts (RFC 7519 §4.1.3).
QStringList audienceOf(const QJsonObject &claims) {
    const QJsonValue value = claims.value("aud"_L1);
    if (value.isString())
        return {value.toString()};
    QStringList all;
    const QJsonArray list = value.toArray();
    for (const QJsonValue &one : list)
        all.append(one.toString());
    return all;
}

bool isMeantForUs(const QJsonObject &claims, const QString &clientId) {
    const QStringList audience = audienceOf(claims);
    const QJsonValue party = claims.value("azp"_L1);
    if (!audience.contains(clientId))
        return false;
    return party.isUndefined() ? audience.size() == 1 : party.toString() == clientId;
}

bool isOfThisAccessToken(const SignedToken &token, const QByteArray &accessToken) {
    const QJsonValue hash = token.claims.value("at_hash"_L1);
    return hash.isUndefined() ||
           hash.toString().toLatin1() == halfHash(accessToken, *token.algorithm);
}

bool hasSubject(const QJsonObject &claims) {
    const QString subject = claims.value("sub"_L1).toString();
    return !subject.isEmpty() && subject.size() <= longestSubject;
}

} // namespace

Result<> checkParties(const QJsonObject &claims, const TokenFrame &frame) {
    if (claims.value("iss"_L1).toString() != frame.issuer)
        return untrusted(QStringLiteral("iss is another"));
    if (!isMeantForUs(claims, frame.clientId))
        return untrusted(QStringLiteral("aud or azp is another"));
    return {};
}

Result<> checkTimes(const QJsonObject &claims, const QDateTime &since, const QDateTime &now) {
    const QDateTime issued = momentOf(claims, "iat"_L1);
    const QDateTime ends = momentOf(claims, "exp"_L1);
    if (!issued.isValid() || !ends.isValid())
        return untrusted(QStringLiteral("iat or exp is missing"));
    if (ends.addSecs(skew) <= now)
        return untrusted(QStringLiteral("exp has passed"));
    if (issued > now.addSecs(skew))
        return untrusted(QStringLiteral("iat lies in the future"));
    if (issued.addSecs(skew) < since)
        return untrusted(QStringLiteral("iat is older than the visit"));
    if (claims.contains("nbf"_L1) && !(momentOf(claims, "nbf"_L1) <= now.addSecs(skew)))
        return untrusted(QStringLiteral("nbf has not come"));
    return {};
}

Result<> checkIdToken(const SignedToken &token, const IdTokenFrame &frame) {
    if (auto parties = checkParties(token.claims, frame.token); !parties)
        return parties;
    if (auto times = checkTimes(token.claims, frame.beganAt, frame.token.now); !times)
        return times;
    if (frame.nonce.isEmpty() || token.claims.value("nonce"_L1).toString() != frame.nonce)
        return untrusted(QStringLiteral("nonce is another"));
    if (!isOfThisAccessToken(token, frame.accessToken))
        return untrusted(QStringLiteral("at_hash is of another access token"));
    if (!hasSubject(token.claims))
        return untrusted(QStringLiteral("sub is missing"));
    return {};
}

int spidLevel(const QJsonObject &claims) {
    const QString acr = claims.value("acr"_L1).toString();
    for (int level = 3; level > 0; --level)
        if (acr == acrOf(level))
            return level;
    return 0;
}

QString acrOf(int level) {
    return QStringLiteral("https://www.spid.gov.it/SpidL%1").arg(level);
}

QDateTime momentOf(const QJsonObject &claims, QLatin1StringView name) {
    constexpr double latest = 253'402'300'799.0; // the year 9999
    const QJsonValue value = claims.value(name);
    const double seconds = value.toDouble(-1);
    if (!value.isDouble() || seconds < 0 || seconds > latest)
        return {};
    return QDateTime::fromSecsSinceEpoch(static_cast<qint64>(std::floor(seconds)), Qt::UTC);
}

} // namespace campanella::backend::oidc
