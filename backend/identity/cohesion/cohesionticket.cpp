// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/identity/cohesion/cohesionticket.h"

#include "backend/outbound/strictxml.h"

#include <algorithm>

namespace campanella::backend {

namespace {

constexpr qsizetype largestAuth = 16'384; ///< characters; a real one has about 2,500
constexpr qsizetype longestSession = 4'096;
constexpr QStringView space = u"http://tempuri.org/Auth.xsd";

tl::unexpected<Failure> refuse(const QString &why) {
    return fail(FailureCode::GatewayAnswerInvalid, QStringLiteral("callback: %1").arg(why));
}

Result<QByteArray> decodedAuth(const QUrlQuery &form) {
    const QStringList values = form.allQueryItemValues(QStringLiteral("auth"), QUrl::FullyDecoded);
    if (values.size() != 1)
        return refuse(QStringLiteral("not one auth"));
    if (values.constFirst().size() > largestAuth)
        return refuse(QStringLiteral("auth is too large"));
    // A '+' that nobody encoded arrives as a space; line breaks are allowed in base64.
    QByteArray text = values.constFirst().toUtf8();
    text.replace("\r", "").replace("\n", "").replace(' ', '+');
    const auto decoded =
        QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
    if (decoded.decodingStatus != QByteArray::Base64DecodingStatus::Ok)
        return refuse(QStringLiteral("auth is not base64"));
    return decoded.decoded;
}

bool isVisible(QStringView text) {
    return !text.isEmpty() && std::all_of(text.cbegin(), text.cend(), [](QChar character) {
        return character > u' ' && character < u'\x7f';
    });
}

Result<CohesionTicket> ticketOf(const XmlElement &auth) {
    const Result<QString> siteId = auth.textOf(space, u"id_sito");
    const Result<QString> user = auth.textOf(space, u"user");
    const Result<QString> session = auth.textOf(space, u"id_sessione_sso", longestSession);
    const Result<QString> page = auth.textOf(space, u"id_sessione_aspnet_sso", longestSession);
    for (const Result<QString> *text : {&siteId, &user, &session, &page}) {
        if (!*text)
            return fail(text->error());
    }
    if (!isVisible(*session) || !isVisible(*page))
        return refuse(QStringLiteral("a session id is missing or has foreign characters"));
    return CohesionTicket{*siteId, *user, session->toLatin1(), page->toLatin1()};
}

} // namespace

Result<CohesionTicket> readCohesionTicket(const QUrlQuery &form) {
    const Result<QByteArray> bytes = decodedAuth(form);
    if (!bytes)
        return fail(bytes.error());
    const Result<XmlElement> root = readStrictXml(*bytes);
    if (!root)
        return fail(root.error());
    if (root->space != space || root->name != QLatin1String("dsAuth"))
        return refuse(QStringLiteral("not a dsAuth document"));
    const Result<const XmlElement *> auth = root->only(space, u"auth");
    if (!auth)
        return fail(auth.error());
    const Result<QString> outcome = (*auth)->textOf(space, u"esito_auth_sso");
    if (!outcome)
        return fail(outcome.error());
    if (*outcome != QLatin1String("OK"))
        return fail(FailureCode::SignInCancelled,
                    QStringLiteral("callback: esito_auth_sso is not OK"));
    return ticketOf(**auth);
}

} // namespace campanella::backend
