// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/identity/cohesion/cohesiongateway.h"

#include "backend/identity/cohesion/cohesionprofile.h"
#include "backend/identity/cohesion/cohesionrequest.h"
#include "backend/identity/cohesion/cohesionticket.h"
#include "backend/identity/cohesion/usedsessions.h"
#include "backend/identity/cohesion/xmlsignature.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace campanella::backend {

namespace {

constexpr XmlLimits profileLimits{.bytes = 262'144};
constexpr std::chrono::seconds clockSkew{10}; ///< how far ahead of ours Cohesion's clock may be

tl::unexpected<Failure> refuse(const QString &why) {
    return fail(FailureCode::GatewayAnswerInvalid, why);
}

/// The names of a session at Cohesion.
struct SessionNames {
    QByteArray session;
    QByteArray pageSession;
};

OutboundRequest sessionCall(const CohesionSettings &settings, const QByteArray &operation,
                            const SessionNames &names) {
    OutboundRequest request;
    // By POST, although GET is documented too: an address ends up in logs.
    request.method = "POST";
    request.url = settings.page(u"webCheckSessionSSO.aspx");
    request.headers = {{"Content-Type", "application/x-www-form-urlencoded"}};
    request.body = "Operation=" + operation +
                   "&IdSessioneSSO=" + names.session.toPercentEncoding() +
                   "&IdSessioneASPNET=" + names.pageSession.toPercentEncoding();
    return request;
}

GatewaySession keep(const CohesionTicket &ticket) {
    const QJsonObject tokens{
        {QStringLiteral("page_session"), QString::fromLatin1(ticket.pageSession)}};
    return {{},
            QString::fromLatin1(ticket.session),
            QJsonDocument(tokens).toJson(QJsonDocument::Compact)};
}

SessionNames namesOf(const GatewaySession &session) {
    const QJsonObject tokens = QJsonDocument::fromJson(session.tokens).object();
    return {session.sessionId.toLatin1(),
            tokens.value(QStringLiteral("page_session")).toString().toLatin1()};
}

class CohesionGateway : public IdentityGateway {
public:
    CohesionGateway(CohesionSettings settings, std::optional<XmlSignatureVerifier> verifier,
                    SendRequest send, Clock clock)
        : m_settings(std::move(settings))
        , m_verifier(std::move(verifier))
        , m_send(std::move(send))
        , m_clock(std::move(clock)) {}

    Result<QUrl> begin(const GatewayVisit &visit) override {
        return cohesionStart(m_settings, visit);
    }
    Result<Vouched> finish(const GatewayVisit &visit, const GatewayCallback &callback) override;
    Result<> end(const GatewaySession &session) override;
    // Cohesion goes on to the address that the request named, not to one of the moment.
    QUrl browserLogout(const GatewaySession &, const QUrl &) const override {
        return m_settings.page(u"Logout.aspx");
    }

private:
    Result<QByteArray> call(const QByteArray &operation, const SessionNames &names) const;
    Result<XmlElement> objectOf(const QByteArray &answer) const;
    Result<CohesionProfile> profileOf(const QByteArray &answer) const;
    Result<> check(const CohesionTicket &ticket, const CohesionProfile &profile) const;

    CohesionSettings m_settings;
    std::optional<XmlSignatureVerifier> m_verifier;
    SendRequest m_send;
    Clock m_clock;
    UsedSessions m_used;
};

Result<Vouched> CohesionGateway::finish(const GatewayVisit &, const GatewayCallback &callback) {
    if (callback.form.isEmpty())
        return fail(FailureCode::SignInCancelled, QStringLiteral("came back without an answer"));
    const Result<CohesionTicket> ticket = readCohesionTicket(callback.form);
    if (!ticket)
        return fail(ticket.error());
    if (ticket->siteId.compare(m_settings.siteId, Qt::CaseInsensitive) != 0)
        return refuse(QStringLiteral("callback: of another site"));
    if (!m_used.claim(ticket->session, m_clock()))
        return fail(FailureCode::SignInNotOurs,
                    QStringLiteral("callback: this session signed somebody in before"));
    const Result<QByteArray> answer = call("GetCredential", {ticket->session, ticket->pageSession});
    if (!answer)
        return fail(answer.error());
    const Result<CohesionProfile> profile = profileOf(*answer);
    if (!profile)
        return fail(profile.error());
    if (const Result<> checked = check(*ticket, *profile); !checked)
        return fail(checked.error());
    return Vouched{profile->identity, keep(*ticket)};
}

Result<> CohesionGateway::end(const GatewaySession &session) {
    const SessionNames names = namesOf(session);
    if (names.session.isEmpty())
        return {};
    const Result<QByteArray> answer = call("LogoutSito", names);
    if (!answer)
        return fail(answer.error());
    return {};
}

Result<QByteArray> CohesionGateway::call(const QByteArray &operation,
                                         const SessionNames &names) const {
    const Result<OutboundAnswer> answer = m_send(sessionCall(m_settings, operation, names));
    if (!answer)
        return fail(answer.error());
    if (answer->status != 200)
        return fail(FailureCode::GatewayUnavailable,
                    QStringLiteral("Cohesion answered %1").arg(answer->status));
    return answer->body;
}

Result<XmlElement> CohesionGateway::objectOf(const QByteArray &answer) const {
    Result<XmlElement> root = readStrictXml(answer, profileLimits);
    if (!root)
        return root;
    if (root->space != xmlSignatureSpace || root->name != QLatin1String("Signature"))
        return refuse(QStringLiteral("profile: not an enveloping signature"));
    if (m_verifier) {
        const Result<QByteArray> content = m_verifier->signedContent(answer, *root, m_clock());
        if (!content)
            return fail(content.error());
        return readStrictXml(*content, profileLimits);
    }
    const Result<const XmlElement *> object = root->only(xmlSignatureSpace, u"Object");
    if (!object)
        return fail(object.error());
    return XmlElement(**object);
}

Result<CohesionProfile> CohesionGateway::profileOf(const QByteArray &answer) const {
    if (answer.contains("<AUTH>NO</AUTH>"))
        return refuse(QStringLiteral("Cohesion does not know this session"));
    const Result<XmlElement> object = objectOf(answer);
    if (!object)
        return fail(object.error());
    return readCohesionProfile(*object);
}

Result<> CohesionGateway::check(const CohesionTicket &ticket,
                                const CohesionProfile &profile) const {
    const Result<FiscalCode> user = FiscalCode::parse(ticket.user);
    if (!user || *user != profile.identity.fiscalCode)
        return refuse(QStringLiteral("the callback names another person than the profile"));
    const std::chrono::seconds age{profile.madeAt.secsTo(m_clock())};
    if (age > m_settings.maxAge || age < -clockSkew)
        return refuse(QStringLiteral("profile: %1 seconds old").arg(age.count()));
    if (profile.identity.level < m_settings.level)
        return fail(FailureCode::SignInLevelTooLow,
                    QStringLiteral("level %1").arg(profile.identity.level));
    return {};
}

Result<std::optional<XmlSignatureVerifier>> verifierOf(const CohesionSettings &settings) {
    if (settings.signatureAuthorityFile.isEmpty())
        return std::optional<XmlSignatureVerifier>();
    Result<XmlSignatureVerifier> verifier = XmlSignatureVerifier::fromFile(
        settings.signatureAuthorityFile, settings.allowSha1Signature
                                             ? XmlSignatureVerifier::Digests::Sha1Too
                                             : XmlSignatureVerifier::Digests::Sha2);
    if (!verifier)
        return fail(verifier.error());
    return std::optional(std::move(*verifier));
}

Result<std::unique_ptr<IdentityGateway>> assemble(CohesionSettings settings, SendRequest send,
                                                  Clock clock) {
    Result<std::optional<XmlSignatureVerifier>> verifier = verifierOf(settings);
    if (!verifier)
        return fail(verifier.error());
    return std::make_unique<CohesionGateway>(std::move(settings), std::move(*verifier),
                                             std::move(send), std::move(clock));
}

} // namespace

Result<std::unique_ptr<IdentityGateway>> makeCohesionGateway(const GatewayRecipe &recipe) {
    Result<CohesionSettings> settings = readCohesionSettings(recipe);
    if (!settings)
        return fail(settings.error());
    const HttpsClient client({settings->authorityFile, settings->timeout, profileLimits.bytes});
    return assemble(
        std::move(*settings),
        [client](const OutboundRequest &request) { return client.send(request); }, systemClock);
}

Result<std::unique_ptr<IdentityGateway>> makeCohesionGatewayOver(const GatewayRecipe &recipe,
                                                                 SendRequest send, Clock clock) {
    Result<CohesionSettings> settings = readCohesionSettings(recipe);
    if (!settings)
        return fail(settings.error());
    return assemble(std::move(*settings), std::move(send), std::move(clock));
}

} // namespace campanella::backend
