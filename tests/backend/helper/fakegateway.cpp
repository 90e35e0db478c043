// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/backend/helper/fakegateway.h"

namespace campanella::backend {

FakeGateway::FakeGateway()
    : address(QUrl(QStringLiteral("https://gateway.example/authorize")))
    , answer(marioProva())
    , logoutToken(fail(FailureCode::GatewayAnswerInvalid)) {}

Result<QUrl> FakeGateway::begin(const GatewayVisit &visit) {
    begun.append(visit);
    return address.map([&visit](QUrl url) {
        url.setQuery(QStringLiteral("state=") + visit.state);
        return url;
    });
}

Result<Vouched> FakeGateway::finish(const GatewayVisit &visit, const GatewayCallback &callback) {
    finished.append(visit);
    callbacks.append(callback);
    return answer;
}

Result<> FakeGateway::end(const GatewaySession &session) {
    const std::lock_guard lock(m_mutex);
    m_ended.append(session);
    return {};
}

QUrl FakeGateway::browserLogout(const GatewaySession &, const QUrl &) const {
    return logoutPage;
}

Result<GatewaySession> FakeGateway::readLogoutToken(const QByteArray &) {
    return logoutToken;
}

QList<GatewaySession> FakeGateway::ended() const {
    const std::lock_guard lock(m_mutex);
    return m_ended;
}

Vouched marioProva() {
    return {{*FiscalCode::parse(u"RSSMRA80A01H501U"), QStringLiteral("Mario"),
             QStringLiteral("Prova"), QDate(1980, 1, 1), QStringLiteral("mario@posta.example"),
             QStringLiteral("+39 333 0000000"), 2},
            {QStringLiteral("subject-1"), QStringLiteral("session-1"), "{\"access\":\"x\"}"}};
}

OpenWay wayTo(std::shared_ptr<IdentityGateway> gateway, const QString &id) {
    const SignInWay way{id, WayKind::Spid, QStringLiteral("Entra con SPID"), {}, {}, {}};
    return {way, 2, std::move(gateway)};
}

} // namespace campanella::backend
