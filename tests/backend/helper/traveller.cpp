// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/backend/helper/traveller.h"

#include "backend/access/accounts.h"
#include "backend/access/secrets.h"
#include "domain/json.h"

#include <QUrl>

namespace campanella::backend {

namespace {

const QString stateKey = QStringLiteral("state");

} // namespace

QByteArray headOf(const Response &response, const QByteArray &name) {
    for (const auto &[key, value] : response.headers)
        if (key == name)
            return value;
    return {};
}

QUrl locationOf(const Response &response) {
    return QUrl::fromEncoded(headOf(response, "Location"));
}

GatewayTown::GatewayTown() {
    serve({std::make_shared<SignInWays>(AccessOffer(), QList<OpenWay>{wayTo(gateway)}),
           [] { return QUrl(QStringLiteral("https://scuola.example")); }});
}

qint64 GatewayTown::addMario(Mario how) {
    const auto key = addPerson(*store, {PublicId::random(),
                                        QStringLiteral("Mario"),
                                        QStringLiteral("Del Municipio"),
                                        marioProva().identity.fiscalCode,
                                        QStringLiteral("mario@vecchia.example"),
                                        QStringLiteral("0721 555 111"),
                                        {}});
    if (!key || (how == Mario::WithAccount && !ensureAccount(*store, *key, Role::Parent)))
        qFatal("setting up: Mario");
    return *key;
}

QList<GatewaySession> GatewayTown::farewells() {
    router = Router(); // held the last share of the Farewells, whose end waits
    return gateway->ended();
}

Traveller::Parameters Traveller::parameters() {
    return {{QStringLiteral("way"), QStringLiteral("spid")},
            {QStringLiteral("code_challenge"), secretHash(verifier().toLatin1())},
            {QStringLiteral("code_challenge_method"), QStringLiteral("S256")},
            {stateKey, QStringLiteral("stato-del-programma")},
            {QStringLiteral("redirect_uri"), QStringLiteral("http://127.0.0.1:49152/ritorno")}};
}

QString Traveller::verifier() {
    return QString(43, u'v');
}

Response Traveller::open(const QString &target) const {
    const QUrl url(target);
    Request request;
    request.method = "GET";
    request.path = url.path();
    request.query = QUrlQuery(url);
    request.headers.insert("accept", "text/html");
    if (!cookie.isEmpty())
        request.headers.insert("cookie", "other=1; " + cookie);
    return m_town.send(request);
}

Response Traveller::start(const Parameters &query) {
    QStringList pairs;
    for (auto pair = query.begin(); pair != query.end(); ++pair)
        pairs.append(pair.key() + u'=' +
                     QString::fromLatin1(QUrl::toPercentEncoding(pair.value())));
    Response response = open(QStringLiteral("/v1/access/start?") + pairs.join(u'&'));
    state = QUrlQuery(locationOf(response)).queryItemValue(stateKey);
    if (const QByteArray set = headOf(response, "Set-Cookie"); !set.isEmpty())
        cookie = set.left(set.indexOf(';'));
    return response;
}

Response Traveller::comeBack(const QString &way, const QString &withState) {
    const QString used = withState.isEmpty() ? state : withState;
    Response response = open(QStringLiteral("/v1/access/callback/%1?state=%2").arg(way, used));
    code = returned(response, QStringLiteral("code"));
    return response;
}

Response Traveller::redeem(const QString &verifier) {
    return redeem(code, verifier);
}

Response Traveller::redeem(const QString &withCode, const QString &withVerifier) {
    return m_town.send("POST", QStringLiteral("/v1/access/redeem"), {},
                       toJson(Redemption{withCode, withVerifier}));
}

Result<SignInOutcome> Traveller::arrive() {
    static_cast<void>(start());
    static_cast<void>(comeBack());
    const Response response = redeem();
    return response.failure ? fail(*response.failure) : fromJson<SignInOutcome>(response.body);
}

QString Traveller::returned(const Response &response, const QString &key) {
    return QUrlQuery(locationOf(response)).queryItemValue(key, QUrl::FullyDecoded);
}

} // namespace campanella::backend
