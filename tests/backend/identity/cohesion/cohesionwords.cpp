// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/backend/identity/cohesion/cohesionwords.h"

#include <QLocale>

namespace campanella::test {

namespace {

using Fields = QList<QPair<QByteArray, QByteArray>>;

QByteArray elements(const Fields &fields, const Changes &changes) {
    QByteArray all;
    for (const auto &[name, text] : fields)
        all += "<" + name + ">" + changes.value(name, text) + "</" + name + ">";
    return all;
}

} // namespace

backend::GatewayRecipe recipeOf(const QJsonObject &way, int level) {
    return {{}, level, backend::Settings(way, QStringLiteral("/ways/0"), QDir::root())};
}

backend::GatewayVisit sampleVisit(const QDateTime &now) {
    return {QStringLiteral("s7Ate_-0123456789"),
            QStringLiteral("nonce"),
            QStringLiteral("verifier"),
            QUrl(QStringLiteral("https://comune.example:8443/v1/access/callback/cohesion")),
            {},
            now};
}

QByteArray ticketXml(const Changes &changes) {
    const Fields fields{
        {"user", annasFiscalCode.toLatin1()},
        {"id_sa", ""},
        {"id_sito", "COMUNE_PROVA"},
        {"esito_auth_sa", ""},
        {"url_validate", "https://comune.example:8443/v1/access/callback/cohesion?state=s"},
        {"url_richiesta", ""},
        {"esito_auth_sso", "OK"},
        {"id_sessione_sso", ssoSession},
        {"id_sessione_aspnet_sso", pageSession},
        {"stilesheet", "AuthRestriction=1,2,3;https://comune.example/done;SSO=0"},
    };
    return R"(<?xml version="1.0" ?>)"
           "\r\n"
           R"(<dsAuth xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" )"
           R"(xmlns="http://tempuri.org/Auth.xsd"><auth>)" +
           elements(fields, changes) +
           R"(<ip xmlns="">cohesion2.example</ip><cittad xmlns="">1</cittad></auth></dsAuth>)";
}

QUrlQuery ticketForm(const QByteArray &xml) {
    QUrlQuery form;
    form.addQueryItem(QStringLiteral("auth"),
                      QString::fromLatin1(xml.toBase64().toPercentEncoding()));
    return form;
}

backend::GatewayCallback callbackWith(const QUrlQuery &form) {
    backend::GatewayCallback callback;
    callback.query.addQueryItem(QStringLiteral("state"), QStringLiteral("s7Ate_-0123456789"));
    callback.form = form;
    return callback;
}

QByteArray httpTime(const QDateTime &moment) {
    return QLocale::c()
        .toString(moment.toUTC(), QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"))
        .toLatin1();
}

QByteArray profileXml(const QDateTime &madeAt, const Changes &changes) {
    const Fields fields{
        {"placeOfBirth", "G479"},
        {"familyName", "CONTI"},
        {"cognome", "CONTI"},
        {"name", "ANNA"},
        {"nome", "ANNA"},
        {"dateOfBirth", "1984-07-12"},
        {"data_nascita", "12/07/1984"},
        {"spidCode", "PROV0000000001"},
        {"fiscalNumber", "TINIT-" + annasFiscalCode.toLatin1()},
        {"codice_fiscale", annasFiscalCode.toLatin1()},
        {"email", "anna.conti@posta.example"},
        {"mobilePhone", "3330000000"},
        {"tipo_autenticazione", "PIN"},
        {"login", annasFiscalCode.toLatin1()},
        {"samlResponseBase64", samlResponse("https://www.spid.gov.it/SpidL2")},
    };
    return R"(<profile xmlns="" timestamp=")" + httpTime(madeAt) + R"("><base>)" +
           elements(fields, changes) + "</base></profile>";
}

QByteArray objectXml(const QByteArray &profile) {
    return R"(<Object xmlns="http://www.w3.org/2000/09/xmldsig#" Id="SignedXmlId">)" + profile +
           "</Object>";
}

QByteArray unsignedAnswer(const QByteArray &profile) {
    return R"(<Signature xmlns="http://www.w3.org/2000/09/xmldsig#"><SignedInfo>)"
           R"(<Reference URI="#SignedXmlId"></Reference></SignedInfo>)"
           "<SignatureValue>AAAA</SignatureValue>" +
           objectXml(profile) + "</Signature>";
}

QByteArray samlResponse(const QByteArray &contextClass) {
    const QByteArray document =
        R"(<p:Response xmlns:p="urn:oasis:names:tc:SAML:2.0:protocol">)"
        R"(<a:Assertion xmlns:a="urn:oasis:names:tc:SAML:2.0:assertion"><a:AuthnStatement>)"
        "<a:AuthnContext><a:AuthnContextClassRef>" +
        contextClass +
        "</a:AuthnContextClassRef></a:AuthnContext></a:AuthnStatement></a:Assertion></p:Response>";
    return document.toBase64();
}

} // namespace campanella::test
