// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/access/gateway/signinrequests.h"

#include "backend/access/secrets.h"

#include <QRegularExpression>

#include <algorithm>

namespace campanella::backend {

namespace {

const QByteArray cookieName = "__Host-campanella-sign-in";
constexpr qsizetype longestState = 512;
constexpr int lowestPort = 1024;
constexpr int highestPort = 65'535;

tl::unexpected<Failure> notOurs(const QString &parameter) {
    return fail(FailureCode::SignInNotOurs, parameter);
}

bool isPlain(const QString &text, qsizetype longest) {
    return !text.isEmpty() && text.size() <= longest &&
           std::all_of(text.begin(), text.end(),
                       [](QChar c) { return c.unicode() > 0x20 && c.unicode() < 0x7F; });
}

/// Where the gateway shows no list of its own, the person picks from ours; elsewhere there is
/// nothing to pick.
bool isProviderOf(const SignInWay &way, const QString &provider) {
    return provider.isEmpty() ||
           std::any_of(way.providers.begin(), way.providers.end(),
                       [&provider](const IdentityProvider &known) { return known.id == provider; });
}

} // namespace

std::optional<QString> onlyValue(const QUrlQuery &query, const QString &key) {
    const QStringList values = query.allQueryItemValues(key, QUrl::FullyDecoded);
    return values.size() == 1 ? std::optional(values.first()) : std::nullopt;
}

bool mayReturnTo(const QString &address, const QUrl &doneUrl) {
    static const QRegularExpression loopback(
        QStringLiteral("\\Ahttp://127\\.0\\.0\\.1:([1-9][0-9]{0,4})/[A-Za-z0-9._~/-]{0,200}\\z"));
    if (address == doneUrl.toString(QUrl::FullyEncoded))
        return true;
    const QRegularExpressionMatch match = loopback.match(address);
    const int port = match.captured(1).toInt();
    return match.hasMatch() && port >= lowestPort && port <= highestPort;
}

Result<SignInRequest> readSignInRequest(const QUrlQuery &query, const SignInWays &ways,
                                        const QUrl &doneUrl) {
    const auto value = [&query](const char *key) {
        return onlyValue(query, QString::fromLatin1(key)).value_or(QString());
    };
    const OpenWay *open = ways.find(value("way"));
    if (!open)
        return notOurs(QStringLiteral("way"));
    if (value("code_challenge_method") != QLatin1String("S256") ||
        !isSecret(value("code_challenge").toUtf8()))
        return notOurs(QStringLiteral("code_challenge"));
    if (!isPlain(value("state"), longestState))
        return notOurs(QStringLiteral("state"));
    if (!mayReturnTo(value("redirect_uri"), doneUrl))
        return notOurs(QStringLiteral("redirect_uri"));
    if (!isProviderOf(open->way, value("provider")))
        return notOurs(QStringLiteral("provider"));
    return SignInRequest{open->way.id, value("provider"), value("code_challenge"), value("state"),
                         QUrl(value("redirect_uri"), QUrl::StrictMode)};
}

QUrlQuery formOf(const Request &request) {
    QByteArray body = request.body;
    return QUrlQuery(QString::fromLatin1(body.replace('+', "%20")));
}

QByteArray browserSecret(const Request &request) {
    for (const QByteArray &cookie : request.header("cookie").split(';')) {
        const QByteArray pair = cookie.trimmed();
        const qsizetype mark = pair.indexOf('=');
        if (pair.left(mark) == cookieName && isSecret(pair.mid(mark + 1)))
            return pair.mid(mark + 1);
    }
    return {};
}

QPair<QByteArray, QByteArray> browserCookie(const QByteArray &secret) {
    return {"Set-Cookie",
            cookieName + '=' + secret + "; Path=/; Max-Age=600; Secure; HttpOnly; SameSite=None"};
}

} // namespace campanella::backend
