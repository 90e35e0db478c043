// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/peers/cohesion/cohesiondouble.h"

#include "backend/outbound/strictxml.h"
#include "tests/backend/identity/cohesion/cohesionwords.h"

#include <QUrlQuery>

namespace campanella::test {

namespace {

const QString space = QStringLiteral("http://tempuri.org/Auth.xsd");

QUrlQuery formOf(QByteArray text) {
    return QUrlQuery(QString::fromLatin1(text.replace('+', "%20")));
}

QByteArray value(const QUrlQuery &query, const char *name) {
    return query.queryItemValue(QString::fromLatin1(name), QUrl::FullyDecoded).toLatin1();
}

ScriptedAnswer page(int status, const QByteArray &body) {
    return ScriptedAnswer::http(status, body, "text/html; charset=utf-8");
}

} // namespace

CohesionDouble::CohesionDouble(const TestPki &pki, const TestSigner &signer)
    : m_server(pki)
    , m_signer(signer) {
    m_server.setAnswer([this](const SeenRequest &request) { return answer(request); });
}

ScriptedAnswer CohesionDouble::answer(const SeenRequest &request) {
    const QByteArray path = request.target.split('?').constFirst();
    if (path == "/SPManager/WAYF.aspx")
        return chooseAndSignIn(request);
    if (path == "/SPManager/webCheckSessionSSO.aspx" && mood == Mood::Well)
        return checkSession(request);
    if (mood == Mood::Silent)
        return {};
    return page(path == "/SPManager/Logout.aspx" ? 200 : 500, "<html></html>");
}

// Reads the request as strictly as the documentation is clear, and posts the ticket back.
ScriptedAnswer CohesionDouble::chooseAndSignIn(const SeenRequest &request) {
    const QUrlQuery query = formOf(request.target.mid(request.target.indexOf('?') + 1));
    const auto root = backend::readStrictXml(QByteArray::fromBase64(value(query, "auth")));
    const auto auth = root ? root->only(space, u"auth") : fail(root.error());
    if (!auth)
        return page(400, "<html>Richiesta non valida</html>");
    const auto back = (*auth)->textOf(space, u"url_validate", 2'048);
    const auto site = (*auth)->textOf(space, u"id_sito");
    const auto options = (*auth)->textOf(space, u"stilesheet", 2'048);
    if (!back || !site || !options || !options->contains(QLatin1String("AuthRestriction=1,2,3;")))
        return page(400, "<html>Richiesta non valida</html>");
    const QByteArray session = ssoSession + QByteArray::number(++m_given);
    m_open.insert(session + pageSession);
    const QByteArray ticket =
        ticketXml({{"id_sito", site->toLatin1()}, {"id_sessione_sso", session}});
    return page(200, "<form method=\"post\" action=\"" + back->toHtmlEscaped().toLatin1() +
                         "\"><input type=\"hidden\" name=\"auth\" value=\"" + ticket.toBase64() +
                         "\"></form>");
}

ScriptedAnswer CohesionDouble::checkSession(const SeenRequest &request) {
    const QUrlQuery form = formOf(request.body);
    const QByteArray operation = value(form, "Operation");
    const QByteArray names = value(form, "IdSessioneSSO") + value(form, "IdSessioneASPNET");
    if (!m_open.contains(names))
        return page(200, "<AUTH>NO</AUTH>");
    if (operation == "LogoutSito") {
        m_open.remove(names);
        return page(200, "<LOGOUT>OK</LOGOUT>");
    }
    return page(200, m_signer.answer(objectXml(profileXml(QDateTime::currentDateTimeUtc())),
                                     TestSigner::Digest::Sha1));
}

} // namespace campanella::test
