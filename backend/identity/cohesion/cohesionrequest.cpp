// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/identity/cohesion/cohesionrequest.h"

#include <QXmlStreamWriter>

namespace campanella::backend {

namespace {

QString withState(const GatewayVisit &visit) {
    QUrl url = visit.callback;
    QUrlQuery query(url);
    query.removeAllQueryItems(QStringLiteral("state"));
    query.addQueryItem(QStringLiteral("state"), visit.state);
    url.setQuery(query);
    return url.toString(QUrl::FullyEncoded);
}

// The page that says "you may go back to the program", beside the callbacks.
QUrl afterLogout(const CohesionSettings &settings, const GatewayVisit &visit) {
    if (!settings.logoutReturn.isEmpty())
        return settings.logoutReturn;
    return visit.callback.resolved(QUrl(QStringLiteral("../done")));
}

// 0 password, 1 second factor, 2 smart card, 3 the Region's own domain, whose level 1 we refuse
// ourselves: only these lists are documented, Cohesion does not take every other one.
QString restriction(int level) {
    static const QString lists[] = {QStringLiteral("0,1,2,3"), QStringLiteral("1,2,3"),
                                    QStringLiteral("2,3")};
    return QStringLiteral("AuthRestriction=%1").arg(lists[level - 1]);
}

// The element is really called "stilesheet"; it holds the options.
QString options(const CohesionSettings &settings, const GatewayVisit &visit) {
    QStringList all{restriction(settings.level),
                    afterLogout(settings, visit).toString(QUrl::FullyEncoded),
                    QStringLiteral("purpose=PF")};
    if (settings.aggregated)
        all << QStringLiteral("aggregato=1");
    if (settings.spidOidc)
        all << QStringLiteral("SpidMode=OIDC");
    if (settings.cieOidc)
        all << QStringLiteral("CieMode=OIDC");
    if (!settings.ipa.isEmpty())
        all << QStringLiteral("IPA=%1").arg(settings.ipa);
    all << QStringLiteral("SSO=0");
    return all.join(u';');
}

} // namespace

QByteArray cohesionRequest(const CohesionSettings &settings, const GatewayVisit &visit) {
    const QString back = withState(visit);
    const std::pair<const char *, QString> fields[] = {
        {"user", {}},
        {"id_sa", {}},
        {"id_sito", settings.siteId},
        {"esito_auth_sa", {}},
        {"id_sessione_sa", {}},
        {"id_sessione_aspnet_sa", {}},
        {"url_validate", back},
        {"url_richiesta", back},
        {"esito_auth_sso", {}},
        {"id_sessione_sso", {}},
        {"id_sessione_aspnet_sso", {}},
        {"stilesheet", options(settings, visit)},
    };
    QByteArray document;
    QXmlStreamWriter xml(&document);
    xml.writeStartDocument();
    xml.writeStartElement(QStringLiteral("dsAuth"));
    xml.writeDefaultNamespace(QStringLiteral("http://tempuri.org/Auth.xsd"));
    xml.writeStartElement(QStringLiteral("auth"));
    for (const auto &[name, value] : fields)
        xml.writeTextElement(QString::fromLatin1(name), value);
    xml.writeEndDocument();
    return document;
}

QUrl cohesionStart(const CohesionSettings &settings, const GatewayVisit &visit) {
    // '+', '/' and '=' of base64 mean something in a query, so they are encoded by hand.
    QByteArray query = "auth=" + cohesionRequest(settings, visit).toBase64().toPercentEncoding();
    if (!visit.provider.isEmpty())
        query += "&entityID=" + QUrl::toPercentEncoding(visit.provider);
    QUrl url = settings.page(u"WAYF.aspx");
    url.setQuery(QString::fromLatin1(query), QUrl::StrictMode);
    return url;
}

} // namespace campanella::backend
