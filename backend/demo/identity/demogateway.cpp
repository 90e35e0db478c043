// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/demo/identity/demogateway.h"

#include "backend/demo/identity/democitizens.h"
#include "backend/identity/spiderror.h"

namespace campanella::backend {

namespace {

const QString citizenKey = QStringLiteral("citizen");
const QString errorKey = QStringLiteral("error");

Result<Identity> identityOf(const DemoCitizen &citizen, int level) {
    if (!citizen.hasFiscalCode)
        return fail(FailureCode::SignInNoFiscalCode, QStringLiteral("an identity of the demo"));
    const Birth &birth = citizen.birth;
    return Identity{fiscalCodeOf(birth),
                    birth.givenName,
                    birth.familyName,
                    birth.day,
                    demoMail(birth),
                    QString(),
                    level};
}

} // namespace

Result<QUrl> DemoGateway::begin(const GatewayVisit &visit) {
    QUrl page = visit.callback;
    page.setPath(QStringLiteral("/demo/identity/") +
                 visit.callback.path().section(QLatin1Char('/'), -1));
    QUrlQuery query{{QStringLiteral("state"), visit.state}};
    if (!visit.provider.isEmpty())
        query.addQueryItem(QStringLiteral("provider"),
                           QString::fromLatin1(QUrl::toPercentEncoding(visit.provider)));
    page.setQuery(query);
    return page;
}

Result<Vouched> DemoGateway::finish(const GatewayVisit &visit, const GatewayCallback &callback) {
    const QString message = callback.query.queryItemValue(errorKey, QUrl::FullyDecoded);
    if (const auto refused = spidError(message))
        return fail(*refused, QStringLiteral("chosen on the page of the demo"));
    const DemoCitizen *citizen = findDemoCitizen(callback.query.queryItemValue(citizenKey));
    if (!citizen)
        return fail(FailureCode::GatewayAnswerInvalid, QStringLiteral("nobody was chosen"));
    return identityOf(*citizen, m_level).map([&](const Identity &identity) {
        return Vouched{identity, {citizen->id, visit.nonce, {}}};
    });
}

Result<> DemoGateway::end(const GatewaySession &) {
    return {};
}

QUrl DemoGateway::browserLogout(const GatewaySession &, const QUrl &) const {
    return {};
}

Result<std::unique_ptr<IdentityGateway>> makeDemoGateway(const GatewayRecipe &recipe) {
    return std::make_unique<DemoGateway>(recipe.level);
}

} // namespace campanella::backend
