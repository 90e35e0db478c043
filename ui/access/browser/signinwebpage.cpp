// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/access/browser/signinwebpage.h"

#include "app/access/pinnedcheck.h"

#include <QAuthenticator>
#include <QWebEngineClientCertificateSelection>
#include <QWebEngineFullScreenRequest>
#include <QWebEngineNewWindowRequest>
#include <QWebEngineQuotaRequest>
#include <QWebEngineRegisterProtocolHandlerRequest>

#include <utility>

namespace campanella::ui {

namespace {

constexpr std::chrono::seconds longestLoad(45);

// Chromium's net_error_list.h.
constexpr int requestAborted = -3;
constexpr int requestTimedOut = -7;
constexpr int requestBlocked = -20;
constexpr int connectionTimedOut = -118;

} // namespace

FailureCode failureOfLoad(QWebEngineLoadingInfo::ErrorDomain domain, int code) {
    switch (domain) {
    case QWebEngineLoadingInfo::HttpStatusCodeDomain:
        return FailureCode::GatewayUnavailable;
    case QWebEngineLoadingInfo::CertificateErrorDomain:
        return FailureCode::CertificateUntrusted;
    default:
        break;
    }
    return code == requestTimedOut || code == connectionTimedOut ? FailureCode::NetworkTimeout
                                                                 : FailureCode::NetworkUnreachable;
}

SignInWebPage::SignInWebPage(const WalkRules &rules, QByteArray authorities,
                             QWebEngineProfile *profile, QObject *parent)
    : QWebEnginePage(profile, parent)
    , m_rules(rules)
    , m_authorities(std::move(authorities)) {
    m_patience.setSingleShot(true);
    m_patience.setInterval(longestLoad);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        triggerAction(Stop);
        Q_EMIT troubled(FailureCode::NetworkTimeout);
    });
    connect(this, &QWebEnginePage::loadingChanged, this, &SignInWebPage::watchLoading);
    connect(this, &QWebEnginePage::certificateError, this, &SignInWebPage::checkCertificate);
    connect(this, &QWebEnginePage::renderProcessTerminated, this,
            [this] { Q_EMIT troubled(FailureCode::SignInBrowserFailed); });
    // What opens a new window elsewhere goes on in this one.
    connect(this, &QWebEnginePage::newWindowRequested, this,
            [this](QWebEngineNewWindowRequest &request) { setUrl(request.requestedUrl()); });
    refuseWishes();
}

void SignInWebPage::refuseWishes() {
    connect(this, &QWebEnginePage::featurePermissionRequested, this,
            [this](const QUrl &origin, Feature feature) {
                setFeaturePermission(origin, feature, PermissionDeniedByUser);
            });
    connect(this, &QWebEnginePage::fullScreenRequested, this,
            [](QWebEngineFullScreenRequest request) { request.reject(); });
    connect(this, &QWebEnginePage::quotaRequested, this,
            [](QWebEngineQuotaRequest request) { request.reject(); });
    connect(this, &QWebEnginePage::registerProtocolHandlerRequested, this,
            [](QWebEngineRegisterProtocolHandlerRequest request) { request.reject(); });
    connect(this, &QWebEnginePage::selectClientCertificate, this,
            [](QWebEngineClientCertificateSelection selection) { selection.selectNone(); });
    connect(this, &QWebEnginePage::authenticationRequired, this,
            [](const QUrl &, QAuthenticator *answer) { *answer = QAuthenticator(); });
    connect(this, &QWebEnginePage::proxyAuthenticationRequired, this,
            [](const QUrl &, QAuthenticator *answer) { *answer = QAuthenticator(); });
}

bool SignInWebPage::acceptNavigationRequest(const QUrl &url, NavigationType, bool isMainFrame) {
    if (m_arrived)
        return false;
    const auto place = isMainFrame ? WalkRules::Place::Page : WalkRules::Place::Frame;
    switch (m_rules.judge(url, place)) {
    case WalkRules::Verdict::Allowed:
        return true;
    case WalkRules::Verdict::Refused:
        if (isMainFrame)
            Q_EMIT strayed();
        return false;
    case WalkRules::Verdict::Done:
        break;
    }
    m_arrived = true;
    m_patience.stop();
    Q_EMIT arrived(QUrlQuery(url));
    return false;
}

void SignInWebPage::watchLoading(const QWebEngineLoadingInfo &info) {
    if (m_arrived)
        return;
    switch (info.status()) {
    case QWebEngineLoadingInfo::LoadStartedStatus:
        m_patience.start();
        return;
    case QWebEngineLoadingInfo::LoadSucceededStatus:
        m_patience.stop();
        Q_EMIT shown();
        return;
    case QWebEngineLoadingInfo::LoadStoppedStatus:
        m_patience.stop();
        return;
    case QWebEngineLoadingInfo::LoadFailedStatus:
        break;
    }
    m_patience.stop();
    const bool byUs = info.errorDomain() == QWebEngineLoadingInfo::InternalErrorDomain &&
                      (info.errorCode() == requestAborted || info.errorCode() == requestBlocked);
    if (!byUs)
        Q_EMIT troubled(failureOfLoad(info.errorDomain(), info.errorCode()));
}

// The municipality's own authority speaks for the municipality's host, and for nobody else.
void SignInWebPage::checkCertificate(QWebEngineCertificateError error) {
    QList<QByteArray> chain;
    for (const auto &certificate : error.certificateChain())
        chain.append(certificate.toDer());
    const QString host = error.url().host();
    const bool isOurs = error.type() == QWebEngineCertificateError::CertificateAuthorityInvalid &&
                        host == m_rules.done().host() &&
                        app::isIssuedBy(m_authorities, chain, host);
    if (isOurs)
        error.acceptCertificate();
    else
        error.rejectCertificate();
}

QStringList SignInWebPage::chooseFiles(FileSelectionMode, const QStringList &,
                                       const QStringList &) {
    return {};
}

// Pages may write personal data there.
void SignInWebPage::javaScriptConsoleMessage(JavaScriptConsoleMessageLevel, const QString &, int,
                                             const QString &) {}

} // namespace campanella::ui
