// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/identity/signinways.h"

#include <QList>

#include <mutex>

namespace campanella::backend {

/// A gateway that does as it is told and remembers what it was asked.
class FakeGateway : public IdentityGateway {
public:
    FakeGateway();

    [[nodiscard]] Result<QUrl> begin(const GatewayVisit &visit) override;
    [[nodiscard]] Result<Vouched> finish(const GatewayVisit &visit,
                                         const GatewayCallback &callback) override;
    [[nodiscard]] Result<> end(const GatewaySession &session) override;
    [[nodiscard]] QUrl browserLogout(const GatewaySession &session,
                                     const QUrl &returnTo) const override;
    [[nodiscard]] Result<GatewaySession> readLogoutToken(const QByteArray &token) override;

    /// The sessions that it was told to end.
    [[nodiscard]] QList<GatewaySession> ended() const;

    Result<QUrl> address; ///< where it sends browsers; the state is added
    Result<Vouched> answer;
    Result<GatewaySession> logoutToken;
    QUrl logoutPage;
    QList<GatewayVisit> begun;
    QList<GatewayVisit> finished;
    QList<GatewayCallback> callbacks;

private:
    mutable std::mutex m_mutex;
    QList<GatewaySession> m_ended;
};

/// Mario Prova at level 2, with a session at the gateway.
[[nodiscard]] Vouched marioProva();

/// The way "spid" to that gateway, at level 2.
[[nodiscard]] OpenWay wayTo(std::shared_ptr<IdentityGateway> gateway,
                            const QString &id = QStringLiteral("spid"));

} // namespace campanella::backend
