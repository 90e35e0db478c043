// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "tests/backend/helper/fakegateway.h"
#include "tests/backend/helper/town.h"

#include <QMap>

namespace campanella::backend {

/// A town whose one way in, "spid", leads to a gateway that does as it is told.
class GatewayTown : public TestTown {
public:
    GatewayTown();
    enum class Mario { WithAccount, WithoutAccount };
    /// Puts Mario, for whom the gateway vouches, on record under another family name.
    qint64 addMario(Mario how = Mario::WithAccount);
    /// Waits until the gateway has heard of all sessions that ended: then nothing can be said any
    /// more.
    [[nodiscard]] QList<GatewaySession> farewells();

    std::shared_ptr<FakeGateway> gateway = std::make_shared<FakeGateway>();
};

/// Somebody who signs in: the program with its code verifier, and the browser with its cookie.
class Traveller {
public:
    explicit Traveller(GatewayTown &town)
        : m_town(town) {}

    using Parameters = QMap<QString, QString>;
    /// What a good start says.
    [[nodiscard]] static Parameters parameters();
    /// Opens /v1/access/start; keeps the cookie and the state that the gateway gets.
    Response start(const Parameters &query = parameters());
    /// Comes back from the gateway; `state` empty: with the right one.
    Response comeBack(const QString &way = QStringLiteral("spid"), const QString &state = {});
    /// Hands in the code that comeBack() yielded.
    Response redeem(const QString &verifier = Traveller::verifier());
    [[nodiscard]] Response redeem(const QString &code, const QString &verifier);
    /// All of it: the outcome, or its failure.
    [[nodiscard]] Result<SignInOutcome> arrive();

    [[nodiscard]] static QString verifier();
    /// A value of the query with which the browser was sent back to the program.
    [[nodiscard]] static QString returned(const Response &response, const QString &key);

    QByteArray cookie;
    QString state; ///< towards the gateway
    QString code;

private:
    [[nodiscard]] Response open(const QString &target) const;
    GatewayTown &m_town;
};

/// Where a response sends the browser.
[[nodiscard]] QUrl locationOf(const Response &response);
[[nodiscard]] QByteArray headOf(const Response &response, const QByteArray &name);

} // namespace campanella::backend
